/** Under an open nudge and the brief of a seat, for those who said yes: what a language model can do for it. */
import type { BriefBlocks } from "#src/feature-kit/brief-blocks.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { NudgeDoors } from "#src/feature-kit/nudge-doors.ts";
import { actions, button } from "#src/slack/kit/blocks.ts";
import { accessOf } from "../use-cases/access.ts";

export const coachDoors: NudgeDoors<Deps> = async (deps, { workspaceId, userId }, nudge, { needs }) => {
  if ((await accessOf(deps, { workspaceId, userId })) !== "yes") return null;
  return (say) => [
    actions(
      button(say("coach.plan"), "coach.plan", nudge.id),
      button(say("coach.wording"), "coach.wording", nudge.id),
      ...(needs.seat === undefined && !needs.clientConsent
        ? []
        : [button(say("coach.questions"), "coach.questions", nudge.id)]),
    ),
  ];
};

export const coachBrief: BriefBlocks<Deps> = async (deps, person, kind) => {
  if ((await accessOf(deps, person)) !== "yes") return null;
  return (say) => [actions(button(say("coach.questions"), "coach.questions", `kind ${kind}`))];
};
