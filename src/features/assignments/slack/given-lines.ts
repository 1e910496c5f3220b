/** What came of what somebody asked of others, in the words of the notices that they had. */
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, actionsOf, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import type { GivenAspect, GivenNews } from "../rules/given-news.ts";
import { givenTitle } from "../rules/given-title.ts";

/** So many stand in one answer. */
const SHOWN = 5;

/**
 * One section a part; a day that was named is answered by the buttons of its notice.
 * @param sharing those who share something with whoever asks.
 */
export function givenBlocks(
  say: Say,
  given: readonly GivenNews[],
  catalogue: Catalogue,
  sharing: readonly string[] = [],
): readonly KnownBlock[] {
  return given.slice(0, SHOWN).flatMap((one, at): KnownBlock[] => {
    const { assigneeId: id, challengeId, word } = one;
    const title = escapeMrkdwn(givenTitle(catalogue, challengeId));
    const isTold = word === "done" && sharing.includes(one.userId);
    const line = section(
      isTold
        ? say("assign.assigner_news.done_shares_md", { assignee: mention(one.userId), title })
        : lineOf(say, one, title),
    );
    if (word !== "suggested") return [line];
    return [line, actions(...suggestedButtons(say, id, at))];
  });
}

/**
 * The same where they ask about its day, or want it to be different: each with the buttons that there are. Nothing happens by it.
 * @param given all that they gave; what goes to several is taken back from all of them.
 * @param userId whose part they ask about; null: everybody's. @param only the one part that is meant.
 */
export function askedBlocks(
  say: Say,
  given: readonly GivenNews[],
  catalogue: Catalogue,
  { userId, aspect, only }: { readonly userId: string | null; readonly aspect: GivenAspect; readonly only?: GivenNews },
): readonly KnownBlock[] {
  const theirs = only ? [only] : userId === null ? given : given.filter((one) => one.userId === userId);
  const goesOn = theirs.filter(({ word }) => word === "waiting" || word === "suggested" || word.startsWith("in"));
  const meant = goesOn.length > 0 ? goesOn : theirs;
  const shared = new Set(
    given.flatMap((one) =>
      given.some((other) => other !== one && other.assignmentId === one.assignmentId) ? [one.assignmentId] : [],
    ),
  );
  return meant.slice(0, SHOWN).flatMap((one, at): KnownBlock[] => {
    const title = escapeMrkdwn(givenTitle(catalogue, one.challengeId));
    const isOpen = one.word === "waiting" || one.word === "suggested";
    const lines = [lineOf(say, one, title), ...(goesOn.length > 0 ? wishLines(say, one, title, aspect) : [])];
    const isOffered = isOpen && (aspect === "back" || (aspect === "more-time" && one.dueOn !== null));
    if (isOffered && shared.has(one.assignmentId)) lines.push(say("assign.gave.back_all_md"));
    const answers = one.word === "suggested" ? suggestedButtons(say, one.assigneeId, at) : [];
    const back = button(say("assign.take_back"), `assignment.take-back.${at + 1}`, one.assignmentId);
    const buttons = [...answers, ...(isOffered ? [back] : [])];
    return [section(lines.join("\n")), ...actionsOf(buttons)];
  });
}

function wishLines(say: Say, { userId, word, dueOn }: GivenNews, title: string, aspect: GivenAspect): string[] {
  const words = { assignee: mention(userId), title };
  const day = dueOn ? weekdayAndDate(say.locale, dueOn) : "";
  const isOpen = word === "waiting" || word === "suggested";
  switch (aspect) {
    case "until":
      return [say("assign.gave.until_md", { has: dueOn ? "other" : "none", day })];
    case "more-time":
      return [
        say("assign.gave.more_time_md", {
          ...words,
          has: dueOn ? "other" : "none",
          day,
          open: isOpen ? "yes" : "other",
        }),
      ];
    case "unchanged":
      return [say("assign.gave.unchanged_md")];
    case "back":
      return [isOpen ? say("assign.gave.back_md", words) : say("assign.gave.back_late_md", words)];
  }
}

function suggestedButtons(say: Say, id: string, at: number): ReturnType<typeof button>[] {
  const answer = (key: "agree" | "keep" | "no_date", action: string): ReturnType<typeof button> =>
    button(say(`assign.assigner_news.${key}`), `${action}.${at + 1}`, id);
  return [
    answer("agree", "assignment.agree"),
    answer("keep", "assignment.keep"),
    answer("no_date", "assignment.no-date"),
  ];
}

function lineOf(say: Say, { userId, word, dueOn, suggestedOn }: GivenNews, title: string): string {
  const assignee = mention(userId);
  const day = dueOn ? weekdayAndDate(say.locale, dueOn) : "";
  const has = dueOn ? "other" : "none";
  switch (word) {
    case "waiting":
      return say("assign.gave.waiting_md", { assignee, title });
    case "suggested":
      return say("assign.assigner_news.suggested_md", {
        assignee,
        title,
        day: suggestedOn ? weekdayAndDate(say.locale, suggestedOn) : "",
        has,
        due: day,
      });
    case "in":
      return say("assign.gave.in_md", { assignee, title, has, day });
    case "in-other":
      return say("assign.assigner_news.accepted_other_md", { assignee, title });
    case "done":
      return say("assign.assigner_news.done_md", { assignee, title });
    case "not-now":
      return say("assign.assigner_news.declined_md", { assignee, title });
    case "taken-back":
      return say("assign.gave.taken_back_md", { assignee, title });
    case "over":
      return say("assign.gave.over_md", { assignee, title });
  }
}
