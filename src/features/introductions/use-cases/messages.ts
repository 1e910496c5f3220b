/** What messages about introductions show, loaded when they are sent or drawn anew. */
import type { OutboxMessage, PostedMessage } from "#src/delivery/message-kind.ts";
import { type DrawsAnew, drawAsked } from "#src/delivery/owed-redraws.ts";
import { redrawMessage } from "#src/delivery/redraw.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { findHost, keptApartFrom } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { isOnPause } from "#src/features/members/use-cases/is-on-pause.ts";
import { type AboutIntroduction, messageKey } from "../rules/messages.ts";
import { type AskReason, reasonFor } from "../rules/pick-host.ts";
import {
  type Ask,
  hasEnded,
  type Introduction,
  type IntroductionMessage,
  type IntroductionWithAsk,
} from "../rules/types.ts";
import { IntroductionStore } from "../store/introductions.ts";
import { ASK_DRAWING, applyIntroductionEvent, drawingsOf, INTRODUCTION_DRAWING } from "./apply-event.ts";
import { timesFor } from "./meet.ts";

export interface IntroductionView {
  readonly message: IntroductionMessage;
  readonly introduction: Introduction;
  /** Of whoever reads or is told of it. */
  readonly ask: Ask | null;
  /** Slack id of the host whom it is about; null after they were forgotten. */
  readonly host: string | null;
  readonly reason: AskReason | null;
  /** Times to choose from. */
  readonly times: readonly Date[];
  /** Where dates are written out for clients that cannot draw them. */
  readonly zone: string;
  /** Whether the reader keeps a log. */
  readonly hasJoined: boolean;
  /** When the question was asked first, for its repetition. */
  readonly askedAt: Date | null;
  /** The host asked for a pause. */
  readonly isHostPaused: boolean;
  /** Of the one whom the reader talks with; null where nobody is named. */
  readonly otherName: string | null;
}

/** Asked by the bot of its own accord, and of nobody in a pause. */
const HOW_IT_WAS: ReadonlySet<IntroductionMessage> = new Set(["after-host", "follow-up"]);

/** @returns null when the message is not wanted any more. */
export async function introductionToSend(
  deps: Deps,
  { workspaceId, content, recipient }: OutboxMessage<AboutIntroduction>,
): Promise<IntroductionView | null> {
  const found = await new IntroductionStore(deps.db).find({ workspaceId, introductionId: content.introductionId });
  if (!found || !isWanted(content, found, deps.clock.now())) return null;
  if (HOW_IT_WAS.has(content.message) && (await isOnPause(deps, { workspaceId, userId: recipient }))) return null;
  const { introduction } = found;
  if (introduction.hostUserId !== null && ABOUT_BOTH.includes(content.message)) {
    const apart = await keptApartFrom(deps.db, { workspaceId, userId: introduction.askerUserId });
    if (apart.has(introduction.hostUserId)) return null;
  }
  const times = content.message === "made" ? await timesFor(deps, introduction) : introduction.times;
  return viewOf(deps, found, content.message, { times, recipient });
}

/** What a message shows in whatever state its request is. */
export async function postedIntroduction(
  deps: Deps,
  { workspaceId, content, recipient }: PostedMessage<AboutIntroduction>,
): Promise<IntroductionView | null> {
  const { introductionId, message, askId } = content;
  const found = await new IntroductionStore(deps.db).find({ workspaceId, introductionId });
  if (!found) return null;
  // Whoever was asked before the host of now reads of their own part still.
  const asks = askId === null ? [] : await new IntroductionStore(deps.db).everyAsk(introductionId);
  const ask = askId === null ? found.ask : (asks.find(({ id }) => id === askId) ?? null);
  return viewOf(deps, { ...found, ask }, message, { times: found.introduction.times, recipient });
}

/** The host has the question; the two are introduced. Nothing of it is said before. */
export async function introductionPosted(
  deps: Deps,
  { workspaceId, content }: OutboxMessage<AboutIntroduction>,
  _at: unknown,
  view: IntroductionView,
): Promise<void> {
  const key = { workspaceId, introductionId: content.introductionId };
  if (content.message === "ask") await applyIntroductionEvent(deps, key, null, { kind: "posted" });
  if (content.message === "made")
    await applyIntroductionEvent(deps, key, null, { kind: "introduced", times: view.times });
}

/** A message that can never be delivered: whoever waits for it is not left waiting. */
export async function introductionUndeliverable(
  deps: Deps,
  { workspaceId, content }: OutboxMessage<AboutIntroduction>,
): Promise<void> {
  const key = { workspaceId, introductionId: content.introductionId };
  if (content.message === "ask") await applyIntroductionEvent(deps, key, null, { kind: "host-gone" });
  if (content.message === "made") await applyIntroductionEvent(deps, key, null, { kind: "not-introduced" });
}

/** How what stands in Slack of a request is drawn anew. */
export const drawsIntroductions: readonly DrawsAnew<Deps>[] = [
  { kind: INTRODUCTION_DRAWING, draw: drawForAsker },
  { kind: ASK_DRAWING, draw: drawForHost },
];

/** Draws now what stands in Slack of a request, and of its question to one host. What Slack does not take is drawn later. */
export function refreshIntroduction(
  deps: Deps,
  isNotedAsOwed: boolean | undefined,
  ...drawn: Parameters<typeof drawingsOf>
): Promise<void> {
  return drawAsked(deps, drawingsOf(...drawn), isNotedAsOwed);
}

/** The introduction, and what the asker reads. The question what came of it is answered in place, and can be answered late. */
async function drawForAsker(deps: Deps, { workspaceId, id: introductionId }: Drawn): Promise<void> {
  const found = await new IntroductionStore(deps.db).find({ workspaceId, introductionId });
  if (!found) return;
  const { introduction } = found;
  const { askedTimes, askerUserId } = introduction;
  const draw = (message: IntroductionMessage, turn: number): Promise<void> =>
    redrawPosted(deps, introduction, { message, turn, recipient: askerUserId, ask: null });
  await draw("made", askedTimes);
  for (let turn = 0; turn <= askedTimes; turn++) {
    await draw("later", turn);
    await draw("no-one", turn);
  }
}

/** Each question to one host. */
async function drawForHost(deps: Deps, { workspaceId, id }: Drawn): Promise<void> {
  const found = await new IntroductionStore(deps.db).requestOf(workspaceId, id);
  if (!found) return;
  const { introduction, ask } = found;
  for (let turn = 1; turn <= ask.round; turn++) {
    for (const message of ["ask", "ask-again"] as const)
      await redrawPosted(deps, introduction, { message, turn, recipient: ask.hostUserId, ask });
  }
}

type Drawn = Parameters<DrawsAnew<Deps>["draw"]>[1];

interface Posted {
  readonly message: IntroductionMessage;
  readonly turn: number;
  readonly recipient: string;
  readonly ask: Ask | null;
}

async function redrawPosted(
  deps: Deps,
  { id: introductionId, workspaceId }: Introduction,
  { message, turn, recipient, ask }: Posted,
): Promise<void> {
  const at = await deps.outbox.postedAt(messageKey(ask?.id ?? introductionId, message, turn));
  const content = { kind: "introduction", introductionId, message, turn, askId: ask?.id ?? null };
  if (at) await redrawMessage(deps, { workspaceId, recipient, content, at });
}

const ABOUT_BOTH: readonly IntroductionMessage[] = [
  "ask",
  "ask-again",
  "made",
  "time",
  "entry-asker",
  "entry-host",
  "follow-up",
  "thanks",
  "soon-asker",
  "soon-host",
  "after-host",
];

/** The states in which each message is still sent. */
function isWanted(
  { message, turn, askId }: AboutIntroduction,
  { introduction, ask }: IntroductionWithAsk,
  now: Date,
): boolean {
  const { status, askedTimes, meetChanges, followUps, meetAt } = introduction;
  switch (message) {
    case "ask":
    case "ask-again":
      return status === "asked" && ask?.status === "waiting" && ask.id === askId && ask.round === turn;
    case "made":
      return status === "accepted" && turn === askedTimes;
    case "time":
      // Of the version before: now it stands beside the file for each one's calendar.
      return false;
    case "entry-asker":
    case "entry-host":
      // What was called off is cancelled in calendars, too, also where it is over by that.
      if (meetAt === null) return turn === meetChanges && introduction.calledOffAt !== null;
      return status === "accepted" && turn === meetChanges;
    case "soon-asker":
    case "soon-host":
      return status === "accepted" && turn === meetChanges && meetAt !== null && meetAt > now;
    case "after-host":
      // The asker may have told what came of it by then, which ends it.
      return turn === meetChanges && meetAt !== null && meetAt <= now;
    case "later":
      return status === "another-time" && turn === askedTimes;
    case "no-one":
      return status === "no-one" && turn === askedTimes;
    case "follow-up":
      return status === "accepted" && turn === followUps;
    case "gone":
    case "unreached":
    case "lapsed":
    case "off":
      return hasEnded(status);
    case "thanks":
      return introduction.thanks !== "";
  }
}

async function viewOf(
  deps: Deps,
  { introduction, ask }: IntroductionWithAsk,
  message: IntroductionMessage,
  { times, recipient }: { readonly times: readonly Date[]; readonly recipient: string },
): Promise<IntroductionView> {
  const { workspaceId, wishedUserId, askerUserId } = introduction;
  const host = ask?.hostUserId ?? introduction.hostUserId ?? wishedUserId;
  const known = host === null ? null : await findHost(deps.db, { workspaceId, userId: host });
  const candidate = { userId: host ?? "", department: known?.department ?? null, topics: known?.topics ?? [] };
  const reader = recipient.includes(",") || !/^[UW]/.test(recipient) ? askerUserId : recipient;
  const { hours } = await hoursOf(deps, { workspaceId, userId: reader });
  return {
    message,
    introduction,
    ask,
    host,
    reason: host === null ? null : reasonFor(introduction, candidate),
    times,
    zone: hours.zone,
    hasJoined: (await memberStore(deps).find({ workspaceId, userId: reader })) !== null,
    askedAt: ask?.askedAt ?? null,
    isHostPaused: known?.isPaused ?? false,
    otherName: await otherNameOf(deps, introduction, message),
  };
}

async function otherNameOf(
  { directory }: Pick<Deps, "directory">,
  { workspaceId, askerUserId, hostUserId }: Introduction,
  message: IntroductionMessage,
): Promise<string | null> {
  if (message !== "entry-asker" && message !== "entry-host") return null;
  const userId = message === "entry-asker" ? hostUserId : askerUserId;
  return userId === null ? null : (await directory.remembered({ workspaceId, userId })).name;
}

/** What the message that somebody answered shows from then on. */
export function viewForReply(deps: Deps, introduction: Introduction, ask: Ask | null): Promise<IntroductionView> {
  const recipient = ask?.hostUserId ?? introduction.askerUserId;
  return viewOf(deps, { introduction, ask }, "ask", { times: [], recipient });
}
