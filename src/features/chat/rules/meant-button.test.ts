import { describe, expect, it } from "vitest";
import { buttonMeant } from "./meant-button.ts";
import type { Offer } from "./talk.ts";

const offer = (label: string, action = "chat.do", value = "x"): Offer => ({ action, value, label });
const EXPORT = [offer("All my data", "chat.do", "export D01 17.2"), offer("Something else", "chat.neither", "chat")];
const DELETE = [offer("Delete", "reflection.delete", "r1")];
const SEAT = [offer("Give it back", "seat.give-back", "s1"), offer("What is it about?", "chat.do", "seat-brief")];
const LOG = [offer("Change", "reflection.edit", "r1"), offer("Show my log", "log.list", "chat")];
const CARD = [
  offer("I'm in", "nudge.accept"),
  offer("Show me two others", "nudge.others"),
  offer("Not this week", "nudge.skip"),
];
const meant = (text: string, offers: readonly Offer[]): string | null => buttonMeant(text, offers, "en")?.label ?? null;

describe("the words are those of one button, or of what it does", () => {
  it.each([
    ["send me the export", EXPORT, "All my data"],
    ["yes export", EXPORT, "All my data"],
    ["give me all my data please", EXPORT, "All my data"],
    ["yes delete", DELETE, "Delete"],
    ["yes please, remove it", DELETE, "Delete"],
    ["delete it", DELETE, "Delete"],
    ["yes give it back", SEAT, "Give it back"],
    ["give the seat back please", SEAT, "Give it back"],
    ["ok show it", LOG, "Show my log"],
    ["yes open the log", LOG, "Show my log"],
    ["change it please", LOG, "Change"],
    ["please show me the others", CARD, "Show me two others"],
  ])("%s", (text, offers, label) => expect(meant(text, offers)).toBe(label));
});

describe("none is meant", () => {
  it.each([
    ["dont delete it", DELETE],
    ["no delete the other one", DELETE],
    ["delete", DELETE],
    ["yes but delete it later", DELETE],
    ["can you delete it?", DELETE],
    ["i deleted it", DELETE],
    ["delete everything", DELETE],
    ["send it to lena", EXPORT],
    ["yes that is what i did", EXPORT],
    ["yes give it back tomorrow", SEAT],
    ["i gave it back", SEAT],
    ["yes", LOG],
    ["yes show it to my manager", LOG],
    ["change it to friday", LOG],
    ["skip", CARD],
    ["skip it please", CARD],
    ["dont skip it", CARD],
  ])("%s", (text, offers) => expect(meant(text, offers)).toBeNull());

  it("where two fit, where it was shown before, and where somebody else would hear of it", () => {
    expect(meant("show it", [offer("Show my log", "log.list"), offer("Show my challenge", "nudge.card")])).toBeNull();
    expect(meant("yes delete", [{ ...offer("Delete", "reflection.delete"), isHeld: true }])).toBeNull();
    expect(meant("yes tell her that", [offer("Tell them yes", "seat.yes")])).toBeNull();
    expect(meant("take it back", [offer("Take it back", "seat.take-back")])).toBeNull();
    expect(meant("can you ask her for me", [offer("/growth ask", "introductions.open")])).toBeNull();
    expect(meant("yes done", [offer("Done", "chat.do", "done")])).toBeNull();
  });
});

const named = (text: string, ...offers: Offer[]): string | null => meant(text, offers);

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
