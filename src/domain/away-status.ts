/** Emoji that people (and Slack's own suggested statuses) use for being away for days rather than minutes. */
const AWAY_EMOJI = [
  "palm_tree",
  "airplane",
  "airplane_departure",
  "desert_island",
  "beach_with_umbrella",
  "face_with_thermometer",
  "sick",
  "mask",
  "baby",
  "christmas_tree",
];

const AWAY_WORDS =
  /\b(vacation(ing)?|on holidays?|holidays? until|on leave|annual leave|parental leave|maternity|paternity|sick|ill today|out of office|ooo|pto|day off|away until|urlaub|krank|elternzeit|congés?|vacances|vacaciones)\b/i;

/**
 * Tells whether a Slack status says that the person is away. The emoji of Slack's suggested statuses "Vacationing" and
 * "Out sick" count, and the usual words.
 * @param emoji as Slack sends it, `:palm_tree:`.
 */
export function statusSaysAway(text: string, emoji: string): boolean {
  return AWAY_EMOJI.includes(emoji.replaceAll(":", "")) || AWAY_WORDS.test(text.slice(0, 200));
}
