/** A step as text: a title, what the server saw, what is worth saying. Secrets become dots. */
import type { PolarServer } from "../server/index.ts";
import type { Step } from "./story.ts";

/** The block of lines for one step. */
export function printStep(step: Step, number: number, server: PolarServer): string {
  const sent = step.requests.map(({ method, path, status }) => {
    const answer = status === undefined ? "no answer" : String(status);
    return `   ${method.padEnd(6)} ${path}  ->  ${answer}`;
  });
  const said = step.lines.map((line) => `   ${line}`);
  return hideSecrets([`${number}. ${step.title}`, ...sent, ...said].join("\n"), server);
}

/** Takes everything out of a text that opens a door: an invitation is part of a path. */
export function hideSecrets(text: string, { store }: PolarServer): string {
  const secrets = [
    ...store.tokens.keys(),
    ...store.invitations.keys(),
    ...store.emailUpdates.keys(),
  ];
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, "..."), text);
}
