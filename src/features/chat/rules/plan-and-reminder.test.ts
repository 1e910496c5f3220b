import { expect, it } from "vitest";
import { remind } from "#src/features/weekly/rules/intents.en.ts";
import { saidIn } from "#src/language/intent.ts";
import { bareMoment } from "./bare-moment.ts";
import { planAndReminder } from "./plan-and-reminder.ts";

const NOW = new Date("2026-11-24T10:00:00Z");

function both(text: string): string | null {
  const found = planAndReminder(text, {
    locale: "en",
    isReminder: (words) => remind.read(saidIn(words, "en")) !== null,
    timeIn: (words) => {
      const bare = bareMoment(words, { now: NOW, zone: "Europe/Berlin", locale: "en" });
      return bare?.isWhole && !bare.isAsked ? bare.words : null;
    },
  });
  return found && `${found.time} | ${found.reminder}`;
}

it.each([
  ["thursday at 3. remind me tomorrow evening", "thursday at 3 | remind me tomorrow evening"],
  ["i'll do it on thursday at 3, remind me in the evening", "on thursday at 3 | remind me in the evening"],
  ["thu 15:00 and please ping me tomorrow at 9", "thu 15:00 | ping me tomorrow at 9"],
  ["friday at 10 - remind me half an hour before", "friday at 10 | remind me half an hour before"],
  // No hour, a question, another wish, no reminder.
  ["thursday, remind me in the evening", null],
  ["thursday at 3? remind me tomorrow", null],
  ["skip it, remind me tomorrow", null],
  ["thursday at 3, and why does this help", null],
  ["thursday at 3, it reminds me of the old export", null],
])("%s", (text, found) => expect(both(text)).toBe(found));
