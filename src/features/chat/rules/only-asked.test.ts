import { expect, it } from "vitest";
import { type Offer, wasOnlyAsked } from "./talk.ts";

const at = new Date("2026-11-28T10:00:00Z");
const later = new Date("2026-11-28T10:01:00Z");
const MOVE: Offer = { action: "nudge.move", value: "n|2026-12-01T09:00:00Z", main: true };
const CHANGE: Offer = { action: "nudge.accept", value: "n" };
const UNDO: Offer = { action: "chat.do", value: "undo", main: true };
const isWayBack = ({ value }: Offer): boolean => value === "undo";
const moved = { act: "move", at, before: {}, after: {} } as never;

it.each([
  [
    "a move that was proposed, after a plan",
    { act: "move", isQuestion: true, offers: [MOVE], since: later, undo: { act: "plan", at } },
    true,
  ],
  [
    "a move that was proposed, after another",
    { act: "move", isQuestion: true, offers: [MOVE], since: later, undo: moved },
    true,
  ],
  [
    "a move that was made, with a question",
    { act: "move", isQuestion: true, offers: [MOVE], since: at, undo: moved },
    false,
  ],
  ["a move that was made", { act: "move", isQuestion: false, offers: [CHANGE], since: at, undo: moved }, false],
  [
    "a question whether to take back",
    { act: null, isQuestion: true, offers: [UNDO], since: later, undo: moved },
    false,
  ],
  [
    "a question with nothing before it",
    { act: null, isQuestion: true, offers: [MOVE], since: later, undo: null },
    true,
  ],
  ["buttons, and no question", { act: null, isQuestion: false, offers: [MOVE], since: later, undo: null }, false],
  [
    "an offer of an answer before",
    { act: null, isQuestion: true, offers: [{ ...MOVE, isHeld: true as const }], since: later, undo: null },
    false,
  ],
] as const)("%s", (_, talk, expected) => {
  expect(wasOnlyAsked(talk as never, isWayBack)).toBe(expected);
});
