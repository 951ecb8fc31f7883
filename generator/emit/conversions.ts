/** Where in values conversions are needed, one table for each named type that holds something to convert. */
import type { Id } from "../ir/types.ts";
import { code } from "../render/encode.ts";
import { conversionSymbol } from "../render/layout.ts";
import { inOrder, renderConversion } from "../render/conversions.ts";
import { openModule } from "../render/module.ts";
import { conversionContext, runtimeType, type Target } from "./target.ts";

/** Emits `src/conversions.ts`, where there is anything to convert. */
export const conversions: Target = {
  name: "conversions",
  emit(context) {
    const { converting } = context;
    if (converting.size === 0) return {};
    const roots = [...converting].map((to) => ({ kind: "ref" as const, to }));
    const ids = inOrder(roots, context.types, (id) => converting.has(id));
    const symbols = ids.map((id) => conversionSymbol(context.names, id));
    const [first] = symbols;
    if (!first) return {};
    const module = openModule(
      first.module,
      symbols.map(({ name }) => name),
    );
    const declared = new Set<Id>();
    const { config, diagnostics } = context;
    const warn = (id: Id) => {
      const named = context.types.get(id);
      if (!named || (config.int64 === "number" && config.dates === "string")) return;
      diagnostics.report("SW4025", named.source, { name: named.hint.ideal });
    };
    for (const id of ids) {
      const { name } = conversionSymbol(context.names, id);
      const mention = (to: Id) => {
        const other = conversionSymbol(context.names, to).name;
        return declared.has(to) ? other : code`() => ${other}`;
      };
      const type = context.types.get(id)?.type ?? { kind: "unknown" };
      const own = { ...conversionContext(context, module), mention, ambiguous: () => warn(id) };
      module.add({
        kind: "const",
        name,
        docs: code`What of \`${context.models.get(id)?.name ?? name}\` differs from the wire. @internal`,
        type: runtimeType(module, "Conversion"),
        value: renderConversion(type, own) ?? code`0`,
      });
      declared.add(id);
    }
    return { modules: [module.print()] };
  },
};
