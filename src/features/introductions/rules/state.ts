/**
 * What somebody asks another department, as a state machine. `transition` is total: every event has an answer in every
 * state, and decisions are data. state.test.ts holds the whole table, state-model.test.ts the promises.
 */
import { transitionAccepted } from "./accepted.ts";
import { ended, moved, RETRY_MS, refused, stays, withoutHost } from "./moves.ts";
import {
  type Ask,
  type AskStatus,
  hasEnded,
  type Introduction,
  type IntroductionEvent,
  type IntroductionTransition,
  type IntroductionWithAsk,
  type Role,
  type TransitionContext,
} from "./types.ts";

const DAY_MS = 86_400_000;
/** A wish that nobody could answer ends after so long. */
const WISH_MS = 60 * DAY_MS;
/** A question that could not be brought to a host for so long goes to the next. */
const UNPOSTED_MS = 10 * DAY_MS;
/** A host may ask for another time so often. */
const MAX_ROUNDS = 3;

/** Who may cause which event. */
const MAY: Readonly<Record<IntroductionEvent["kind"], readonly Role[]>> = {
  time: ["bot"],
  found: ["bot"],
  posted: ["bot"],
  "host-gone": ["bot"],
  introduced: ["bot"],
  "not-introduced": ["bot"],
  "asker-gone": ["bot"],
  "kept-apart": ["bot"],
  accept: ["host"],
  later: ["host"],
  decline: ["host"],
  choose: ["asker", "host"],
  "call-off": ["asker", "host"],
  withdraw: ["asker"],
  "somebody-else": ["asker"],
  "not-yet": ["asker"],
  tell: ["asker"],
};

/** What happens to a request when something happens. */
export function transition(
  given: IntroductionWithAsk,
  event: IntroductionEvent,
  context: TransitionContext,
): IntroductionTransition {
  const { introduction } = given;
  if (!MAY[event.kind].includes(context.role)) return refused("errors.not_yours");
  if (hasEnded(introduction.status)) return afterTheEnd(given, event, context);
  if (introduction.status === "accepted") return transitionAccepted(given, event, context);
  switch (event.kind) {
    case "time":
      return onTime(given, context);
    case "found":
      return found(given, event.host, context);
    case "posted":
      return posted(given, context);
    case "accept":
      return accept(given, event.times ?? [], context);
    case "later":
      return later(given, event.at ?? context.againAt, context);
    case "decline":
      if (!isWaiting(given)) return refused("introductions.faults.answered");
      return next(given, "declined", ["answer"], context);
    case "host-gone":
    case "kept-apart":
      return introduction.hostUserId === null ? stays() : next(given, "dropped", [], context);
    case "withdraw":
    case "asker-gone":
      return moved(ended(introduction, "withdrawn", context.now), dropped(given.ask, context.now), ["redraw"]);
    case "somebody-else":
      return somebodyElse(given, context);
    case "introduced":
    case "not-introduced":
      return stays();
    case "choose":
    case "call-off":
    case "not-yet":
    case "tell":
      return refused("introductions.faults.answered");
  }
}

/** What somebody tells late is kept all the same; anything else is over. */
function afterTheEnd(
  { introduction, ask }: IntroductionWithAsk,
  event: IntroductionEvent,
  { now, role }: TransitionContext,
): IntroductionTransition {
  if (event.kind === "tell" && introduction.introducedAt !== null) {
    const isFirst = introduction.thanks === "" && event.thanks !== "";
    return isFirst ? moved({ ...introduction, thanks: event.thanks, changedAt: now }, ask, ["thanks"]) : stays();
  }
  return role === "bot" ? stays() : refused("introductions.faults.over");
}

function onTime(given: IntroductionWithAsk, context: TransitionContext): IntroductionTransition {
  const { introduction, ask } = given;
  const { now, silentAt } = context;
  const isDue = introduction.dueAt !== null && introduction.dueAt <= now;
  if (!isDue) return stays();
  if (introduction.status === "no-one") {
    const isOld = now.getTime() - introduction.createdAt.getTime() >= WISH_MS;
    return isOld ? moved(ended(introduction, "over", now), ask, ["lapsed"]) : stays();
  }
  if (introduction.status === "another-time" && ask) return askAgain(introduction, ask, context);
  if (introduction.status !== "asked" || !ask) return stays();
  if (ask.postedAt === null) {
    // It waits for the host's hours, or for Slack: nobody is blamed for a question that they do not have.
    if (now.getTime() - ask.askedAt.getTime() >= UNPOSTED_MS) return next(given, "dropped", [], context);
    return moved({ ...introduction, dueAt: silentAt, changedAt: now }, ask, []);
  }
  if (introduction.isRepeated) return next(given, "silent", ["silence"], context);
  return moved({ ...introduction, isRepeated: true, dueAt: silentAt, changedAt: now }, ask, ["ask-again"]);
}

function found(
  { introduction, ask }: IntroductionWithAsk,
  host: Extract<IntroductionEvent, { kind: "found" }>["host"],
  { now, silentAt }: TransitionContext,
): IntroductionTransition {
  const { status } = introduction;
  if (status !== "looking" && status !== "no-one") return stays();
  if (host === null) {
    const open: Introduction = {
      ...introduction,
      status: "no-one",
      triedAt: now,
      dueAt: new Date(now.getTime() + RETRY_MS),
    };
    // Told once; that it is tried again each day is no news.
    return moved({ ...open, changedAt: now }, ask, status === "looking" ? ["redraw", "no-one"] : []);
  }
  const asked: Introduction = {
    ...introduction,
    status: "asked",
    hostUserId: host.userId,
    isRepeated: false,
    askedTimes: introduction.askedTimes + 1,
    triedAt: now,
    dueAt: silentAt,
    changedAt: now,
  };
  const first: Ask = {
    id: host.askId,
    introductionId: introduction.id,
    workspaceId: introduction.workspaceId,
    hostUserId: host.userId,
    status: "waiting",
    round: 1,
    askedAt: now,
    postedAt: null,
    answeredAt: null,
  };
  return moved(asked, first, ["redraw", "ask"]);
}

/** The host's working day begins when they have the question. */
function posted(given: IntroductionWithAsk, { now, silentAt }: TransitionContext): IntroductionTransition {
  const { introduction, ask } = given;
  if (!isWaiting(given) || !ask || ask.postedAt !== null) return stays();
  return moved({ ...introduction, dueAt: silentAt, changedAt: now }, { ...ask, postedAt: now }, []);
}

function accept(
  given: IntroductionWithAsk,
  times: readonly Date[],
  { now }: TransitionContext,
): IntroductionTransition {
  const { introduction, ask } = given;
  if (!isWaiting(given) || !ask) return refused("introductions.faults.answered");
  const accepted: Introduction = {
    ...introduction,
    status: "accepted",
    times,
    dueAt: new Date(now.getTime() + 7 * DAY_MS),
    changedAt: now,
  };
  return moved(accepted, answered(ask, "accepted", now), ["redraw", "answer", "made"]);
}

/** Whether a host may put it off once more; after so often another time is a no. */
export function mayPutOff(ask: Ask | null): boolean {
  return ask !== null && ask.round < MAX_ROUNDS;
}

function later(given: IntroductionWithAsk, againAt: Date, context: TransitionContext): IntroductionTransition {
  const { introduction, ask } = given;
  const { now } = context;
  if (!isWaiting(given) || !ask) return refused("introductions.faults.answered");
  if (!mayPutOff(ask)) return next(given, "declined", ["answer"], context);
  const put: Introduction = { ...introduction, status: "another-time", dueAt: againAt, changedAt: now };
  return moved(put, answered(ask, "later", now), ["redraw", "answer", "later"]);
}

function askAgain(introduction: Introduction, ask: Ask, { now, silentAt }: TransitionContext): IntroductionTransition {
  const asked: Introduction = {
    ...introduction,
    status: "asked",
    isRepeated: false,
    askedTimes: introduction.askedTimes + 1,
    dueAt: silentAt,
    changedAt: now,
  };
  const again: Ask = {
    ...ask,
    status: "waiting",
    round: ask.round + 1,
    askedAt: now,
    postedAt: null,
    answeredAt: null,
  };
  return moved(asked, again, ["redraw", "ask"]);
}

function somebodyElse(given: IntroductionWithAsk, { now }: TransitionContext): IntroductionTransition {
  const { introduction, ask } = given;
  const isOpen = introduction.status === "no-one" && introduction.wishedUserId !== null;
  if (introduction.status !== "another-time" && !isOpen) return refused("introductions.faults.answered");
  return moved(
    {
      ...introduction,
      status: "looking",
      wishedUserId: null,
      hostUserId: null,
      // What is said of this search is news again.
      askedTimes: introduction.askedTimes + 1,
      dueAt: now,
      changedAt: now,
    },
    dropped(ask, now),
    ["redraw"],
  );
}

/** The host's part is over without a yes: the next person is looked for; where somebody was named, the asker decides. */
function next(
  { introduction, ask }: IntroductionWithAsk,
  status: AskStatus,
  effects: readonly ("silence" | "answer")[],
  { now }: TransitionContext,
): IntroductionTransition {
  const isNamed = introduction.wishedUserId !== null;
  return moved(withoutHost(introduction, now), ask && answered(ask, status, now), [
    "redraw",
    ...effects,
    ...(isNamed ? ["no-one" as const] : []),
  ]);
}

function isWaiting({ introduction, ask }: IntroductionWithAsk): boolean {
  return introduction.status === "asked" && ask?.status === "waiting";
}

function answered(ask: Ask, status: AskStatus, now: Date): Ask {
  return { ...ask, status, answeredAt: now };
}

/** An ask without an answer, or one that was put off, ends with its request. */
function dropped(ask: Ask | null, now: Date): Ask | null {
  return ask && (ask.status === "waiting" || ask.status === "later") ? answered(ask, "dropped", now) : ask;
}
