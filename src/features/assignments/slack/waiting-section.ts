/** What colleagues ask of somebody and what waits for their answer, on Home and under their own challenge. */
import type { Button } from "@slack/types";
import type { BesideCurrent } from "#src/feature-kit/beside-current.ts";
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { givenTitle } from "../rules/given-title.ts";
import type { AssigneeWithAssignment } from "../rules/types.ts";
import { givenTo, isAskedSomething } from "../use-cases/given.ts";

/** Each takes two blocks; the DM holds them all. */
const SHOWN = 3;

interface AskedOf {
  readonly given: AssigneeWithAssignment;
  readonly title: string;
}

/** The newest first; an invitation is for who has not joined. */
async function askedOf(deps: Pick<Deps, "db" | "catalogues">, person: PersonKey): Promise<readonly AskedOf[]> {
  const { waiting } = await givenTo(deps, person);
  const catalogue = deps.catalogues.of(person.workspaceId);
  return waiting
    .filter(({ assignee }) => assignee.status !== "invited")
    .slice(0, SHOWN)
    .map((given) => ({ given, title: givenTitle(catalogue, given.assignee.challengeId) }));
}

function lineOf(say: Say, { given: { assignee, assignment }, title }: AskedOf): KnownBlock {
  const { dueOn, suggestedOn, status } = assignee;
  return section(
    say("assign.home_waiting_md", {
      title: escapeMrkdwn(title),
      assigner: mention(assignment.assignerUserId),
      why: quotedLines(assignment.why),
      has: dueOn ? "other" : "none",
      day: dueOn ? weekdayAndDate(say.locale, dueOn) : "",
      suggested: status === "suggested" && suggestedOn ? "other" : "none",
      suggestedDay: suggestedOn ? weekdayAndDate(say.locale, suggestedOn) : "",
    }),
  );
}

/** The offer itself, with all its buttons, as a message of its own: what it is pressed under stays. */
function showButton(say: Say, assigneeId: string, at: number): Button {
  return button(say("assign.offer.show"), `assignment.show.${at + 1}`, assigneeId);
}

/** Under their own challenge, whose place an answer must not take. */
export const askedBeside: BesideCurrent<Deps> = async (deps, person) => {
  const asked = (await isAskedSomething(deps, person)) ? await askedOf(deps, person) : [];
  if (asked.length === 0) return null;
  return (say) => asked.flatMap((one, at) => [lineOf(say, one), actions(showButton(say, one.given.assignee.id, at))]);
};

function askedOfBlocks(say: Say, asked: readonly AskedOf[]): readonly KnownBlock[] {
  return asked.flatMap((one, at) => {
    const { id } = one.given.assignee;
    return [
      lineOf(say, one),
      actions(
        button(say("assign.offer.accept"), `assignment.accept.${at + 1}`, id),
        button(say("assign.offer.decline"), `assignment.decline.${at + 1}`, id),
        showButton(say, id, at),
      ),
    ];
  });
}

/** Right under what is open now. */
export const askedOfSection = defineHomeSection({
  place: 11,
  load: async (deps, person, mentee) => {
    const asked = mentee ? await askedOf(deps, person) : [];
    return asked.length === 0 ? null : asked;
  },
  render: askedOfBlocks,
});
