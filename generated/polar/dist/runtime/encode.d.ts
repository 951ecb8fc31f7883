import type { BodyEncoder, FieldEncoder, OperationSpec, Outgoing, ParameterWriter } from "./types.js";
/** Arguments of a call under their wire names. */
export type Arguments = {
  readonly [name: string]: unknown;
};
/**
 * Completes a request whose `url` is the base address: method, path, query, headers and body. Base and path are
 * joined as strings, so that no argument can change the origin; dots and empty values never make a segment.
 */
export declare function encode(operation: OperationSpec, outgoing: Outgoing, request: Arguments): void;
/** JSON, the way most bodies travel (RFC 8259). `undefined` properties are left out. */
export declare const json: BodyEncoder;
/** The body argument: one argument, or the fields that no parameter took. */
export declare function bodyOf({ whole, optional }: OperationSpec, rest: Arguments): unknown;
/** Puts a body on a request, with its content type. */
export declare function setBody(outgoing: Outgoing, mediaType: string, body: NonNullable<Outgoing["body"]>): void;
/** JSON; a value that it cannot hold is refused under the name. */
export declare function stringify(name: string, value: unknown): string;
/** A body of one of several media types: the one that the field `contentType` names, or the first. */
export declare const choice: (encoders: {
  readonly [mediaType: string]: BodyEncoder;
}) => BodyEncoder;
/** Text or bytes of one media type, sent as they are. A stream is sent once and never repeated. */
export declare const asIs: (mediaType: string) => BodyEncoder;
/** An asynchronous iterable as a stream, undefined for anything else: not every `fetch` takes one, and one that does not would send its name. */
export declare function streamOf(value: unknown): ReadableStream | undefined;
/** A form body (`application/x-www-form-urlencoded`), each field by its own encoder. */
export declare const formBody: (encoders: {
  readonly [name: string]: FieldEncoder;
}) => BodyEncoder;
/** The default of queries and forms: arrays repeat the key. */
export declare const form: FieldEncoder;
/** The default of queries and forms for objects: one pair a property. */
export declare const formObject: FieldEncoder;
/** One pair, its items joined by an encoded separator. */
export declare const joined: (separator: string) => FieldEncoder;
/** One pair that holds JSON. */
export declare const jsonField: FieldEncoder;
/** The default of form bodies for what may be an object: JSON, as items of a list too (OpenAPI 3.1.1 section 4.8.15.1). */
export declare const jsonItems: FieldEncoder;
/** `name[key]=value`, nested as deep as the value; arrays repeat the key. */
export declare const deepObject: FieldEncoder;
/** A parameter that callers know by another name, because its own is taken. */
export declare const renamed: (wire: string, encoder?: FieldEncoder) => FieldEncoder;
/** A wire name, or the name that callers use and the wire name. */
type FieldName = string | readonly [field: string, wire: string];
/** Header parameters in the simple style; `explode` writes objects as `key=value`. */
export declare const headerFields: (explode: boolean, ...names: readonly FieldName[]) => ParameterWriter;
/** Cookie parameters. */
export declare const cookieFields: (...names: readonly FieldName[]) => ParameterWriter;
/**
 * A path parameter that is no plain value in the simple style (OpenAPI 3.1 section 4.8.12.6). Its place in
 * the path is written `<name>`, which no encoded value can contain.
 */
export declare const pathField: (name: string, style: "simple" | "label" | "matrix" | "json", explode?: boolean) => ParameterWriter;
/** A plain value as text; any other is refused under the name. */
export declare function plain(name: string, value: unknown): string;
/** Whether a value is an object with properties, and no list or point in time. */
export declare function isRecord(value: unknown): value is Record<string, unknown>;
export {};
