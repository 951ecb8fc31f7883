/**
 * One TypeScript module of the package, from declarations to text. Emitters mention symbols; import lines,
 * aliases and relative paths are worked out here, once, when the module is printed.
 */
import { code, identifier, joinCode, type Code, type FileName } from "./encode.ts";
import { printDeclaration, relativePath } from "./print.ts";

/** Something that another module of the package exports. */
export type SymbolRef = { module: FileName; name: Code };

/** A parameter of a function, a method or a constructor. */
export type ParameterPart = { name: Code; type: Code; optional?: boolean; rest?: boolean };

/** One of several ways to call a function or a method. */
export type OverloadPart = { parameters: ParameterPart[]; returns: Code };

/** A member of a class. */
export type ClassPart = {
  properties?: {
    name: Code;
    type?: Code;
    value?: Code;
    docs?: Code | undefined;
    override?: boolean;
    hidden?: boolean;
  }[];
  constructorParameters?: ParameterPart[];
  constructorBody?: Code[];
  methods?: {
    name: Code;
    typeParameters?: Code[];
    parameters: ParameterPart[];
    returns: Code;
    overloads?: OverloadPart[];
    body: Code;
    docs?: Code | undefined;
    override?: boolean;
  }[];
};

/** A top-level declaration of a module. */
export type Declaration =
  | {
      kind: "interface";
      name: Code;
      docs?: Code | undefined;
      members: MemberPart[];
      extends?: Code[];
    }
  | {
      kind: "type";
      name: Code;
      docs?: Code | undefined;
      type: Code;
      typeParameters?: Code[];
      local?: boolean;
    }
  | {
      kind: "const";
      name: Code;
      docs?: Code | undefined;
      type?: Code;
      value: Code;
      local?: boolean;
    }
  | ({
      kind: "class";
      name: Code;
      docs?: Code | undefined;
      typeParameters?: Code[];
      extends?: Code;
    } & ClassPart)
  | {
      kind: "function";
      name: Code;
      docs?: Code | undefined;
      typeParameters?: Code[];
      parameters: ParameterPart[];
      returns: Code;
      overloads?: OverloadPart[];
      body: Code;
    }
  | { kind: "reexport"; module: FileName; names: { name: Code; as?: Code; typeOnly: boolean }[] }
  | { kind: "reexportAll"; module: FileName; typeOnly: boolean }
  /** Gives a declaration of this module a second name, which may be a keyword. */
  | { kind: "alias"; name: Code; as: Code };

/** A property of an interface. */
export type MemberPart = { name: Code; type: Code; optional: boolean; docs?: Code | undefined };

/** A module being written. */
export type Module = {
  path: FileName;
  /** The local name of a symbol; records the import. Type uses stay type-only imports. */
  use(symbol: SymbolRef, as: "type" | "value"): Code;
  add(...declarations: Declaration[]): void;
  print(): PrintedModule;
};

/** A module as text, with what a check of the text needs to know. */
export type PrintedModule = { path: FileName; text: string; statements: number };

type Import = { local: Code; name: Code; typeOnly: boolean };

/**
 * Opens a module. `declared` are the names that it will declare itself: an import of the same name is
 * given another local one.
 */
export function openModule(path: FileName, declared: readonly string[]): Module {
  const imports = new Map<FileName, Map<Code, Import>>();
  const locals = new Set<string>(declared);
  const declarations: Declaration[] = [];
  return {
    path,
    use({ module, name }, as) {
      if (module === path) return name;
      const fromModule = imports.get(module) ?? new Map<Code, Import>();
      imports.set(module, fromModule);
      const known = fromModule.get(name);
      if (known) {
        if (as === "value") known.typeOnly = false;
        return known.local;
      }
      const local = freeName(name, locals);
      locals.add(local);
      fromModule.set(name, { local, name, typeOnly: as === "type" });
      return local;
    },
    add: (...added) => {
      declarations.push(...added);
    },
    print: () => print(path, imports, declarations),
  };
}

function freeName(name: Code, locals: ReadonlySet<string>): Code {
  if (!locals.has(name)) return name;
  for (let count = 1; ; count++) {
    const alias = `${name}${count === 1 ? "Import" : `Import${count}`}`;
    if (!locals.has(alias)) return identifier(alias);
  }
}

function print(
  path: FileName,
  imports: ReadonlyMap<FileName, ReadonlyMap<Code, Import>>,
  declarations: readonly Declaration[],
): PrintedModule {
  const statements = declarations.map((declaration, index) =>
    isSpaced(declaration, declarations[index - 1])
      ? `\n${printDeclaration(path, declaration)}`
      : printDeclaration(path, declaration),
  );
  const lines = importLines(path, mentioned(imports, statements));
  const text = [...lines, ...statements].map((statement) => `${statement}\n`).join("");
  const overloads = declarations.flatMap((declaration) =>
    declaration.kind === "function" ? (declaration.overloads ?? []) : [],
  );
  return { path, text, statements: lines.length + statements.length + overloads.length };
}

/** The imports whose names stand in the statements: who asks for a name may leave out what it was for. */
function mentioned(
  imports: ReadonlyMap<FileName, ReadonlyMap<Code, Import>>,
  statements: readonly string[],
): ReadonlyMap<FileName, ReadonlyMap<Code, Import>> {
  const words = new Set<string>(
    statements.flatMap((statement) => statement.match(/[\p{ID_Continue}$]+/gu) ?? []),
  );
  const kept = [...imports].map(([module, names]): [FileName, Map<Code, Import>] => [
    module,
    new Map([...names].filter(([, { local }]) => words.has(local))),
  ]);
  return new Map(kept.filter(([, names]) => names.size > 0));
}

function importLines(
  path: FileName,
  imports: ReadonlyMap<FileName, ReadonlyMap<Code, Import>>,
): Code[] {
  const modules = [...imports].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return modules.map(([module, names]) => {
    const sorted = [...names.values()].sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
    const allTypes = sorted.every(({ typeOnly }) => typeOnly);
    const specifiers = sorted.map(({ name, local, typeOnly }) => {
      const mark = typeOnly && !allTypes ? code`type ` : code``;
      return name === local ? code`${mark}${name}` : code`${mark}${name} as ${local}`;
    });
    const keyword = allTypes ? code`import type` : code`import`;
    return code`${keyword} { ${joinCode(specifiers, code`, `)} } from ${relativePath(path, module)};`;
  });
}

/** An empty line before and after what has a body; what only passes something on stands close together. */
function isSpaced({ kind }: Declaration, before: Declaration | undefined): boolean {
  if (kind !== "alias" && kind !== "reexport" && kind !== "reexportAll") return true;
  return before?.kind === "function" || before?.kind === "class" || before?.kind === "interface";
}
