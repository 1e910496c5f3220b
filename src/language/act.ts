/** What people can say to the bot, as data: the acts of a capability with the sentences that say them. */
import type { Locale } from "#src/kernel/locale.ts";

/**
 * What is going on between the bot and the person. nothing-open: no challenge waits. open: one waits for an answer. planned: it has
 * a time. told: they have just told what came of one. newcomer: they have not joined.
 */
export const SITUATIONS = ["nothing-open", "open", "planned", "told", "newcomer"] as const;
export type Situation = (typeof SITUATIONS)[number];

/**
 * What else holds for whoever writes. The first seven wait for their answer. seat-asked: somebody asks for a seat with them. consent-open: a
 * seat of theirs waits for its client. guest-unconfirmed: they were asked whether a guest came. talk-asked: a colleague has a question.
 * mentor-asked: somebody asks them to be a mentor. date-proposed: whoever they asked named another day. manager-asked: somebody asks them
 * for help as their manager. consented: the client of a seat of theirs has agreed. offers: they let others in. pairing: they are a mentor or
 * have one. team: somebody named them as manager. gave: they asked somebody to take on a challenge, not long ago. seat-wanted: they asked for a
 * seat, and it is not theirs yet. seat-given: they have a seat ahead of them. assigned: a colleague's challenge waits for their answer. taken-on:
 * a colleague's challenge is the one that they do. reflection-asked: the bot has just asked a question about what they did.
 */
export const STANDINGS = [
  "seat-asked",
  "consent-open",
  "guest-unconfirmed",
  "talk-asked",
  "mentor-asked",
  "date-proposed",
  "manager-asked",
  "consented",
  "offers",
  "pairing",
  "team",
  "gave",
  "seat-wanted",
  "seat-given",
  "assigned",
  "taken-on",
  "reflection-asked",
] as const;
export type Standing = (typeof STANDINGS)[number];

const COMES_WITH: Readonly<Partial<Record<Standing, Standing>>> = {
  "seat-asked": "offers",
  "consent-open": "offers",
  "guest-unconfirmed": "offers",
  consented: "offers",
  "talk-asked": "offers",
  "mentor-asked": "offers",
  "manager-asked": "team",
  "date-proposed": "gave",
};

/** The same with what comes with it: whoever is asked for a seat offers some. */
export function standingsWith(standing: Standing): readonly Standing[] {
  const other = COMES_WITH[standing];
  return other ? [standing, other] : [standing];
}

/** What an act does: shows something, asks back before anything happens, or changes something at once. */
export type Effect = "shows" | "asks" | "changes";

/** The act of a message that answers the question about something that was told; it needs `reflection-asked`, and no intent answers it. */
export const REPLY_ACT = "reply";

/** The act of a message that asks for nothing that the bot can do. */
export const NO_ACT = "none";

/** One thing that people can say in one language. */
export interface ActWords {
  /** Unique among all capabilities; named as the intent that answers it. */
  readonly act: string;
  readonly locale: Locale;
  readonly effect: Effect;
  /** Where it does something else than that. */
  readonly effectIn?: Readonly<Partial<Record<Situation, Effect>>>;
  /** Where it makes sense; elsewhere no message is read as this act. */
  readonly situations: readonly Situation[];
  /** It makes sense only where one of these holds as well, and these sentences say it there; left out: whatever holds. */
  readonly needs?: readonly Standing[];
  /** Sentences that say it in any of its situations. They train the reader and are its test. */
  readonly says: readonly string[];
  /** Sentences that say it in that situation only. */
  readonly saysIn?: Readonly<Partial<Record<Situation, readonly string[]>>>;
  /** Sentences with words of this act that say another one, by the act that they say (`none` for no act). */
  readonly butNot?: Readonly<Record<string, readonly string[]>>;
}

/** What each act does in each situation. */
export function effectsOf(words: readonly ActWords[]): ReadonlyMap<string, Readonly<Record<Situation, Effect>>> {
  return new Map(
    words.map(({ act, effect, effectIn }) => [
      act,
      { "nothing-open": effect, open: effect, planned: effect, told: effect, newcomer: effect, ...effectIn },
    ]),
  );
}

/** What must hold for each act that needs something: one of these, in whichever file they stand. */
export function needsOf(words: readonly ActWords[]): ReadonlyMap<string, readonly Standing[]> {
  const found = new Map<string, readonly Standing[]>();
  for (const { act, needs } of words) if (needs) found.set(act, [...new Set([...(found.get(act) ?? []), ...needs])]);
  return found;
}
