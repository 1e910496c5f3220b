/** What whoever asked others has of that: days that were proposed to them, with the buttons that their message has. */
import type { Around, Waiting } from "#src/feature-kit/around.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Standing } from "#src/language/act.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import type { AssigneeWithAssignment } from "../rules/types.ts";
import { hasGiven } from "../use-cases/given-by.ts";
import { proposedTo } from "../use-cases/proposed-to.ts";

/** Of whoever writes. */
export async function aroundAssigner(deps: Deps, say: Say, person: PersonKey): Promise<Around> {
  const { byId } = deps.catalogues.of(person.workspaceId, say.locale);
  const waiting = (await proposedTo(deps, person)).flatMap((one) =>
    proposed(say, byId.get(one.assignee.challengeId)?.title ?? one.assignee.challengeId, one),
  );
  const gave: readonly Standing[] = (await hasGiven(deps, person)) ? ["gave"] : [];
  return { standings: waiting.length > 0 ? ["date-proposed", ...gave] : gave, waiting };
}

function proposed(say: Say, title: string, { assignee, assignment }: AssigneeWithAssignment): readonly Waiting[] {
  const { id, userId, suggestedOn, dueOn } = assignee;
  if (suggestedOn === null) return [];
  const line = say("assign.assigner_news.suggested_md", {
    assignee: mention(userId),
    title: escapeMrkdwn(title),
    day: weekdayAndDate(say.locale, suggestedOn),
    has: dueOn ? "other" : "none",
    due: dueOn ? weekdayAndDate(say.locale, dueOn) : "",
  });
  return [
    {
      standing: "date-proposed",
      since: assignee.answeredAt ?? assignee.offeredAt ?? assignment.createdAt,
      line,
      userId,
      names: [title],
      answers: [
        { act: "asked-yes", label: say("assign.assigner_news.agree"), action: "assignment.agree", value: id },
        { act: "asked-no", label: say("assign.assigner_news.keep"), action: "assignment.keep", value: id },
        { act: "no-date", label: say("assign.assigner_news.no_date"), action: "assignment.no-date", value: id },
      ],
    },
  ];
}
