/** What makes the modules a package: package.json, README, licence, and the runtime copied as it is. */
import { operationsFile } from "../render/layout.ts";
import { jsonValue, proseLine, type Prose } from "../render/encode.ts";
import { grantedSchemes } from "../render/credentials.ts";
import { packageDescription, readmeText } from "./readme.ts";
import { fillFrom, type TemplateData } from "./template.ts";
import { allResources, type EmitContext, type PlainFile, type Target } from "./target.ts";

/** Emits the files around the sources. */
export const packageFiles: Target = {
  name: "package",
  emit(context) {
    const fill = (name: string, data: TemplateData) =>
      fillFrom(context.templates.package, name, data, context.diagnostics);
    const { config } = context;
    const licence = { license: proseLine(config.license), holder: holder(context) };
    const licenceTemplate = config.license === "MIT" ? "LICENSE.MIT" : "LICENSE";
    return {
      files: [
        { path: "package.json", text: `${jsonValue(manifest(context))}\n` },
        { path: "jsr.json", text: `${jsonValue(jsrManifest(context))}\n` },
        { path: "tsconfig.json", text: fill("tsconfig.json", {}) },
        { path: "README.md", text: readmeText(context) },
        changelog(context),
        { path: "LICENSE", text: fill(licenceTemplate, licence) },
        ...[...context.templates.runtime]
          .filter(([name]) => isNeeded(context, name))
          .map(([name, text]) => ({ path: `src/runtime/${name}`, text })),
      ],
    };
  },
};

/** The user's own text as it is; else a first entry. */
function changelog({
  api,
  config,
  templates,
  diagnostics,
  changelog: own,
}: EmitContext): PlainFile {
  const path = "CHANGELOG.md";
  if (own !== undefined) return { path, text: own, isFormatted: true };
  const data = {
    version: proseLine(config.version),
    title: proseLine(api.title),
    apiVersion: proseLine(api.version),
  };
  return { path, text: fillFrom(templates.package, path, data, diagnostics) };
}

/** Parts of the runtime for what not every API has are left out where nothing mentions them. */
function isNeeded({ api, signatures }: EmitContext, name: string): boolean {
  if (name === "webhook.ts") return api.webhooks.length > 0;
  const streams = [...signatures.values()].some(({ stream }) => stream !== undefined);
  return streams || (name !== "stream.ts" && name !== "events.ts");
}

function holder({ config, api }: EmitContext): Prose {
  return proseLine(config.author ?? `The ${api.title} authors`);
}

/** The entry points: their names outside, and the modules behind them. */
function entryPoints(context: EmitContext): [string, string][] {
  const resources = allResources(context.api)
    .filter((resource) => resource.operations.length > 0)
    .map((resource): [string, string] => {
      const file = operationsFile(context.names, resource.id).replace(/^src\/|\.ts$/g, "");
      return [file.replace(/^operations\//, "./"), file];
    });
  const webhooks: [string, string][] = context.api.webhooks.length
    ? [["./webhooks", "webhooks"]]
    : [];
  const oauth: [string, string][] = grantedSchemes(context.api.schemes).length
    ? [["./oauth", "oauth"]]
    : [];
  return [
    [".", "index"],
    ["./core", "core"],
    ["./errors", "errors"],
    ["./validation", "validation"],
    ...oauth,
    ...webhooks,
    ...resources,
  ];
}

/** One condition serves `import` and, from Node 20.19 on, `require`; two of them where a package is dual. */
function manifest(context: EmitContext): object {
  const { config, packageName } = context;
  const exports = entryPoints(context).map(([name, file]) => [
    name,
    config.module === "dual"
      ? { import: targets("./dist", file), require: targets("./dist/cjs", file) }
      : targets("./dist", file),
  ]);
  return {
    name: packageName,
    version: config.version,
    description: packageDescription(context),
    license: config.license,
    ...(config.author === undefined ? {} : { author: config.author }),
    ...(config.homepage === undefined ? {} : { homepage: config.homepage }),
    ...(config.repository === undefined
      ? {}
      : { repository: { type: "git", ...config.repository } }),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports: {
      ...(Object.fromEntries(exports) as object),
      "./package.json": "./package.json",
    },
    files: ["dist", ...documents(context), "CHANGELOG.md"],
  };
}

function targets(folder: string, file: string): { types: string; default: string } {
  return { types: `${folder}/${file}.d.ts`, default: `${folder}/${file}.js` };
}

/** What of the documentation is published beside the README. */
function documents({ config }: EmitContext): string[] {
  const { pages, reference, llms } = config.docs;
  return [...(pages || reference ? ["docs"] : []), ...(llms ? ["llms.txt"] : [])];
}

function jsrManifest(context: EmitContext): object {
  const { config, packageName } = context;
  return {
    name: packageName.startsWith("@") ? packageName : `@${packageName}/${packageName}`,
    version: config.version,
    license: config.license,
    exports: Object.fromEntries(
      entryPoints(context).map(([name, file]) => [name, `./src/${file}.ts`]),
    ) as object,
    // Imports name files as Node finds them, compiled; Deno then looks for the source.
    unstable: ["sloppy-imports"],
    publish: {
      include: ["src", ...documents(context), "README.md", "LICENSE", "CHANGELOG.md", "jsr.json"],
    },
  };
}
