/** Days on which a menu would be unkind: after words of danger, and when something at work hurts. */
import { describe, expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { manager: null, country: null }), {
  timeout: 90_000,
});

describe("the day after words of danger", () => {
  story("what is unclear gets one human line and the number, and no menu", async ({ maya, moveTo, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "ich will nicht mehr")).toMatchInlineSnapshot(`
      "Please talk to a person now. I am only a program, and this is too important for me.
      *Call 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.* They are there for exactly this, at any hour.
      If somebody is near you, tell them the same words that you wrote to me, and ask them to stay. You do not have to go through this night or day alone.
      If it is somebody else whom you worry about: ask them plainly, stay with them, and call the same number.
      I have kept nothing of what you wrote, and told nobody."
    `);
    expect(await said(maya, "no, forget it, im fine")).toMatchInlineSnapshot(
      `"Good. I would rather ask once too often. What we were at goes on as before, and if it gets heavy, tonight or later, write to a person or to me."`,
    );
    expect(await said(maya, "forget it")).toMatchInlineSnapshot(`
      "I am glad that you write. You need not explain anything, nor look for the right words.
      *112 in Europe, 999 in the UK, 911 in the US or your local emergency number*: somebody is there for exactly this, at any hour, also when it feels smaller again."
    `);
    expect(await said(maya, "what was that number again")).toMatchInlineSnapshot(`
      "It is all right not to find the words. I am only a program, but I am not going to ask you to choose from a list now.
      *112 in Europe, 999 in the UK, 911 in the US or your local emergency number*: somebody is there for exactly this, at any hour, also when it feels smaller again."
    `);
    expect(await said(maya, "yes")).toMatchInlineSnapshot(`
      "How you are matters more than anything else that I am here for. Is somebody with you, or somebody whom you could ring?
      *112 in Europe, 999 in the UK, 911 in the US or your local emergency number*: somebody is there for exactly this, at any hour, also when it feels smaller again."
    `);
    expect(await said(maya, "thanks")).toMatchInlineSnapshot(`
      "It is good to hear from you. You need not do anything here today.
      If it gets heavy, today or tonight: a person is there for you, at any hour."
    `);
    expect(await said(maya, "what is next?")).toMatchInlineSnapshot(`
      "*Look up who uses the last feature that you finished*
      …and ask support why somebody would do it another way.
      _A first step towards:_ A change, merged and agreed with somebody who had a good reason to stay away.
      _Why this one:_ It is small enough for today: 10 minutes. The business why is one of your focus areas.
      _Whom it helps:_ The reason why people stay away is often small and easy to mend, and nobody ever tells the person who built it.
      About 10 minutes · make something · with somebody in support Mind: Count roles and not people. A client's user is asked through support or the consultant.
      [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these]
      If it gets heavy, today or tonight: a person is there for you, at any hour."
    `);
    await moveTo("2026-11-25T10:30:00Z");
    expect(await said(maya, "thanks")).toMatchInlineSnapshot(`"You are welcome."`);
  });
});

describe("what hurts at work", () => {
  story("gets its own words", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "lena got promoted and i didnt")).toMatchInlineSnapshot(`
      "It is hard to be glad for somebody and disappointed for oneself on the same day. Both may be true.
      Their success took nothing of what you can do. When it hurts less, tell your manager plainly that you would have liked it, and what you would like next.
      [How to say it] [Talk to a person]"
    `);
    expect(await said(maya, "I made a big mistake, prod was down 2 hours because of me")).toMatchInlineSnapshot(`
      "I am sorry, that is an awful feeling. Everybody who has run something real has had such a day.
      It took more than one person: that a single change could do it is something the system has to answer for. Say once what happened, plainly and early, help to mend it, and then let the team carry it with you. And please sleep before you judge yourself.
      [How to say it] [Talk to a person]"
    `);
    expect(await said(maya, "I think about quitting")).toMatchInlineSnapshot(`
      "That is a heavy thought to carry about, and you need not decide it today.
      Write down what would have to be different for you to stay gladly, three things at most, and show it to somebody whom you trust. If nobody here can change them, you have your answer, and you may go with a clear head.
      [Talk to a person]"
    `);
    expect(await said(maya, "grace talks badly about me")).toMatchInlineSnapshot(`
      "I am sorry, that stings, and it is all right that it does.
      It need not be settled today. When you are calm, ask them alone, about the one sentence that hurt: _What you said yesterday stayed with me. What did you mean by it?_ What is true in it, if anything, you can look at another day.
      If it happens again, note what was said and when, and talk to somebody whom you trust. You need not get used to it.
      [Talk to a person] [How to say it]"
    `);
    expect(await said(maya, "they are laying off people")).toMatchInlineSnapshot(`
      "Not knowing is often worse than bad news, and it makes sense that you worry.
      Ask your manager or your works council what is decided and when you will hear more; a date helps, even without an answer. And speak with somebody at home about it, so that you are not alone with it at night.
      If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
      [Talk to a person] [Quiet until Tuesday, 1 December] [A pause]"
    `);
    expect(await said(maya, "thats my last day here, bye")).toMatchInlineSnapshot(`
      "Then all the best, and thank you for the time. I hope that there is somebody to say goodbye to properly, and something to look forward to.
      What you wrote here is yours, and you can take it along as a file. Nothing more comes if you pause; nothing is deleted unless you ask for it.
      [All of it as a file] [A pause]"
    `);
    expect(await said(maya, "uff im so tired today")).toMatchInlineSnapshot(
      `"Then let today be a small day: what must be done, a walk, and home on time. If I write today, leave it until tomorrow."`,
    );
    expect(await said(maya, "i cry at work sometimes")).toMatchInlineSnapshot(`
      "Tears say how much it is, and not that you are weak.
      Tell one kind person today what brings them, at work or at home. If it goes on, a doctor knows this well and can help.
      If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
      [Talk to a person] [Quiet until Tuesday, 1 December] [A pause]"
    `);
    expect(await said(maya, "everything is so unfair here")).toMatchInlineSnapshot(`
      "That is no fun, and here you may say so. If one thing in it could be changed, who could change it? They may not know yet.
      [Talk to a person]"
    `);
  });

  story("a manager's name is no complaint", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "who is my manager")).toMatchInlineSnapshot(`
      "You have named nobody, so nobody sees anything of yours as your manager. If you want to name somebody, it is one line in the settings.
      [Settings]"
    `);
    expect(await said(maya, "I want Grace as my manager")).toMatchInlineSnapshot(`
      "You want Grace as your manager. Only you name them: pick Grace in the settings, where it says what they would see.
      [Settings]"
    `);
  });
});
