/** Whether a message weighs, where no pattern knows what it is: by examples, and only where it is sure enough to be asked about. Pure. */
import type { Weigher } from "#src/language/reading/weigher.ts";
import type { Heavy } from "#src/language/weighing.ts";
import { isFresh } from "./goes-on.ts";
import { HARD } from "./hard-acts.ts";
import { HUMAN_ACTS } from "./human.ts";
import type { Read } from "./read-words.ts";
import type { Talk } from "./talk.ts";
import type { Weight, WeightRead } from "./weight.ts";

/** So sure it is asked: what that comes to on unseen messages stands in docs/decisions/0033, and `tests/language/weighing.test.ts` holds it. */
export const SURE = 0.75;
/** What is longer is a story; one sentence of it says little of the whole. */
const LONGEST = 1000;
/** Where somebody may be in danger or is harmed, an answer about feelings or a quarrel does not do. */
const AT_STAKE: ReadonlySet<Heavy> = new Set<Heavy>(["danger", "harm"]);

/** What stands in a clause of its own is asked about where it is surer yet: there are several in a message, and each may look so by chance. */
const SURE_OF_CLAUSE = 0.9;
/** Fewer words say too little by themselves. */
const FEWEST_WORDS = 5;
const CLAUSE_ENDS = /[.!?;,\n]+(?:\s|$)|\s-+\s/u;

/** The kind of what weighs in a text by examples alone; null where nothing is sure. */
export function unnamedIn(text: string, weigher: Weigher | null): Heavy | null {
  if (!weigher || text.length > LONGEST) return null;
  const whole = weigher.weigh(text);
  if (whole.sureness >= SURE) return whole.kind;
  const clauses = text.split(CLAUSE_ENDS).filter((one) => one.trim().split(/\s+/).length >= FEWEST_WORDS);
  const [surest] = clauses
    .filter((one) => one !== text)
    .map((one) => weigher.weigh(one))
    .toSorted((one, other) => other.sureness - one.sureness);
  return surest && surest.sureness >= SURE_OF_CLAUSE ? surest.kind : null;
}

/** The same, where patterns and the reader do not know it and it has no answer of its own. */
export function unnamedWeight(
  { unnamed, ...known }: Omit<WeightRead, "care">,
  { decision }: Pick<Read, "decision">,
): Heavy | null {
  if (unnamed === null || known.danger !== null) return null;
  const isHeard = known.isInCare || (decision.kind === "act" && HUMAN_ACTS.has(decision.act));
  return isHeard && !AT_STAKE.has(unnamed) ? null : unnamed;
}

/** Whether a pattern knows what weighs in it. */
export function isNamed({
  harm,
  mayBeDanger,
  lifeNews,
  beside,
}: Pick<Weight, "harm" | "mayBeDanger" | "lifeNews" | "beside">): boolean {
  return harm !== null || mayBeDanger || lifeNews !== null || beside !== null;
}

/** Whether something that weighs is spoken of already: what comes next is heard as a part of it. */
export function isSpokenOf(talk: Pick<Talk, "act" | "since"> & Partial<Pick<Talk, "sorrowAt">>, now: Date): boolean {
  return (talk.sorrowAt ?? null) !== null || (HARD.has(talk.act ?? "") && isFresh(talk, now));
}
