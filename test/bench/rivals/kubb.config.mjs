import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

// The root is the folder it runs in: with another one, kubb 4.39 writes the tree in both places.
export default defineConfig({
  root: ".",
  input: { path: process.env.SPEC },
  output: { path: ".", clean: true, format: false, lint: false },
  plugins: [
    pluginOas({ validate: false, generators: [] }),
    pluginTs({ output: { path: "types" } }),
    pluginClient({ output: { path: "clients" }, client: "fetch", bundle: true }),
  ],
});
