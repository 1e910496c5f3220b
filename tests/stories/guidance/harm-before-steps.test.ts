/** Whatever else a message says that has an answer of its own, harm that it tells is heard, and nothing is done beside it: one message for each step of an answer. */
import { expect, it } from "vitest";
import { BEFORE_DECIDING, BY_DECISION } from "#src/features/chat/slack/answer-decision.ts";
import { BEFORE_READING } from "#src/features/chat/slack/steps-before-reading.ts";
import { ONCE_READ } from "#src/features/chat/slack/steps-once-read.ts";
import { harmIn } from "#src/features/guidance/rules/harm.ts";
import { isCrisis, mayBeCrisis } from "#src/language/crisis.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

/** What each step answers on an ordinary day, and harm beside it. */
const MESSAGES: readonly [step: string, message: string][] = [
  ["shown-last", "show me two others, my manager hit me"],
  ["named-person", "no to Omar, he hit me"],
  ["bare", "yes, my manager hit me"],
  ["given-on", "the one from Grace on thursday, my manager hit me"],
  ["day-of-settings", "and the day? can it be tuesday, my manager hit me"],
  ["time", "thursday at 3, my manager hit me"],
  ["other-time", "another time please, my manager hit me"],
  ["time-of-seat", "friday 10:00 for the seat, my manager hit me"],
  ["bare-day", "friday is bad, my manager hit me"],
  ["leaning", "the second one, my manager hit me"],
  ["cancelled", "cancel it, my manager hit me"],
  ["back-on", "put it back on, my manager hit me"],
  ["plan-and-reminder", "plan it tomorrow at 10 and remind me at 9, my manager hit me"],
  ["asked-of-last", "how long is that for, my manager hit me"],
  ["hurt-beside-news", "I moved to another team, my old lead hit me"],
  ["answer-and-words", "yes, and tell her thanks, my manager hit me"],
  ["draft", "draft a message for me, my manager hit me"],
  ["one-to-one", "what do I bring to my 1:1 with my manager? my manager hit me"],
  ["bot-question", "what happens if I don't answer? my manager hit me"],
  ["short-question", "is it in my calendar? my manager hit me"],
  ["small-talk", "merry christmas, my manager hit me"],
  ["other-done", "I did the drawing one, not this, my manager hit me"],
  ["plain-ask", "why did you choose this one? my manager hit me"],
  ["setting-told", "my time zone is Europe/Vienna now, my manager hit me"],
  ["admin-wish", "make Lena an admin too, my manager hit me"],
  ["whom-named", "introduce me to Omar, my manager hit me"],
  ["ordered", "Tom should sit in on a client call, my manager hit me"],
  ["what-it-takes", "what does it take to be a lead? my manager hit me"],
  ["work-fact", "I work with Lena in the checkout team, my manager hit me"],
  ["deleting-others", "delete Omar, he hit me"],
  ["place-of-seat", "https://meet.example/room, my manager hit me"],
  ["given-done", "the Grace thing - did it, my manager hit me"],
  ["half-done", "half done, my manager hit me"],
  ["day", "monday does not work for the call, my manager hit me"],
  ["not-done", "I never did that, my manager hit me"],
  ["kept-out", "my manager won't let me join client calls, and he hit me"],
  ["refused", "sales said no, and my manager hit me"],
  ["situation", "my new manager starts on monday, my manager hit me"],
  ["in-german", "ich habe eine Frage, kann ich das morgen machen? my manager hit me"],
  ["asked-before", "you asked how hard it was, very hard, my manager hit me"],
  ["more-told", "it went well in the end, my manager hit me"],
  ["asked", "they were rude, my manager hit me"],
  ["named-entry", "show me the one about sales, my manager hit me"],
  ["stung", "ouch, that stung, my manager hit me"],
  ["for-what-waits", "well ok then, tell them yes, my manager hit me"],
  ["told-in-thread", "I asked three people in sales how they pitch, my manager hit me"],
  ["time-of-plan", "maybe on thursday at 3? my manager hit me"],
  ["stranger", "hello, my manager hit me"],
  ["yes-or-no", "I guess so, my manager hit me"],
  ["in-thread", "they pitch the outcome first, my manager hit me"],
  ["with-keeping", "I led the review today and it went on for an hour, my manager hit me"],
  ["failure", "I could not do it, nobody answered, my manager hit me"],
];

it("is of all steps that answer nothing heavy, in their order", () => {
  const lists = [...BEFORE_READING, ...ONCE_READ, ...BEFORE_DECIDING, ...BY_DECISION];
  const light = lists.filter(({ answers }) => answers !== "any").map(({ name }) => name);
  expect(MESSAGES.map(([step]) => step)).toEqual(light);
});

const HARM_TOLD = /[,.?]?(?: and)? (?:my manager|my old lead|he) hit me$/;
it.each(MESSAGES)("%s: nothing but the harm in it weighs", (_, message) => {
  const without = message.replace(HARM_TOLD, "");
  expect(without).not.toBe(message);
  expect(harmIn(message, "en")).toBe("harm");
  expect([harmIn(without, "en"), isCrisis(without, "en"), mayBeCrisis(without, "en")]).toEqual([null, false, false]);
});

const { inTurn } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }: Scene) => {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

inTurn(MESSAGES)("%s: %s", async ({ maya, settle, query }, _step, message) => {
  const said = settledAnswers(settle);
  // A day of care ends, and a challenge is spoken of again.
  await said(maya, "you misread me");
  expect(await said(maya, "what is my challenge")).toContain("sales");
  const answer = await said(maya, message);
  expect(answer).toContain("Nobody has to put up with that");
  expect(answer).toContain("112 in Europe");
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  expect(await query("select act from talks")).toEqual([{ act: "harm" }]);
});
