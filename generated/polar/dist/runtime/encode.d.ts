/** Arguments of a call under their wire names. */
export type Arguments = {
  readonly [name: string]: unknown;
};
