/** `/growth mentor`, and its part of Home: one's own next thing first. */
import { localDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { momentWithDay, weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { actions, button, context, divider, type KnownBlock, type Message, section } from "#src/slack/kit/blocks.ts";
import type { Line, Pairing } from "../rules/types.ts";
import type { MentoringOverview, PairView } from "../use-cases/overview.ts";
import { meetingActions } from "./meeting-blocks.ts";
import { wishBlocks } from "./wish-blocks.ts";
import { onOneLine } from "./words.ts";

export function mentoringMessage(say: Say, overview: MentoringOverview): Message {
  return { text: say("mentor.fallback"), blocks: overviewBlocks(say, overview) };
}

/** All of somebody's mentoring: requests, pairs, what they wish for and what they offer. */
export function overviewBlocks(say: Say, overview: MentoringOverview): KnownBlock[] {
  const { pairs, requests, wish, zone, isMentor } = overview;
  const parts: KnownBlock[][] = [
    ...requests.map((pairing) => requestBlocks(say, pairing, false, "")),
    ...pairs.map((pair) => pairBlocks(say, pair, zone)),
    ...(wish ? [wishBlocks(say, wish)] : []),
  ];
  const isMentee = wish !== null || pairs.some((pair) => pair.isMentee);
  const last: KnownBlock[] = [];
  if (!isMentee && parts.length === 0) last.push(section(say("mentor.page.none_md")));
  if (isMentor && requests.length === 0 && !pairs.some((pair) => !pair.isMentee))
    last.push(context(say("mentor.page.mentor_md")));
  const entrances = [
    ...(isMentee ? [] : [button(say("mentor.page.find"), "mentor.open", "page", "primary")]),
    ...(isMentor ? [] : [button(say("mentor.page.be_mentor"), "matching.profile.mentor", "mentor")]),
  ];
  if (entrances.length > 0) last.push(actions(...entrances));
  if (last.length > 0) parts.push(last);
  return parts.flatMap((blocks, index) => [...(index > 0 ? [divider()] : []), ...blocks]);
}

/** Somebody asks to be mentored. @param about what the mentor said that they can help with; empty where it is not to be told. */
export function requestBlocks(say: Say, pairing: Pairing, isRepeated: boolean, about: string): KnownBlock[] {
  const { id, menteeUserId, weeks, rhythm, goal } = pairing;
  const words = {
    person: mention(menteeUserId ?? ""),
    weeks,
    rhythm: say(`mentor.rhythm.${rhythm}`),
    goal: quotedLines(goal),
  };
  const small = [
    ...(about === "" ? [] : [say("mentor.request.because_md", { about: onOneLine(about) })]),
    say("mentor.request.how_md"),
  ];
  return [
    section(isRepeated ? say("mentor.request.again_md", words) : say("mentor.request.text_md", words)),
    context(...small),
    actions(
      button(say("mentor.request.accept"), "mentor.accept", id, "primary"),
      button(say("mentor.request.decline"), "mentor.decline", id),
    ),
  ];
}

function pairBlocks(say: Say, view: PairView, zone: string): KnownBlock[] {
  const { pairing, isMentee, otherUserId, next, untold, lastLines } = view;
  const words = {
    person: mention(otherUserId),
    day: pairing.endsAt ? weekdayAndDate(say.locale, localDate(pairing.endsAt, zone)) : "",
    rhythm: say(`mentor.rhythm.${pairing.rhythm}`),
    goal: quotedLines(pairing.goal),
  };
  const head = isMentee ? say("mentor.page.mentee_of_md", words) : say("mentor.page.mentor_of_md", words);
  const other = pairing.rhythm === "weekly" ? "every-two-weeks" : "weekly";
  const buttons = [
    ...(pairing.meetsAt === null
      ? [button(say("mentor.page.name_time"), "mentor.other-time", `first ${pairing.id}`, "primary")]
      : []),
    ...(untold ? [button(say("mentor.page.tell"), "mentor.tell", untold.id)] : []),
    button(say(`mentor.half.${other}`), "mentor.rhythm", `${other} ${pairing.id}`),
    button(say("mentor.half.end"), "mentor.end", pairing.id),
  ];
  return [
    section(`${nextText(say, view, zone)}\n${head}`),
    ...(next ? [meetingActions(say, next, isMentee)] : []),
    ...(lastLines.length > 0 ? [section(lastText(say, lastLines))] : []),
    actions(...buttons),
  ];
}

function nextText(say: Say, { pairing, next }: PairView, zone: string): string {
  if (next) return say("mentor.page.next_md", { at: momentWithDay(say.locale, next.startsAt, zone) });
  return pairing.meetsAt === null ? say("mentor.page.no_time_md") : say("mentor.page.no_next_md");
}

/** What both wrote after the last meeting. */
export function lastText(say: Say, lines: readonly Line[]): string {
  const told = lines.map(({ authorUserId, first, second }) => {
    const words = { person: mention(authorUserId), first: escapeMrkdwn(first) };
    return second === ""
      ? say("mentor.after.line_md", words)
      : say("mentor.after.both_lines_md", { ...words, second: escapeMrkdwn(second) });
  });
  return say("mentor.agenda.last_md", { lines: told.join("\n") });
}
