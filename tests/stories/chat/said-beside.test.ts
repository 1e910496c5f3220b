/** Words for whoever asks, beside a yes: they are not passed on, and that is said. */
import { expect } from "vitest";
import { asks, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story("whoever answers hears what their guest does not", "2026-11-24T10:00:00Z", async ({ maya, lena, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  await offers(lena, CLIENT_CALL);
  await settle();
  await asks(maya);
  await settle();
  expect(await said(lena, "sure, she can come, tell her to dial in 5 min early")).toMatch(
    /^Shall I tell <@U0MAYA> yes\? I pass on the yes and nothing beside it: _to dial in 5 min early_ reaches <@U0MAYA> only in a line of your own\./,
  );
  expect(await said(lena, "yes, she can come")).not.toContain("nothing beside it");
});
