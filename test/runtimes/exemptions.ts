/**
 * Tests that a runtime itself makes impossible, each with its reason. An entry whose test passes fails the suite, so the
 * list only shrinks. What the library does there instead has a test of its own in `test/runtime`.
 */
import type { Runtime } from "./launch.ts";

/** Tests of some runtimes, by their file and a pattern over their names. */
export type Exemption = {
  runtimes: Runtime[];
  file: string;
  tests: RegExp;
  reason: string;
  /** It depends on the moment whether the test passes, so that one that does is no reason to complain. */
  sometimes?: true;
};

/** Everything that is exempt. */
export const exemptions: Exemption[] = [
  {
    runtimes: ["bun", "deno", "workerd", "chromium"],
    file: "auth.test.ts",
    tests: /^the headers of a GET are the SDK's own and no more$/,
    reason: "the runtime adds headers of its own, or leaves out `connection`",
  },
  {
    runtimes: ["bun", "deno", "workerd", "chromium"],
    file: "deadline.test.ts",
    tests: /^R20 a thousand calls on one signal leave no listener and no warning$/,
    reason:
      "the runtime itself sends a GET again when a kept connection breaks: more than a thousand arrive",
    sometimes: true,
  },
  {
    runtimes: ["bun"],
    file: "path.test.ts",
    tests:
      /^R11, R12 an operation path "(\/\/host\/x|\\\\\\\\evil\.example\/x)" cannot change the origin$/,
    reason: "Bun folds slashes at the start of a path; the origin stays",
  },
  {
    runtimes: ["bun"],
    file: "deadline.test.ts",
    tests: /^the caller's own function is in the stack/,
    reason: "Bun keeps no frames of those who wait for a promise",
  },
  {
    runtimes: ["bun"],
    file: "pages.test.ts",
    tests: /^an error on a later page reaches the loop/,
    reason: "Bun keeps no frames of those who wait for a promise",
  },
  {
    runtimes: ["bun"],
    file: "stream.test.ts",
    tests: /^what a stream call gives > data that is no JSON is a typed error/,
    reason: "Bun keeps no frames of those who wait for a promise",
  },
  {
    runtimes: ["bun"],
    file: "imports.test.ts",
    tests: /^R38 all these tests run where no code can be made from strings$/,
    reason: "Bun has no switch that forbids it",
  },
  {
    runtimes: ["bun"],
    file: "measured-answers.test.ts",
    tests: /^D6 an error knows the line of the caller$/,
    reason: "Bun keeps no frames of those who wait for a promise",
  },
  {
    runtimes: ["node24"],
    file: "stream.test.ts",
    tests: /^R24 the algorithm of the standard > a second byte order mark$/,
    reason: "the TextDecoder of Node 24 drops two marks where the first one comes in pieces",
  },
  {
    runtimes: ["deno", "workerd", "chromium"],
    file: "retry.test.ts",
    tests: /^R16 POST is repeated when the connection was refused/,
    reason:
      "the runtime does not say that a connection was refused, so nobody knows that nothing was sent",
  },
  {
    runtimes: ["deno", "workerd", "chromium"],
    file: "measured-answers.test.ts",
    tests: /^D12 the cause of a refused connection says so$/,
    reason: "the runtime does not say that a connection was refused",
  },
  {
    runtimes: ["workerd"],
    file: "path.test.ts",
    tests: /^R7 what HTTP can carry is carried$/,
    reason: "workerd sends the UTF-8 of a header's characters beyond ASCII",
  },
  {
    runtimes: ["chromium"],
    file: "auth.test.ts",
    tests:
      /^(each scheme puts its credential|all schemes of an alternative|a cookie credential joins)/,
    reason: "a page must not set the header Cookie",
  },
  {
    runtimes: ["chromium"],
    file: "styles.test.ts",
    tests: /^cookie parameters join under one header$/,
    reason: "a page must not set the header Cookie",
  },
  {
    runtimes: ["chromium"],
    file: "auth.test.ts",
    tests: /^(headers of client and call are merged|variables of the environment)/,
    reason: "a page sends `user-agent` of its own and has no environment",
  },
  {
    runtimes: ["chromium"],
    file: "measured-answers.test.ts",
    tests: /^D1 a GET says who asks$/,
    reason: "a page sends `user-agent` of its own",
  },
  {
    runtimes: ["chromium"],
    file: "measured-answers.test.ts",
    tests: /^D2[89] .* is an error that names the origin$/,
    reason:
      "a page may not see where a redirect leads: every one is refused, without the name of its target",
  },
  {
    runtimes: ["chromium"],
    file: "retry.test.ts",
    tests: /^R16 after (408|reset) > (POST|PATCH) is not repeated$/,
    reason: "Chromium itself sends a request again after a 408 and when a kept connection breaks",
    sometimes: true,
  },
  {
    runtimes: ["chromium"],
    file: "secrets.test.ts",
    tests: /^R9 the credential \w+ > is not shown after a broken connection$/,
    reason: "Chromium itself sends a request again when a kept connection breaks: two arrive",
    sometimes: true,
  },
  {
    runtimes: ["chromium"],
    file: "redirect.test.ts",
    tests:
      /^(R4 \d+ to another origin > is refused by|R5 \d+ to the same origin > is followed|R5 five redirects|R5 a redirect loop|R5 a redirect to http:|R5 30[127] without|R6 the address after)/,
    reason:
      "a page may not see where a redirect leads: every one is refused, without the name of its target",
  },
  {
    runtimes: ["chromium"],
    file: "retry.test.ts",
    tests: /^R18 a body that is a (stream|iterator) is sent once/,
    reason: "Chromium sends a stream over HTTP/2 only, and the servers here speak HTTP/1.1",
  },
  {
    runtimes: ["chromium"],
    file: "multipart.test.ts",
    tests: /^(streams are parts|a body with a stream)/,
    reason: "Chromium sends a stream over HTTP/2 only, and the servers here speak HTTP/1.1",
  },
  {
    runtimes: ["chromium"],
    file: "request.test.ts",
    tests: /^bodies > a stream$/,
    reason: "Chromium sends a stream over HTTP/2 only, and the servers here speak HTTP/1.1",
  },
  {
    runtimes: ["chromium"],
    file: "oauth.test.ts",
    tests:
      /^a refresh token > R32 a POST is repeated after a 401, with the same body; a stream is not$/,
    reason: "Chromium sends a stream over HTTP/2 only, and the servers here speak HTTP/1.1",
  },
];

/** The exemption of a test on a runtime. */
export function exemptionOf(
  runtime: Runtime,
  { file, name }: { file: string; name: string },
): Exemption | undefined {
  return exemptions.find(
    (it) => it.runtimes.includes(runtime) && it.file === file && it.tests.test(name),
  );
}
