import { describe, expect, it } from "vitest";
import { saysCrisis } from "./crisis.en.ts";

const IN_DANGER: readonly string[] = [
  "honestly if the plane home on friday goes down i wouldnt complain",
  "i have bought the rope already",
  "i was standing at the railing of the bridge for an hour today",
  "i drink a bottle of vodka every night to sleep and it stopped working",
  "i took heroin again after two years clean",
  "i have not eaten since sunday and it feels good to be in control",
  "i make myself sick after lunch every day at the office",
  "i throw up on purpose after meals",
  "how many sleeping pills are too many",
  "what is the least painful way to go",
  "not like i plan to be around for the next challenge, or anything",
  "forget me. everyone should",
  "i have decided. it is quite peaceful really",
  "i punch the wall until my hands bleed",
  "i bang my head against the wall until it stops",
  "i feel like jumping from terrace",
  "mujhe marna hai",
  "i planned my death for thursday",
  "i see people who are not there",
  "i havent slept for 5 nights and i think they are watching me through the camera",
  "i think i am having a heart attack",
  "i am sitting on the window ledge",
  "im on the roof of the parking garage",
  "wanna dye",
  "the train platform looks inviting these days",
  "what's the number for the crisis line",
  "i have put my affairs in order",
  "i'm ready to go. not from the job",
  "last christmas i nearly did it and this year is worse",
  "i have survived one attempt, dont think id survive the next",
  "i snort coke every day before standup",
  "i am drinking already at 9 in the morning and cant stop",
  "i only eat 300 calories a day and faint in the office",
  "i fainted twice today and my chest is tight",
  "i took 20 ibuprofen",
  "i sit in my car in the garage with the engine on",
  "i tied a knot in my belt",
  "i am going to hang",
  "gonna jump infront of metro",
  "dont wake me up ever again",
  "there will be no next week for me",
];
const ORDINARY: readonly string[] = [
  "banging my head against the wall with this bug",
  "standing on the bridge of the ship demo",
  "i am on the roof terrace with the team",
  "i have not eaten yet, feels bad",
  "couldnt stop drinking coffee before the demo",
  "we drank a bottle of wine on friday to celebrate",
  "i use crystal reports",
  "how many tablets does the client have in the warehouse",
  "how many pills fit in one box is a field in the pharmacy app",
  "easiest way to go live",
  "painless way to migrate",
  "best way to die gracefully on SIGTERM",
  "if the train is late i would not mind a call",
  "we got our affairs in order before the audit",
  "survived three attempts at the migration",
  "i see people who are not in the channel",
  "i think they are watching me through the screen share",
  "i almost had a heart attack when prod went down",
  "i am having a heart attack over this diff",
  "i fainted of boredom",
  "i jumped between three tickets",
  "took 20 tickets",
  "took two ibuprofen",
  "I took all my tablets to the client",
  "the car is in the garage",
  "i am going to hang up",
  "no monday for me, i am off",
  "coffee drinking champion of the team",
];

describe("danger of body and mind", () => {
  it.each(IN_DANGER)("is heeded: %s", (text) => {
    expect(saysCrisis(text)).toBe(true);
  });

  it.each(ORDINARY)("is not read in: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
  });
});
