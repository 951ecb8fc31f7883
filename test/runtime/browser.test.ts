/** Row R33: a credential of servers in a page, where everybody can read it. */
import { describe, expect, test } from "vitest";
import { outsideBrowsers } from "../../templates/runtime/browser.ts";
import { Client, merged } from "../../templates/runtime/client.ts";
import { RequestEncodeError } from "../../templates/runtime/errors.ts";
import { api, secret, shown } from "./harness.ts";

const serverOnly = ["token"];
const credentials = { token: secret };
const isPage = "document" in globalThis;

/** Does something as in a page, where there is a document. */
function inPage(work: () => void): void {
  if (!isPage) Reflect.set(globalThis, "document", {});
  try {
    work();
  } finally {
    if (!isPage) Reflect.deleteProperty(globalThis, "document");
  }
}

describe("R33 in a page", () => {
  test.each([secret, () => secret, () => Promise.resolve(secret)])(
    "a client that holds a credential of servers is refused when it is made, however it comes: %#",
    (token) => {
      let error: unknown;
      inPage(() => {
        try {
          outsideBrowsers(serverOnly, { credentials: { token } });
        } catch (thrown) {
          error = thrown;
        }
      });
      expect(error).toBeInstanceOf(RequestEncodeError);
      expect((error as Error).message).toMatch(/^token: .*dangerouslyAllowBrowser/);
      expect(shown(error)).not.toContain(secret);
    },
  );

  test("an option says otherwise, for clients that are made of it too", () => {
    const options = { credentials, dangerouslyAllowBrowser: true };
    inPage(() => expect(outsideBrowsers(serverOnly, options)).toBe(options));
    const more = merged(new Client(api, options), { timeoutMs: 5 });
    inPage(() => expect(outsideBrowsers(serverOnly, more)).toBe(more));
  });

  test("other credentials, and none, are as good as anywhere", () => {
    inPage(() => {
      for (const held of [{ session: "s" }, { token: undefined }, {}]) {
        expect(outsideBrowsers(serverOnly, { credentials: held })).toEqual({ credentials: held });
      }
      expect(outsideBrowsers(serverOnly)).toEqual({});
    });
  });
});

test("R33 outside of pages nothing is refused", () => {
  const make = () => outsideBrowsers(serverOnly, { credentials });
  if (isPage) expect(make).toThrow(RequestEncodeError);
  else expect(make()).toEqual({ credentials });
});
