/** "That's about helping others, not architecture", right after something was kept: it is asked whether it shall stand there. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { areaMeantIn } from "#src/features/reflections/rules/area-meant.ts";
import { askArea } from "#src/features/reflections/slack/area-meant.ts";
import type { Talk } from "../rules/talk.ts";
import { markedAsQuestion, plainly } from "./answer-steps.ts";
import type { Answered } from "./speech.ts";

/** Under what was kept: its value names which. */
const EDITS = "reflection.edit";

/** Null where nothing was kept just before, or another thing is said. */
export async function answerAreaMeant(context: Context, told: Told, { offers }: Talk): Promise<Answered | null> {
  const kept = offers.filter(({ action, isHeld }) => action === EDITS && !isHeld);
  const [only] = kept;
  const area = only && kept.length === 1 ? areaMeantIn(told.text, context.say.locale) : null;
  const message = only && area && (await askArea(context, only.value, area));
  return message ? markedAsQuestion(plainly(message, told, null)) : null;
}
