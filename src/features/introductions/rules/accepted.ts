/** A request to which a host said yes: the two are introduced, choose a time, and the asker is asked once what came of it. */
import { ended, moved, refused, stays, withoutHost } from "./moves.ts";
import type {
  Introduction,
  IntroductionEvent,
  IntroductionTransition,
  IntroductionWithAsk,
  TransitionContext,
} from "./types.ts";

const DAY_MS = 86_400_000;
/** What came of it is asked so long after they met, or were introduced. */
const FOLLOW_UP_MS = 7 * DAY_MS;
/** Without an answer to that it ends so long after. */
const SILENCE_MS = 14 * DAY_MS;

/**
 * How far the question after it is: 0 not asked. 1 asked. 2 "not yet", to be asked once more. 3 asked again. After that
 * nothing is asked.
 */
const ASKED_ONCE = 1;
const NOT_YET = 2;

/** What comes of an event; every kind has its answer. */
export function transitionAccepted(
  given: IntroductionWithAsk,
  event: IntroductionEvent,
  { now }: TransitionContext,
): IntroductionTransition {
  switch (event.kind) {
    case "time":
      return onTime(given, now);
    case "introduced":
      return introduced(given, event, now);
    case "not-introduced":
      return notIntroduced(given, now);
    case "choose":
      return choose(given, event, now);
    case "call-off":
      return callOff(given, event, now);
    case "not-yet":
      return notYet(given, now);
    case "tell":
      return tell(given, event, now);
    case "host-gone":
      return hostGone(given, now);
    case "asker-gone":
      return askerGone(given, now);
    case "kept-apart":
      return keptApart(given, now);
    case "withdraw":
      return refused("introductions.faults.said_yes");
    case "found":
    case "posted":
      return stays();
    case "accept":
    case "later":
    case "decline":
    case "somebody-else":
      return refused("introductions.faults.answered");
  }
}

/** Something of that kind that happens to it. */
type EventOf<K extends IntroductionEvent["kind"]> = Extract<IntroductionEvent, { kind: K }>;

/** The two have a conversation of their own: they choose a time, and what came of it is asked after a week. */
function introduced(
  { introduction, ask }: IntroductionWithAsk,
  { times }: EventOf<"introduced">,
  now: Date,
): IntroductionTransition {
  if (introduction.introducedAt !== null) return stays();
  const dueAt = new Date(now.getTime() + FOLLOW_UP_MS);
  return moved({ ...introduction, introducedAt: now, times, dueAt, changedAt: now }, ask, ["redraw"]);
}

/** Slack did not let the bot introduce them. */
function notIntroduced({ introduction, ask }: IntroductionWithAsk, now: Date): IntroductionTransition {
  if (introduction.introducedAt !== null) return stays();
  return moved(ended(introduction, "over", now), ask, ["redraw", "unreached"]);
}

function onTime({ introduction, ask }: IntroductionWithAsk, now: Date): IntroductionTransition {
  if (introduction.dueAt === null || introduction.dueAt > now) return stays();
  if (introduction.introducedAt === null) return moved(ended(introduction, "over", now), ask, ["redraw", "unreached"]);
  const isToBeAsked = introduction.followUps === 0 || introduction.followUps === NOT_YET;
  if (!isToBeAsked) return moved(ended(introduction, "over", now), ask, ["redraw"]);
  return moved(
    {
      ...introduction,
      followUps: introduction.followUps + 1,
      dueAt: new Date(now.getTime() + SILENCE_MS),
      changedAt: now,
    },
    ask,
    ["follow-up"],
  );
}

function choose(
  { introduction, ask }: IntroductionWithAsk,
  { at, isFree, fresh }: EventOf<"choose">,
  now: Date,
): IntroductionTransition {
  if (introduction.introducedAt === null) return refused("introductions.faults.answered");
  if (introduction.meetAt !== null) {
    return introduction.meetAt.getTime() === at.getTime() ? stays() : refused("introductions.faults.time_chosen");
  }
  const isOffered = introduction.times.some((time) => time.getTime() === at.getTime());
  if (!isOffered || !isFree || at <= now) {
    return moved({ ...introduction, times: fresh, changedAt: now }, ask, ["redraw"]);
  }
  return moved(
    {
      ...introduction,
      meetAt: at,
      calledOffAt: null,
      meetChanges: introduction.meetChanges + 1,
      dueAt: new Date(at.getTime() + FOLLOW_UP_MS),
      followUps: beforeNextQuestion(introduction),
      changedAt: now,
    },
    ask,
    ["redraw", "entry-asker", "entry-host", "soon-asker", "soon-host", "after-host"],
  );
}

/** The time that was chosen is given up; another can be chosen. */
function callOff(
  { introduction, ask }: IntroductionWithAsk,
  { fresh }: EventOf<"call-off">,
  now: Date,
): IntroductionTransition {
  if (introduction.meetAt === null) return stays();
  // What is over cannot be called off.
  if (introduction.meetAt <= now) return refused("introductions.faults.was_then");
  return moved(
    {
      ...introduction,
      meetAt: null,
      calledOffAt: introduction.meetAt,
      meetChanges: introduction.meetChanges + 1,
      times: fresh,
      dueAt: new Date(now.getTime() + FOLLOW_UP_MS),
      followUps: beforeNextQuestion(introduction),
      changedAt: now,
    },
    ask,
    ["redraw", "entry-asker", "entry-host"],
  );
}

/** What came of it, with thanks to the host where they wrote some. */
function tell(
  { introduction, ask }: IntroductionWithAsk,
  { thanks }: EventOf<"tell">,
  now: Date,
): IntroductionTransition {
  if (introduction.introducedAt === null) return refused("introductions.faults.answered");
  return moved({ ...ended(introduction, "over", now), thanks }, ask, thanks === "" ? ["redraw"] : ["redraw", "thanks"]);
}

/** "We have not met yet": asked once more, and no third time. */
function notYet({ introduction, ask }: IntroductionWithAsk, now: Date): IntroductionTransition {
  if (introduction.introducedAt === null || introduction.followUps === 0)
    return refused("introductions.faults.answered");
  // Pressed twice it is the same answer.
  if (introduction.followUps === NOT_YET) return stays();
  if (introduction.followUps !== ASKED_ONCE) return moved(ended(introduction, "over", now), ask, ["redraw"]);
  const from = Math.max(now.getTime(), introduction.meetAt?.getTime() ?? 0);
  return moved({ ...introduction, followUps: NOT_YET, dueAt: new Date(from + FOLLOW_UP_MS), changedAt: now }, ask, []);
}

/** A host who is not there any more: before the introduction somebody else is looked for. */
function hostGone(given: IntroductionWithAsk, now: Date): IntroductionTransition {
  const { introduction, ask } = given;
  if (introduction.hostUserId === null) return stays();
  if (introduction.introducedAt === null) return lookOn(given, now);
  const hasMet = introduction.meetAt !== null && introduction.meetAt <= now;
  if (hasMet) return stays();
  return moved(calledOff(introduction, now), ask, [
    "redraw",
    "gone",
    ...(isAhead(introduction, now) ? ["entry-asker" as const] : []),
  ]);
}

/** An asker who is not there any more: the host hears of it where they wait. */
function askerGone({ introduction, ask }: IntroductionWithAsk, now: Date): IntroductionTransition {
  return moved(calledOff(introduction, now), ask, [
    "redraw",
    ...(isAwaited(introduction, now) ? ["off" as const] : []),
    ...(isAhead(introduction, now) ? ["entry-host" as const] : []),
  ]);
}

/** Two who are not to meet: nobody is told why, or that there is a reason. */
function keptApart(given: IntroductionWithAsk, now: Date): IntroductionTransition {
  if (given.introduction.introducedAt === null) return lookOn(given, now);
  return moved(calledOff(given.introduction, now), given.ask, ["redraw"]);
}

/** The yes came to nothing: somebody else is looked for; where somebody was named, the asker decides. */
function lookOn({ introduction, ask }: IntroductionWithAsk, now: Date): IntroductionTransition {
  return moved(
    withoutHost(introduction, now),
    ask && { ...ask, status: "dropped", answeredAt: now },
    introduction.wishedUserId === null ? ["redraw"] : ["redraw", "no-one"],
  );
}

/** What is still to come does not take place. */
function calledOff(introduction: Introduction, now: Date): Introduction {
  const { meetAt: calledOffAt, meetChanges } = introduction;
  const over = ended(introduction, "over", now);
  return isAhead(introduction, now) ? { ...over, meetAt: null, calledOffAt, meetChanges: meetChanges + 1 } : over;
}

/** Whether a time was chosen that is still to come. */
function isAhead({ meetAt }: Introduction, now: Date): boolean {
  return meetAt !== null && meetAt > now;
}

/** Whether the host waits for the asker. */
function isAwaited({ introducedAt, meetAt }: Introduction, now: Date): boolean {
  return introducedAt === null || (meetAt !== null && meetAt > now);
}

/** A question that was asked already is asked again after another time was found. */
function beforeNextQuestion({ followUps }: Introduction): number {
  return followUps === ASKED_ONCE ? NOT_YET : followUps;
}
