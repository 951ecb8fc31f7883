import { expect, test } from "vitest";
import { commonJsOf } from "../../../generator/emit/compile/commonjs.ts";

test("comments of the twins lead to the same page of the reference", () => {
  const comment = (link: string) =>
    `export declare class A {\n    /**\n     * @see [Reference](${link})\n     */\n    b(): void;\n}\n`;
  const built = [{ path: "dist/resources/a.d.ts", text: comment("../../docs/resources/a.md#b") }];
  expect(commonJsOf(built)[0]).toEqual({
    path: "dist/cjs/resources/a.d.ts",
    text: comment("../../../docs/resources/a.md#b"),
  });
});
