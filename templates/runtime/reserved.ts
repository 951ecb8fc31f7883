/** Queries and forms whose values keep characters that others encode. Only packages that have such carry it. */
import { form } from "./encode.js";
import type { FieldEncoder } from "./types.js";

/**
 * Values whose reserved characters stay as they are, and triplets with them (`allowReserved`, RFC 6570 section 3.2.3);
 * but for those that would end the value, or mean something else in a query: `&`, `+`, `#` and brackets.
 */
export const reserved =
  (encoder: FieldEncoder = form): FieldEncoder =>
  (name, value, add) =>
    encoder(name, value, (key, text) =>
      add(
        key,
        text.replace(/%25(?=[\da-f]{2})|%(?:2[4CF]|3[ABDF]|40)/gi, (found) =>
          found === "%25" ? "%" : decodeURIComponent(found),
        ),
      ),
    );
