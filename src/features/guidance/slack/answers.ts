/** How the answers about growing are built: a few sentences, and one clear next step. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { button, paragraphsMessage } from "#src/slack/kit/blocks.ts";
import type { Step, Way } from "../rules/next-step.ts";
import { findStep } from "../use-cases/find-step.ts";

type Button = ReturnType<typeof button>;

/** A message of paragraphs, with buttons under them where there are any. */
export const advice = paragraphsMessage;

/**
 * Ends in the next step on a way, which a button takes. Whoever has not joined is told that there are such steps.
 * @param more other buttons, for members.
 */
export async function withStep(
  context: Context,
  mrkdwn: string,
  way: Way,
  more: readonly Button[] = [settings(context.say)],
): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  if (!member) return messageReply(advice([mrkdwn, say("guidance.newcomer_md")], newcomersButtons(say)));
  const step = await findStep(deps, member, way);
  // Words for a talk are an answer by themselves.
  if (!step && more.length === 0) return messageReply(advice([mrkdwn]));
  if (!step) return messageReply(advice([mrkdwn, say("guidance.no_step_md")], more));
  const take = button(say("guidance.take"), "guidance.take", step.challenge.id, "primary");
  return messageReply(advice([mrkdwn, stepLine(say, step)], [take, ...more]));
}

function stepLine(say: Say, { challenge, ladder }: Step): string {
  const words = {
    title: escapeMrkdwn(challenge.title),
    minutes: challenge.minutes,
    result: escapeMrkdwn(challenge.result),
  };
  return ladder
    ? say("guidance.rung_md", { ...words, ladder: escapeMrkdwn(ladder.title) })
    : say("guidance.step_md", words);
}

export function settings(say: Say): Button {
  return button(say("guidance.settings"), "settings.open", "guidance");
}

export function newcomersButtons(say: Say): readonly Button[] {
  return [
    button(say("home.join"), "join.open", "guidance", "primary"),
    button(say("home.how"), "help.how", "guidance"),
  ];
}

/** Leads to what the bot answers to `human`: people to talk to. */
export function toAPerson(say: Say, id: "chat.do" | "chat.do-other" = "chat.do"): Button {
  return button(say("chat.acts.human"), id, "human");
}

/** Leads to people and numbers, whatever it is that weighs. */
export function toWhoListens(say: Say): Button {
  return button(say("guidance.unnamed.yes"), "chat.do", "who-listens", "primary");
}

/** Leads to words for a hard talk. */
export function toWords(say: Say): Button {
  return button(say("chat.acts.feedback-how"), "chat.do-third", "feedback-how");
}
