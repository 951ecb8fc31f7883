/**
 * Was better.
 * @deprecated
 */
export interface OldModel {
  /**
   * Gone soon.
   * @deprecated
   */
  a?: string;
}
