/** Prose and configuration files from templates. Spec text arrives encoded, and is never compiled. */
import Handlebars from "handlebars";
import type { Diagnostics } from "../diagnostics.ts";
import type { Prose } from "../render/encode.ts";
import type { Template } from "./target.ts";

/** What a template can show: encoded text, flags, and lists of the same. */
export type TemplateData = { [name: string]: Prose | boolean | TemplateData | TemplateData[] };

/**
 * Fills the template of a name. A field that one of ours names and the data lacks is a bug of ours; one that
 * a template of the user's names is reported, as is everything else wrong with it, and gives no text.
 */
export function fillFrom(
  templates: ReadonlyMap<string, Template>,
  name: string,
  data: TemplateData,
  diagnostics: Diagnostics,
): string {
  const template = templates.get(`${name}.hbs`);
  if (template === undefined) throw new Error(`internal error: no template ${name}.hbs`);
  const { text, file } = template;
  try {
    return compiled(template)(file === undefined ? data : guarded(data));
  } catch (cause) {
    if (file === undefined) {
      const message = `internal error: template ${name} asks for a field that it is not given`;
      throw new Error(message, { cause });
    }
    const { line, column, reason } = explain(cause, text);
    const written = text.split(/\r?\n/)[line - 1] ?? "";
    const place = { file, position: { line, column, text: written } };
    diagnostics.report("SW7301", place, { template: `${name}.hbs`, reason });
    return "";
  }
}

const programs = new WeakMap<Template, Handlebars.TemplateDelegate<TemplateData>>();

/** HTML escaping is off, because every value was encoded for where it goes. */
function compiled(template: Template): Handlebars.TemplateDelegate<TemplateData> {
  const known = programs.get(template);
  if (known) return known;
  const program = Handlebars.create().compile<TemplateData>(template.text, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
  });
  programs.set(template, program);
  return program;
}

/** Data that complains of a field it lacks even where Handlebars does not ask, as in a condition. */
function guarded(data: TemplateData): TemplateData {
  const entries = Object.entries(data).map(([name, value]): [string, TemplateData[string]] => [
    name,
    Array.isArray(value) ? value.map(guarded) : typeof value === "object" ? guarded(value) : value,
  ]);
  return new Proxy<TemplateData>(Object.fromEntries(entries), {
    get(target, name) {
      if (Object.hasOwn(target, name) || name in Object.prototype || typeof name === "symbol") {
        return Reflect.get(target, name) as unknown;
      }
      throw new Error(`"${name}" not defined in the data`);
    },
  });
}

/** What Handlebars says, with the place that it says it about. */
function explain(
  cause: unknown,
  template: string,
): { line: number; column: number; reason: string } {
  const { message, lineNumber, column } = Object(cause) as {
    message?: string;
    lineNumber?: number;
    column?: number;
  };
  const text = message ?? "";
  const missing = /^"([^"]*)" not defined in/.exec(text)?.[1];
  const helper = /unknown helper (\S+)/.exec(text)?.[1];
  const at = / - (\d+):(\d+)$/.exec(text);
  const parsed = /^Parse error on line (\d+)/.exec(text);
  const partial = /^The partial (\S+) could not be found/.exec(text)?.[1];
  const mention = missing === undefined ? 0 : Math.max(0, template.search(mentionOf(missing)));
  const guess = template.slice(0, mention).split("\n").length;
  const line = lineNumber ?? Number(at?.[1] ?? parsed?.[1] ?? guess);
  return {
    line,
    column: (column ?? Number(at?.[2] ?? 0)) + 1,
    reason:
      missing !== undefined
        ? `there is no field ${missing} here`
        : helper !== undefined
          ? `there is no helper ${helper}`
          : partial !== undefined
            ? `there is no partial ${partial}`
            : parsed
              ? "it is not a Handlebars template"
              : "it cannot be filled in",
  };
}

/** Where a template names a field. */
function mentionOf(field: string): RegExp {
  return new RegExp(`\\{\\{[^}]*(?<!\\w)${field.replace(/[^\w]/g, "\\$&")}(?!\\w)`);
}
