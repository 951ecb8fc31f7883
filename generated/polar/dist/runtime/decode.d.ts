import type { AnswerCheck } from "./drift.js";
import type { Decoder, OperationSpec, ResponseInfo, StreamDecoder } from "./types.js";
/** Text as it is. An HTML page where other text is promised is an error page in disguise. */
export declare const text: Decoder;
/** JSON whose type goes by the status, which is given with it. */
export declare const withStatus: Decoder;
/** For operations that promise no body: whatever comes is dropped. */
export declare const empty: Decoder;
/** Bytes, with the ways to look at them that a Blob has. */
export declare const binary: StreamDecoder;
/** A binary response. */
export type BinaryBody = {
  readonly type: string;
  readonly size: number;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  text(): Promise<string>;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
};
/**
 * The value of a good response; throws the error that any other stands for, whose status survives
 * whatever the body is. Stops after `limit` bytes. `hide` keeps secrets out of what errors show.
 */
export declare function decode(operation: OperationSpec, response: Response, info: () => ResponseInfo | undefined, limit: number, hide: (text: string) => string, check?: AnswerCheck): Promise<unknown>;
