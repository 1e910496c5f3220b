import { expect, it } from "vitest";
import { features } from "#src/features/index.ts";
import { ACTIONS } from "./actions/index.ts";
import { pressedInChaos } from "./pressed.ts";

/**
 * Buttons of doors and conversations that nobody in a chaos run presses, each with why. Whatever is new stands in neither list and
 * fails here.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "seat.offer": "offered by the word",
  "seat.find": "found by the word",
  "seat.host": "shown by the word",
  "seat.recording": "has no time that a fault could meet",
  "seat.pause": "stops the host's part of the run",
  "seat.resume": "follows a pause",
  "seat.client-asked": "nobody of a client takes part",
  "seat.suits": "needs a host who names another time",
  "seat.wish-time": "asked for by sentences, which chaos does not send",
  "seat.keep-time": "answers what is asked for by sentences",
  "seat.yes-back": "told by sentences, which chaos does not send",
  "seat.yes-here": "as seat.yes, on a page",
  "seat.no-here": "as seat.no, on a page",
  "seat.answer-words": "stands under an answer to a sentence, which chaos does not send",
  "seat.place": "told by sentences, which chaos does not send",
  "seat.told": "told by sentences, which chaos does not send",
  "seat.consent": "nobody of a client takes part",
  "seat.consent-gone": "nobody of a client takes part",
  "seat.end-series": "no series in a run of days",
  "introductions.call-off-here": "as introductions.call-off, under an answer to a sentence",
  "introductions.open": "asked by the word",
  "introductions.again": "asked by the word",
  "introductions.pause": "stops the host's part of the run",
  "introductions.resume": "follows a pause",
  "introductions.register": "only says how",
  "mentor.open": "opened by the word",
  "mentor.show": "shown by the word",
  "mentor.other-time": "needs a day that both work",
  "mentor.agenda": "only opens what two read alone",
  "mentor.told": "told by sentences, which chaos does not send",
  "mentor.tell": "only opens what two read alone",
  "mentor.end": "stops what the run is about",
  "seat.show": "only opens what stands on the page where there are few",
  "coach.allow": "on a page of a window that has no message",
  "coach.forbid": "on a page of a window that has no message",
  "coach.last": "only shows what was sent",
  "coach.plan": "pressed by the name of its form",
  "coach.questions": "pressed by the name of its form",
  "coach.wording": "pressed by the name of its form",
};
const COVERED = ["seats", "introductions", "mentoring", "guidance", "coach"];

it("has every capability take part in a chaos run", () => {
  expect(Object.keys(ACTIONS).toSorted()).toEqual(features.map(({ name }) => name).toSorted());
});

it("has at least one deed of every capability that people can reach", () => {
  const reachable = features.filter(
    ({ commands = [], buttons = [], forms = [], intents = [], shortcuts = [], events = [] }) =>
      [...commands, ...buttons, ...forms, ...intents, ...shortcuts, ...events].length > 0,
  );
  expect(reachable.length).toBeGreaterThan(10);
  expect(reachable.map(({ name }) => name).filter((name) => !ACTIONS[name]?.length)).toEqual([]);
  // One that nobody does would be none.
  expect(
    Object.values(ACTIONS)
      .flat()
      .filter(({ weight, by }) => weight < 1 || by.length === 0),
  ).toEqual([]);
});

it("presses every button of seats, introductions, mentoring, guidance and the coach, but for those that are named here", () => {
  const known = features
    .filter(({ name }) => COVERED.includes(name))
    .flatMap(({ buttons = [] }) => buttons)
    .map(({ id }) => id);
  const pressed = pressedInChaos();
  expect(known.filter((id) => !pressed.has(id) && !(id in LEFT_OUT))).toEqual([]);
  // No exception for what is pressed, or is no button any more.
  expect(Object.keys(LEFT_OUT).filter((id) => pressed.has(id) || !known.includes(id))).toEqual([]);
});
