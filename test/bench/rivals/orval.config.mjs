export default {
  api: {
    input: { target: process.env.SPEC },
    output: { target: `${process.env.OUT}/api.ts`, client: "fetch" },
  },
};
