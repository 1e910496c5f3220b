/** Hosts and managers in conversation, who often have not joined: what waits for them is what they write about. */
import { expect } from "vitest";
import { asks, CLIENT_CALL, last, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { asks as asksQuestion } from "#tests/support/introductions.ts";
import { isKeptApart } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: "U0LENA", country: null }),
  { timeout: 90_000 },
);

/** Maya asks for a seat in the call of Luis, who has not joined; his day has begun. */
async function mayaAsks({ maya, luis, moveTo, settle }: Scene): Promise<void> {
  await offers(luis, CLIENT_CALL);
  await asks(maya);
  await settle();
  await moveTo("2026-11-24T15:00:00Z");
}

const statuses = ({ query }: Pick<Scene, "query">): Promise<readonly { status: string }[]> =>
  query("select status from seat_requests order by asked_at, id");

story("a host says yes to whoever asks, and nothing is sent before the button", async (scene) => {
  const { maya, luis, settle } = scene;
  const said = settledAnswers(settle);
  await mayaAsks(scene);
  const toldMaya = last(maya);
  expect(await said(luis, "who is asking")).toMatchInlineSnapshot(`
    "<@U0MAYA> would like to sit in:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    > I have never heard a client.
    [Yes] [Another time] [No]"
  `);
  expect(await said(luis, "sure, she can come")).toMatchInlineSnapshot(`
    "Shall I tell <@U0MAYA> yes?
    <@U0MAYA> would like to sit in:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    > I have never heard a client.
    [Tell them yes] [Another time] [Tell them no]"
  `);
  expect(await said(luis, "no sorry, not this time")).toMatchInlineSnapshot(`
    "Shall I tell <@U0MAYA> that it is not possible this time? A no needs no reason.
    <@U0MAYA> would like to sit in:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    > I have never heard a client.
    [Tell them no] [Tell them yes] [Another time]"
  `);
  expect(await said(luis, "friday would be better for me")).toMatchInlineSnapshot(`
    "Shall I tell <@U0MAYA> that another time suits you better? Friday, 27 November stands in the form already.
    <@U0MAYA> would like to sit in:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    > I have never heard a client.
    [Another time] [Tell them yes] [Tell them no]"
  `);
  expect(await statuses(scene)).toEqual([{ status: "asked" }]);
  expect(last(maya)).toBe(toldMaya);
  await luis.click("seat.yes");
  await settle();
  expect(await statuses(scene)).toEqual([{ status: "seated" }]);
  expect(await said(luis, "who is coming to my call?")).toMatchInlineSnapshot(`
    "This is what you offer, and who comes:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    _full_
    To join: this link
    Has the seat: <@U0MAYA>
    [Change it] [Take it back]
    [What I offer]"
  `);
  expect(await said(luis, "sure, she can come")).not.toContain("Shall I tell");
});

story("a bare yes or no answers what was asked last: our question, once there is one", async (scene) => {
  const { luis, settle } = scene;
  const said = settledAnswers(settle);
  await mayaAsks(scene);
  expect(await said(luis, "ok")).toContain("Shall I tell <@U0MAYA> yes?");
  expect(await statuses(scene)).toEqual([{ status: "asked" }]);
  // "Ok" may only say that it was read.
  expect(await said(luis, "ok")).toMatch(/I wait for its button:\n\[Tell them yes\]$/);
  expect(await statuses(scene)).toEqual([{ status: "asked" }]);
  await said(luis, "yes");
  expect(await statuses(scene)).toEqual([{ status: "seated" }]);
});

story("of several, it is asked which; a name says it", async (scene) => {
  const { maya, priya, luis, moveTo, settle } = scene;
  const said = settledAnswers(settle);
  await joins(priya, { manager: null, country: null });
  await offers(luis, { ...CLIENT_CALL, seats: "2" });
  await asks(maya);
  await asks(priya, "I sell it, and have never seen it used.");
  await settle();
  await moveTo("2026-11-24T15:00:00Z");
  expect(await said(luis, "sure, they can come")).toMatchInlineSnapshot(`
    "Two things wait for you. Which one do you mean?
    <@U0MAYA> would like to sit in:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    > I have never heard a client.
    [Tell them yes] [Another time] [Tell them no]
    <@U0PRIYA> would like to sit in:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    > I sell it, and have never seen it used.
    [Tell them yes] [Another time] [Tell them no]"
  `);
  expect(await said(luis, "priya can come along")).toContain("Shall I tell <@U0PRIYA> yes?");
});

story("the client's word is noted by its button", async (scene) => {
  const { luis, settle } = scene;
  const said = settledAnswers(settle);
  await offers(luis, { ...CLIENT_CALL, consent: "asked", "consent-by": null });
  await settle();
  expect(await said(luis, "the client agreed")).toMatchInlineSnapshot(`
    "Good. Shall I note that the client agreed?
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    [The client agreed] [Take it back]"
  `);
  expect(await said(luis, "client doesnt want anybody there")).toMatchInlineSnapshot(`
    "Then nobody can sit in on it. Shall I take the offer back? Whoever asked is told kindly, without the client's reason.
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    [Take it back] [The client agreed]"
  `);
  expect(await said(luis, "the harbour call is moved to friday 11am")).toMatchInlineSnapshot(`
    "Here it can be moved, changed or taken back. Whoever has a seat is told once you have saved it. Friday, 27 November at 11:00 stands in the form already.
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    _waiting for the client's yes_
    To join: this link
    [Change it] [Take it back]
    [What I offer]"
  `);
  await luis.click("Change it");
  expect(luis.modal()?.plain).toContain("2026-11-27");
});

story("after it, who was there", async (scene) => {
  const { luis, settle, moveTo, query } = scene;
  const said = settledAnswers(settle);
  await mayaAsks(scene);
  await luis.click("seat.yes");
  await settle();
  await moveTo("2026-12-03T16:01:00Z");
  expect(await said(luis, "he didnt show up")).toMatchInlineSnapshot(`
    "Then I leave it at that: nothing is noted, and nobody is told. Should it turn out otherwise, the button stays.
    *Client call* with Harbour · The import of orders
    The guest: <@U0MAYA>
    [Was there]"
  `);
  expect(await said(luis, "she was there, very attentive")).toMatchInlineSnapshot(`
    "Shall I note that <@U0MAYA> was there?
    *Client call* with Harbour · The import of orders
    The guest: <@U0MAYA>
    [Was there]"
  `);
  expect(await query("select was_there from seat_requests")).toEqual([{ was_there: null }]);
  await luis.click("seat.was-there");
  expect(await query("select was_there from seat_requests")).toEqual([{ was_there: true }]);
});

story("a host who has not joined hears of what they have, not of joining", async (scene) => {
  const { luis, settle } = scene;
  const said = settledAnswers(settle);
  await mayaAsks(scene);
  for (const text of ["hello", "help", "the cat sat on my keyboard"])
    expect(await said(luis, text)).toContain("<@U0MAYA> would like to sit in");
  expect(await said(luis, "42 bananas on the roof")).not.toMatch(/\[Join\]/);
  expect(await said(luis, "no more guests this month please")).toMatchInlineSnapshot(`
    "That is fine, and needs no reason. You can take a pause, have fewer guests a month, or be asked less often. What you have promised stays.
    [Pause for four weeks] [Pause requests] [Fewer a month] [Ask me anything]"
  `);
  expect(await said(luis, "i can answer questions about pricing twice a month")).toMatchInlineSnapshot(`
    "That would help somebody. You name what you know and how often you may be asked; I ask you first each time, and a no needs no reason.
    [Ask me anything]"
  `);
});

story("a question of a colleague is answered by its own buttons", async (scene) => {
  const { maya, tom, settle, query } = scene;
  const said = settledAnswers(settle);
  await asksQuestion(scene, maya, "@Tom Becker how they pitch the export");
  expect(await said(tom, "happy to talk to her")).toMatchInlineSnapshot(`
    "Shall I tell <@U0MAYA> yes?
    <@U0MAYA> has one question, and I thought of you:
    > how they pitch the export
    [Tell them yes] [Another time] [Tell them no]"
  `);
  expect(await said(tom, "not now, but in two weeks")).toContain("another time suits you better");
  expect(await query("select status from introductions")).toEqual([{ status: "asked" }]);
  await tom.click("introductions.accept");
  await settle();
  expect(await query("select status from introductions")).toEqual([{ status: "accepted" }]);
});

story("a question of somebody from whom a host is kept apart does not wait for them", async (scene) => {
  const { maya, tom, settle } = scene;
  const said = settledAnswers(settle);
  await asksQuestion(scene, maya, "@Tom Becker how they pitch the export");
  expect(await said(tom, "who is asking")).toContain("U0MAYA");
  await isKeptApart(scene, tom, maya);
  expect(await said(tom, "who is asking")).not.toContain("U0MAYA");
  expect(await said(tom, "hello")).not.toContain("U0MAYA");
});

story("a manager hears what was shared, and never how somebody is doing", async (scene) => {
  const { maya, lena, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "done, I am worn out and told nobody");
  await settle();
  expect(await said(lena, "how is maya doing?")).toMatchInlineSnapshot(`
    "How somebody is doing, and what they write to me, I tell nobody. <@U0MAYA> shares nothing with you at present; a word with them tells you more than I could.
    [My team]"
  `);
  expect(await said(lena, "what did maya write to you?")).not.toContain("worn out");
  expect(await said(lena, "what has my team done this month")).toContain("The people who named you as their manager");
  expect(await said(lena, "can i give maya something to do")).toMatchInlineSnapshot(`
    "You choose the challenge and say why. <@U0MAYA> can take it on, name another day, or say no.
    [Choose a challenge]"
  `);
  await lena.click("Choose a challenge");
  expect(JSON.stringify(lena.modal())).toContain("U0MAYA");
});

story("a manager of one person hears nothing of that one where they name another", async ({ lena, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(lena, "how is she doing?")).toContain("<@U0MAYA> shares nothing");
  expect(await said(lena, "how is peter doing?")).not.toContain("U0MAYA");
  expect(await said(lena, "can i give peter something to do")).not.toContain("U0MAYA");
  await lena.click("Choose a challenge");
  expect(JSON.stringify(lena.modal())).not.toContain("U0MAYA");
});
