/** Run as a process of its own: prints the hash of every file that a fresh run gives, by path. */
import { generateFiles, hashes } from "./fresh-run.ts";

process.stdout.write(JSON.stringify(hashes(await generateFiles())));
