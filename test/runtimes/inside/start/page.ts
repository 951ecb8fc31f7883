/** Start in a page that the control itself serves. */
import { run } from "../run.ts";

await run(location.origin.replace("http", "ws"));
