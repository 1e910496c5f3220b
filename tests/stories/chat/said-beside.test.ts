/** Words for whoever asks, beside a yes: they are passed on by a form alone that shows them, and that is said. */
import { expect } from "vitest";
import { asks, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "whoever answers hears how their words reach their guest",
  "2026-11-24T10:00:00Z",
  async ({ maya, lena, settle }) => {
    const said = settledAnswers(settle);
    await joins(maya);
    await offers(lena, CLIENT_CALL);
    await settle();
    await asks(maya);
    await settle();
    expect(await said(lena, "sure, she can come, tell her to dial in 5 min early")).toMatch(
      /^Shall I tell <@U0MAYA> yes\? The answer goes alone; your own words go with it by \*In my own words\*, where you see them before <@U0MAYA> does\./,
    );
    for (const words of [
      "yes, and tell her thanks",
      "yes and say i'm looking forward to it",
      "yes please and say hi from me",
      "ok and thank her for the question",
      "yes, add that the room is 3.14",
      "yes and wish her a good start",
    ])
      expect(await said(lena, words), words).toMatch(
        /^Shall I tell <@U0MAYA> yes\? The answer goes alone;.*\[In my own words\]/s,
      );
    expect(await said(lena, "no, but tell her sorry from me")).toContain("The answer goes alone;");
    expect(maya.dm().at(-1)?.plain).not.toContain("looking forward");
    expect(await said(lena, "yes, she can come")).not.toContain("goes alone");
  },
);
