/** The team of a manager: in `/growth team`, on Home, and one person by themselves. */

import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { hour } from "#src/slack/fault-text.ts";
import {
  actions,
  button,
  context,
  divider,
  header,
  type KnownBlock,
  type Message,
  section,
} from "#src/slack/kit/blocks.ts";
import type { DigestSlot } from "../rules/digest.ts";
import type { MenteeRow, TeamTotals } from "../rules/team-view.ts";
import type { TeamView } from "../use-cases/team-view.ts";
import { menteeBlocks, PAGE, pageBlocks, pageWithin } from "./mentee-blocks.ts";

/** People on one page of the list: each may take ten of a message's fifty blocks. */
const PEOPLE = 4;
/** Of each person the newest shared reflection stands in the list; the others are a button away. */
const NEWEST = 1;

/** `/growth team`, page by page. */
export function teamMessage(say: Say, team: TeamView, catalogue: Catalogue, page = 0): Message {
  const pages = Math.max(1, Math.ceil(team.rows.length / PEOPLE));
  const current = Math.max(0, Math.min(page, pages - 1));
  const turns = [
    ...(current > 0 ? [button(say("team.newer"), "team.list.newer", String(current - 1))] : []),
    ...(current < pages - 1 ? [button(say("team.older"), "team.list.older", String(current + 1))] : []),
  ];
  return {
    text: say("team.fallback"),
    blocks: [
      section(say("team.intro_md")),
      ...team.rows.slice(current * PEOPLE, (current + 1) * PEOPLE).flatMap((row) => [
        divider(),
        ...menteeBlocks(say, row, catalogue, { from: 0, count: NEWEST, thanked: team.thanked }),
        // A bare name would leave open whether something is missing.
        ...(row.shared.length + row.given.length + row.doors.length === 0 ? [context(say("team.shares_nothing"))] : []),
        ...(row.shared.length > NEWEST ? [actions(button(say("team.show_person"), "team.person", row.userId))] : []),
      ]),
      ...(turns.length > 0 ? [context(say("team.page_of", { page: current + 1, pages })), actions(...turns)] : []),
      divider(),
      ...totalsBlocks(say, team.totals),
      ...digestBlocks(say, team),
    ],
  };
}

/** What somebody reads whom nobody names. */
export function nobodyMessage(say: Say): Message {
  return { text: say("team.fallback"), blocks: [section(say("team.nobody_md"))] };
}

/** One mentee, with all that they shared, page by page. */
export function personMessage(
  say: Say,
  { row, thanked }: { row: MenteeRow; thanked: ReadonlySet<string> },
  catalogue: Catalogue,
  page: number,
): Message {
  const current = pageWithin(row, page);
  return {
    text: say("team.fallback"),
    blocks: [
      ...menteeBlocks(say, row, catalogue, { from: current * PAGE, count: PAGE, thanked }),
      ...pageBlocks(say, row, current, "team.person"),
    ],
  };
}

/** The same, as the mentee is shown it beforehand: without the manager's buttons, and otherwise block for block. */
export function previewBlocks(say: Say, row: MenteeRow, catalogue: Catalogue, page: number): KnownBlock[] {
  const current = pageWithin(row, page);
  return [
    ...menteeBlocks(say, row, catalogue, { from: current * PAGE, count: PAGE, thanked: null }),
    ...pageBlocks(say, row, current, "privacy.preview"),
  ];
}

/**
 * The beginning of the team, for a manager's Home tab.
 * @param mayGive whether they may give challenges, of which the form says to whom.
 */
export function teamBlocks(say: Say, team: TeamView, catalogue: Catalogue, mayGive: boolean): KnownBlock[] {
  return [
    header(say("team.home_title")),
    ...team.rows
      .slice(0, PEOPLE)
      .flatMap((row) => menteeBlocks(say, row, catalogue, { from: 0, count: NEWEST, thanked: team.thanked })),
    actions(
      button(say("team.open_team"), "team.open", "home"),
      ...(mayGive ? [button(say("assign.title"), "assignment.give", "home")] : []),
    ),
  ];
}

function totalsBlocks(say: Say, totals: TeamTotals): KnownBlock[] {
  const title = `*${say("team.totals_title")}*`;
  if (totals.kind === "too-few") return [section(`${title}\n${say("team.totals_few_md")}`)];
  const lines = totals.areas.map(({ area, atLeast }) =>
    say("team.totals_line", { area: say(`areas.${area}.title`), count: atLeast }),
  );
  const rest = lines.length > 0 ? say("team.totals_rest_md") : say("team.totals_none_md");
  return [section([title, ...lines, rest].join("\n")), context(say("team.totals_note"))];
}

function digestBlocks(say: Say, { digest, isPaused }: Pick<TeamView, "digest" | "isPaused">): KnownBlock[] {
  return [section(digestWhen(say, { digest, isPaused }), button(say("team.digest.change"), "digest.change", "team"))];
}

/** When their weekly word comes, if it does. */
export function digestWhen(say: Say, { digest, isPaused }: Pick<TeamView, "digest" | "isPaused">): string {
  if (!digest) return say("team.digest.none_md");
  return say("team.digest.when_md", { ...slotWords(say, digest), paused: isPaused ? "yes" : "other" });
}

/** "on Monday" and "09:00". */
export function slotWords(say: Say, { day, hour: at }: DigestSlot): { day: string; hour: string } {
  const name = say(`vocabulary.days.d${day as 1}`);
  return { day: say("team.digest.on_day", { day: name }), hour: hour(at) };
}
