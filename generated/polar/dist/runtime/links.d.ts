import type { Advance } from "./paginate.js";
import type { ParameterWriter } from "./types.js";
/**
 * Sends a request to the address of the next page instead of its own: only within the origin, so that no
 * credential goes elsewhere. An address without an origin counts from the page before.
 */
export declare const followLink: ParameterWriter;
/** The address in the Link header with the relation `next` (RFC 8288 section 3). */
export declare const byLink: Advance;
/** Each page follows the last item of the one before. */
export declare const byLastItem: Advance;
