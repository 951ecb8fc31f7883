/**
 * Rows of the catalogue of change kinds that no kind names, each with the reason. A test holds that every
 * row of the catalogue is here or with a kind, and none with both.
 */

const silent = "the same contract in other words; equivalent.test.ts holds that nothing is said";
const bySchema = "told by the kinds of the schemas that it changes";
const notEmitted = "the package has nothing that it could change";

/** Reasons by row. */
export const unnamedRows: Readonly<Record<number, string>> = {
  5: silent,
  27: silent,
  49: "parameters of a path are known by their turn: told as renamed ones",
  81: silent,
  100: silent,
  103: "the parameter that counts is compared, whichever of two it was",
  112: silent,
  150: "properties are called by their wire names; a changed one is told as renamed",
  151: "properties are called by their wire names; no rule of casing stands between",
  159: silent,
  176: silent,
  189: silent,
  200: silent,
  204: silent,
  213: silent,
  219: "what is read-only is no part of the request that is compared",
  223: "validation is a switch of the caller's; the constraint is told as tightened",
  229: silent,
  231: silent,
  235: silent,
  236: silent,
  245: "whether untagged members overlap is not worked out; that the tag went is told",
  246: "what is inherited is merged, and told by the kinds of properties",
  250: `${bySchema}; the wire verdict is none`,
  258: silent,
  260: "modules are reached by the paths of entry points alone, which are told",
  273: notEmitted,
  274: notEmitted,
  288: "no change but a direction: payloads of webhooks are judged as responses",
  290: "what a webhook is answered with is not lowered; the package does not write answers",
  293: "the scheme is the same for every package (Standard Webhooks), whatever the description says",
  300: "no change but a policy: a level below the gate never gates",
  303: "extensions that nothing reads are no part of the contract",
  311: "no option decides it, so that both sides have it alike",
  312: "no option decides it, so that both sides have it alike",
  319: silent,
};
