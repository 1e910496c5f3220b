/** What a day is about: named, waiting for an answer, on the day that will not do, spoken of last, or their own challenge. */
import { describe, expect, it } from "vitest";
import { instantOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { type DayThing, dayAbout, daySaid, dayWithin, type OwnThing } from "./day-about.ts";

/** It is Tuesday; the plan is for Wednesday, meetings are on Thursday, seats and talks on Friday. */
const NOW = new Date("2026-11-24T10:00:00Z");
const ZONE = "Europe/Berlin";
const day = (date: string): CalendarDate => date as CalendarDate;
const [WED, THU, FRI] = [day("2026-11-25"), day("2026-11-26"), day("2026-11-27")];

interface Labelled extends DayThing {
  readonly label: string;
}

const NOTHING = { names: [], days: [], times: [], isAsked: false, isLast: false };

/** "seat+talk Omar!": what there is, with whom; `!` stands behind what the bot asked or spoke of last, `~` behind what was spoken of in an answer. */
function thingsOf(state: string): readonly Labelled[] {
  return state.split("+").flatMap((one): readonly Labelled[] => {
    const isLast = one.includes("!");
    const [what = "", who = ""] = one.replace(/[!~]/, "").split(" ");
    const names = [who];
    switch (what) {
      case "seat":
        return [{ ...NOTHING, label: "seat", kind: "seat", names: ["Lena"], days: [FRI], isLast }];
      case "two":
        return [FRI, WED].map((on) => ({
          ...NOTHING,
          label: on === FRI ? "seat Fri" : "seat Wed",
          kind: "seat",
          names: ["Lena"],
          days: [on],
        }));
      case "hosted":
      case "talk":
        return [{ ...NOTHING, label: what, kind: what, names, days: [FRI], isLast }];
      case "meeting":
        return [{ ...NOTHING, label: what, kind: what, names, days: [THU], isLast }];
      case "first":
        return [{ ...NOTHING, label: what, kind: "meeting", names, times: [new Date("2026-11-25T12:00:00Z")], isLast }];
      case "asked": {
        const label = state.includes("Maya") ? `asked ${who}` : what;
        return [{ ...NOTHING, label, kind: "asked", names, days: [FRI], isAsked: isLast }];
      }
      case "given":
        return [
          {
            ...NOTHING,
            label: what,
            kind: "asked",
            names,
            isAsked: isLast,
            isLast: one.includes("~"),
            isOthersToAllow: true,
          },
        ];
      case "proposed":
        return [{ ...NOTHING, label: what, kind: "asked", names, days: [day("2026-12-17"), day("2026-12-04")] }];
      default:
        return [];
    }
  });
}

function ownOf(state: string): OwnThing {
  const isPlanned = state.includes("planned");
  const planned = state.includes("planned Fri") ? FRI : WED;
  return {
    status: isPlanned ? "planned" : "open",
    day: isPlanned ? planned : null,
    isLast: state.includes("own!"),
  };
}

function about(state: string, text: string): string {
  const said = daySaid(text, { now: NOW, zone: ZONE, locale: "en" });
  if (!said) return "none";
  const told = momentTold(text, NOW, ZONE);
  const at = told?.date && told.time ? instantOf(told.date, told.time.hour, told.time.minute, ZONE) : null;
  const things = thingsOf(state);
  const found = dayAbout(text, said, { things, own: ownOf(state), at, locale: "en" });
  if (found.kind === "one") return things[found.at]?.label ?? "";
  return found.kind === "which" ? `which ${found.at.join(" ")}${found.withOwn ? " own" : ""}` : found.kind;
}

describe("a day is about", () => {
  it.each([
    // named by whom it is with
    ["seat", "could Lena do Monday instead?", "seat"],
    ["seat+meeting Tom", "Friday at three would suit me better for the meeting with Tom", "meeting"],
    ["seat+meeting Tom", "can Tom do Friday instead?", "meeting"],
    ["seat+meeting Tom", "could Lena do Tuesday?", "seat"],
    ["seat+meeting Tom", "Tom cannot do Thursday, could we say Friday", "meeting"],
    ["seat+talk Omar", "can we move the talk with Omar to Thursday", "talk"],
    ["seat+talk Omar", "I have to cancel the talk with Omar", "talk"],
    ["asked Omar", "could Omar come on Tuesday instead?", "asked"],
    ["asked Omar", "tell Omar no, Friday only", "asked"],
    ["asked Omar+asked Maya", "could Maya come on Tuesday instead?", "asked Maya"],
    ["hosted Maya+meeting Tom", "could we do it on Thursday with Maya?", "hosted"],
    // named by what it is
    ["seat", "monday would suit me better for the seat", "seat"],
    ["seat+meeting Tom", "how about Wednesday at 3 for our first meeting?", "meeting"],
    ["seat+meeting Tom", "can we move our meeting to friday", "meeting"],
    ["seat+meeting Tom", "could the demo be on monday", "seat"],
    ["seat+talk Omar", "could the talk be on monday", "talk"],
    ["seat+talk Omar", "I cannot make the talk, let's do Friday at 2pm", "talk"],
    ["talk Omar", "I have to call off the conversation", "talk"],
    ["talk Omar", "need to cancel our chat", "talk"],
    ["meeting Tom", "I cannot make the meeting with Tom, let's do Friday at 2pm", "meeting"],
    ["two seats", "could the seat be on Monday", "which 0 1"],
    ["two seats", "Friday does not work for the seat, can we do Monday?", "seat Fri"],
    // one's own is named
    ["seat+planned", "can I move my challenge to Friday", "own"],
    ["seat", "could I do my own one on Monday instead", "own"],
    // what waits for an answer
    ["asked Omar!", "Tuesday 22nd at 15:00", "asked"],
    ["asked Omar!+planned", "Tuesday at 3 would be better", "asked"],
    ["asked Omar!+planned", "friday", "asked"],
    ["asked Omar!", "could we say Monday?", "asked"],
    ["given Grace", "I'll do it if I may do it on the 17th", "given"],
    ["given Grace", "could I do it on the 17th instead?", "given"],
    ["given Grace", "thursday at 10", "own"],
    ["given Grace+planned", "can i do it on the 17th?", "given"],
    ["given Grace~+planned", "monday 2pm would be better", "given"],
    ["given Grace~+planned", "monday at 2", "given"],
    ["given Grace+planned", "monday 2pm would be better", "which 0 own"],
    ["given Grace+planned", "monday at 2", "which 0 own"],
    ["given Grace+planned own!", "monday 2pm would be better", "own"],
    // what was offered or proposed for then
    ["proposed Maya 17", "ok, the 17th is fine", "proposed"],
    ["proposed Maya 17", "17th ok", "proposed"],
    ["proposed Maya 17+planned", "the 17th works", "proposed"],
    ["proposed Maya 17+planned", "thursday the 17th is good", "proposed"],
    ["proposed Maya 17+planned", "friday at 10", "own"],
    ["first Lena", "Wednesday at 13:00", "first"],
    ["first Lena", "could we meet on Wednesday at 13:00?", "first"],
    ["first Lena+planned", "tuesday at 9", "own"],
    // what is on the day that will not do
    ["seat", "Friday does not work for me. Can we do Monday?", "seat"],
    ["seat", "Friday does not work, could it be next Monday?", "seat"],
    ["seat", "friday is bad, how about thursday", "seat"],
    ["seat", "i can't do friday, could it be monday at 11", "seat"],
    ["meeting Tom", "Thursday does not work, could it be next Monday?", "meeting"],
    ["talk Omar", "I cannot make Friday", "talk"],
    ["talk Omar", "friday won't work for me after all", "talk"],
    ["seat+planned Fri", "Friday does not work for me. Can we do Monday?", "which 0 own"],
    ["seat+planned", "wednesday is bad, can we do thursday", "none"],
    ["seat", "tuesday is bad", "none"],
    // what the bot spoke of last
    ["seat!", "can we do another day? Monday at 11", "seat"],
    ["seat!+planned", "monday at 11 would be better", "seat"],
    ["meeting Tom!+planned", "move it to Friday", "meeting"],
    ["talk Omar!", "could it be thursday instead?", "talk"],
    ["seat+own!", "monday at 11 would be better", "own"],
    ["seat+planned own!", "could we move it to Friday", "own"],
    // nothing says it
    ["seat", "could we do it on thursday instead?", "seat"],
    ["seat+planned", "can we do another day? Friday at 11", "which 0 own"],
    ["seat+talk Omar", "could we move it to Thursday?", "which 0 1"],
    ["seat", "thursday at 10", "own"],
    ["seat", "how about thursday at 10", "own"],
    // no word of it
    ["", "can we move it to friday?", "none"],
    ["seat", "remind me on friday at 10", "none"],
    ["seat", "I am on holiday until Monday", "none"],
    ["seat", "I could see how they release on Friday", "none"],
    ["seat", "what can I do to get better at writing", "none"],
    ["seat", "last friday was bad, so we moved it", "none"],
    ["talk Omar", "what do I ask Omar", "none"],
  ])("%s: %s", (state, text, expected) => expect(about(state, text)).toBe(expected));
});

describe("a month or a week that holds the day that is proposed", () => {
  it.each([
    ["feb is fine for me", ["2027-02-05"], "2027-02-05"],
    ["early february is ok", ["2027-02-05", "2027-01-22"], "2027-02-05"],
    ["next week is fine", ["2026-12-03"], "2026-12-03"],
    // A day is that day.
    ["february 3 is fine", ["2027-02-05"], null],
    ["feb is fine for me", ["2027-01-22"], null],
    ["feb is fine for me", ["2027-02-05", "2027-02-12"], null],
    ["next week is fine", ["2026-12-10"], null],
    ["thursday works", ["2026-12-03"], null],
  ] as const)("%s, of %j: %s", (text, days, expected) => {
    const said = daySaid(text, { now: NOW, zone: ZONE, locale: "en" });
    expect(said && dayWithin(text, said, days.map(day))).toBe(expected);
  });
});
