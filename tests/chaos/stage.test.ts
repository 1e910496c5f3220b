import { expect, it } from "vitest";
import type { State } from "#src/playground/model.ts";
import type { Answer } from "./slack-window.ts";
import { isTaken, saysTrouble } from "./stage.ts";

const answer = (modal: object | null): Answer => ({ kind: "answered", ms: 1, state: { modal } as State });
const says = (text: string): object => ({ submit: null, errors: {}, plain: text });

it.each([
  ["is gone", null, true],
  ["says what came of it", says("Kept."), true],
  ["is still under way", says("One moment, I am getting that ready."), false],
  ["is there to be sent off", { ...says("Say thanks"), submit: "Say thanks" }, false],
  ["names what is wrong", { ...says("Say thanks"), errors: { what: "Nothing was saved" } }, false],
])("a form that %s", (_, modal, isIt) => {
  expect(isTaken(answer(modal))).toBe(isIt);
});

const TROUBLE = "Something went wrong on my side, and nothing of yours is lost.";
const message = (channel: string, ts: string, plain: string): object => ({ channel, ts, plain });
const sees = (...messages: object[]): State =>
  ({
    modal: null,
    conversations: [
      { kind: "app", messages: [] },
      { kind: "channel", messages },
    ],
  }) as unknown as State;

it.each([
  ["comes now", sees(), sees(message("C1", "2", TROUBLE)), true],
  ["came before, in a channel", sees(message("C1", "2", TROUBLE)), sees(message("C1", "2", TROUBLE)), false],
  [
    "came before, and is followed by more",
    sees(message("C1", "2", TROUBLE)),
    sees(message("C1", "2", TROUBLE), message("C1", "3", "Kept.")),
    false,
  ],
  [
    "comes first of many",
    sees(),
    sees(message("C1", "2", TROUBLE), ...["3", "4", "5"].map((ts) => message("C2", ts, "Hi"))),
    true,
  ],
  [
    "has the moment of another message",
    sees(message("C2", "2", "Hi")),
    sees(message("C2", "2", "Hi"), message("C1", "2", TROUBLE)),
    true,
  ],
])("trouble that %s", (_, before, after, isIt) => {
  expect(saysTrouble(before, after)).toBe(isIt);
});
