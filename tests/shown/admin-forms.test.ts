/** The words of every form of the admin as it opens, whole. */
import { expect } from "vitest";
import { form, story } from "#tests/support/shown-forms.ts";

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
  expect(await form("admin-contact")).toMatchInlineSnapshot(`
    "== Whom to turn to ==
    Who is there for people who are not well: <...>
    [Back] [Save]"
  `);
  expect(await form("admin-challenge")).toMatchInlineSnapshot(`
    "== New challenge ==
    *This is how people will see it.* Change anything below: you get a new preview before it is published.
    *Spend an hour in the warehouse*
    Stand beside somebody who packs parcels for one hour, and write down each time that our screen makes them wait.
    _At the end:_ One sentence of what came of it, or a link to it.
    _Why this one:_ Network, mentorship and growing others is one of your focus areas.
    _Whom it helps:_ You will know which of your tickets a person waits for with a parcel in their hands.
    About 30 minutes · talk to somebody
    *How to go about it*
    1. Find out whom it concerns, and ask them for a few minutes.
    2. Do it in the small; a first try is enough.
    3. Write down one sentence of what you found.
    *Questions to take along*
    • What would have to be true for this to be easy?
    • Who would notice if it were done well?
    ---
    Title: <Spend an hour in the warehouse>
    Area: <Network, mentorship and growing others>
    Whose work it fits: [My own tasks | A feature or a project | My team and the people around it | Several teams or the company]
    Which tracks: <...>
    What it mostly asks for: <talk to somebody>
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
