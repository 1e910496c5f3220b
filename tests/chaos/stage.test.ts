import { expect, it } from "vitest";
import type { State } from "#src/playground/model.ts";
import type { Answer } from "./slack-window.ts";
import { isTaken } from "./stage.ts";

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
