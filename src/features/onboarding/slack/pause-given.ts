/** Before somebody's quiet ends what a colleague asked for: it is said who hears of it, and nothing happens before they press. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { TakenOn } from "#src/features/assignments/rules/ends-with.ts";
import { endsInPause, lastDay } from "#src/features/assignments/rules/times.ts";
import { endingWith } from "#src/features/assignments/use-cases/given.ts";
import type { Member } from "#src/kernel/member.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, section } from "#src/slack/kit/blocks.ts";
import type { PauseDays } from "../use-cases/membership.ts";

/** So many are named. */
const SHOWN = 5;

/** How somebody would be quiet: on these days, or for good. */
export type QuietAsked =
  | { readonly kind: "pause" | "pause-back"; readonly days: PauseDays }
  | { readonly kind: "stop" };

/** The question; null where such quiet ends nothing of a colleague's. @param changed the person as they would be. */
export async function askAboutGiven(
  context: Context,
  asked: QuietAsked,
  changed: (member: Member) => Member,
): Promise<Reply | null> {
  const { deps, say, person } = context;
  const ending = await endingWith(deps, person, changed);
  if (ending.length === 0) return null;
  const how = asked.kind === "stop" ? "stop" : "other";
  const lines = [...namedIn(context, ending, asked), say("pause.given_ask_md", { how })];
  const text = lines.join("\n");
  const choices =
    asked.kind === "stop"
      ? actions(
          button(say("follow-up.stop_anyway"), "cadence.stop-anyway", "given"),
          button(say("chat.as_it_is"), "chat.leave", "given"),
        )
      : actions(
          button(say("pause.anyway"), "pause.anyway", valueOf(asked)),
          button(say("pause.other_day"), "pause.open", "given"),
        );
  return messageReply({ text, blocks: [section(text), choices] });
}

function namedIn({ deps, say, person }: Context, ending: readonly TakenOn[], asked: QuietAsked): readonly string[] {
  const { byId } = deps.catalogues.of(person.workspaceId);
  return ending.slice(0, SHOWN).map(({ assignee, assignment }) => {
    // It was put off, and its next hour after the pause lies behind its day.
    const isLate = asked.kind !== "stop" && !endsInPause(assignee, assignment, asked.days);
    const how = asked.kind === "stop" ? "stop" : isLate ? "late" : "other";
    return say("pause.given_md", {
      title: escapeMrkdwn(byId.get(assignee.challengeId)?.title ?? assignee.challengeId),
      assigner: mention(assignment.assignerUserId),
      day: weekdayAndDate(say.locale, lastDay(assignee, assignment)),
      how,
    });
  });
}

function valueOf({ kind, days }: Exclude<QuietAsked, { kind: "stop" }>): string {
  const both = `${days.from ?? ""}|${days.until ?? ""}`;
  return kind === "pause-back" ? `${both}|back` : both;
}
