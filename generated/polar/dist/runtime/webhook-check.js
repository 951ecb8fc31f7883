import { findCheck } from "./validate.js";
export const compareEvent = (text, tag, options, refusal) => {
  if ((options.validation ?? "none") === "none")
    return;
  const event = JSON.parse(text);
  const id = (tag && event[tag]) ?? "webhook";
  const compare = findCheck({ id, route: "webhook" }, options, {});
  try {
    compare(event, 0, String, "event");
  }
  catch (cause) {
    const { message, findings } = cause;
    throw Object.assign(new refusal(`not as documented (${message})`), { findings });
  }
};
