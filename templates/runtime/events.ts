/** Text that arrives in pieces, cut into events: server-sent events, JSON lines, JSON text sequences. */

/** An event as it was sent: the data still text. */
export type SentEvent = { readonly event?: string; readonly id?: string; readonly data: string };

/** What outlives a connection: the id to go on after, and the wait in milliseconds that the server asks for. */
export type Resume = { id: string; retryMs: number | undefined };

/** Takes a piece of text, or nothing at the end; hands on the events that are whole with it. */
export type Cutter = (text: string | undefined, found: SentEvent[]) => void;

/** A way to write events one after the other. Neither holds more of one event than `limit` characters. */
export type EventFormat = {
  /** Whether a content type can be this. */
  readonly fits: (contentType: string) => boolean;
  /** Whether bytes that are no UTF-8 are an error. */
  readonly fatal: boolean;
  readonly cutter: (limit: number, resume: Resume) => Cutter;
};

/**
 * Server-sent events (WHATWG HTML section 9.2.6). What the connection's end cuts off is no event.
 * @internal
 */
export const serverSentEvents: EventFormat = {
  fits: (contentType) => /^\s*text\/event-stream\s*(;|$)/i.test(contentType),
  fatal: false,
  cutter: (limit, resume) => {
    let event = "";
    let data: string | undefined;
    const take = (line: string, found: SentEvent[]): number => {
      const [, name = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (line === "") {
        const { id } = resume;
        if (data !== undefined) found.push({ ...(event && { event }), ...(id && { id }), data });
        event = "";
        data = undefined;
      } else if (name === "event") event = value;
      else if (name === "data") data = data === undefined ? value : `${data}\n${value}`;
      else if (name === "id" && !value.includes("\0")) resume.id = value;
      else if (name === "retry" && /^\d+$/.test(value)) resume.retryMs = Number(value);
      return event.length + (data?.length ?? 0);
    };
    return pieces(/\r\n?|\n/, limit, take);
  },
};

/** One JSON text per line (jsonlines.org, ndjson). The last line may lack its end. @internal */
export const jsonLines: EventFormat = {
  fits: (contentType) => !/html/i.test(contentType),
  fatal: true,
  cutter: (limit) => ended(pieces(/\r\n?|\n/, limit, takeJson)),
};

/** JSON texts, each after a record separator (RFC 7464 section 2.1). @internal */
export const jsonSequence: EventFormat = {
  ...jsonLines,
  cutter: (limit) => ended(pieces("\u001e", limit, takeJson), "\u001e"),
};

function takeJson(data: string, found: SentEvent[]): number {
  if (data.trim() !== "") found.push({ data });
  return 0;
}

/** Ends the last record where the text ends. */
function ended(cut: Cutter, separator = "\n"): Cutter {
  return (text, found) => {
    cut(text ?? separator, found);
  };
}

/**
 * Cuts at a separator, in linear time however small the pieces are. `take` says how many characters are
 * held for the event that a record belongs to.
 */
function pieces(
  separator: RegExp | string,
  limit: number,
  take: (record: string, found: SentEvent[]) => number,
): Cutter {
  let open = "";
  let held = 0;
  let afterReturn = false;
  return (text = "", found) => {
    if (text === "") return;
    // A line feed that belongs to the carriage return of the piece before.
    const records = (afterReturn && text.startsWith("\n") ? text.slice(1) : text).split(separator);
    afterReturn = text.endsWith("\r");
    const rest = records.pop() ?? "";
    for (const record of records) {
      open += record;
      check(open.length + held);
      held = take(open, found);
      check(held);
      open = "";
    }
    open += rest;
    check(open.length + held);
  };

  function check(size: number): void {
    if (size > limit) throw new RangeError(`an event of more than ${limit} characters`);
  }
}
