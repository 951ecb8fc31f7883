/** Start in a worker: it runs the tests when it is asked for something. */
import { run } from "../run.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    await run(new URL(request.url).searchParams.get("control") ?? "");
    return new Response("done");
  },
};
