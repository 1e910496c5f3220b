/** Why something was chosen, where nothing is open; and whether whoever gives challenges can have one. */

import type { Context } from "#src/feature-kit/handlers.ts";
import { reasonLines } from "#src/features/weekly/slack/why-sentence.ts";
import { lastShown } from "#src/features/weekly/use-cases/last-shown.ts";
import { atSize } from "#src/kernel/challenge.ts";
import type { Member } from "#src/kernel/member.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { isFresh } from "../rules/goes-on.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { messageOf, perform } from "./perform.ts";
import { type Answered, counting } from "./speech.ts";

const WHY = "why-this";
/** What was shown last is what comes nearest to a topic that they named. */
const WISH = "wish-topic";

/** Why the challenge that is open was chosen; else that nothing is, and why the last one was. */
export async function whyChosen(heard: Heard, member: Member): Promise<Answered> {
  const { context, told, speech, here, talk } = heard;
  const { deps, say } = context;
  const isOfWish = talk.act === WISH && isFresh(talk, deps.clock.now());
  const counted = counting(speech, here.situation);
  if (here.mentee?.nudge && !isOfWish)
    return counted(
      WHY,
      plainly(messageOf(await perform(context, speech, WHY, { here, told, slots: NO_SLOTS })), told, WHY),
    );
  const last = isOfWish ? null : await lastChosen(context, member);
  const lines = [
    say("chat.chosen.none_md", {
      shown: isOfWish ? "wish" : "other",
      last: last ? "other" : "none",
      title: last?.title ?? "",
    }),
    ...(last?.reasons ?? []).map((line) => `• ${line}`),
  ];
  const one = isOfWish ? [] : [actions(button(say("home.get_one"), "nudge.next", "chat"))];
  return counted(WHY, plainly(textMessage(lines.join("\n"), ...one), told, isOfWish ? WISH : WHY));
}

/** The challenge that they were shown last, with the reasons of the choice; null where none is known. */
async function lastChosen(
  { deps, say, person }: Context,
  member: Member,
): Promise<{ readonly title: string; readonly reasons: readonly string[] } | null> {
  const last = await lastShown(deps, member);
  const challenge = last && deps.catalogues.of(person.workspaceId).byId.get(last.challengeId);
  if (!last || !challenge) return null;
  const { title } = atSize(challenge, last.size);
  return { title: escapeMrkdwn(title), reasons: reasonLines(say, last.reasons, member) };
}

/** Whoever gives challenges can have one as anybody can; null for those who have joined, and for whoever gives none. */
export function ownChallenges({ context, told, speech, here, dialogue }: Heard): Answered | null {
  const { say } = context;
  if (here.member || !dialogue.standings.includes("team")) return null;
  const join = button(say("home.join"), "join.open", "chat", "primary");
  const message = textMessage(say("chat.chosen.own_md"), actions(join));
  return counting(speech, here.situation)("join", plainly(message, told, "join"));
}
