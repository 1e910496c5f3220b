/** Answers that commands, buttons and plain words share. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { divider, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { notCurrent } from "../rules/nudge.ts";
import type { ClosedNudge } from "../use-cases/answer-nudge.ts";
import { planTimeFor, planTimeTyped } from "../use-cases/answer-nudge.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";
import { findOrOpenNudge } from "../use-cases/current-nudge.ts";
import { withDoors } from "../use-cases/doors.ts";
import { findNudge } from "../use-cases/find-nudge.ts";
import { redraw } from "../use-cases/load-mentee.ts";
import type { NudgeView } from "../use-cases/messages.ts";
import { othersMessage } from "./alternatives-message.ts";
import { nudgeMessage } from "./nudge-message.ts";
import { planView } from "./plan-form.ts";
import { plannedFirstMessage } from "./times-messages.ts";

/** What is current, or a new challenge; under it what else waits for their answer. */
export async function showCurrent({ deps, say, person }: Context): Promise<Reply> {
  const [ask, ...beside] = await Promise.all([
    findOrOpenNudge(deps, person).then((found) => withDoors(deps, found)),
    ...deps.besideCurrent.map((load) => load(deps, person)),
  ]);
  const message = ask ? nudgeMessage(say, ask) : textMessage(say("nudge.nothing_fits"));
  const below = beside.flatMap((draw) => (draw ? [divider(), ...draw(say)] : []));
  return messageReply({ ...message, blocks: [...message.blocks, ...below] });
}

/** The two others beside the current one. */
export async function showOthers(context: Context, nudgeId: string | null): Promise<Reply> {
  const ask = nudgeId === null ? await requireAsk(context) : await findNudge(context.deps, context.person, nudgeId);
  if (ask.nudge.status === "planned") return messageReply(plannedFirstMessage(context.say, ask));
  if (ask.nudge.status !== "open") throw new UserFault(notCurrent(ask.nudge));
  if (ask.others.length === 0) return messageReply(textMessage(context.say("nudge.no_others")));
  return messageReply(othersMessage(context.say, ask));
}

interface PlanOpening {
  readonly afterNotYet?: boolean;
  /** When it is to be, as typed behind the command. */
  readonly words?: string;
  /** When it is to be, as told in the DM; what is over by now is left out. */
  readonly told?: Date;
}

/**
 * The plan's form for a nudge, or for what is current.
 */
export async function openPlan(
  context: Context,
  nudgeId: string | null,
  { afterNotYet = false, words = "", told }: PlanOpening = {},
): Promise<Reply> {
  const { deps, say, person } = context;
  const ask = nudgeId === null ? await requireAsk(context) : await findNudge(deps, person, nudgeId);
  if (ask.nudge.status !== "open" && ask.nudge.status !== "planned") {
    // Whatever should have taken the button away that led here may still be owed.
    await redraw(deps, ask.member, ask.nudge);
    throw new UserFault(notCurrent(ask.nudge));
  }
  const planned = ask.plan && !afterNotYet ? ask.plan.plannedAt : null;
  const toldAt = told && told > deps.clock.now() ? told : null;
  const at =
    toldAt ?? (words.trim() === "" ? planTimeFor(deps, ask.member, planned) : planTimeTyped(deps, ask.member, words));
  return modalReply(planView(say, ask, { at, now: deps.clock.now() }, originOf(context, ask.nudge), { afterNotYet }));
}

/**
 * The answer after something was closed. The nudge's own message in the DM is drawn anew by the redraw that every change
 * asks for; anywhere else the answer takes the place of what was acted on.
 */
export function closedReply(context: Context, closed: ClosedNudge, draw: (view: NudgeView) => Message): Reply {
  const { origin } = context;
  if (origin.kind === "home") return { kind: "none" };
  const { challenge, nudge, member, plan } = closed;
  if (!challenge) return messageReply(textMessage(context.say("common.saved")));
  return messageReply(draw({ member, nudge, plan, challenge, lines: [] }));
}

/** The title of a challenge, safe inside mrkdwn. */
export function titleOf(closed: ClosedNudge): string {
  return escapeMrkdwn(closed.challenge?.title ?? closed.nudge.challengeId);
}

async function requireAsk({ deps, person }: Context): Promise<CurrentNudge> {
  const ask = await findOrOpenNudge(deps, person);
  if (!ask) throw new UserFault({ key: "errors.nothing_open" });
  return ask;
}
