/** How messages are read: the examples themselves, and a reader that has not seen them. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFor } from "#src/features/chat/rules/understand.ts";
import { LABELS } from "#src/features/chat/slack/act-labels.ts";
import { saysCrisis } from "#src/features/guidance/rules/crisis.en.ts";
import { effectsOf, NO_ACT, REPLY_ACT, SITUATIONS } from "#src/language/act.ts";
import { examplesOf, type Reader } from "#src/language/reading/reader.ts";
import { type Change, changedBy } from "#tests/support/changed-words.ts";
import { decided } from "#tests/support/decided.ts";
import { isDirect } from "#tests/support/directness.ts";
import { ofTwoByAct, readFloors } from "#tests/support/floors.ts";
import { ROOT } from "#tests/support/imports.ts";
import { allActWords, crossRead, eachUnseen } from "#tests/support/reading.ts";
import { fitting, outcomeOf, readStrangers, type Strange, type Verdict, verdictOn } from "#tests/support/strangers.ts";
import { allReader, readerOf } from "#tests/support/trained.ts";
import { allIntents } from "#tests/support/understanding.ts";

const examples = examplesOf(allActWords);
const effects = effectsOf(allActWords);
const acts = [...effects.keys()];

describe("what people can say", () => {
  it("is at least sixty acts with two thousand sentences, and 25 of each", () => {
    expect(acts.length).toBeGreaterThanOrEqual(60);
    expect(examples.length).toBeGreaterThanOrEqual(2000);
    const few = acts.filter((act) => examples.filter((one) => one.act === act).length < 25);
    expect(few).toEqual([]);
  });

  it("is said directly and by hint: at least a quarter of the sentences each way, and half by hint", () => {
    const wishes = examples.filter(({ act }) => act !== NO_ACT);
    const direct = wishes.filter(({ text, act }) => isDirect(text, act)).length / wishes.length;
    expect(direct).toBeGreaterThan(0.25);
    expect(1 - direct).toBeGreaterThan(0.5);
  });

  it("has words for the button of each act", () => {
    expect(acts.filter((act) => act !== NO_ACT && act !== REPLY_ACT && !(act in LABELS))).toEqual([]);
  });

  it("is of one effect and one set of situations in all files that speak of an act", () => {
    const shapes = new Map<string, Set<string>>();
    for (const { act, effect, effectIn, situations } of allActWords)
      shapes.set(
        act,
        (shapes.get(act) ?? new Set()).add(`${effect} ${JSON.stringify(effectIn)} ${situations.join(" ")}`),
      );
    expect([...shapes].filter(([, found]) => found.size > 1).map(([act]) => act)).toEqual([]);
  });

  it("says no sentence of two acts in the same situation, unless what waits decides between them", () => {
    const said = new Map<string, string>();
    const twice = examples.flatMap(({ text, act, situations, needs }) =>
      situations.flatMap((situation) => {
        const key = `${situation}${needs ? " with what waits" : ""}: ${text.toLowerCase()}`;
        const other = said.get(key);
        said.set(key, act);
        return other !== undefined && other !== act ? [`${key} is ${other} and ${act}`] : [];
      }),
    );
    expect(twice).toEqual([]);
  });

  it("has near misses of acts that there are, each in a situation of its own act", () => {
    const strange = allActWords.flatMap(({ act, butNot = {} }) =>
      Object.keys(butNot).flatMap((other) => (other === "none" || effects.has(other) ? [] : [`${act}: ${other}`])),
    );
    expect(strange).toEqual([]);
  });

  it("is answered by an intent of the same name in each of its situations", () => {
    const unanswered = allActWords.flatMap(({ act, situations }) =>
      situations
        .filter((situation) => {
          const audience = situation === "newcomer" ? "newcomer" : "member";
          // What answers a question about what was told is kept with it, and no wish.
          return (
            act !== NO_ACT && act !== REPLY_ACT && !allIntents.some((one) => one.name === act && isFor(one, audience))
          );
        })
        .map((situation) => `${act} in ${situation}`),
    );
    expect([...new Set(unanswered)]).toEqual([]);
  });
});

describe("a reader that has not seen the sentences", () => {
  const read = crossRead(3);
  const share = (of: readonly (typeof read)[number][], most: number): number =>
    of.filter(({ act, guesses }) => guesses.slice(0, most).some((guess) => guess.act === act)).length / of.length;

  it("reads half of them rightly, and two of three among the first two", () => {
    expect(share(read, 1)).toBeGreaterThan(0.57);
    expect(share(read, 2)).toBeGreaterThan(0.71);
  });

  it("knows each act from the others as well as it did, by the table that `language:report -- --write-floors` writes", () => {
    const [measured, floors] = [ofTwoByAct(read), readFloors()];
    expect([...floors.keys()].toSorted()).toEqual([...measured.keys()].toSorted());
    expect([...measured].filter(([act, ofTwo]) => ofTwo < (floors.get(act) ?? 100))).toEqual([]);
  });

  it("does what they ask, or offers it one tap away, for almost four of five", () => {
    // An answer to a question of the bot has its own budget, in tests/replies.test.ts.
    const wishes = eachUnseen(3).filter(({ act }) => act !== REPLY_ACT);
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
    const most: Readonly<Record<Change, number>> = {
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
    const changed = changedBy(Object.keys(most) as Change[], 12);
    expect(changed.flatMap(({ harmful }) => harmful)).toEqual([]);
    expect(changed.filter(({ tried }) => tried < 400)).toEqual([]);
    const over = changed.filter(({ change, tried, others }) => others.length > most[change] * tried);
    expect(over.map(({ change, tried, others }) => ({ change, tried, others }))).toEqual([]);
  });

  it("reads sentences that it knows as before with signs and courtesies around them", () => {
    const reader = allReader();
    const plain = [
      "can we move it to thursday morning",
      "help me prepare",
      "what do you know about me",
      "this is too easy",
    ];
    const changes: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => `hi, ${text}`,
      (text) => `${text} please`,
      (text) => `${text} thanks`,
      (text) => `${text} :pray:`,
      (text) => `${text}?`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.constantFrom(...changes), (text, change) => {
        const [before] = reader.guess(text, "open");
        expect(reader.guess(change(text), "open")[0]?.act).toBe(before?.act);
      }),
    );
  });

  it("leaves nothing changed by what begins with don't", () => {
    for (const text of ["skip it", "pause until monday", "mark it done", "stop", "resume"])
      for (const situation of SITUATIONS) {
        const decision = decided(`don't ${text}`, situation);
        expect(
          decision.kind === "act" && effects.get(decision.act)?.[situation] === "changes",
          `${text} in ${situation}`,
        ).toBe(false);
      }
  });
});

describe("seven more sentences of one act", () => {
  it("change next to nothing of what 800 messages are read as", () => {
    const act = "remind";
    const more = new Set(examples.filter((one) => one.act === act).slice(-7));
    const before = readerOf(
      "without-seven",
      examples.filter((one) => !more.has(one)),
    );
    const messages = [1, 2, 3, 4].flatMap((list) =>
      readStrangers(join(ROOT, `tests/language/strangers/list-${list}.json`)),
    );
    const first = (reader: Reader, { text, situation, standing }: Strange): string | undefined =>
      reader.guess(text, situation, standing)[0]?.act;
    const changed = messages.filter((message) => first(before, message) !== first(allReader(), message));
    expect(changed.length).toBeLessThanOrEqual(6);
  });
});

describe("a message that resembles a wish", () => {
  it.each([
    ["pause until 1 March", "nothing-open", { kind: "act", act: "pause", slots: { story: "", when: "until 1 march" } }],
    ["quiet until 14.12.", "open", { kind: "act", act: "pause", slots: { story: "", when: "until 14.12" } }],
    ["stop until Monday", "told", { kind: "act", act: "pause", slots: { story: "", when: "until monday" } }],
    ["done, asked Lena", "open", { kind: "act", act: "done", slots: { story: "asked Lena", when: null } }],
    ["pause the pipeline till I merged", "nothing-open", { kind: "lost" }],
    ["done - can you restart the build", "open", { kind: "lost" }],
    ["done. stop it now", "planned", { kind: "choose", acts: ["done", "stop"] }],
    ["done, what's next?", "open", { kind: "choose", acts: ["done", "next"] }],
  ] as const)("%j in %s", (text, situation, decision) => {
    expect(decided(text, situation)).toMatchObject(decision);
  });

  it.each([
    "quiet today. Anything small I could do?",
    "quiet in here",
    "done with this nonsense, stop it",
    "done for today, talk tomorrow",
    "done deal, when is the call?",
    "done! leave me alone",
    "skip the tests",
    "I'm off to the client on Friday",
    "I'm out of ideas",
    "I'm in a meeting",
  ])("%j changes nothing at once", (text) => {
    for (const situation of SITUATIONS) {
      const decision = decided(text, situation);
      const isChange = decision.kind === "act" && effects.get(decision.act)?.[situation] === "changes";
      expect(isChange, situation).toBe(false);
    }
  });
});
