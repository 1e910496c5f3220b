/** What weighs on people: human words, people to talk to, and no challenge. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";

story("sorrow and worry", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "i am completely worn out, sleep badly and cry a lot")).toMatchInlineSnapshot(`
    "Tears say how much it is, and not that you are weak.
    Tell one kind person today what brings them, at work or at home. If it goes on, a doctor knows this well and can help.
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    If you ever think of harming yourself, please call at once: 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
  `);
  expect(await said(maya, "worried about my job, they talk of layoffs")).toMatchInlineSnapshot(`
    "Not knowing is often worse than bad news, and it makes sense that you worry.
    Ask your manager or your works council what is decided and when you will hear more; a date helps, even without an answer. And speak with somebody at home about it, so that you are not alone with it at night.
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]
    If it gets heavy, today or tonight: a person is there for you, at any hour."
  `);
  expect(await said(maya, "my mother died last week and i cant concentrate")).toMatchInlineSnapshot(`
    "I am so sorry for you and yours. You need not find words for it.
    Let somebody at work know, even if it is one line, so that they keep things away from you: _Somebody close to me died, and I need a few days._ And please do not be alone with it tonight, if you can help it.
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]
    If it gets heavy, today or tonight: a person is there for you, at any hour."
  `);
  expect(await said(omar, "im so tired")).toMatchInlineSnapshot(`
    "I hear you. Some days are like that. Tell it to somebody whom you like over a coffee: it gets smaller when two know it.
    [Talk to a person]"
  `);
});

story("a quarrel, and what nobody has to put up with", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "a colleague yelled at me in front of everybody")).toMatchInlineSnapshot(`
    "Nobody has to put up with that, and it is not your fault.
    Write down today what was said or done, when, and who was there. Then take it to somebody who can act: your manager, HR, your works council, or somebody senior whom you trust. You may bring a colleague along.
    You need not confront anybody by yourself.
    [Talk to a person]"
  `);
  expect(await said(maya, "Omar and I had a bad argument about the design")).toMatchInlineSnapshot(`
    "A quarrel like that follows you home, I know. Sleep on it before you answer in writing.
    Then, if you can, speak with them alone, and begin with what you saw and how it was for you: _We got loud yesterday, and I have thought about it since. How was it for you?_
    If it is too much for two, ask somebody whom you both trust to sit with you.
    [How to say it]"
  `);
  expect(await said(omar, "we had a quarrel because of the on-call plan")).toMatchInlineSnapshot(`
    "I am sorry. A quarrel takes more out of you than the work.
    Whoever speaks first need not be the one who was wrong. Half an hour with a coffee, one thing that you would do differently yourself, and then their side of it, to the end.
    If it has gone too far for that, your manager, HR, your works council, or somebody senior whom you trust can help you both to talk.
    [Talk to a person] [How to say it]"
  `);
});

story("doubt", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "i never dare to say something in meetings")).toMatchInlineSnapshot(`
    "Being quiet is no flaw, and speaking up a little can be learned. Prepare one question before the meeting, and ask it in the first ten minutes; it only gets harder after that.
    Or tell somebody friendly beforehand that you have a point, so that they can ask you for it.
    [My last weeks]"
  `);
  expect(await said(maya, "im not good enough")).toMatchInlineSnapshot(`
    "You would be surprised who in your company feels the same. It mostly visits people who care about their work.
    You compare your inside with what others show outside. Look at something surer: what do others use today because you made it? Three things are enough. Write them down where you find them again.
    [My last weeks] [Or: It is too hard]"
  `);
  expect(await said(omar, "everybody here is better than me")).toMatchInlineSnapshot(`
    "Nobody was hired by mistake as often as people fear. And whoever asks is not the one who knows least, only the first to say what three others wonder too.
    Try one sentence this week: _I do not know this yet. Can you show me?_ Then watch what they really answer."
  `);
});

story("trouble with the manager", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "my boss never has time for me")).toMatchInlineSnapshot(`
    "I am sorry, that is hard to work with. Two things are in your hands: say once, calmly and between the two of you, what you need and what it would change. And look for a second person who sees your work, in another team if need be.
    If it does not get better, HR or your works council will listen without taking it further than you want.
    [How to say it]"
  `);
  expect(await said(maya, "my team lead presented my work as his own")).toMatchInlineSnapshot(`
    "It hurts to see your work under another name. Next time, be the first to tell it: send the result yourself, in a few lines, to those whom it helps.
    If it has happened already, say it between the two of you: _I was glad that my proposal was shown. I would have liked to be named. Can we do that next time?_
    [How to say it]"
  `);
  expect(await said(omar, "my manager doesnt support me")).toMatchInlineSnapshot(`
    "I am sorry, that is hard to work with. Two things are in your hands: say once, calmly and between the two of you, what you need and what it would change. And look for a second person who sees your work, in another team if need be.
    If it does not get better, HR or your works council will listen without taking it further than you want.
    [How to say it]"
  `);
});
