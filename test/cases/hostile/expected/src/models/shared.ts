export type GlobalThisPWNED11PWNED1ScriptX =
  | '*/ "; \'; `; ${globalThis.PWNED_1} globalThis.PWNED_1 = 1; /* <\/script><\u0021-- \u2028globalThis.PWNED_1\u2029\n\u202e @throws {PWNED_1} {{PWNED_1}} {{{PWNED_1}}} \\" \\\\ // #\t\u0000\ud800 ```\nglobalThis.PWNED_1\n```'
  | "other"
  | (string & {});

const valuesGlobalThisPWNED11PWNED1ScriptX = {
  /** *​/ "; '; `; ${globalThis.PWNED_1} globalThis.PWNED_1 = 1; /​* </script><!-- globalThis.PWNED_1  [U+202E] @throws {PWNED_1} {{PWNED_1}} {{{PWNED_1}}} \" \\ // #	[U+0000][U+D800] ``` globalThis.PWNED_1 ``` */
  globalThisPWNED1GlobalThisPWNED11ScriptGlobalThisPWNED1ThrowsPWNED1PWNED1PWNED1GlobalThisPWNED1:
    '*/ "; \'; `; ${globalThis.PWNED_1} globalThis.PWNED_1 = 1; /* <\/script><\u0021-- \u2028globalThis.PWNED_1\u2029\n\u202e @throws {PWNED_1} {{PWNED_1}} {{{PWNED_1}}} \\" \\\\ // #\t\u0000\ud800 ```\nglobalThis.PWNED_1\n```',
  /** *​/ "; '; `; ${globalThis.PWNED_1} globalThis.PWNED_1 = 1; /​* </script><!-- globalThis.PWNED_1  [U+202E] @throws {PWNED_1} {{PWNED_1}} {{{PWNED_1}}} \" \\ // #	[U+0000][U+D800] ``` globalThis.PWNED_1 ``` */
  globalThisPWNED11Script: "other",
} as const;

/** The values of `GlobalThisPWNED11PWNED1ScriptX` that this version knows. */
export const GlobalThisPWNED11PWNED1ScriptX: typeof valuesGlobalThisPWNED11PWNED1ScriptX =
  /* @__PURE__ */ Object.freeze(valuesGlobalThisPWNED11PWNED1ScriptX);

/**
 * Pattern: `*​/PWNED_1`.
 * @deprecated
 */
export type ScriptPWNED1 = string;
