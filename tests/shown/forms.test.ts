/** The words of every form as it opens, whole. */
import { expect } from "vitest";
import type { SeenView } from "#src/playground/model.ts";
import { FORMS, openForm } from "#tests/support/forms.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
const done = new Set<unknown>();
async function begin(scene: Scene): Promise<void> {
  house = scene;
  done.clear();
  await joins(scene.maya, { manager: "U0GRACE", country: null });
}
const { story } = storiesAt("2026-11-24T10:00:00Z", begin);

/** What stands in the form, after what must have happened before it, once for each story. */
async function form(id: string): Promise<string> {
  const { first = [], open } = FORMS[id] ?? {};
  for (const step of first) {
    if (!done.has(step)) await step(house);
    done.add(step);
  }
  const actor = await open?.(house);
  if (!actor) throw new Error(`nobody knows how to open ${id}`);
  expect(openForm(house, actor)).toBe(id);
  const shown = windowText(actor.modal());
  while (actor.modal()) await actor.close();
  return shown;
}

function windowText(view: SeenView | null): string {
  if (!view) return "no window";
  const { title, plain, submit, close } = view;
  return [`== ${title} ==`, plain, `[${close}] ${submit ? `[${submit}]` : ""}`.trim()].join("\n");
}

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
    *Write back to whoever wished for it*
    Look up who first wished for what you last finished, and let support send them three lines: it is there, here is where, and "What do you still have to do by hand?"
    When do you want to do it?: <2026-11-25>
    At what time?: <10:00>
    A cue that fits: (When my ticket is released, | When I close a ticket on Friday, | When the release notes are out, | My own words, below)
    When ...: <...>
    I will ...: <...>
    Times are in your zone, Europe/Berlin.
    [Cancel] [Make it my plan]"
  `);
  expect(await form("log")).toMatchInlineSnapshot(`
    "== Log ==
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
    *Write back to whoever wished for it*
    When shall I bring it back?
    Day: <2026-12-01>
    [Cancel] [Save]"
  `);
  expect(await form("reflect")).toMatchInlineSnapshot(`
    "== What came of it ==
    *Let whoever promises your dates watch you*
    • How far apart were guess and truth?
    • What do they need when the client asks, that you had never given?
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
    Whom should they go to?: <...>
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
    Who may read it?: (Privately | Everybody in another channel)
    Which channel?: <...>
    [Cancel] [Say thanks]"
  `);
  expect(await form("assign")).toMatchInlineSnapshot(`
    "== Give a challenge ==
    They can say yes, no, or suggest another day, without giving a reason. You hear how they answered, and nothing else.
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

story("the forms of the admin", async () => {
  expect(await form("admin-admins")).toMatchInlineSnapshot(`
    "== Admins ==
    Who may change these settings: <...>
    [Back] [Save]"
  `);
  expect(await form("admin-managers")).toMatchInlineSnapshot(`
    "== Managers ==
    Who may give challenges to anybody: <...>
    [Back] [Save]"
  `);
  expect(await form("admin-assign")).toMatchInlineSnapshot(`
    "== Who may assign ==
    Who may give challenges to others: (Managers, to their mentees | Managers, to anybody | Anybody | Admins)
    [Back] [Save]"
  `);
  expect(await form("admin-quiet")).toMatchInlineSnapshot(`
    "== Quiet hours and days off ==
    Quiet from: <No quiet hours>
    Quiet until: <07:00>
    Days on which the whole company is off: <...>
    [Back] [Save]"
  `);
  expect(await form("admin-channel")).toMatchInlineSnapshot(`
    "== Announcement channel ==
    Where the bot introduces itself: <...>
    [Back] [Save]"
  `);
  expect(await form("admin-retention")).toMatchInlineSnapshot(`
    "== How long we keep records ==
    Delete what is older than: (Keep everything | 6 months | 12 months | 24 months | 36 months)
    [Back] [Save]"
  `);
  expect(await form("admin-challenge")).toMatchInlineSnapshot(`
    "== New challenge ==
    *This is how people will see it.* Change anything below: you get a new preview before it is published.
    *Spend an hour in the warehouse*
    Stand beside somebody who packs parcels for one hour, and write down each time that our screen makes them wait.
    _At the end:_ One sentence of what came of it, or a link to it.
    _Why this one:_ The business why is one of your focus areas.
    _Whom it helps:_ You will know which of your tickets a person waits for with a parcel in their hands.
    About 30 minutes · make something
    *How to go about it*
    1. Find out whom it concerns, and ask them for a few minutes.
    2. Do it in the small; a first try is enough.
    3. Write down one sentence of what you found.
    *Questions to take along*
    • What would have to be true for this to be easy?
    • Who would notice if it were done well?
    ---
    Title: <Spend an hour in the warehouse>
    Area: <The business why>
    Whose work it fits: [My own tasks | A feature or a project | My team and the people around it | Several teams or the company]
    Which tracks: <...>
    What it mostly asks for: <make something>
    Minutes: <30>
    Rest in weeks: <12>
    Who is needed: <nobody else needed>
    Client's consent: [The client must agree first]
    The ask: <Stand beside somebody who packs parcels for one hour, and write down each time that our screen makes them wait.>
    Why: <You will know which of your tickets a person waits for with a parcel in their hands.>
    Steps: <Find out whom it concerns, and ask them for a few minutes.
    Do it in the small; a first try is enough.
    Write down one sentence of what you found.>
    Cues: <When I have my first coffee, I will do the first small step of it.
    When the stand-up ends, I will ask whom I need for it.
    When I am back from lunch, I will take half an hour for it.>
    Questions to take along: <What would have to be true for this to be easy?
    Who would notice if it were done well?>
    Questions for afterwards: <What did you find that you did not expect?
    What would you tell the next person who does this?>
    What there is at the end: <One sentence of what came of it, or a link to it.>
    A first bite of it: <...>
    More of it: <...>
    Minutes of the bigger size: <...>
    What to be careful with: <...>
    Which advice it serves: <...>
    [Cancel] [Publish]"
  `);
});
