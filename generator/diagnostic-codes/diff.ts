import type { Entry } from "./entry.ts";

/** 75xx: what keeps two APIs from being compared, or a policy from being applied. */
export const diffCodes = {
  SW7501: {
    kind: "fatal",
    message: "{ref} is no surface report that this version reads: {reason}",
    hint: "Generate it again, or compare the descriptions themselves.",
  },
  SW7502: {
    kind: "fatal",
    message: "the policy names {kind}, which is no kind of change and matches none",
    hint: "sdkwright diff rules lists all kinds.",
  },
  SW7503: {
    kind: "fatal",
    message: "the exception {id} ended on {expires}: {reason}",
    hint: "Remove it from `diff.accept`, or give it a later day.",
  },
  SW7505: {
    kind: "fatal",
    message: "the version before is unknown: {ref} is a description",
    hint: "Give the surface.json of the released package as OLD.",
  },
  SW7506: {
    kind: "fatal",
    message: "cannot write {file}: {reason}",
    hint: "Check the path after --output.",
  },
  SW7507: {
    kind: "error",
    message: "the verdict on {subject} and the compiler disagree ({problem}, {what}): {detail}",
    hint: "This is an error of ours, not of yours: please report it with both descriptions.",
  },
  SW7508: {
    kind: "fatal",
    message: "--verify needs the descriptions: {ref} is a surface report",
    hint: "Give the description that the report was made from.",
  },
} as const satisfies Record<string, Entry>;
