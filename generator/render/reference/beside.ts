/** What a page says of an operation beside its value: events, headers, callbacks, and what can be called next. */
import { preferredContent, type Operation } from "../../ir/api.ts";
import { wireMethod } from "../descriptor.ts";
import type { FileName, Prose } from "../encode.ts";
import { callbackSymbols } from "../layout.ts";
import { codeSpan, markdownLine } from "../markdown.ts";
import type { Signature } from "../signature.ts";
import type { ReferenceContext } from "./context.ts";
import type { Places } from "./places.ts";
import { joined, prose, typeText, type TypeTextOptions } from "./type-text.ts";

/** Parts that few operations have; `false` where there is nothing to say. */
export type BesideText = {
  events: Prose | false;
  headers: Prose | false;
  callbacks: Prose | false;
  links: Prose | false;
};

/** All of them, as sentences and lists. */
export function describeBeside(
  context: ReferenceContext,
  places: Places,
  page: FileName,
  signature: Signature,
): BesideText {
  const options: TypeTextOptions = { context, places, page, direction: "output" };
  return {
    events: eventsText(signature, options),
    headers: list(
      signature.headers.map(({ wire, type, docs }) =>
        withText(prose`${codeSpan(wire)} (${typeText(type, options)})`, docs.description),
      ),
    ),
    callbacks: list(
      signature.operation.callbacks.flatMap(({ name, operations }) =>
        operations.map((called) => callbackText(signature, { name, called }, options)),
      ),
    ),
    links: list(linkTexts(signature.operation)),
  };
}

function eventsText({ stream }: Signature, options: TypeTextOptions): Prose | false {
  if (!stream) return false;
  const { type } = stream.content;
  const each = type ? typeText(type, options) : codeSpan("unknown");
  return stream.flag
    ? prose`With ${codeSpan("stream: true")} the call gives events instead, each ${each}: ${codeSpan("for await (const event of call)")}.`
    : prose`Iterating gives the events as they come, each ${each}. Leaving the loop closes the connection.`;
}

function callbackText(
  signature: Signature,
  { name, called }: { name: string; called: Operation },
  options: TypeTextOptions,
): Prose {
  const symbols = callbackSymbols(options.context.names, signature, called.id);
  const sent = preferredContent(called.body?.contents ?? [])?.type;
  const answers = called.success.flatMap(({ contents }) => preferredContent(contents)?.type ?? []);
  const place = codeSpan(`${wireMethod(called.method)} ${called.path}`);
  const what = sent ? prose` with ${typeText(sent, options)}` : ("" as Prose);
  const inputs: TypeTextOptions = { ...options, direction: "input" };
  const answer = answers.length
    ? prose`, answered with ${joined(
        answers.map((type) => typeText(type, inputs)),
        " or ",
      )}`
    : ("" as Prose);
  const head = prose`${codeSpan(name)}: ${place}${what}${answer}; type ${codeSpan(symbols.request.name)}`;
  return withText(head, called.docs.description ?? called.docs.summary);
}

function linkTexts({ success }: Operation): Prose[] {
  return success.flatMap(({ links }) =>
    links.map(({ name, to, parameters, docs }) => {
      const given = Object.entries(parameters).map(
        ([field, value]) => prose`${codeSpan(field)} from ${codeSpan(value)}`,
      );
      const values = given.length ? prose` with ${joined(given, ", ")}` : ("" as Prose);
      return withText(prose`${codeSpan(name)}: ${codeSpan(to)}${values}`, docs.description);
    }),
  );
}

function withText(head: Prose, text: string | undefined): Prose {
  const said = markdownLine(text ?? "");
  return said === "" ? head : prose`${head}. ${said}`;
}

function list(items: readonly Prose[]): Prose | false {
  if (items.length === 0) return false;
  return joined(
    items.map((item) => prose`- ${item}`),
    "\n",
  );
}
