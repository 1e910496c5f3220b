/** The same wish in other words: what courtesies, typing errors and signs around a message change in what is done about it. */
import { saysCrisis } from "#src/features/guidance/rules/crisis.en.ts";
import { NO_ACT, type Situation } from "#src/language/act.ts";
import { effects } from "./decided.ts";
import { eachUnseen, type UnseenExample } from "./reading.ts";
import { type Outcome, outcomeOf } from "./strangers.ts";

/** What is changed about a message, without a change of what it asks for. */
export const CHANGES = {
  "hi, X": (text) => `hi, ${text}`,
  "hey bot X": (text) => `hey bot ${text}`,
  "X please": (text) => `${text} please`,
  "X thanks": (text) => `${text} thanks`,
  "X :pray:": (text) => `${text} :pray:`,
  "X...": (text) => `${text.replace(/[.!?]+$/, "")}...`,
  "x without capitals": (text) => text.toLowerCase(),
  "X IN CAPITALS": (text) => text.toUpperCase(),
  "a lost apostrophe": (text) => text.replaceAll(/['’]/g, ""),
  "two letters swapped": swapped,
} as const satisfies Readonly<Record<string, (text: string) => string>>;
export type Change = keyof typeof CHANGES;

/** The third and fourth letter of the first word that has more than five. */
function swapped(text: string): string {
  return text.replace(
    /(?<![\p{L}'’])(\p{L}{2})(\p{L})(\p{L})(?=\p{L}{2})/u,
    (_, start: string, one: string, other: string) => `${start}${other}${one}`,
  );
}

/** What a change did to the messages that it changes. */
export interface Changed {
  readonly change: Change;
  readonly tried: number;
  /** Something else is done or offered first. */
  readonly others: readonly string[];
  /** Something is changed at once that was not asked for, and was not before. */
  readonly harmful: readonly string[];
}

/** Tries changes on some sentences of each act, which the reader has not seen. @param each so many of an act. @param some of these folds of three. */
export function changedBy(changes: readonly Change[], each: number, some?: readonly number[]): readonly Changed[] {
  const unseen = eachUnseen(3, some).filter(({ text, standings }) => standings.length === 0 && !saysCrisis(text));
  const outcomes = new Map<UnseenExample, Outcome>();
  const outcomeBefore = (one: UnseenExample): Outcome => {
    const outcome = outcomes.get(one) ?? outcomeOf(one.text, one.situation, one.reader);
    outcomes.set(one, outcome);
    return outcome;
  };
  return changes.map((change) => tryOn(change, each, unseen, outcomeBefore));
}

function tryOn(
  change: Change,
  each: number,
  unseen: readonly UnseenExample[],
  outcomeBefore: (one: UnseenExample) => Outcome,
): Changed {
  const taken = new Map<string, number>();
  const others: string[] = [];
  const harmful: string[] = [];
  let tried = 0;
  for (const one of unseen) {
    const { text, act, situation, reader } = one;
    const other = CHANGES[change](text);
    const count = taken.get(act) ?? 0;
    if (count >= each || other === text || saysCrisis(other)) continue;
    taken.set(act, count + 1);
    tried += 1;
    const before = outcomeBefore(one);
    const after = outcomeOf(other, situation, reader);
    const line = `${JSON.stringify(other)} in ${situation}: ${said(before)}, now ${said(after)}`;
    if (said(before) !== said(after)) others.push(line);
    if (harms(after, act, situation) && !harms(before, act, situation)) harmful.push(line);
  }
  return { change, tried, others, harmful };
}

/** What a person is offered first. */
function said(outcome: Outcome): string {
  switch (outcome.kind) {
    case "act":
    case "confirm":
      return outcome.act;
    case "choose":
      return outcome.acts.toSorted().join(" or ");
    case "keep":
    case "lost":
      return outcome.kind;
  }
}

function harms(outcome: Outcome, act: string, situation: Situation): boolean {
  return (
    outcome.kind === "act" &&
    outcome.act !== act &&
    outcome.act !== NO_ACT &&
    effects.get(outcome.act)?.[situation] === "changes"
  );
}
