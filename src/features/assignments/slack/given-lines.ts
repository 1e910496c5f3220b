/** What came of what somebody asked of others, in the words of the notices that they had. */
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import type { GivenNews } from "../rules/given-news.ts";

/** So many stand in one answer. */
const SHOWN = 5;

/** One section a part; a day that was named is answered by the buttons of its notice. */
export function givenBlocks(say: Say, given: readonly GivenNews[], { byId }: Catalogue): readonly KnownBlock[] {
  return given.slice(0, SHOWN).flatMap((one, at): KnownBlock[] => {
    const { assigneeId: id, challengeId, word } = one;
    const line = section(lineOf(say, one, escapeMrkdwn(byId.get(challengeId)?.title ?? challengeId)));
    if (word !== "suggested") return [line];
    const answer = (key: "agree" | "keep" | "no_date", action: string) =>
      button(say(`assign.assigner_news.${key}`), `${action}.${at + 1}`, id);
    return [
      line,
      actions(
        answer("agree", "assignment.agree"),
        answer("keep", "assignment.keep"),
        answer("no_date", "assignment.no-date"),
      ),
    ];
  });
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
