/** How messages are read: the examples themselves, and a reader that has not seen them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "#src/features/chat/rules/decide.ts";
import { effectsOf, SITUATIONS, type Situation } from "#src/language/act.ts";
import { saidIn } from "#src/language/intent.ts";
import { examplesOf, type Reader, readerFrom } from "#src/language/reading/reader.ts";
import { allActWords, crossRead } from "#tests/support/reading.ts";
import { allIntents, understoodAs } from "#tests/support/understanding.ts";

const examples = examplesOf(allActWords);
const effects = effectsOf(allActWords);
const acts = [...effects.keys()];

function decisionFor(reader: Pick<Reader, "guess">, text: string, situation: Situation): ReturnType<typeof decide> {
  const found = understoodAs(text, situation === "newcomer" ? "newcomer" : "member");
  return decide({
    text,
    situation,
    sure: found && { act: found.name, slots: found.slots },
    isNegated: saidIn(text, "en").isNegated,
    guesses: reader.guess(text, situation),
    effectOf: (act) => effects.get(act)?.[situation] ?? "shows",
  });
}

describe("what people can say", () => {
  it("is at least sixty acts with two thousand sentences, and 25 of each", () => {
    expect(acts.length).toBeGreaterThanOrEqual(60);
    expect(examples.length).toBeGreaterThanOrEqual(2000);
    const few = acts.filter((act) => examples.filter((one) => one.act === act).length < 25);
    expect(few).toEqual([]);
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

  it("says no sentence of two acts in the same situation", () => {
    const said = new Map<string, string>();
    const twice = examples.flatMap(({ text, act, situations }) =>
      situations.flatMap((situation) => {
        const key = `${situation}: ${text.toLowerCase()}`;
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

  it("is answered by an intent of the same name", () => {
    const names = new Set(allIntents.map(({ name }) => name));
    expect(acts.filter((act) => act !== "none" && !names.has(act))).toEqual([]);
  });
});

describe("a reader that has not seen the sentences", () => {
  const read = crossRead(allActWords, 3);
  const share = (of: readonly (typeof read)[number][], most: number): number =>
    of.filter(({ act, guesses }) => guesses.slice(0, most).some((guess) => guess.act === act)).length / of.length;

  it("reads half of them rightly, and two of three among the first two", () => {
    expect(share(read, 1)).toBeGreaterThan(0.46);
    expect(share(read, 2)).toBeGreaterThan(0.6);
  });

  it("knows each act from the others", () => {
    const weak = acts.filter((act) => {
      const own = read.filter((one) => one.act === act);
      return share(own, 2) < 0.2;
    });
    expect(weak).toEqual([]);
  });

  it("never changes anything at once where no pattern says so", () => {
    const done = read.flatMap(({ text, act, situation, guesses }) => {
      const decision = decisionFor({ guess: () => guesses }, text, situation);
      const isChange = decision.kind === "act" && effects.get(decision.act)?.[situation] === "changes";
      const isSure = understoodAs(text, situation === "newcomer" ? "newcomer" : "member") !== null;
      return isChange && !isSure ? [`${text} is ${act}`] : [];
    });
    expect(done).toEqual([]);
  });

  it("is put off by no greeting, capitals, courtesy or lost apostrophe", () => {
    const reader = readerFrom(allActWords);
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
    const reader = readerFrom(allActWords);
    for (const text of ["skip it", "pause until monday", "mark it done", "stop", "resume"])
      for (const situation of SITUATIONS) {
        const decision = decisionFor(reader, `don't ${text}`, situation);
        expect(
          decision.kind === "act" && effects.get(decision.act)?.[situation] === "changes",
          `${text} in ${situation}`,
        ).toBe(false);
      }
  });
});
