/** Beside an answer to a long message: its words can be kept. Nothing that somebody tells is lost to a guess. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { keepButton } from "#src/features/reflections/slack/offers.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import { DECLINING } from "../rules/leaning.ts";

/** At most so many buttons stand in a row. */
const MOST = 3;

/** The answer, with one button that keeps what was written, in place of the one that declines. */
export async function withKeeping(context: Context, message: Message, told: Told): Promise<Message> {
  const keep = await keepButton(context, told);
  if (!keep) return message;
  const last = message.blocks.at(-1);
  if (last?.type !== "actions")
    return { ...message, blocks: [...message.blocks, { type: "actions", elements: [keep] }] };
  const others = last.elements.filter(
    (element) => element.type !== "button" || !DECLINING.has(element.action_id ?? ""),
  );
  const elements = [...others.slice(0, MOST - 1), keep];
  return { ...message, blocks: [...message.blocks.slice(0, -1), { ...last, elements }] };
}
