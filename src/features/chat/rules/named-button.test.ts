import { describe, expect, it } from "vitest";
import { buttonNamed } from "./named-button.ts";
import type { Offer } from "./talk.ts";

const offer = (label: string, action = "chat.do", value = label): Offer => ({ action, value, label });
const named = (text: string, ...offers: Offer[]): string | null => buttonNamed(text, offers, "en")?.label ?? null;

describe("the label of a button, with what people put around it", () => {
  const shown = [
    offer("Leave a wish", "seat.wish"),
    offer("I'm in", "nudge.accept"),
    offer("This one first", "assignment.accept"),
    offer("My own first", "assignment.keep-own"),
    offer("Tell them yes", "seat.yes"),
    offer("Help me prepare"),
    offer("Settings", "settings.open"),
    offer("Take it back", "seat.take-back"),
  ];
  it.each([
    ["yes leave a wish", "Leave a wish"],
    ["Yes please, leave a wish", "Leave a wish"],
    ["ok then i'd like to leave a wish please", "Leave a wish"],
    ["leave a wish.", "Leave a wish"],
    ["can you leave a wish for me", "Leave a wish"],
    ["ok im in", "I'm in"],
    ["great, I am in", "I'm in"],
    ["this one first", "This one first"],
    ["the 'this one first' button please", "This one first"],
    ["yes, tell her yes", "Tell them yes"],
    ["help me prepare then", "Help me prepare"],
  ])("%s", (text, label) => {
    expect(named(text, ...shown)).toBe(label);
  });
  it.each([
    "yes",
    "dont leave a wish",
    "no, leave a wish",
    "should i leave a wish?",
    "leave a wish about carts",
    "i wish",
    "this one",
    "first",
    "i will not join",
    "yes but my own first and then this",
    "i left a wish",
    "settings",
    "take it back",
  ])("and none of them: %s", (text) => {
    expect(named(text, ...shown)).toBeNull();
  });
});

describe("no button is pressed", () => {
  it("that stands there for several things", () => {
    const two = [offer("Take this one", "nudge.choose", "a"), offer("Take this one", "nudge.choose", "b")];
    expect(named("take this one", ...two)).toBeNull();
  });
  it('that says no more than yes, no or "it", keeps words, leaves everything as it is, or was shown before', () => {
    expect(named("end it", offer("End it", "mentor.end"))).toBeNull();
    expect(named("no thanks", offer("No thanks", "assignment.decline"))).toBeNull();
    expect(named("keep it in my log", offer("Keep it in my log", "chat.log"))).toBeNull();
    expect(named("something else", offer("Something else", "chat.neither"))).toBeNull();
    expect(named("leave a wish", { ...offer("Leave a wish"), isHeld: true })).toBeNull();
  });
});
