/**
 * What the emitted package costs those who use it: bytes in a bundle, work for the compiler, space on disk.
 * `npm run figures` prints it; the limits are in `test/package/figures.test.ts`.
 */
import { cpSync, existsSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { packFor, makeProject, type Packed } from "./package/packed.ts";
import { corpus } from "./corpus/documents.ts";
import { configFile, inFolder, listFiles, packageFolder, succeed, tsx } from "./package/tools.ts";
import { compile, strictest, type Compiler } from "./package/typescript.ts";

/** A program that uses the package for one thing. */
const programs = {
  /** One standalone function. */
  oneFunction: `
import { createClient } from "@sdkwright/polar/core";
import { listSeats } from "@sdkwright/polar/customer-portal/seats";
const client = createClient({ credentials: { customerSession: "<token>" } });
console.log(await listSeats(client));
`,
  /** One method of the client that has all operations. */
  client: `
import { Polar } from "@sdkwright/polar";
const polar = new Polar({ credentials: { customerSession: "<token>" } });
console.log(await polar.customerPortal.seats.listSeats());
`,
} as const;

/** The name of a program that is measured. */
export type Program = keyof typeof programs;

/** Bytes of a bundle, and the files of the package that went into it. */
export type BundleSize = { minified: number; gzipped: number; modules: number };

/** How large a program is with what it uses of the package, as a browser gets it. */
export async function measureBundle(
  { consumer }: Pick<Packed, "consumer">,
  program: Program,
): Promise<BundleSize> {
  const { outputFiles, warnings, metafile } = await build({
    stdin: { contents: programs[program], resolveDir: consumer, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
  return {
    minified: contents.length,
    gzipped: gzipSync(contents, { level: 9 }).length,
    // The program itself is no file of the package.
    modules: Object.keys(metafile.inputs).length - 1,
  };
}

/**
 * How often a compiler fills in type parameters to check a program. With `skipLibCheck` the declarations of the
 * package are left aside; without, those of the language and of browsers count too.
 */
export async function measureInstantiations(
  packed: Packed,
  program: Program | "nothing",
  compiler: Compiler,
  skipLibCheck = true,
): Promise<number> {
  const folder = makeProject(packed, `figures-${program}-${compiler}-${skipLibCheck}`, {
    "main.ts": program === "nothing" ? "export {};" : programs[program],
  });
  const options = { ...strictest, skipLibCheck };
  // Several checkers would each count what they share.
  const alone = compiler === "typescript7" ? ["--singleThreaded"] : [];
  const flags = ["--extendedDiagnostics", ...alone];
  const { complaints, stdout } = await compile(
    { folder, include: ["*.ts"], options, flags },
    compiler,
  );
  const found = /^Instantiations:\s*(\d+)/m.exec(stdout)?.[1];
  if (complaints.length > 0 || found === undefined) throw new Error(`cannot measure:\n${stdout}`);
  return Number(found);
}

/** Files and bytes that an installation adds to `node_modules`. */
export function measureInstallation({ installed }: Packed): { files: number; bytes: number } {
  const files = listFiles(installed);
  return {
    files: files.length,
    bytes: files.reduce((sum, path) => sum + statSync(join(installed, path)).size, 0),
  };
}

/** Names of the operations that an instance of the client has, with the way to them. */
export async function listOperations({ installed }: Packed): Promise<string[]> {
  const index = pathToFileURL(join(installed, "dist/index.js")).href;
  const { Polar } = (await import(index)) as { Polar: new () => object };
  return methodsBelow(new Polar(), "");
}

/** What a run changes in a package that is up to date, and how long it takes. */
export function measureRepeatedRun(): Promise<{
  touched: string[];
  files: number;
  milliseconds: number;
}> {
  return inFolder(async (folder) => {
    const out = join(folder, "polar");
    cpSync(packageFolder, out, { recursive: true });
    const command = tsx(
      "generator/cli.ts",
      "generate",
      "--config",
      configFile,
      "--out",
      out,
      "--quiet",
    );
    await succeed(command);
    const before = stamps(out);
    const start = performance.now();
    await succeed(command);
    const milliseconds = performance.now() - start;
    const after = stamps(out);
    const paths = [...new Set([...before.keys(), ...after.keys()])];
    const touched = paths.filter((path) => before.get(path) !== after.get(path));
    return { touched, files: after.size, milliseconds };
  });
}

/** The same programs with a package of the whole document that the flagship's is a part of. */
function measureWholeDocument(spec: string): Promise<BundleSize[]> {
  return inFolder(async (consumer) => {
    const config = join(consumer, "sdkwright.yaml");
    writeFileSync(config, 'client: Polar\nname: "@sdkwright/polar"\n');
    const out = join(consumer, "node_modules/@sdkwright/polar");
    const paths = ["--out", out, "--root", dirname(spec), "--config", config];
    await succeed(tsx("generator/cli.ts", "generate", spec, ...paths, "--lenient", "--quiet"));
    return [
      await measureBundle({ consumer }, "oneFunction"),
      await measureBundle({ consumer }, "client"),
    ];
  });
}

function methodsBelow(resource: object, path: string): string[] {
  const prototype = Object.getPrototypeOf(resource) as object;
  const own = path === "" ? [] : Object.getOwnPropertyNames(prototype);
  const methods = own.filter((name) => name !== "constructor").map((name) => `${path}${name}`);
  const children = Object.entries(resource).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? methodsBelow(value, `${path}${name}.`) : [],
  );
  return [...methods, ...children];
}

/** Which file it is and when it was last written, in nanoseconds. */
function stamps(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((path) => {
      const { ino, mtimeNs, ctimeNs } = statSync(join(folder, path), { bigint: true });
      return [path, [ino, mtimeNs, ctimeNs].join()];
    }),
  );
}

async function printFigures(): Promise<void> {
  const packed = await packFor(process.pid);
  const one = await measureBundle(packed, "oneFunction");
  const client = await measureBundle(packed, "client");
  const installation = measureInstallation(packed);
  const run = await measureRepeatedRun();
  const instantiations = async (
    program: Program | "nothing",
    compiler: Compiler,
    skipLibCheck = true,
  ) => String(await measureInstantiations(packed, program, compiler, skipLibCheck));
  printTable([
    ["one function: bytes minified, gzipped", `${one.minified}`, `${one.gzipped}`],
    [
      "client with all operations: bytes minified, gzipped",
      `${client.minified}`,
      `${client.gzipped}`,
    ],
    ["files imported by one function, by the client", `${one.modules}`, `${client.modules}`],
    ["operations of the client", `${(await listOperations(packed)).length}`],
    [
      "instantiations through the function: TypeScript 5.9, 7",
      await instantiations("oneFunction", "typescript"),
      await instantiations("oneFunction", "typescript7"),
    ],
    [
      "instantiations through the client: TypeScript 5.9, 7",
      await instantiations("client", "typescript"),
      await instantiations("client", "typescript7"),
    ],
    [
      "without skipLibCheck, through the function: TypeScript 5.9, 7",
      await instantiations("oneFunction", "typescript", false),
      await instantiations("oneFunction", "typescript7", false),
    ],
    [
      "of which the libraries of the compiler: TypeScript 5.9, 7",
      await instantiations("nothing", "typescript", false),
      await instantiations("nothing", "typescript7", false),
    ],
    ["installed: files, bytes", `${installation.files}`, `${installation.bytes}`],
    ["run without a change: files touched, files", `${run.touched.length}`, `${run.files}`],
    ["run without a change: seconds", (run.milliseconds / 1000).toFixed(1)],
    ...(await wholeDocumentRows()),
  ]);
}

async function wholeDocumentRows(): Promise<string[][]> {
  const spec = join(corpus, "polar-2026-10.json");
  const sizes = existsSync(spec) ? await measureWholeDocument(spec) : undefined;
  return ["one function", "client with all operations"].map((what, index) => {
    const { minified, gzipped } = sizes?.[index] ?? {};
    return [
      `${what} of the whole document: bytes minified, gzipped`,
      `${minified ?? "skipped"}`,
      `${gzipped ?? "not here"}`,
    ];
  });
}

function printTable(rows: string[][]): void {
  const width = Math.max(...rows.map(([name = ""]) => name.length));
  for (const [name = "", ...values] of rows) {
    const columns = values.map((value) => value.padStart(9)).join("");
    process.stdout.write(`${name.padEnd(width)}${columns}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await printFigures();
