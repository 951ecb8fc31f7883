export type Change = { type: "moved"; to: string } | { type: "gone" };

export interface Prompt {
  text: string;
  /** @default false */
  stream?: boolean | null;
}

export interface Answer {
  text: string;
}

export interface Delta {
  delta: string;
}

/** Data as JSON. */
export interface FeedEvent {
  event?: string;
  id?: string;
  data: Change;
}

/** Data as text. */
export interface NewsEvent {
  event?: string;
  id?: string;
  data: string;
}

/** Nothing is known. */
export interface BareEvent {
  event?: string;
  id?: string;
  data: string;
}

/** Named events. */
export type NamedEvent =
  | {
      event: "added";
      id?: string;
      data: Change;
    }
  | {
      event: "removed";
      id?: string;
      data: { id: string };
    }
  | {
      event: "ping";
      id?: string;
      data: string;
    };

/** Lines. */
export interface LinesEvent {
  data: Change;
}

/** Lines as an array. */
export interface AllLinesEvent {
  data: Change;
}

/** A sequence. */
export interface SequenceEvent {
  data: number;
}

/** Either. */
export interface CompleteEvent {
  event?: string;
  id?: string;
  data: Delta;
}

/** Either. */
export interface CompleteWholeEvent {
  event?: string;
  id?: string;
  data: Delta;
}

/** Either. */
export interface SpeechEvent {
  event?: string;
  id?: string;
  data: Delta;
}
