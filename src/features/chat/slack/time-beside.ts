/** "Thu 14:00, and why does this help?": the question is answered, and the time that was named is a tap away. */
import type { ActionsBlock } from "@slack/types";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { timeTold } from "#src/features/weekly/use-cases/told-times.ts";
import { moment, plainMoment } from "#src/slack/dates.ts";
import { actions, button, type Message, textMessage, withoutMarks } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { bareMoment } from "../rules/bare-moment.ts";
import { leavesTime, timeBeside } from "../rules/second-wish.ts";
import type { Here } from "../use-cases/situation.ts";

/** The button of that time, under its own sentence; null where the message names none beside what is answered. */
export async function timeBesideAnswer(
  { deps, say, person }: Context,
  act: string,
  { told, here }: { readonly told: Told; readonly here: Here },
): Promise<Message | null> {
  if (!here.member || (here.situation !== "open" && here.situation !== "planned")) return null;
  if (!leavesTime(act)) return null;
  const { locale } = say;
  const { zone } = here.member.settings;
  const words = timeBeside(told.text, {
    isTime: (part) => bareMoment(part, { now: deps.clock.now(), zone, locale }) !== null,
    locale,
  });
  const current = words === null ? null : await findCurrentNudge(deps, person);
  if (words === null || !current) return null;
  const time = timeTold(deps, current.member, current.plan, words);
  if (time === null || time.fault !== null || time.at.getTime() === current.plan?.plannedAt.getTime()) return null;
  const label = plainMoment(locale, time.at, current.member);
  const take = button(label, "nudge.move", `${current.nudge.id}|${time.at.toISOString()}`, "primary");
  return textMessage(say("chat.second_time_md", { when: moment(locale, time.at, current.member) }), actions(take));
}

/** An answer with another below it, where there is room: a "yes" is for what stands last. */
export function withBelow(message: Message, below: Message): Message {
  if (message.blocks.length + below.blocks.length > LIMITS.blocksPerMessage) return message;
  const blocks = message.blocks.map((block) => (block.type === "actions" ? withoutMain(block) : block));
  return { text: `${message.text} ${withoutMarks(below.text)}`, blocks: [...blocks, ...below.blocks] };
}

function withoutMain(row: ActionsBlock): ActionsBlock {
  const elements = row.elements.map((element) => {
    if (element.type !== "button") return element;
    const { style: _, ...plain } = element;
    return plain;
  });
  return { ...row, elements };
}
