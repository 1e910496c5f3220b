import { expect, it } from "vitest";
import type { Offer } from "./talk.ts";
import { offerAt, offerCalled, whereKeptIn } from "./where-kept.ts";

const at = (place: "log" | "challenge" | "there" | null, of: string | null = null, isYes = true) => ({
  place,
  of,
  isYes,
});

it.each([
  ["keep it in my log", at("log")],
  ["Keep it in my log then", at("log")],
  ["just put that into the log please", at("log")],
  ["my log please, keep it", null],
  ["log it", at("log")],
  ["yes in my log", at("log")],
  ["yes to my log", at("log")],
  ["yes, in my log", at("log")],
  ["it belongs in my log", at("log")],
  ["yes to the challenge, keep it", at("challenge")],
  ["yes keep it for the challenge", at("challenge")],
  ["it came of that", at("challenge")],
  ["that was for the challenge", at("challenge")],
  ["save it with my challenge", at("challenge")],
  ["write it there", at("there")],
  ["yes put it there", at("there")],
  ["it came out of your introduction, so put it there", at("there", "your introduction")],
  ["yes keep it, that came of the call", at(null, "the call")],
  ["sure, it's from the pitch on monday, keep it", at(null, "the pitch on monday")],
  ["that came of the call", at(null, "the call", false)],
  ["yes please save it, it was about the import", at(null, "the import")],
  ["you can keep it", at(null)],
  ["i want it kept", at(null)],
  ["it should be kept", at(null)],
  ["yes", null],
  ["ok", null],
  ["no, keep it", null],
  ["keep it on thursday", null],
  ["keep the plan", null],
  ["yes but not the part about grace", null],
  ["put it in the ticket", null],
  ["add a test", null],
  ["it was fun", null],
  ["yes done. i read it and wrote her the three sentences", null],
])("%s", (text, where) => {
  expect(whereKeptIn(text, "en")).toEqual(where);
});

const REFLECT: Offer = { action: "chat.reflect", value: "n1|message D1 1.1 ", main: true, label: "Keep it" };
const LOG: Offer = { action: "chat.log", value: "message D1 1.1 ", label: "Keep it in my log" };
const FORM: Offer = { action: "seat.reflect", value: "s1|message D1 1.1 ", main: true, label: "Write it there" };

it("the named button is meant, wherever it stands", () => {
  for (const offers of [
    [REFLECT, LOG],
    [LOG, REFLECT],
  ]) {
    expect(offerAt(offers, "log")).toEqual(LOG);
    expect(offerAt(offers, "challenge")).toEqual(REFLECT);
    expect(offerCalled("keep it in my log please", offers, "en")).toEqual(LOG);
    expect(offerAt(offers, null)).toEqual(REFLECT);
  }
  expect(offerAt([FORM, LOG], "there")).toEqual(FORM);
  expect(offerCalled("write it there", [FORM, LOG], "en")).toEqual(FORM);
});

it("the log is there where no button of it is, and a challenge is not", () => {
  expect(offerAt([REFLECT], "log")).toEqual({ action: "chat.log", value: "message D1 1.1 " });
  expect(offerAt([LOG], "challenge")).toBeNull();
});
