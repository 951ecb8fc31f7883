/** Type-aware linting of everything we write by hand. A rule that is switched says why. */
import tseslint from "typescript-eslint";

const root = new URL("..", import.meta.url).pathname;

export default tseslint.config(
  { ignores: ["test/cases/**/expected/**", "generated/**", "dist/**", "test/bench/rivals/**"] },
  tseslint.configs.strictTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { sdkwright: { rules: { "reasoned-disable": reasonedDisable() } } },
    rules: {
      "sdkwright/reasoned-disable": "error",
      "no-control-regex": "error",
      "no-console": "error",
      "no-unsafe-finally": "error",
      "prefer-const": "error",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // A `default` that handles the rest on purpose is exhaustive; `assertNever` guards where it is not.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `[...text]` is how a text is taken apart by code points.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // `type` for data is our style; the other way round is this family's default.
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      // Numbers in messages are what messages are for.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => run()` and `return complain()` are shorter than a block, and say the same.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // `{ left: _left, ...rest }` is how a key is left out.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // A loop that ends by `return` or `break` is not a mistake.
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
    },
  },
  {
    files: ["templates/runtime/**"],
    rules: {
      // Its public surface is declared, not inferred: it becomes the declarations of every package.
      "@typescript-eslint/explicit-module-boundary-types": "error",
      // A hook may return something or nothing, which only `void` in a union says.
      "@typescript-eslint/no-invalid-void-type": "off",
      // Fields that are taken are deleted: a map would have to be turned into an object again.
      "@typescript-eslint/no-dynamic-delete": "off",
    },
  },
  {
    files: ["templates/runtime/errors.ts"],
    rules: {
      // An interface that only extends hides the class behind it from `instanceof`: see `UntypedError`.
      "@typescript-eslint/no-empty-object-type": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      // The properties that errors bring are what their type parameters are for.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    files: ["test/**"],
    rules: {
      // A test that indexes what it has just built says so; a wrong guess fails the test.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    // Progress and results of our own drivers go to the console.
    files: ["test/run-suites.ts", "test/demo/**"],
    rules: { "no-console": "off" },
  },
);

/** Whoever switches a rule off says why: `eslint-disable-next-line rule -- reason`. */
function reasonedDisable() {
  return {
    meta: { type: "problem", schema: [], messages: { reason: "Say why: `-- reason`." } },
    create: (context) => ({
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const isDisable = /^\s*eslint-disable/.test(comment.value);
          if (isDisable && !/\s--\s+\S/.test(comment.value)) {
            context.report({ loc: comment.loc, messageId: "reason" });
          }
        }
      },
    }),
  };
}
