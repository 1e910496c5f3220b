/** Before a pause ends what a colleague asked for: it is said who hears of it, and nothing happens before they press. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { endingInPause } from "#src/features/assignments/use-cases/given.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, section } from "#src/slack/kit/blocks.ts";
import type { PauseDays } from "../use-cases/membership.ts";

/** So many are named. */
const SHOWN = 5;

/** The question; null where the pause ends nothing of a colleague's. */
export async function askAboutGiven(
  { deps, say, person }: Context,
  { from, until }: PauseDays,
): Promise<Reply | null> {
  const ending = await endingInPause(deps, person, { from, until });
  if (ending.length === 0) return null;
  const { byId } = deps.catalogues.of(person.workspaceId);
  const lines = ending.slice(0, SHOWN).map(({ assignee, assignment, lastDay }) =>
    say("pause.given_md", {
      title: escapeMrkdwn(byId.get(assignee.challengeId)?.title ?? assignee.challengeId),
      assigner: mention(assignment.assignerUserId),
      day: weekdayAndDate(say.locale, lastDay),
    }),
  );
  const text = [...lines, say("pause.given_ask_md")].join("\n");
  const choices = actions(
    button(say("pause.anyway"), "pause.anyway", `${from ?? ""}|${until ?? ""}`),
    button(say("pause.other_day"), "pause.open", "given"),
  );
  return messageReply({ text, blocks: [section(text), choices] });
}
