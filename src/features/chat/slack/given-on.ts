/** What a manager says right after words about what they gave somebody is about that: "make it one week later", "keep it at 15". */
import { aspectOfIt } from "#src/features/team/rules/given-aspect.en.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_SLOTS, saidIn } from "#src/language/intent.ts";
import { isFresh } from "../rules/goes-on.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { answerDueOfGiven } from "./due-of-given.ts";
import { messageOf, perform } from "./perform.ts";
import { type Answered, counting } from "./speech.ts";

const ACT = "given-news";
const OF_IT: Readonly<Record<Locale, typeof aspectOfIt>> = { en: aspectOfIt };

/** The form with the day that they name, or what can be done about what they gave, by its buttons; null to all other messages. */
export async function answerGivenOn(heard: Heard): Promise<Answered | null> {
  const due = await answerDueOfGiven(heard);
  if (due) return due;
  const { context, told, speech, here, talk, dialogue } = heard;
  const isOfGiven = talk.act === ACT && dialogue.standings.includes("gave") && isFresh(talk, context.deps.clock.now());
  const { words, isShort } = saidIn(told.text, context.say.locale);
  if (!isOfGiven || !isShort || OF_IT[context.say.locale](words) === null) return null;
  const message = messageOf(
    await perform(context, speech, ACT, { here, told: { ...told, before: ACT }, slots: NO_SLOTS }),
  );
  return counting(speech, here.situation)(ACT, plainly(message, told, ACT));
}
