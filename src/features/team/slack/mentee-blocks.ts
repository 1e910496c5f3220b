/** One mentee as their manager sees them: drawn here for the manager and for the mentee's own preview alike. */

import { reflectionBeginning, reflectionBlocks } from "#src/features/reflections/slack/reflection-blocks.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, context, type KnownBlock, type ModalView, modal, section } from "#src/slack/kit/blocks.ts";
import { escapedLength } from "#src/slack/kit/whole-sections.ts";
import type { AssignedRow, MenteeRow, SharedReflection } from "../rules/team-view.ts";

/** Shared reflections on one page. */
export const PAGE = 5;
const SHOWN_GIVEN = 10;
/** Answers to a suggested day: the buttons of the assignment itself. */
const AGREE = "assignment.agree";
const KEEP = "assignment.keep";
const FIELD_LENGTH = 700;

/** Which reflections are shown, and the buttons: those of a manager, or none in a preview. */
export interface MenteeDrawing {
  readonly from: number;
  readonly count: number;
  /** Reflections that the manager has given thanks for; null draws no buttons. */
  readonly thanked: ReadonlySet<string> | null;
}

/** All that a manager sees of one mentee, on one page. */
export function menteeBlocks(say: Say, row: MenteeRow, catalogue: Catalogue, drawing: MenteeDrawing): KnownBlock[] {
  const { from, count, thanked } = drawing;
  const title = (challengeId: string): string => titleIn(say, catalogue, challengeId);
  const doors = row.doors.flatMap((door): KnownBlock[] => [
    section(say("team.door_md", { title: title(door.challengeId) })),
    ...(thanked
      ? [
          actions(
            button(say("door.open"), "door.open", door.id, "primary"),
            button(say("door.close"), "door.close", door.id),
          ),
        ]
      : []),
  ]);
  const lines = row.given.slice(0, SHOWN_GIVEN).map((given) => givenLine(say, given, title(given.challengeId)));
  const rest = row.given.length > SHOWN_GIVEN ? [say("team.given_more")] : [];
  const given = lines.length > 0 ? [section([`*${say("team.given_title")}*`, ...lines, ...rest].join("\n"))] : [];
  const suggested = thanked ? row.given.filter(({ word }) => word === "suggested") : [];
  const answers = suggested.map(({ id, suggestedOn }) =>
    actions(
      button(say("team.agree", { day: suggestedOn ? calendarDay(say.locale, suggestedOn) : "" }), AGREE, id, "primary"),
      button(say("team.keep"), KEEP, id),
    ),
  );
  const shared = row.shared.slice(from, from + count).flatMap((reflection): KnownBlock[] => [
    reflectionBeginning(say, reflection, { most: FIELD_LENGTH, more: say("team.goes_on_md") }),
    context(
      say("team.shared_line", {
        area: say(`areas.${reflection.area}.title`),
        day: calendarDay(say.locale, reflection.doneOn),
      }),
    ),
    ...(thanked
      ? [
          actions(
            button(
              thanked.has(reflection.id) ? say("reflection-thanks.change") : say("reflection-thanks.say"),
              "thanks.open",
              reflection.id,
            ),
            ...(isLong(reflection) ? [button(say("team.read"), "team.read", `${row.userId}|${reflection.id}`)] : []),
          ),
        ]
      : []),
  ]);
  return [section(say("team.person_md", { person: mention(row.userId) })), ...doors, ...given, ...answers, ...shared];
}

/** Which page it is, and the way to the others. */
export function pageBlocks(say: Say, row: MenteeRow, page: number, actionId: string): KnownBlock[] {
  const pages = pagesOf(row);
  if (pages <= 1) return [];
  const turns = [
    ...(page > 0 ? [button(say("team.newer"), `${actionId}.newer`, `${row.userId}|${page - 1}`)] : []),
    ...(page < pages - 1 ? [button(say("team.older"), `${actionId}.older`, `${row.userId}|${page + 1}`)] : []),
  ];
  return [context(say("team.page_of", { page: page + 1, pages })), actions(...turns)];
}

/** The page that is asked for, or the nearest that there is. */
export function pageWithin(row: MenteeRow, page: number): number {
  return Math.max(0, Math.min(page, pagesOf(row) - 1));
}

/** The title of a challenge, safe inside mrkdwn. */
export function titleIn(say: Say, catalogue: Catalogue, challengeId: string): string {
  return escapeMrkdwn(catalogue.byId.get(challengeId)?.title ?? say("team.challenge_gone"));
}

function pagesOf({ shared }: MenteeRow): number {
  return Math.max(1, Math.ceil(shared.length / PAGE));
}

function givenLine(say: Say, { word, dueOn, suggestedOn }: AssignedRow, title: string): string {
  if (word === "done") return say("team.given_done", { title });
  if (word === "suggested" && suggestedOn)
    return say("team.given_suggested", { title, day: calendarDay(say.locale, suggestedOn) });
  if (word === "accepted")
    return dueOn
      ? say("team.given_accepted_by", { title, day: calendarDay(say.locale, dueOn) })
      : say("team.given_accepted", { title });
  return dueOn
    ? say("team.given_brought_by", { title, day: calendarDay(say.locale, dueOn) })
    : say("team.given_brought", { title });
}

/** Whether more is shared than its place in the list shows. */
function isLong({ what, surprise, insight, link }: SharedReflection): boolean {
  return [what, surprise, insight, link ?? ""].some((text) => escapedLength(text) > FIELD_LENGTH);
}

/** All of what somebody shared, in a window of its own. */
export function sharedView(say: Say, reflection: SharedReflection): ModalView {
  return modal("shared", say("team.read_title"), reflectionBlocks(say, reflection), { close: say("common.close") });
}
