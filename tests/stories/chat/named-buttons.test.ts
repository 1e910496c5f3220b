/** Whoever says what stands on a button that was just shown means that button; a plain yes answers what was asked. */
import { expect } from "vitest";
import { asks, offers, RELEASE, requests } from "#tests/stories/seats/offering.ts";
import { answerWithoutTitles as answer } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { manager: "U0LENA", country: null }));

story("a form is opened by its button alone, and nothing else is read in its name", async ({ maya }) => {
  const said: string[] = [];
  for (const text of ["yes leave a wish", "ok please leave a wish then", "id like to leave a wish"]) {
    await answer(maya, "can you find me a seat on a client call");
    said.push(await answer(maya, text));
  }
  expect(said).toMatchInlineSnapshot(`
    [
      "One tap opens it, which I cannot do from a message:
    [Leave a wish]",
      "No seat is open that fits you right now. Leave a wish: hosts see it, without your name.
    [Leave a wish]",
      "No seat is open that fits you right now. Leave a wish: hosts see it, without your name.
    [Leave a wish]",
    ]
  `);
});

story("their own challenge is taken", async ({ maya }) => {
  const said: string[] = [];
  for (const text of ["ok im in", "great, i am in", "i'm in then"]) {
    await answer(maya, "what is this about");
    said.push(await answer(maya, text));
  }
  expect(said).toMatchInlineSnapshot(`
    [
      "Good. When shall that be? A day and an hour are enough, such as *...*.
    [Wednesday, 25 November at 10:00] [Another time]",
      "Good. When shall that be? A day and an hour are enough, such as *...*.
    [Wednesday, 25 November at 10:00] [Another time]",
      "Good. When shall that be? A day and an hour are enough, such as *...*.
    [Wednesday, 25 November at 10:00] [Another time]",
    ]
  `);
});

story("a yes is said once it was asked whether to say it, and by no other word", async (scene) => {
  const { maya, tom, settle } = scene;
  await offers(tom, RELEASE);
  await asks(maya);
  await settle();
  expect(await answer(tom, "sure, she can come")).toContain("Shall I tell <@U0MAYA> yes?");
  expect(await answer(tom, "ok")).toContain("A word alone is too easily misread");
  expect(await requests(scene)).toEqual(["U0MAYA asked"]);
  expect(await answer(tom, "yes")).toMatchInlineSnapshot(
    `"Good. <@U0MAYA> has the seat, and I tell them where to come."`,
  );
  expect(await requests(scene)).toEqual(["U0MAYA seated"]);
});

story("a no is said by its button alone", async (scene) => {
  const { maya, tom, settle } = scene;
  await offers(tom, RELEASE);
  await asks(maya);
  await settle();
  await answer(tom, "no sorry, not this time");
  expect(await answer(tom, "yes")).toContain("A word alone is too easily misread");
  expect(await requests(scene)).toEqual(["U0MAYA asked"]);
});

story("of one thing that was shown among pages, a yes is for that", async ({ maya, tom, settle }) => {
  await offers(tom, RELEASE);
  await asks(maya);
  await settle();
  await answer(tom, "hi there");
  expect(await answer(tom, "yes")).toContain("Shall I tell <@U0MAYA> yes?");
});

for (const text of ["ok good. thanks!", "great, thank you so much", "nice. thx", "sounds good to me"])
  story(`thanks behind a nod agree to nothing: ${text}`, async ({ maya }) => {
    await answer(maya, "does lena see that im doing this?");
    expect(await answer(maya, text)).toMatch(/^Good\. [^\n]+$/);
  });
