/** Who died is never offered to be kept; who is the cause of a trouble is never named as the one to go to; what went badly is asked about once. */
import { describe, expect, it } from "vitest";
import { lossIn } from "#src/features/reflections/rules/news.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { readBy } from "#tests/support/decided.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

const MONDAY = "2026-11-23T10:00:00Z";
const LOSSES = [
  ["my dad died on monday", "person"],
  ["my gran passed away", "person"],
  ["i lost my mum in march", "person"],
  ["my father in law passed", "person"],
  ["grandma's funeral is tomorrow", "person"],
  ["a colleague of mine died", "person"],
  ["somebody close to me died", "person"],
  ["i miscarried", "birth"],
  ["we lost our baby", "birth"],
  ["we had to put the dog down", "pet"],
  ["our cat was run over", "pet"],
  ["my friend Anna died", "person"],
  ["my friend anna died", "person"],
  ["my friend nora died", "person"],
  ["my brother tomas passed away", "person"],
  ["my uncle passed after a long illness", "person"],
  ["my son passed last week", "person"],
  ["my dad passed in may and i have exams on monday", "person"],
  ["we lost our child in spring", "person"],
  ["our dog Bello died", "pet"],
  ["my horse is dead", "pet"],
  ["we lost our pet last night", "pet"],
] as const;

describe("a loss", () => {
  it.each(LOSSES)("%s", (text, of) => {
    expect(lossIn(text, "en")).toBe(of);
    for (const situation of ["nothing-open", "open", "planned", "told"] as const) {
      const { decision, isSure } = readBy(text, situation);
      expect(decision).toMatchObject({ kind: "act", act: "feelings" });
      // As sure as a pattern, so that no question about a reflection takes it.
      expect(isSure).toBe(true);
    }
  });

  it.each([
    "my laptop died",
    "the server died on monday",
    "my friend passed the exam",
    "my colleague passed on the ticket to me",
    "i put it down",
    "my friend is dead tired",
    "the child died with exit code 1",
    "the parent died and the child process was killed",
    "we lost our child theme",
    "we lost the client",
    "our watchdog died",
    "my pet project died",
    "my dads car died",
    "my wife laptop died",
    "my brother almost died",
    "our Pet Project died",
    "we lost our pet project",
    "the horse is dead",
    "we lost our digital twin",
    "our digital twin died",
    "we lost the child workflow",
    "my mentor session died",
    "my boss died laughing",
    "my colleague is dying to meet you",
    "my son passed last week, he has his A levels",
    "my friend passed a test",
    "i'm afraid of a miscarriage",
  ])("is none: %s", (text) => {
    expect(lossIn(text, "en")).toBeNull();
  });
});

story("a loss is answered for its own sake, and what failed after it is heard", MONDAY, async (about) => {
  const { maya, settle, query } = about;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "my gran passed away")).toMatchInlineSnapshot(`
    "I am so sorry for you and yours. You need not find words for it.
    Let somebody at work know, even if it is one line, so that they keep things away from you: _Somebody close to me died, and I need a few days._ And please do not be alone with it tonight, if you can help it.
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
  `);
  expect(await said(maya, "we had to put the dog down")).toMatchInlineSnapshot(`
    "I am so sorry. Whoever has lived with an animal knows how quiet it is without it.
    Go gently today, and tell somebody who knew them as well. You need not be quick to be fine again.
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
  `);
  expect(await said(maya, "it didnt go well")).toMatchInlineSnapshot(
    `"That makes it harder still, and I am sorry. You need not make anything of it today."`,
  );
  expect(await said(maya, "i miscarried")).toMatchInlineSnapshot(`
    "I am so very sorry. You owe nobody an explanation.
    For work one line is enough: _I need some days for a private reason._ Your doctor or midwife can help, with the body and with the rest, and time off for it is possible. Please let one person near you be with you.
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
  `);
  expect(await said(maya, "my mum died, i need some weeks")).toMatchInlineSnapshot(`
    "I am so sorry for you and yours. You need not find words for it.
    Let somebody at work know, even if it is one line, so that they keep things away from you: _Somebody close to me died, and I need a few days._ And please do not be alone with it tonight, if you can help it.
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
  `);
  expect(await query("select 1 from reflections")).toEqual([]);
});

story("what went badly is offered to be kept once", MONDAY, async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "it didnt go well")).toMatchInlineSnapshot(`
    "That sounds hard. Thank you for telling me.
    Shall I keep that as your reflection on *Ask sales how they pitch the product*? It counts as done then.
    [Keep it] [Keep it in my log] [No, thanks]"
  `);
  expect(await said(maya, "it was a disaster")).toMatchInlineSnapshot(
    `"That is a lot for one day. I hope that there is somebody who hears it from you this evening."`,
  );
  expect(await said(maya, "it went badly")).toMatchInlineSnapshot(
    `"That makes it harder still, and I am sorry. You need not make anything of it today."`,
  );
  await maya.click("Keep it", { in: "message" });
  await settle();
  const [kept] = await query<{ what: string }>("select what from reflections");
  expect(kept?.what).toBe("it didnt go well");
});

story("whoever is the cause is not named as the one to go to", MONDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  expect(await said(maya, "my manager yelled at me")).toMatchInlineSnapshot(`
    "Nobody has to put up with that, and it is not your fault.
    Write down today what was said or done, when, and who was there. Then take it to somebody who can act: HR, your works council if you have one, or somebody senior whom you trust. You may bring a colleague along.
    You need not confront anybody by yourself."
  `);
  for (const text of ["my boss bullies me", "i got yelled at by my manager", "my team lead is harassing me"]) {
    const answer = await said(maya, text);
    expect(answer).toContain("HR, your works council if you have one, or somebody senior whom you trust");
    expect(answer).not.toMatch(/your manager|Talk to a person/);
  }
  expect(await said(maya, "my boss snapped at me")).toMatchInlineSnapshot(`
    "I am sorry, that stings, and it is all right that it does.
    It need not be settled today. When you are calm, ask them alone, about the one sentence that hurt: _What you said yesterday stayed with me. What did you mean by it?_ What is true in it, if anything, you can look at another day.
    If it happens again, note what was said and when, and talk to HR, your works council if you have one, or somebody senior whom you trust. You need not get used to it.
    [How to say it] [Or: A quarrel]"
  `);
  expect(await said(maya, "hr shouted at me")).toMatchInlineSnapshot(`
    "Nobody has to put up with that, and it is not your fault.
    Write down today what was said or done, when, and who was there. Then take it to somebody who can act: your works council if you have one, your manager, or somebody senior whom you trust. You may bring a colleague along.
    You need not confront anybody by yourself."
  `);
  expect(await said(maya, "hr and my boss humiliated me")).toMatchInlineSnapshot(`
    "Nobody has to put up with that, and it is not your fault.
    Write down today what was said or done, when, and who was there. Then take it to somebody who can act: somebody senior whom you trust, or a union or a lawyer outside. You may bring a colleague along.
    You need not confront anybody by yourself.
    [Or: Does anybody watch me?]"
  `);
  expect(await said(maya, "a colleague screamed at me")).toMatchInlineSnapshot(`
    "Nobody has to put up with that, and it is not your fault.
    Write down today what was said or done, when, and who was there. Then take it to somebody who can act: HR, your works council if you have one, or somebody senior whom you trust, whoever of them has no part in it. You may bring a colleague along.
    You need not confront anybody by yourself."
  `);
});
