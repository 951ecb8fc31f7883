export default {
  input: process.env.SPEC,
  output: process.env.OUT,
  logs: { file: false },
  plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
};
