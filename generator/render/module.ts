/**
 * One TypeScript module of the package, from declarations to text. Emitters mention symbols; import lines,
 * aliases and relative paths are worked out here, once, when the module is printed.
 */
import {
  Project,
  StructureKind,
  type ClassDeclarationStructure,
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  type StatementStructures,
  type TypeAliasDeclarationStructure,
  type VariableStatementStructure,
  type ts,
  VariableDeclarationKind,
} from "ts-morph";
import { code, identifier, joinCode, stringLiteral, type Code, type FileName } from "./encode.ts";

/** Something that another module of the package exports. */
export type SymbolRef = { module: FileName; name: Code };

/** A parameter of a function, a method or a constructor. */
export type ParameterPart = { name: Code; type: Code; optional?: boolean; rest?: boolean };

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

/**
 * A module as text, with what a check of the text needs to know. `source` is the text read back: whoever
 * checks, lays out or compiles it has no need to parse it again.
 */
export type PrintedModule = {
  path: FileName;
  text: string;
  statements: number;
  source?: ts.SourceFile;
};

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

/** The way from one module to another, with the extension that the emitted JavaScript has. */
function relativePath(from: FileName, to: FileName): Code {
  const source = from.split("/").slice(0, -1);
  const target = to.replace(/\.ts$/, ".js").split("/");
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared++;
  const up = source.slice(shared).map(() => "..");
  const path = [...up, ...target.slice(shared)].join("/");
  return stringLiteral(path.startsWith("..") ? path : `./${path}`);
}

function print(
  path: FileName,
  imports: ReadonlyMap<FileName, ReadonlyMap<Code, Import>>,
  declarations: readonly Declaration[],
): PrintedModule {
  const lines = importLines(path, imports);
  const statements = declarations.map((declaration) => spaced(toStatement(path, declaration)));
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile("module.ts", { statements: [...lines, ...statements] });
  const { compilerNode: source } = file;
  return { path, text: source.text, statements: lines.length + statements.length, source };
}

function importLines(
  path: FileName,
  imports: ReadonlyMap<FileName, ReadonlyMap<Code, Import>>,
): string[] {
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

/** An empty line before every declaration; the formatter merges those that would be two. */
function spaced(statement: StatementStructures | string): StatementStructures | string {
  return typeof statement === "string" ? statement : { ...statement, leadingTrivia: "\n" };
}

function toStatement(path: FileName, declaration: Declaration): StatementStructures | string {
  const docs = "docs" in declaration ? docsOf(declaration.docs) : {};
  switch (declaration.kind) {
    case "interface":
      return {
        kind: StructureKind.Interface,
        name: declaration.name,
        isExported: true,
        ...docs,
        ...(declaration.extends ? { extends: declaration.extends } : {}),
        properties: declaration.members.map(({ name, type, optional, docs: memberDocs }) => ({
          name,
          type,
          hasQuestionToken: optional,
          ...docsOf(memberDocs),
        })),
      } satisfies InterfaceDeclarationStructure;
    case "type":
      return {
        kind: StructureKind.TypeAlias,
        name: declaration.name,
        isExported: declaration.local !== true,
        typeParameters: declaration.typeParameters ?? [],
        ...docs,
        type: declaration.type,
      } satisfies TypeAliasDeclarationStructure;
    case "const":
      return {
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        isExported: declaration.local !== true,
        ...docs,
        declarations: [
          {
            name: declaration.name,
            ...(declaration.type ? { type: declaration.type } : {}),
            initializer: declaration.value,
          },
        ],
      } satisfies VariableStatementStructure;
    case "class":
      return toClass(declaration);
    case "function":
      return {
        kind: StructureKind.Function,
        name: declaration.name,
        isExported: true,
        ...docs,
        typeParameters: declaration.typeParameters ?? [],
        parameters: declaration.parameters.map(toParameter),
        returnType: declaration.returns,
        statements: [declaration.body],
      } satisfies FunctionDeclarationStructure;
    case "reexport":
      return reexport(path, declaration);
    case "reexportAll":
      return code`export ${declaration.typeOnly ? code`type ` : code``}* from ${relativePath(path, declaration.module)};`;
    case "alias":
      return code`export { ${declaration.name} as ${declaration.as} };`;
  }
}

function reexport(path: FileName, declaration: Extract<Declaration, { kind: "reexport" }>): Code {
  const allTypes = declaration.names.every(({ typeOnly }) => typeOnly);
  const specifiers = declaration.names.map(({ name, as, typeOnly }) => {
    const mark = typeOnly && !allTypes ? code`type ` : code``;
    return as && as !== name ? code`${mark}${name} as ${as}` : code`${mark}${name}`;
  });
  const keyword = allTypes ? code`export type` : code`export`;
  return code`${keyword} { ${joinCode(specifiers, code`, `)} } from ${relativePath(path, declaration.module)};`;
}

function toClass(declaration: Extract<Declaration, { kind: "class" }>): ClassDeclarationStructure {
  const { constructorParameters } = declaration;
  return {
    kind: StructureKind.Class,
    name: declaration.name,
    isExported: true,
    ...docsOf(declaration.docs),
    typeParameters: declaration.typeParameters ?? [],
    ...(declaration.extends ? { extends: declaration.extends } : {}),
    properties: (declaration.properties ?? []).map(
      ({ name, type, value, docs, override, hidden }) => ({
        name: hidden === true ? `#${name}` : name,
        isReadonly: true,
        hasOverrideKeyword: override === true,
        ...(type ? { type } : {}),
        ...(value ? { initializer: value } : {}),
        ...docsOf(docs),
      }),
    ),
    ctors: constructorParameters
      ? [
          {
            parameters: constructorParameters.map(toParameter),
            statements: declaration.constructorBody ?? [],
          },
        ]
      : [],
    methods: (declaration.methods ?? []).map((method) => ({
      name: method.name,
      hasOverrideKeyword: method.override === true,
      typeParameters: method.typeParameters ?? [],
      parameters: method.parameters.map(toParameter),
      returnType: method.returns,
      statements: [method.body],
      ...docsOf(method.docs),
    })),
  };
}

function toParameter({ name, type, optional, rest }: ParameterPart) {
  return { name, type, hasQuestionToken: optional === true, isRestParameter: rest === true };
}

/** A leading line break makes the printer put every line of the text on a line of its own. */
function docsOf(text: Code | undefined): { docs?: { description: string }[] } {
  if (text === undefined || text === "") return {};
  return { docs: [{ description: text.includes("\n") ? `\n${text}` : text }] };
}
