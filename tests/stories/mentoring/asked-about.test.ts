/** Whoever thinks of a mentor asks who decides, who sees it, and what one says: short and true answers. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { meetsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { inTurn } = storiesAt("2026-11-24T10:00:00Z", (scene: Scene) => meetsMentor(scene), { timeout: 90_000 });

inTurn([
  ["does my manager decide that?", "No. Of a mentor you decide, and whoever you pick says yes or no."],
  ["do i need my manager to approve that", "No. Of a mentor you decide, and whoever you pick says yes or no."],
  ["who will see that i asked?", "only those whom you pick yourself"],
  ["what would i even say to a mentor", "It is your half hour, so you choose."],
  ["i dont get along with my mentor", "That may be, and nobody has to justify it."],
  ["my mentor and i don't click", "That may be, and nobody has to justify it."],
  ["can i change my mentor", "That may be, and nobody has to justify it."],
  ["how often do we meet", "As you two agreed: every week, half an hour each"],
])("%s", async ({ maya, lena, settle }, words, answer) => {
  const heard = lena.dm().length;
  expect(await settledAnswers(settle)(maya, words)).toContain(answer);
  expect(lena.dm()).toHaveLength(heard);
});
