/** How sentences are read, and what is done about them, by a reader that has not seen them. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { saysCrisis } from "#src/features/guidance/rules/crisis.en.ts";
import { NO_ACT, REPLY_ACT } from "#src/language/act.ts";
import { examplesOf, type Reader } from "#src/language/reading/reader.ts";
import { type Change, changedBy } from "./changed-words.ts";
import { effects } from "./decided.ts";
import { FLOOR_FOLDS, ofTwoByAct, readFloors } from "./floors.ts";
import { ROOT } from "./imports.ts";
import { allActWords, allFolds, crossRead, eachUnseen } from "./reading.ts";
import { fitting, outcomeOf, readStrangers, type Strange, type Verdict, verdictOn } from "./strangers.ts";
import { readerOf } from "./trained.ts";

/** Of so many sentences that are changed, such a share may be answered otherwise. */
const MOST: Readonly<Record<Change, number>> = {
  "hi, X": 0.05,
  "hey bot X": 0.06,
  "X please": 0.05,
  "X thanks": 0.06,
  "X :pray:": 0.035,
  "X...": 0.02,
  "x without capitals": 0.005,
  "X IN CAPITALS": 0,
  "a lost apostrophe": 0.125,
  "two letters swapped": 0.09,
};

/** Where few are changed, one more or less makes more of a difference. */
const FEW = 4;
const LENIENCE = 1.5;

/** @param some of these folds alone; each is read by a reader that is trained on all others. @param each so many sentences of an act are changed in each way. */
export function unseenReadings(some: readonly number[], each: number): void {
  describe("a reader that has not seen the sentences", () => {
    const read = crossRead(FLOOR_FOLDS, some);
    const share = (of: readonly (typeof read)[number][], most: number): number =>
      of.filter(({ act, guesses }) => guesses.slice(0, most).some((guess) => guess.act === act)).length / of.length;

    it("reads half of them rightly, and two of three among the first two", () => {
      expect(share(read, 1)).toBeGreaterThan(0.57);
      expect(share(read, 2)).toBeGreaterThan(0.71);
    });

    // Of one fold alone, an act has few sentences.
    if (some.length === allFolds(FLOOR_FOLDS).length)
      it("knows each act from the others as well as it did, by the table that `language:report -- --write-floors` writes", () => {
        const [measured, floors] = [ofTwoByAct(read), readFloors()];
        expect([...floors.keys()].toSorted()).toEqual([...measured.keys()].toSorted());
        expect([...measured].filter(([act, ofTwo]) => ofTwo < (floors.get(act) ?? 100))).toEqual([]);
      });

    it("does what they ask, or offers it one tap away, for almost four of five", () => {
      // An answer to a question of the bot has its own budget, in tests/replies.test.ts.
      const wishes = eachUnseen(FLOOR_FOLDS, some).filter(({ act }) => act !== REPLY_ACT);
      const verdicts = wishes.map(({ text, act, situation, standings, reader }) =>
        verdictOn(outcomeOf(text, situation, reader, standings), { ok: fitting(act, situation), situation }),
      );
      const part = (...wanted: readonly Verdict[]): number =>
        verdicts.filter((verdict) => wanted.includes(verdict)).length / verdicts.length;
      expect(part("right")).toBeGreaterThan(0.65);
      expect(part("right", "one tap")).toBeGreaterThan(0.79);
    });

    it("changes nothing at once that was not asked for", () => {
      const done = read.flatMap(({ text, act, decision, situation }) => {
        const isOther =
          decision.kind === "act" && decision.act !== act && effects.get(decision.act)?.[situation] === "changes";
        return isOther && !saysCrisis(text) ? [`${text} in ${situation} is ${act}, done as ${decision.act}`] : [];
      });
      expect(done).toEqual([]);
    });

    it("changes nothing at once where no pattern says so", () => {
      const done = read.flatMap(({ text, act, situation, decision, isSure }) => {
        const isChange = decision.kind === "act" && effects.get(decision.act)?.[situation] === "changes";
        return isChange && !isSure ? [`${text} is ${act}`] : [];
      });
      expect(done).toEqual([]);
    });

    it("is seldom put off by what changes nothing of a wish", { timeout: 180_000 }, () => {
      const lenience = each > FEW ? 1 : LENIENCE;
      const changed = changedBy(Object.keys(MOST) as Change[], each, some);
      expect(changed.flatMap(({ harmful }) => harmful)).toEqual([]);
      expect(changed.filter(({ tried }) => tried < (400 * each) / 12)).toEqual([]);
      const over = changed.filter(({ change, tried, others }) => others.length > MOST[change] * tried * lenience);
      expect(over.map(({ change, tried, others }) => ({ change, tried, others }))).toEqual([]);
    });
  });
}

/** @param acts of so many acts alone, evenly taken; all unless said. @param most the share of messages that may be read otherwise. */
export function sevenMore(acts: number, most: number): void {
  describe("seven more sentences of one act", { timeout: 240_000 }, () => {
    it("change next to nothing of what 800 messages are read as", () => {
      const all = examplesOf(allActWords);
      const names = [...new Set(all.map(({ act }) => act))].toSorted();
      const step = Math.max(1, Math.floor(names.length / acts));
      const taken = new Set(["remind", NO_ACT, ...names.filter((_, at) => at % step === 0)]);
      const examples = all.filter(({ act }) => taken.has(act));
      const more = new Set(examples.filter(({ act }) => act === "remind").slice(-7));
      const after = readerOf(`${taken.size}-acts`, examples);
      const before = readerOf(
        `${taken.size}-acts-without-seven`,
        examples.filter((one) => !more.has(one)),
      );
      const messages = [1, 2, 3, 4].flatMap((list) =>
        readStrangers(join(ROOT, `tests/language/strangers/list-${list}.json`)),
      );
      const first = (reader: Reader, { text, situation, standing }: Strange): string | undefined =>
        reader.guess(text, situation, standing)[0]?.act;
      const changed = messages.filter((message) => first(before, message) !== first(after, message));
      expect(changed.length).toBeLessThanOrEqual(most * messages.length);
    });
  });
}
