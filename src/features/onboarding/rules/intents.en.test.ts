import { describe, expect, it } from "vitest";
import { saidIn } from "#src/language/intent.ts";
import { pause } from "./intents.en.ts";

const pauseIn = (text: string) => pause.read(saidIn(text, "en"));

describe("a pause in plain words", () => {
  it.each([
    ["pause", null],
    ["pause please", null],
    ["pause for now", null],
    ["pause until Monday", "until monday"],
    ["please pause for two weeks", "for two weeks"],
    ["snooze me until 3 January", "until 3 january"],
    ["pause until Monday, thanks", "until monday"],
    ["I'm on holiday next week", "after next week"],
    ["on leave until 3 May", "until 3 may"],
    ["I'm off sick", null],
    ["I'm off on Friday", "after friday"],
    ["I'm away from Monday to Friday", "after friday"],
    ["I am on vacation for two weeks", "for two weeks"],
  ])("takes %j as a pause with its end", (text, until) => {
    expect(pauseIn(text)).toEqual({ story: "", when: until });
  });

  it("ends on the day, however the apostrophe was typed", () => {
    expect(pauseIn("pause ’til Monday")).toEqual({ story: "", when: "til monday" });
  });

  it("is not begun by an absence that names no day", () => {
    expect(pauseIn("I'm out of ideas")).toBeNull();
    expect(pauseIn("quiet please, recording")).toBeNull();
    expect(pauseIn("quiet day in the office")).toBeNull();
  });
});
