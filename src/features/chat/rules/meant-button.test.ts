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
    expect(meant("yes tell them yes", [offer("Tell them yes", "seat.yes")])).toBeNull();
    expect(meant("take it back", [offer("Take it back", "seat.take-back")])).toBeNull();
    expect(meant("can you ask her for me", [offer("/growth ask", "introductions.open")])).toBeNull();
    expect(meant("yes done", [offer("Done", "chat.do", "done")])).toBeNull();
  });
});
