/** What the bot does with each kind of message while somebody is on a pause. A new kind is put into one of these lists: here, or with how it comes about into `tests/support/in-a-pause.ts`. */
import { expect, it } from "vitest";
import { OF_OWN_ACCORD } from "#tests/support/in-a-pause.ts";
import { messageKinds } from "#tests/support/shown.ts";

/**
 * Of its own accord, and about their own growth or how something was: none of these comes in a pause, which
 * `tests/stories/delivery/in-a-pause.test.ts` tells of each.
 */
const NOT_IN_A_PAUSE = [...new Set(OF_OWN_ACCORD.map(({ kind }) => kind))].filter((kind) => kind !== "introduction");

/** A colleague wrote, asked, answered or changed something, or a time that both agreed on comes near: it concerns others as well. */
const OF_COLLEAGUES = [
  "announcement",
  "answer",
  "assignment",
  "challenge-goal",
  "challenge-line",
  "challenge-suggestions",
  "challenge-summary",
  "challenge-trouble",
  "door-asked",
  "door-closed",
  "door-opened",
  "export",
  "export-failed",
  "host-invitation",
  "host-released",
  // But for how a talk was.
  "introduction",
  "introduction-off",
  "introduction-paused",
  "manager-named",
  "mentor-candidates",
  "mentor-request",
  "mentor-wish-closed",
  "mentoring-agenda",
  "mentoring-ended",
  "mentoring-entry",
  "mentoring-file",
  "mentoring-meeting",
  "mentoring-rhythm",
  "mentoring-started",
  "mentoring-thanks",
  "seat-answered",
  "seat-asked",
  "seat-brief",
  "seat-calendar",
  "seat-changed",
  "seat-consent",
  "seat-given-back",
  "seat-lapsed",
  "seat-next",
  "seat-over",
  "seat-series-over",
  "seat-time-kept",
  "seat-time-wished",
  "seat-wish-met",
  "suggestions-trouble",
  "thanks",
  "thanks-posted",
  "thanks-said",
  "thanks-said-in-channel",
  "undelivered",
];

it("is known of each kind", () => {
  const known = [...NOT_IN_A_PAUSE, ...OF_COLLEAGUES];
  expect(messageKinds.map(({ kind }) => kind).toSorted()).toEqual(known.toSorted());
});
