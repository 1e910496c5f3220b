/** Hosts and managers in conversation, who often have not joined: what waits for them is what they write about. */
import { expect } from "vitest";
import { asks, CLIENT_CALL, last, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { asks as asksQuestion } from "#tests/support/introductions.ts";
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
  expect(await said(luis, "who is asking")).toMatchInlineSnapshot();
  expect(await said(luis, "sure, she can come")).toMatchInlineSnapshot();
  expect(await said(luis, "no sorry, not this time")).toMatchInlineSnapshot();
  expect(await said(luis, "friday would be better for me")).toMatchInlineSnapshot();
  expect(await statuses(scene)).toEqual([{ status: "asked" }]);
  expect(last(maya)).not.toContain("U0LUIS> said yes");
  await luis.click("seat.yes");
  await settle();
  expect(await statuses(scene)).toEqual([{ status: "seated" }]);
  expect(await said(luis, "who is coming to my call?")).toMatchInlineSnapshot();
  expect(await said(luis, "sure, she can come")).not.toContain("Shall I tell");
});

story("a bare yes or no answers what was asked last, and closes nothing", async (scene) => {
  const { luis, settle } = scene;
  const said = settledAnswers(settle);
  await mayaAsks(scene);
  expect(await said(luis, "ok")).toContain("Shall I tell <@U0MAYA> yes?");
  // It is our question now: its button is waited for.
  expect(await said(luis, "yes")).toContain("I wait for its button");
  expect(await statuses(scene)).toEqual([{ status: "asked" }]);
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
  expect(await said(luis, "sure, they can come")).toMatchInlineSnapshot();
  expect(await said(luis, "priya can come along")).toContain("Shall I tell <@U0PRIYA> yes?");
});

story("the client's word is noted by its button", async (scene) => {
  const { luis, settle } = scene;
  const said = settledAnswers(settle);
  await offers(luis, { ...CLIENT_CALL, consent: "asked", "consent-by": null });
  await settle();
  expect(await said(luis, "the client agreed")).toMatchInlineSnapshot();
  expect(await said(luis, "client doesnt want anybody there")).toMatchInlineSnapshot();
  expect(await said(luis, "the harbour call is moved to friday 11am")).toMatchInlineSnapshot();
  await luis.click("Change it");
  expect(luis.modal()?.plain).toContain("2026-12-03");
});

story("after it, who was there", async (scene) => {
  const { luis, settle, moveTo, query } = scene;
  const said = settledAnswers(settle);
  await mayaAsks(scene);
  await luis.click("seat.yes");
  await settle();
  await moveTo("2026-12-03T16:01:00Z");
  expect(await said(luis, "he didnt show up")).toMatchInlineSnapshot();
  expect(await said(luis, "she was there, very attentive")).toMatchInlineSnapshot();
  expect(await query("select was_there from seat_requests")).toEqual([{ was_there: null }]);
  await luis.click("seat.was-there");
  expect(await query("select was_there from seat_requests")).toEqual([{ was_there: true }]);
});

story("a host who has not joined hears of what they have, not of joining", async (scene) => {
  const { luis, settle } = scene;
  const said = settledAnswers(settle);
  await mayaAsks(scene);
  for (const text of ["hello", "help", "xyzzy plugh"])
    expect(await said(luis, text)).toContain("<@U0MAYA> would like to sit in");
  expect(await said(luis, "xyzzy plugh again")).not.toMatch(/\[Join\]/);
  expect(await said(luis, "no more guests this month please")).toMatchInlineSnapshot();
  expect(await said(luis, "i can answer questions about pricing twice a month")).toMatchInlineSnapshot();
});

story("a question of a colleague is answered by its own buttons", async (scene) => {
  const { maya, tom, settle, query } = scene;
  const said = settledAnswers(settle);
  await asksQuestion(scene, maya, "@Tom Becker how they pitch the export");
  expect(await said(tom, "happy to talk to her")).toMatchInlineSnapshot();
  expect(await said(tom, "not now, but in two weeks")).toContain("another time suits you better");
  expect(await query("select status from introductions")).toEqual([{ status: "asked" }]);
  await tom.click("introductions.accept");
  await settle();
  expect(await query("select status from introductions")).toEqual([{ status: "accepted" }]);
});

story("a manager hears what was shared, and never how somebody is doing", async (scene) => {
  const { maya, lena, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "done, I am worn out and told nobody");
  await settle();
  expect(await said(lena, "how is maya doing?")).toMatchInlineSnapshot();
  expect(await said(lena, "what did maya write to you?")).not.toContain("worn out");
  expect(await said(lena, "what has my team done this month")).toContain("The people who named you as their manager");
  expect(await said(lena, "can i give maya something to do")).toMatchInlineSnapshot();
  await lena.click("Choose a challenge");
  expect(lena.modal()?.plain).toContain("Maya");
});
