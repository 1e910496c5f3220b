/** What the bot does with each kind of message while somebody is on a pause. A new kind is put into one of these lists. */
import { expect, it } from "vitest";
import { messageKinds } from "#tests/support/shown.ts";

/** Of its own accord, and about their own growth or how something was: none of these comes in a pause. */
const NOT_IN_A_PAUSE = [
  // Their due times wait until the pause is over (`src/features/weekly/rules/due.ts`), and they are looked at again when sent.
  "nudge",
  "nudge-again",
  "reminder",
  "follow-up",
  "inactivity-check",
  // A manager's own pause: it is put off when it is due (`src/features/team/use-cases/digest.ts`).
  "digest",
  // Asked by `isOnPause` when they are sent; so is how a talk was, of an "introduction".
  "mentoring-agenda-question",
  "mentoring-after",
  "mentoring-half-time",
  "seat-debrief",
  // Not asked of whoever is on a pause (`src/features/weekly/rules/zone-follow.ts`), and looked at again when it is sent.
  "zone-moved",
];

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
  "seat-host-one",
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
