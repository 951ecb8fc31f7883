/** Prose and configuration files from templates of ours. Spec text arrives encoded, and is never compiled. */
import Handlebars from "handlebars";
import type { Prose } from "../render/encode.ts";

/** What a template can show: encoded text, flags, and lists of the same. */
export type TemplateData = { [name: string]: Prose | boolean | TemplateData | TemplateData[] };

/**
 * Fills a template. HTML escaping is off, because every value was encoded for where it goes; a field that
 * the template names and the data lacks is a bug of ours.
 */
export function fillTemplate(name: string, template: string, data: TemplateData): string {
  const engine = Handlebars.create();
  const render = engine.compile<TemplateData>(template, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
  });
  try {
    return render(data);
  } catch (cause) {
    throw new Error(`internal error: template ${name} asks for a field that it is not given`, {
      cause,
    });
  }
}
