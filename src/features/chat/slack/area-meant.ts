/** "That's about helping others, not architecture", right after something was kept: it is asked whether it shall stand there. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { areaCalled, areaMeantIn } from "#src/features/reflections/rules/area-meant.ts";
import { askArea } from "#src/features/reflections/slack/area-meant.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import type { Talk } from "../rules/talk.ts";
import { markedAsQuestion, plainly } from "./answer-steps.ts";
import { buttonsIn } from "./asking-back.ts";
import type { Answered } from "./speech.ts";
import { withBelow } from "./time-beside.ts";

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

/** What was kept, and, where they named another area for it than it has, the question whether it shall stand there; null where they named none. */
export async function withAreaAsked(context: Context, message: Message, as: string): Promise<Message | null> {
  const area = areaCalled(as, context.say.locale);
  const id = buttonsIn(message).find(({ action_id: action }) => action === EDITS)?.value;
  const asked = area && id !== undefined ? await askArea(context, id, area) : null;
  return asked && withBelow(message, asked);
}
