/** The words of every form as it opens, whole. */
import { expect } from "vitest";
import { form, story } from "#tests/support/shown-forms.ts";

story("the forms of a person's own", async () => {
  expect(await form("join")).toMatchInlineSnapshot(`
    "== Join ==
    A few questions, so that what I bring you fits. You can change all of it later, and leave at any time.
    What kind of work do you do?: <...>
    How far does your work reach?: (My own tasks | A feature or a project | My team and the people around it | Several teams or the company)
    What would you like to grow in?: <...>
    On which days may a nudge come?: [Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday]
    At what time?: <10:00>
    Your time zone: <Europe/London>
    Country or region, for public holidays: <United Kingdom>
    Your manager: <...>
    [Cancel] [Join]"
  `);
  expect(await form("nudge-size")).toMatchInlineSnapshot(`
    "== Smaller or bigger ==
    How much of *Delete something you built that nobody uses* fits this week?
    *A first bite, about 10 minutes*
    Count the uses of one thing that you built and doubt, and send the number to whoever wished for it.
    *As it is, about 75 minutes*
    Count in the logs of 90 days, or ask support, how often the last five things that you built were used. Show the least used one to whoever asked for it, and delete it if they agree.
    *More of it, about 110 minutes*
    Follow its traces outwards, through settings, columns and help pages, until a search for its name finds nothing.
    This much: (A first bite, about 10 minutes | As it is, about 75 minutes | More of it, about 110 minutes)
    [Cancel] [Save]"
  `);
  expect(await form("settings")).toMatchInlineSnapshot(`
    "== Settings ==
    What kind of work do you do?: <Backend>
    How far does your work reach?: (My own tasks | A feature or a project | My team and the people around it | Several teams or the company)
    What would you like to grow in?: <...>
    On which days may a nudge come?: [Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday]
    At what time?: <10:00>
    Your time zone: <Europe/Berlin>
    Country or region, for public holidays: <...>
    Your manager: <...>
    How often?: (once a week | once a month)
    Your working days: [Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday]
    Work begins: <09:00>
    Work ends: <18:00>
    [Cancel] [Save]"
  `);
  expect(await form("plan")).toMatchInlineSnapshot(`
    "== My plan ==
    *Delete something you built that nobody uses*
    Count in the logs of 90 days, or ask support, how often the last five things that you built were used. Show the least used one to whoever asked for it, and delete it if they agree.
    When do you want to do it?: <2026-11-25>
    At what time?: <10:00>
    A cue that fits: (When I finish a feature, | When code is in my way, | When I am proud of something old, | My own words, below)
    When ...: <...>
    I will ...: <...>
    Times are in your zone, Europe/Berlin.
    [Cancel] [Make it my plan]"
  `);
  expect(await form("log")).toMatchInlineSnapshot(`
    "== Log something ==
    What did you do?: <...>
    Which area does it belong to?: <Clients and solution mapping>
    When?: <2026-11-24>
    What happened?: <...>
    What surprised you?: <...>
    What does it mean for a user, a client or the business?: <...>
    A link to what you made: <...>
    Who may see it?: [Share it with my manager]
    [Cancel] [Save]"
  `);
  expect(await form("edit")).toMatchInlineSnapshot(`
    "== Change it ==
    *Sat in on a call*
    What happened?: <They export by hand.>
    What surprised you?: <...>
    What does it mean for a user, a client or the business?: <...>
    A link to what you made: <...>
    Who may see it?: [Share it with my manager]
    [Delete]
    [Cancel] [Save]"
  `);
  expect(await form("delete")).toMatchInlineSnapshot(`
    "== Delete it? ==
    *Sat in on a call* will be gone for good.
    [Keep it] [Delete]"
  `);
  expect(await form("pause")).toMatchInlineSnapshot(`
    "== Pause ==
    I will stay quiet. Weeks off do not count against anything.
    Until: <2026-12-01>
    [Cancel] [Pause]"
  `);
  expect(await form("later")).toMatchInlineSnapshot(`
    "== Later ==
    *Delete something you built that nobody uses*
    When shall I bring it back?
    Day: <2026-12-01>
    [Cancel] [Save]"
  `);
  expect(await form("reflect")).toMatchInlineSnapshot(`
    "== What came of it ==
    *Ask the colleague whose answer makes you nervous*
    • How far was it from what you had feared?
    • What has changed between you two since?
    What happened?: <...>
    What surprised you?: <...>
    What does it mean for a user, a client or the business?: <...>
    A link to what you made: <...>
    Who may see it?: [Share it with my manager]
    [Cancel] [Keep it]"
  `);
});

story("the forms of a challenge for a channel", async () => {
  expect(await form("challenge")).toMatchInlineSnapshot(`
    "== A challenge ==
    For everybody in <#C0DEV>. They see one card, join or leave it, and nobody is ranked or chased.
    From the catalogue: <...>
    Or in your own words: <...>
    Why is it worth doing?: <...>
    From: <2026-11-24>
    Until the end of: <2026-12-01>
    A goal for the group: <...>
    And then?: [The same again every month | Suggest one here on every first Monday]
    [Cancel] [Start it]"
  `);
  expect(await form("challenge-done")).toMatchInlineSnapshot(`
    "== I did it ==
    *Watch one deploy*
    What came of it, in one line: <...>
    Who may read it?: (Nobody, it is for me | Everybody here, in the thread of the card)
    Which area is it?: <Clients and solution mapping>
    Who may see it?: [Share it with my manager]
    It goes into your log as well, where it is yours alone unless you tick the box.
    [Cancel] [Count me]"
  `);
  expect(await form("challenge-back")).toMatchInlineSnapshot(`
    "== Take it back? ==
    You stay in, but are not counted any more. Your line goes from the thread, and its entry from your log.
    [Leave it] [Take it back]"
  `);
  expect(await form("challenge-end")).toMatchInlineSnapshot(`
    "== End it? ==
    *Watch one deploy* ends now for everybody. Its card is closed, and the channel gets the summary.
    [Let it run] [End it]"
  `);
  expect(await form("challenge-move")).toMatchInlineSnapshot(`
    "== The last day ==
    *Watch one deploy*
    Until the end of: <2026-12-01>
    [Cancel] [Change it]"
  `);
});

story("the forms about others", async () => {
  expect(await form("door-ask")).toMatchInlineSnapshot(`
    "== Ask for a door ==
    *Sit in on a client call* goes better with a door opened.

    I tell <@U0GRACE> that you ask them to open it: a seat, an introduction, whoever it needs. They learn the name of this challenge because you ask, and nothing else.
    [Cancel] [Ask]"
  `);
  expect(await form("door-open")).toMatchInlineSnapshot(`
    "== The door is open ==
    *Sit in on a client call*, for <@U0MAYA>
    How do you open it?: (Somebody expects them | I arrange it)
    Who expects them?: <...>
    By which day do you arrange it?: <date>
    A word to them: <...>
    [Cancel] [Tell them]"
  `);
  expect(await form("thanks")).toMatchInlineSnapshot(`
    "== Thanks ==
    To <@U0MAYA>, for: _Sat in on a call_
    What did it help with?: <...>
    [Cancel] [Say thanks]"
  `);
  expect(await form("digest")).toMatchInlineSnapshot(`
    "== Weekly word ==
    Once a week I write to you, and only if there is something to do. I write in working hours only, so an hour outside yours waits for the next one inside.
    On which day?: <Monday>
    At what hour?: <09:00>
    [Cancel] [Save]"
  `);
  expect(await form("say-thanks")).toMatchInlineSnapshot(`
    "== Say thanks ==
    Whom would you like to thank?: <...>
    What for?: <...>
    Who may read it?: (Privately | Everybody in a channel)
    Which channel?: <...>
    [Cancel] [Say thanks]"
  `);
  expect(await form("assign")).toMatchInlineSnapshot(`
    "== Give a challenge ==
    They can say yes, no, or suggest another day, without giving a reason. You hear how they answered and, if they do it, that they did. What came of it, or why not, is theirs to tell.
    To whom?: <...>
    Which challenge?: <...>
    Or in your own words: <...>
    Its area: <Working across functions>
    Why this, and why them?: <...>
    Working time that you set aside for it: <As long as the challenge takes>
    The door that you open for it: (None: they find somebody themselves | Somebody expects them | An introduction to somebody)
    Who is that?: <...>
    By when?: <date>
    Where?: (In this channel, as a card | Privately)
    [Cancel] [Give it]"
  `);
  expect(await form("suggest-date")).toMatchInlineSnapshot(`
    "== Another time ==
    *Sit in on a client call*
    By when would suit you? <@U0GRACE> is asked; you can still say yes or no afterwards.
    Day: <2026-12-11>
    [Cancel] [Suggest it]"
  `);
});

story("the forms of mentoring", async () => {
  expect(await form("mentor-ask")).toMatchInlineSnapshot(`
    "== Find a mentor ==
    What would you like to get to?: <...>
    What should your mentor know about?: <...>
    In which languages can you talk?: <...>
    When would you like to meet?: (At any time when both of us work | In the morning | In the afternoon)
    For how long?: <8 weeks>
    How often?: (Every week | Every two weeks)
    Anything else?: [Ask whoever suits best, without showing me | My manager may be among them]
    [Cancel] [Look for one]"
  `);
  expect(await form("mentor-time")).toMatchInlineSnapshot(`
    "== When you meet ==
    Day: <2026-11-25>
    Time: <11:00>
    [Cancel] [Save]"
  `);
  expect(await form("mentor-agenda")).toMatchInlineSnapshot(`
    "== What to talk about ==
    For your meeting with <@U0LENA> on Wednesday, 25 November at 11:00. They see what you tick here shortly before. What you share with your manager is not shared with them by that, nor the other way round.
    Tick what they may see: [My goal: Lead a workshop]
    What else?: <...>
    [Cancel] [Save]"
  `);
  expect(await form("mentor-lines")).toMatchInlineSnapshot(`
    "== Two lines ==
    What I take with me: <...>
    What I do next: <...>
    You and <@U0MAYA> read it, and nobody else. You may leave it empty.
    [Cancel] [Save]"
  `);
  expect(await form("mentor-end")).toMatchInlineSnapshot(`
    "== At the end ==
    Your time with <@U0MAYA> is over. Both fields may stay empty.
    Thanks to Maya Lind: <...>
    What remains for you?: <...>
    [Cancel] [Save]"
  `);
});
