/** Messages between mentees, their managers, and people who thank. */

export type TeamContent =
  /** To somebody whom a mentee named as their manager, once for each pair. */
  | { readonly kind: "manager-named"; readonly memberId: string }
  /** To the manager. */
  | { readonly kind: "door-asked"; readonly doorId: string }
  /** To the mentee. */
  | { readonly kind: "door-opened"; readonly doorId: string }
  | { readonly kind: "door-closed"; readonly doorId: string }
  /** To the author of a reflection. */
  | { readonly kind: "thanks"; readonly thanksId: string }
  /** To a channel, or into the thread in which the author shared. */
  | { readonly kind: "thanks-posted"; readonly thanksId: string; readonly threadTs: string | null }
  /** To a manager; `since` is an instant in ISO form: what was shared before it has been told. */
  | { readonly kind: "digest"; readonly since: string };
