/** Messages of people in trouble, and of developers on any day in like words, that nothing was learned from: written before, and read by numbers alone. */
import { z } from "zod";
import { dangerOf } from "#src/features/chat/rules/danger-of.ts";
import { HUMAN_ACTS } from "#src/features/chat/rules/human.ts";
import { unnamedWeight } from "#src/features/chat/rules/unnamed-weight.ts";
import { weightIn } from "#src/features/chat/rules/weight.ts";
import { isCrisis } from "#src/language/crisis.ts";
import { HEAVY } from "#src/language/weighing.ts";
import { readBy } from "./decided.ts";
import { read } from "./imports.ts";
import { allWeigher } from "./trained.ts";

const Unseen = z.object({
  trouble: z.record(z.enum(HEAVY), z.array(z.string())),
  harmless: z.array(z.string()),
});
export type Unseen = z.infer<typeof Unseen>;

export const UNSEEN_LISTS = ["a", "b", "c"] as const;

/** One of the three lists. */
export function unseenWeighing(list: (typeof UNSEEN_LISTS)[number]): Unseen {
  return Unseen.parse(JSON.parse(read(`tests/language/weighing/unseen-${list}.json`)));
}

const NEVER = new Date(0);
const ALONE = { act: null, carefulUntil: null, since: NEVER };

/** pattern: patterns know what weighs. human: it was read as something that has human words. asked: they are asked about it. Null: it is answered as talk of work. */
export type Heard = "pattern" | "human" | "asked";

/** How a message is heard where nothing was said before. */
export function heardAs(text: string): Heard | null {
  const weight = weightIn({ text, whole: text }, ALONE, { now: NEVER, locale: "en", weigher: allWeigher() });
  const { harm, mayBeDanger, lifeNews, beside } = weight;
  if (isCrisis(text, "en") || harm !== null || mayBeDanger || lifeNews !== null || beside !== null) return "pattern";
  const words = readBy(text, "open");
  const danger = dangerOf(words);
  if (unnamedWeight({ ...weight, danger }, words) !== null) return "asked";
  const isHuman = words.decision.kind === "act" && HUMAN_ACTS.has(words.decision.act);
  return danger !== null || isHuman ? "human" : null;
}
