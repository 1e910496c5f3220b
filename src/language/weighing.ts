/** How people say what weighs on them, as data: sentences by the kind of it, and those that only sound like it. */
import type { Locale } from "#src/kernel/locale.ts";

/** self: danger to themselves. danger: somebody is in danger, here or at home. harm: somebody harms them. sorrow: a loss, an illness, a parting. work: trouble that comes of work. */
export const HEAVY = ["self", "danger", "harm", "sorrow", "work"] as const;
export type Heavy = (typeof HEAVY)[number];

/** Nothing of it: talk on any day, in whatever words. */
export const LIGHT = "light";

/** Sentences of one kind. */
export interface WeighingWords {
  readonly locale: Locale;
  readonly kind: Heavy | typeof LIGHT;
  readonly says: readonly string[];
}
