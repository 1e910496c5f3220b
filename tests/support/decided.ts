/** What the bot decides about a message, as it does in the DM (src/features/chat/slack/answer.ts). */
import { type Decision, decide } from "#src/features/chat/rules/decide.ts";
import { inPrecedence, isFor, understand } from "#src/features/chat/rules/understand.ts";
import { features } from "#src/features/index.ts";
import { DEFAULT_LOCALE } from "#src/kernel/locale.ts";
import { effectsOf, type Situation } from "#src/language/act.ts";
import { saidIn } from "#src/language/intent.ts";
import { type Reader, readerFrom } from "#src/language/reading/reader.ts";
import { allActWords } from "./reading.ts";

const intents = inPrecedence(features.flatMap((feature) => feature.intents ?? []));
const effects = effectsOf(allActWords);
let trained: Reader | null = null;

export function decided(text: string, situation: Situation): Decision {
  const audience = situation === "newcomer" ? "newcomer" : "member";
  const found = understand(text, intents, { audience, locale: DEFAULT_LOCALE });
  const answered = new Set(intents.filter((one) => isFor(one, audience)).map(({ name }) => name));
  trained ??= readerFrom(allActWords);
  return decide({
    text,
    situation,
    sure: found && { act: found.intent.name, slots: found.slots },
    isNegated: saidIn(text, DEFAULT_LOCALE).isNegated,
    guesses: trained.guess(text, situation).filter(({ act }) => act === "none" || answered.has(act)),
    effectOf: (act) => effects.get(act)?.[situation] ?? "shows",
  });
}
