/** Answers to a time with a reminder beside it: it is planned for then, and the reminder is set. */
import { remind } from "#src/features/weekly/rules/intents.en.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_SLOTS, saidIn, type Wording } from "#src/language/intent.ts";
import { bareMoment } from "../rules/bare-moment.ts";
import { planAndReminder } from "../rules/plan-and-reminder.ts";
import { hereOf, spokenSince } from "../use-cases/situation.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { messageOf, perform } from "./perform.ts";
import { type Answered, counting } from "./speech.ts";
import { withBelow } from "./time-beside.ts";

const REMIND: Readonly<Record<Locale, Wording>> = { en: remind };

/** The answer to such a message of a member with a challenge; null to all others. */
export async function answerPlanAndReminder({ context, told, speech, here, talk }: Heard): Promise<Answered | null> {
  const { deps, say, person } = context;
  const { situation } = here;
  if (!here.member || (situation !== "open" && situation !== "planned")) return null;
  const { zone } = here.member.settings;
  const found = planAndReminder(told.text, {
    locale: say.locale,
    isReminder: (words) => REMIND[say.locale].read(saidIn(words, say.locale)) !== null,
    timeIn: (words) => {
      const bare = bareMoment(words, { now: deps.clock.now(), zone, locale: say.locale });
      return bare?.isWhole && !bare.isAsked && !bare.isShift ? bare.words : null;
    },
  });
  if (!found || (await spokenSince(deps, here, talk)).isElse) return null;
  const act = situation === "planned" ? "move" : "plan";
  const slots = { story: "", when: found.time };
  const planned = messageOf(await perform(context, speech, act, { here, told: { ...told, text: found.time }, slots }));
  const now = await hereOf(deps, person);
  const aside = { ...told, text: found.reminder };
  const reminded = messageOf(await perform(context, speech, "remind", { here: now, told: aside, slots: NO_SLOTS }));
  return counting(speech, situation)(act, plainly(withBelow(planned, reminded), told, act));
}
