/** How messages are read: the examples themselves, and a reader that has not seen them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFor } from "#src/features/chat/rules/understand.ts";
import { LABELS } from "#src/features/chat/slack/act-labels.ts";
import { effectsOf, NO_ACT, REPLY_ACT, SITUATIONS } from "#src/language/act.ts";
import { examplesOf } from "#src/language/reading/reader.ts";
import { decided } from "#tests/support/decided.ts";
import { isDirect } from "#tests/support/directness.ts";
import { readFloors } from "#tests/support/floors.ts";
import { allActWords } from "#tests/support/reading.ts";
import { allReader } from "#tests/support/trained.ts";
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

  it("has a floor for each act, which `language:report -- --write-floors` writes", () => {
    expect([...readFloors().keys()].toSorted()).toEqual([...new Set(examples.map(({ act }) => act))].toSorted());
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

describe("a reader that knows the sentences", () => {
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
