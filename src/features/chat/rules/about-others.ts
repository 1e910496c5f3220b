/** Which answers are about what others offer or ask for. Pure. */

/** After these, a time is about what others offer, and no time for the challenge. */
const ABOUT_OTHERS: ReadonlySet<string> = new Set([
  "find-seat",
  "offer-seat",
  "who-to-ask",
  "find-mentor",
  "be-mentor",
  "my-seats",
  "seat-facts",
  "seat-may",
  "seat-news",
  "seat-off",
  "seat-day",
  "seat-keep",
  "given-who",
  "given-how-long",
  "given-until",
  "given-why",
  "given-seen",
  "own-back",
  "keep-own",
  "give-seat-back",
  "seat-brief",
  "did-they-answer",
  "next-meeting",
  "my-mentor",
  "end-mentoring",
]);

/** Whether an answer was about what others offer or ask for. */
export function isAboutOthers(act: string | null): boolean {
  return ABOUT_OTHERS.has(act ?? "");
}
