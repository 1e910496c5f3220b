/** Illness, worry, a loss, a separation: heard for its own sake, and beside a wish, which is done all the same. */
import { describe, expect, it } from "vitest";
import { fearIn } from "#src/features/chat/rules/fear.ts";
import { saysCrisis } from "#src/features/guidance/rules/crisis.en.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { readBy } from "#tests/support/decided.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

const MONDAY = "2026-11-23T10:00:00Z";
const MEMBERS = ["nothing-open", "open", "planned", "told"] as const;

describe("grief and worry for others", () => {
  it.each([
    "im scared for my daughter",
    "i am worried about my son",
    "scared for my mum, she has an operation tomorrow",
    "i am scared that my sister dies",
    "im afraid my dad will die",
    "my friend nora died last night",
    "my dad has cancer",
    "my wife had a stroke",
    "my mum is dying",
    "the doctor says my mum has six months to live",
    "my manager died",
    "our baby is in intensive care",
    "i was at the hospital with my kid all night",
  ])("are no danger to whoever writes: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
    expect(fearIn(text, allReader(), "en")).not.toBe("grave");
    for (const situation of MEMBERS) {
      const { decision, isGrave, isSure } = readBy(text, situation);
      expect({ decision, isGrave, isSure }).toMatchObject({
        decision: { kind: "act", act: "feelings" },
        isGrave: false,
        isSure: true,
      });
    }
  });

  it.each([
    "my mum died and i want to follow her",
    "my brother died, i wish it was me",
    "my wife left me and i dont know how to go on",
    "my gran died, i took all the pills",
    "im scared for my daughter, she is cutting herself",
    "im scared for my kids and me",
    "im scared of my husband",
    "my husband hits me",
    "i am afraid to go home",
    "my wife left me",
    "my mum died and i am so alone",
  ])("hide none, and a number is named: %s", (text) => {
    for (const situation of MEMBERS) expect(saysCrisis(text) || readBy(text, situation).isGrave).toBe(true);
  });
});

describe("who dies laughing", () => {
  it.each(["my mum died laughing", "my boss died laughing", "i died laughing", "they laughed to death"])(
    "is neither mourned nor a trouble: %s",
    (text) => {
      for (const situation of MEMBERS) {
        const { decision, isGrave } = readBy(text, situation);
        expect(isGrave).toBe(false);
        expect(["praised", "lost"]).toContain(decision.kind === "act" ? decision.act : decision.kind);
      }
    },
  );

  it("is a trouble where somebody is laughed at", () => {
    expect(readBy("they laughed at me till they died laughing", "open").decision).toMatchObject({ act: "conflict" });
  });
});

describe("a wish beside something heavy", () => {
  it.each([
    ["not this week, my dog died", "skip"],
    ["my mum died so not this week", "skip"],
    ["cant do thursday, my dad is in hospital", "move"],
    ["my dad is in hospital, i cant do thursday", "cannot-come"],
    ["pause me for two weeks, my gran passed away", "pause"],
    ["my gran passed away, pause me for two weeks", "pause"],
    ["move it to friday, my mum has surgery on thursday", "move"],
    ["not this week, i was let go", "skip"],
    ["my husband wants a divorce, pause please", "pause"],
    ["cant do friday, i am at my grans funeral", "move"],
    ["my kid is sick, not this week", "skip"],
    ["my grandma is dying, pause until january", "pause"],
    ["my girlfriend dumped me, skip", "skip"],
    ["can i pause, my son is in hospital?", "must-i"],
  ])("is read as that wish: %s", (text, act) => {
    expect(readBy(text, "open").decision).toMatchObject({ act });
  });
});

story("worry, illness and a separation have words of their own", MONDAY, async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "im scared for my daughter")).toMatchInlineSnapshot(`
    "It is hard to be afraid for somebody whom you love, and to sit at work meanwhile.
    You need not know what to do. Talk it through today with one person who knows them, or with a doctor: what do they need, and who can help?
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    If they may be in danger, or may harm themselves, ask them plainly, stay with them, and call at once: 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
  `);
  expect(await said(maya, "my dad has cancer")).toMatchInlineSnapshot(`
    "I am sorry. It is hard to sit at work while your head is with them.
    Say it to one person here in one line, so that they keep things away from you: _Somebody in my family is ill, and I may have to go._ Then go where you are needed.
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
  `);
  expect(await said(maya, "i have cancer")).toMatchInlineSnapshot(`
    "I am so sorry. You come first now.
    For work one line is enough: _I am ill and will be away; my doctor says for how long._ Ask one person to take over what cannot wait, and let somebody come along to the next appointment.
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
  `);
  expect(await said(maya, "my wife left me")).toMatchInlineSnapshot(`
    "I am so sorry. That hurts, whoever took the first step.
    You need not be as always this week. Be with somebody this evening who likes you, and let one person at work know that you have little strength: _It is a hard time at home; bear with me for a few days._
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    If you ever think of harming yourself, please call at once: 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
  `);
  expect(await said(maya, "my boss died laughing")).toMatchInlineSnapshot(`
    "Thank you for telling me. Shall I keep it in your log, as you wrote it? Only you see it there.
    [Keep it in my log] [No, thanks]"
  `);
  expect(await said(maya, "i was let go")).toMatchInlineSnapshot(`
    "I am so sorry. That is hard, whatever the reasons were, and it says little about what you are worth.
    Please tell somebody close to you today. Before you sign anything, ask your works council, a union or a lawyer; you may take your time for it.
    What you wrote here is yours, and you can take it along as a file. Nothing more comes if you pause; nothing is deleted unless you ask for it.
    [Talk to a person] [All of it as a file] [A pause]"
  `);
});

story("a wish with a heavy reason is done, and the sorrow is heard", MONDAY, async ({ maya, omar, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await joins(omar, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await currentChallengeIs({ query }, omar, "ask-sales-pitch");
  expect(await said(maya, "cant do thursday, my dad is in hospital")).toMatchInlineSnapshot(`
    "I am so sorry. Go where you are needed.
    How about Tuesday, 24 November at 10:00 for *Ask sales how they pitch the product*? If another hour is better, name it.
    [Tuesday, 24 November at 10:00] [Another time]"
  `);
  expect(await said(maya, "no, my dad is in hospital")).toMatchInlineSnapshot(`
    "I am so sorry. Go where you are needed.
    Left as it was."
  `);
  expect(await said(maya, "move it to friday, my mum has surgery on thursday")).toMatchInlineSnapshot(`
    "I am so sorry. Go where you are needed.
    How about Friday, 27 November at 10:00 for *Ask sales how they pitch the product*? If another hour is better, name it.
    [Friday, 27 November at 10:00] [Another time]"
  `);
  expect(await said(maya, "my kid is sick, can we do it on monday")).toMatchInlineSnapshot(`
    "I hope that they are well again soon.
    How about Monday, 30 November at 10:00 for *Ask sales how they pitch the product*? If another hour is better, name it.
    [Monday, 30 November at 10:00] [Another time] [Or: I'm in]"
  `);
  expect(await said(maya, "my gran passed away on sunday, pause me for two weeks")).toMatchInlineSnapshot(`
    "I am so sorry for your loss.
    I stay quiet until Monday, 7 December; that day I am back, and the next nudge comes on Tuesday, 8 December.
    [Start again]"
  `);
  expect(await said(omar, "not this week, my dog died")).toMatchInlineSnapshot(`
    "I am so sorry. They belonged to your days.
    *Ask sales how they pitch the product*
    Not this week. The next one comes on Tuesday, 1 December.
    [Show me another] [Take it back]"
  `);
});
