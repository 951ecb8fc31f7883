/** A binary response. */
export type BinaryBody = {
  readonly type: string;
  readonly size: number;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  text(): Promise<string>;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
};
