import { expect, it, test } from "vitest";
import { askedOfLast, asksWhoseClock, isDayOfSettings, matterOfLast } from "./asked-of-last.ts";
import { NOTHING, type Offer } from "./talk.ts";

const after = (act: string | null, ...offers: readonly Offer[]) => ({ ...NOTHING, act, offers });
const kindAfter = (act: string, text: string): string | undefined => {
  const asked = askedOfLast(text, after(act), "en");
  return asked ? `${asked.matter} ${asked.kinds[0]}` : undefined;
};

it.each([
  ["find-mentor", "how long is that for", "mentor length"],
  ["find-mentor", "who chooses", "mentor chooser"],
  ["find-mentor", "can i pick them myself?", "mentor chooser"],
  ["find-mentor", "what would i talk about with them", "mentor words"],
  ["find-mentor", "can i stop it again", "mentor leave"],
  ["find-mentor", "and if they say no", "mentor nobody"],
  ["find-mentor", "what if there is nobody", "mentor nobody"],
  ["find-mentor", "does my boss know", "mentor seen"],
  ["find-mentor", "how often do we meet", "mentor length"],
  ["find-seat", "when would it be", "seat when"],
  ["find-seat", "do i have to say something there", "seat words"],
  ["find-seat", "and if there is none", "seat nobody"],
  ["find-seat", "who is that", "seat who"],
  ["find-seat", "ok and then?", "seat onward"],
  ["find-seat", "what happens next", "seat onward"],
  ["find-seat", "how long does a call take", "seat length"],
  ["ask-somebody", "what will you write him", "ask words"],
  ["ask-somebody", "does it go to my manager too", "ask seen"],
  ["ask-somebody", "does he know that i'm asking", "ask seen"],
  ["ask-somebody", "can i ask somebody else instead", "ask other"],
  ["ask-somebody", "what does he do", "ask who"],
  ["offer-seat", "how many can come", "guest count"],
  ["offer-seat", "do i need to ask the client first", "guest client"],
  ["offer-seat", "can i say no to somebody", "guest leave"],
  ["be-host-newcomer", "how much time is that", "give length"],
  ["be-mentor", "what would they ask me", "give words"],
  ["be-mentor", "who knows about it", "give seen"],
  ["when-next", "is that every week", "nudges length"],
  ["when-next", "and if i dont answer", "nudges nobody"],
  ["pause", "until when is that then", "pause length"],
  ["move", "what happens if i forget", "plan forgotten"],
  ["progress", "is that good or bad", "progress judge"],
  ["done", "is it enough?", "kept judge"],
  ["when-next", "can it be later, like 2 hours", "nudges shift"],
  ["find-mentor", "what do you mean by that", "mentor meaning"],
  ["find-seat", "what is that", "seat meaning"],
  ["ask-somebody", "how do they get it", "ask onward"],
  ["find-mentor", "is it somebody from my team", "mentor onward"],
  ["offer-seat", "do i have to explain everything", "guest words"],
  ["find-seat", "and who tells the client", "seat client"],
  ["offer-seat", "how long must they stay", "guest length"],
  ["offer-seat", "how long does it take roughly", "guest length"],
  ["find-seat", "can i leave it halfway", "seat leave"],
  ["find-seat", "how many of us can go", "seat count"],
  ["be-mentor", "what exactly", "give onward"],
  ["ask-somebody", "can he see my name", "ask seen"],
  ["privacy", "and hr?", "privacy only"],
  ["seen-by-name", "only that?", "privacy only"],
  ["next", "is that hard?", "challenge hard"],
  ["what-is-it", "who is it for, the client or me", "challenge whose"],
  ["who-reads", "only her?", "privacy only"],
])("after %s: %s", (act, text, kind) => expect(kindAfter(act, text)).toBe(kind));

it.each([
  // A matter of their own.
  ["find-mentor", "how long does the sprint take"],
  ["find-mentor", "how long is the migration"],
  ["find-mentor", "how long do i have to be a developer before i am a senior"],
  ["find-mentor", "who decides about my salary"],
  ["find-mentor", "who decides about promotions"],
  ["find-mentor", "can i stop the weekly challenge"],
  ["find-mentor", "does my manager see my log"],
  ["find-seat", "when is the release"],
  ["find-seat", "when is my next challenge"],
  ["find-seat", "who is lena"],
  ["find-seat", "what happens to my data"],
  ["ask-somebody", "what should i say in the retro"],
  ["ask-somebody", "does he know kubernetes"],
  ["offer-seat", "how many challenges are there"],
  ["offer-seat", "is the client happy"],
  ["be-mentor", "how much time should i spend on tests"],
  ["progress", "is typescript good or bad"],
  ["done", "is my english good enough"],
  ["move", "what if i forget my password"],
  // No question.
  ["done", "ok have a good week!"],
  ["who-to-ask", "can you ask her for me"],
  ["ask-somebody", "could you tell him?"],
  ["ask-somebody", "will you ask somebody else then"],
  ["pause", "what do you know about me"],
  ["find-mentor", "what do you know about me"],
  ["ask-somebody", "can he see kubernetes"],
  ["find-mentor", "how long does it take to become senior"],
  ["find-seat", "is that the lead team's fault"],
  ["find-mentor", "they said no"],
  ["find-mentor", "i want to stop"],
  ["find-mentor", "stop it"],
  ["find-mentor", "i know who"],
  ["find-seat", "nobody there"],
  ["ask-somebody", "ask him then"],
  ["ask-somebody", "tell my manager"],
  ["progress", "good enough"],
  // They ask about themselves, or want a human.
  ["done", "am i not good enough"],
  ["done", "is it normal that nobody talks to me"],
  ["progress", "am i worse than others"],
  ["find-seat", "can i talk to a person"],
  ["find-seat", "who can i talk to"],
  ["find-seat", "what if nobody wants me"],
  ["find-seat", "can i quit"],
  ["offer-seat", "can i leave my team"],
  ["find-seat", "when is my next one"],
  ["find-seat", "what do you mean by host"],
  // Nothing of these was spoken of.
  ["swap", "how long is that for"],
  ["feelings", "who chooses"],
  ["crisis", "who knows about it"],
  ["manager-trouble", "would they know that i told you"],
  ["delete-told", "can i stop it again"],
])("after %s, none: %s", (act, text) => expect(kindAfter(act, text)).toBeUndefined());

test("what was only asked whether it is meant, and what a button leads to", () => {
  expect(matterOfLast({ ...NOTHING, readings: ["pause"] })).toBe("pause");
  expect(matterOfLast({ ...NOTHING, readings: ["pause", "find-mentor"] })).toBeNull();
  expect(matterOfLast(after("our-words", { action: "chat.do", value: "find-seat" }))).toBe("seat");
  expect(matterOfLast(after("next-meeting", { action: "seat.find", value: "chat" }))).toBeNull();
  expect(matterOfLast(after(null, { action: "seat.wish", value: "Client call" }))).toBe("seat");
  expect(matterOfLast(after(null, { action: "chat.reflect", value: "x" }))).toBe("kept");
  expect(matterOfLast(after(null, { action: "chat.reflect", value: "x", isHeld: true }))).toBeNull();
});

test("a seat that is listed has an hour and a host of its own", () => {
  const listed = after("find-seat", { action: "seat.ask.1", value: "s1" });
  expect(askedOfLast("when would it be", listed, "en")).toBeNull();
  expect(askedOfLast("do i have to say something there", listed, "en")?.kinds[0]).toBe("words");
});

it.each([
  ["is that my time or german time", true],
  ["is it 9 for me or for berlin", true],
  ["is it same 11 for me or german time", true],
  ["which time zone is that", true],
  ["is that 10:00 IST or CET?", true],
  ["in my time or yours?", true],
  ["my time right", true],
  ["german time?", true],
  ["my time is limited", false],
  ["my time", false],
  ["is this in german time", true],
  ["it is my time to shine", false],
  ["thursday 10:00 my time", false],
  ["is it time for me to leave", false],
  ["is this a good time", false],
  ["i work in german time", false],
  ["does the est team know", false],
  ["is 5 enough for me", false],
  ["is it too late for me", false],
  ["should i do it in my time or in work time", false],
  ["is that in my time sheet", false],
  ["which time zone does the server use", false],
  ["can i work in uk time", false],
  ["which timezone should i use in the db", false],
])("by whose clock, %s: %s", (text, isAsked) => expect(asksWhoseClock(text, "en")).toBe(isAsked));

it.each([
  ["settings", "and the day? can it be tuesday", true],
  ["settings", "tuesday instead", true],
  ["settings", "make it fridays at 4pm", true],
  ["when-next", "can it be on monday?", true],
  ["when-next", "monday 10:00", false],
  ["settings", "i am off on tuesday", false],
  ["settings", "i will do it on tuesday", false],
  ["settings", "tuesday is the release", false],
  ["settings", "make it later", false],
  ["plan", "can it be tuesday", false],
  ["settings", "do i have to work sunday", false],
  ["settings", "can i leave early on friday", false],
  ["when-next", "did it on friday, right", false],
  ["when-next", "i can come on friday, right", false],
  ["settings", "only this friday", false],
  ["settings", "not on friday", false],
])("a day of every week, after %s: %s", (act, text, isDay) =>
  expect(isDayOfSettings(text, after(act), "en")).toBe(isDay),
);

test("what a question about something that was told means", () => {
  const told = after("done");
  expect(askedOfLast("what do you mean", told, "en")).toBeNull();
  expect(askedOfLast("what do you mean", { ...told, askedOf: "r1" }, "en")?.kinds[0]).toBe("meaning");
});
