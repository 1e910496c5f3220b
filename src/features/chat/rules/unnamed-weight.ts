/** Whether a message weighs, where no pattern knows what it is: by examples, and only where it is sure enough to be asked about. Pure. */
import type { Weigher } from "#src/language/reading/weigher.ts";
import type { Heavy } from "#src/language/weighing.ts";
import { HUMAN_ACTS } from "./human.ts";
import type { Read } from "./read-words.ts";
import type { WeightRead } from "./weight.ts";

/**
 * So sure it is asked. Of unseen messages of people in trouble, which patterns know 18 and 17 of 100 of, 48 and more are answered or asked about with it;
 * of harmless ones that sound like them fewer than 2 in 100 are.
 */
export const SURE = 0.8;
/** What is longer is a story; one sentence of it says little of the whole. */
const LONGEST = 1000;
/** Where a life may be at stake, or somebody is harmed, an answer about feelings or a quarrel does not do. */
const AT_STAKE: ReadonlySet<Heavy> = new Set<Heavy>(["self", "danger", "harm"]);

/** The kind of what weighs; null where nothing is sure, or where it has its answer already. */
export function unnamedWeight(
  text: string,
  { weight, read }: { readonly weight: Omit<WeightRead, "unnamed">; readonly read: Pick<Read, "decision"> },
  weigher: Weigher | null,
): Heavy | null {
  if (!weigher || isNamed(weight) || text.length > LONGEST) return null;
  const { sureness, kind } = weigher.weigh(text);
  if (sureness < SURE) return null;
  const { decision } = read;
  const isHeard = decision.kind === "act" && HUMAN_ACTS.has(decision.act);
  return isHeard && !AT_STAKE.has(kind) ? null : kind;
}

/** Whether patterns or the reader know what weighs in it, or they are spoken to with care already. */
function isNamed({ harm, mayBeDanger, lifeNews, beside, danger, isInCare }: Omit<WeightRead, "unnamed">): boolean {
  return harm !== null || mayBeDanger || lifeNews !== null || beside !== null || danger !== null || isInCare;
}
