/** What a host reads of what they offer, with everything to change it. */
import { isVisible } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, quotedLines } from "#src/slack/escape.ts";
import {
  actions,
  button,
  context,
  type KnownBlock,
  type Message,
  section,
  textMessage,
} from "#src/slack/kit/blocks.ts";
import { languageTitle } from "#src/slack/language-name.ts";
import type { Host } from "../rules/host.ts";
import type { Profile, Resumed } from "../use-cases/profile.ts";

export function profileMessage(say: Say, profile: Profile): Message {
  return { text: say("matching.fallback"), blocks: profileBlocks(say, profile) };
}

/** The part of a host's page that is about themselves. @param withPause not where a pause is offered beside it. */
export function profileBlocks(say: Say, profile: Profile, { withPause = true } = {}): KnownBlock[] {
  const { host, isAskable } = profile;
  return [
    section([say("matching.heading_md"), ...(host ? offerLines(say, host) : [say("matching.nothing_md")])].join("\n")),
    ...(host && withPause && !isAskable ? [section(pauseText(say, host))] : []),
    actions(
      button(say("matching.questions.change"), "matching.profile.questions", "questions"),
      button(say("matching.mentor.change"), "matching.profile.mentor", "mentor"),
      ...(host && withPause
        ? [
            isAskable
              ? button(say("matching.pause.now"), "matching.pause", "open")
              : button(say("matching.pause.resume"), "matching.resume", "resume"),
          ]
        : []),
      button(say("matching.block.open"), "matching.block", "open"),
    ),
    context(say("matching.block.private_md")),
  ];
}

function offerLines(say: Say, host: Host): string[] {
  const { topics, questionsPerMonth, menteeCapacity, mentorAreas, mentorAbout, department, languages } = host;
  const spoken = languages.map((code) => languageTitle(say, code));
  const areas = mentorAreas.map((area) => say(`areas.${area}.title`));
  return [
    say("matching.about_md", {
      department: say(`matching.departments.${department}`),
      languages: listOf(say.locale, spoken),
    }),
    questionsPerMonth > 0
      ? say("matching.questions.offered_md", {
          topics: listOf(say.locale, topics.map(escapeMrkdwn)),
          count: questionsPerMonth,
        })
      : say("matching.questions.none_md"),
    menteeCapacity > 0
      ? say("matching.mentor.offered_md", { count: menteeCapacity, areas: listOf(say.locale, areas) })
      : say("matching.mentor.none_md"),
    ...(menteeCapacity > 0 && isVisible(mentorAbout) ? [`> ${quotedLines(mentorAbout)}`] : []),
  ];
}

export function pauseText(say: Say, { pausedUntil }: Pick<Host, "pausedUntil">): string {
  return pausedUntil === null
    ? say("matching.pause.open_md")
    : say("matching.pause.until_md", { day: calendarDay(say.locale, pausedUntil) });
}

/** Said after the tap that pauses, which may be given an end. */
export function pausedMessage(say: Say, host: Host): Message {
  const text = pauseText(say, host);
  const ends = [
    button(say("matching.pause.week"), "matching.pause.week", "week"),
    button(say("matching.pause.month"), "matching.pause.month", "month"),
    button(say("matching.pause.other"), "matching.pause-day", "day"),
  ];
  return textMessage(
    text,
    actions(
      ...(host.pausedUntil === null ? ends : []),
      button(say("matching.pause.resume"), "matching.resume", "resume"),
    ),
  );
}

/** Said after the tap that ends a pause. */
export function resumedMessage(say: Say, { wasPaused }: Resumed): Message {
  return textMessage(say(wasPaused ? "matching.pause.resumed_md" : "matching.pause.running_md"));
}
