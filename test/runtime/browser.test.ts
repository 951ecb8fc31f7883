/** Row R33: a credential of servers in a page, where everybody can read it. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { outsideBrowsers } from "../../templates/runtime/browser.ts";
import { Client, merged } from "../../templates/runtime/client.ts";
import { RequestEncodeError } from "../../templates/runtime/errors.ts";
import { api, secret, shown } from "./harness.ts";

const serverOnly = ["token"];
const credentials = { token: secret };
const isPage = "document" in globalThis;

/** Has a document there, as in a page; pages have their own. */
function asInPages(): void {
  beforeEach(() => {
    if (!isPage) Reflect.set(globalThis, "document", {});
  });
  afterEach(() => {
    if (!isPage) Reflect.deleteProperty(globalThis, "document");
  });
}

describe("R33 in a page", () => {
  asInPages();

  test.each([secret, () => secret, () => Promise.resolve(secret)])(
    "a client that holds a credential of servers is refused when it is made, however it comes: %#",
    (token) => {
      const make = () => outsideBrowsers(serverOnly, { credentials: { token } });
      expect(make).toThrow(RequestEncodeError);
      expect(make).toThrow(/^token: .*dangerouslyAllowBrowser/);
      try {
        make();
      } catch (error) {
        expect(shown(error)).not.toContain(secret);
      }
    },
  );

  test("an option says otherwise, for clients that are made of it too", () => {
    const options = { credentials, dangerouslyAllowBrowser: true };
    expect(outsideBrowsers(serverOnly, options)).toBe(options);
    const more = merged(new Client(api, options), { timeoutMs: 5 });
    expect(outsideBrowsers(serverOnly, more)).toBe(more);
  });

  test("other credentials, and none, are as good as anywhere", () => {
    for (const held of [{ session: "s" }, { token: undefined }, {}]) {
      expect(outsideBrowsers(serverOnly, { credentials: held })).toEqual({ credentials: held });
    }
    expect(outsideBrowsers(serverOnly)).toEqual({});
  });
});

test("R33 outside of pages nothing is refused", () => {
  const make = () => outsideBrowsers(serverOnly, { credentials });
  if (isPage) expect(make).toThrow(RequestEncodeError);
  else expect(make()).toEqual({ credentials });
});
