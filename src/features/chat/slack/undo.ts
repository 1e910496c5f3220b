/** Takes back what was changed last from a sentence; what cannot be taken back is told with what to press. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { findMember, findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { askAboutGiven } from "#src/features/onboarding/slack/pause-given.ts";
import { asPaused, asStopped } from "#src/features/onboarding/use-cases/pause-asked.ts";
import { notDoneMessage, whichNotDone } from "#src/features/reflections/slack/not-done.ts";
import { takeWordsOut } from "#src/features/reflections/slack/telling-buttons.ts";
import { doneLately, keepOnItsOwn, takeDoneBack } from "#src/features/reflections/use-cases/take-done-back.ts";
import { undoSharing } from "#src/features/team/slack/unshare.ts";
import { aboutOf, type Refusal, type TakeBack } from "#src/features/weekly/rules/take-back.ts";
import { nextDay } from "#src/features/weekly/slack/nudge-message.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { takeBack } from "#src/features/weekly/use-cases/take-back.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import { challengeOfNudge } from "#src/kernel/challenge.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { moment } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { button, type Message, textMessage, textWithButtons } from "#src/slack/kit/blocks.ts";
import { type Offer, REMEMBERED_MS, type Talk, wasOnlyAsked } from "../rules/talk.ts";
import { rememberChange } from "../use-cases/talk.ts";
import { buttonsIn, labelOf, withButton } from "./asking-back.ts";

/** The button under what was changed at once; its value is the moment of the change. */
export const TAKE_BACK = "chat.take-back";
/** The same under a question whether it is to be taken back: a yes presses it. */
export const TAKE_ASKED_BACK = "chat.take-asked-back";

/** Buttons that undo all that their message says was changed, in words that fit it better, by what that was about. */
const WAYS_BACK: Readonly<Record<ReturnType<typeof aboutOf>, ReadonlySet<string>>> = {
  nudge: new Set(["nudge.unplan", "nudge.move"]),
  reminder: new Set(["nudge.no-reminder"]),
  wishes: new Set(["wish.drop"]),
  nudges: new Set(["resume.now", "pause.back"]),
};

/** The answer to what changed something at once, with the way back where it has none of its own. */
export function withWayBack(say: Say, message: Message, change: TakeBack): Message {
  // What was opened is left by its own buttons.
  const isOpened = change.before.nudge === null && change.after.nudge !== null;
  const ways = WAYS_BACK[aboutOf(change)];
  if (isOpened || buttonsIn(message).some(({ action_id: id = "" }) => ways.has(id))) return message;
  return withButton(message, button(say("chat.acts.undo"), TAKE_BACK, change.at.toISOString()));
}

/** Takes back what the message of a button changed, whatever was said since; what was changed after it is not touched. */
export async function takeThatBack(context: Context, talk: Talk | null, value: string): Promise<Reply> {
  if (talk?.undo && talk.undo.at.toISOString() === value) return takeChangeBack(context, talk.undo);
  const words = context.say("chat.undo.changed_md");
  return messageReply(textWithButtons(words, [...toPress(context), settingsOf(context)]));
}

/**
 * What was changed last is taken back where the last answer was about it, or offered to; else it is named, and asked about.
 * @param isPressed by a button that says so, and not in words that may be for what was asked last.
 */
export async function takeLastBack(
  context: Context,
  talk: Talk | null,
  { isPressed }: { readonly isPressed: boolean } = { isPressed: false },
): Promise<Reply> {
  const [, id, reference] = KEPT.exec(keptLast(talk)?.value ?? "") ?? [];
  if (id !== undefined && reference !== undefined) return takeWordsOut(context, { id, reference });
  if (talk && !isPressed && wasOnlyAsked(talk, isWayBack)) return onlyAsked(context, talk);
  const change = talk?.undo ?? null;
  const isSpokenOf = talk?.act === "share" || talk?.act === "unshare";
  const unshared = change && !isSpokenOf ? null : await undoSharing(context, { since: change?.at ?? null, isSpokenOf });
  if (unshared) return messageReply(unshared);
  if (!talk || !change) return withoutChange(context);
  if (talk.act !== change.act && !talk.offers.some(offersUndo)) return messageReply(askMessage(context, change));
  return takeChangeBack(context, change);
}

/** Takes back that one change. */
async function takeChangeBack(context: Context, change: TakeBack): Promise<Reply> {
  const { deps, person } = context;
  const changed = changedBy(context, change);
  const asked = await askBeforeQuiet(context, change);
  if (asked) return asked;
  const result = await takeBack(deps, person, change);
  await rememberChange(deps, person, null);
  return result.kind === "refused" ? refused(context, changed, result.why) : takenBack(context, changed);
}

/** Where taking it back is to be quiet again, and ends what a colleague gave since, that is asked as of any pause; else null. */
async function askBeforeQuiet(context: Context, { before, after }: TakeBack): Promise<Reply | null> {
  const { deps } = context;
  if (isEqualQuiet(before, after) || (before.status === "active" && before.pausedFrom === null)) return null;
  if (before.status === "stopped") return askAboutGiven(context, { kind: "stop" }, asStopped(deps));
  const days = { from: dayIn(before.pausedFrom), until: dayIn(before.pausedUntil) };
  return askAboutGiven(context, { kind: "pause", days }, asPaused(deps, days, { isInstead: true }));
}

const isEqualQuiet = (one: TakeBack["before"], other: TakeBack["before"]): boolean =>
  one.status === other.status && one.pausedFrom === other.pausedFrom && one.pausedUntil === other.pausedUntil;
const dayIn = (day: string | null): CalendarDate | null => (day === null ? null : parseCalendarDate(day));

/** Nothing was changed by what was asked; the plan that was spoken of stays. */
async function onlyAsked({ deps, say, person }: Context, { offers }: Talk): Promise<Reply> {
  const isOfPlan = offers.some(({ action, main }) => main && OF_PLAN.test(action));
  const current = isOfPlan ? await findCurrentNudge(deps, person) : null;
  const words = say("chat.undo.only_asked_md");
  if (current?.nudge.status !== "planned" || !current.plan) return messageReply(textMessage(words));
  const title = escapeMrkdwn(current.challenge.title);
  const when = moment(say.locale, current.plan.plannedAt, current.member);
  return messageReply(textMessage(`${words} ${say("chat.undo.stays_planned_md", { title, when })}`));
}
const OF_PLAN = /^nudge\.(?:move|accept)\b/;

/** A change by a sentence, as its answer speaks of it. */
interface Changed {
  readonly act: string;
  readonly about: ReturnType<typeof aboutOf>;
  readonly nudge: TakeBack["before"]["nudge"];
  /** Of the nudge's challenge, escaped. */
  readonly title: string;
}

function changedBy({ deps, person }: Context, change: TakeBack): Changed {
  const { byId } = deps.catalogues.of(person.workspaceId);
  const nudge = change.before.nudge ?? change.after.nudge;
  const title = escapeMrkdwn((nudge && challengeOfNudge(byId, nudge)?.title) ?? nudge?.challengeId ?? "");
  return { act: change.act, about: aboutOf(change), nudge, title };
}

/** Nothing was changed by a sentence: what was marked as done by a button may be meant. */
async function withoutChange(context: Context): Promise<Reply> {
  const { say } = context;
  const marked = await markedLately(context);
  if (marked) return messageReply(whichNotDone(context, [marked]));
  return messageReply(textWithButtons(say("chat.undo.nothing_md"), [...toPress(context), settingsOf(context)]));
}

/** What would be taken back, and whether it is to be. */
function askMessage(context: Context, change: TakeBack): Message {
  const { say } = context;
  const { act, about, title } = changedBy(context, change);
  const words = {
    what: labelOf(say, act),
    title,
    about: about === "nudge" || about === "reminder" ? "nudge" : "other",
  } as const;
  return textWithButtons(say("chat.undo.ask_md", words), [
    button(say("chat.acts.undo"), TAKE_ASKED_BACK, change.at.toISOString(), "primary"),
    button(say("chat.as_it_is"), "chat.leave", "chat"),
  ]);
}

/** Why it stays as it is, with what can be done instead. */
async function refused(context: Context, { act, nudge, title }: Changed, why: Refusal): Promise<Reply> {
  const { deps, say, person } = context;
  // What was told since, or is open by now, is no reason to let a mark stand that was never right.
  const isMoved = why === "changed" || why === "other-open";
  if (act === "done" && isMoved && nudge && (await isDone(context, nudge.id)))
    return messageReply(
      notDoneMessage(context, await takeDoneBack(deps, person, { nudgeId: nudge.id, locale: say.locale })),
    );
  if (why === "opened" && nudge)
    return messageReply(
      textWithButtons(say("chat.undo.opened_md", { title }), [
        button(say("menu.next"), "nudge.next", "chat"),
        button(say("nudge.skip"), "nudge.skip", nudge.id),
      ]),
    );
  const words = {
    changed: say("chat.undo.changed_md"),
    opened: say("chat.undo.changed_md"),
    assigned: say("chat.undo.assigned_md", { title }),
    "other-open": say("chat.undo.other_open_md", { title }),
  };
  return messageReply(textWithButtons(words[why], toPress(context)));
}

/** How it is again. */
async function takenBack(context: Context, { act, about, nudge, title }: Changed): Promise<Reply> {
  const { deps, say, person } = context;
  const [show, log] = toPress(context);
  if (about === "reminder") return messageReply(textWithButtons(say("chat.undo.reminder_md", { title }), [show]));
  if (about === "wishes") return messageReply(textMessage(say("chat.undo.wishes_md")));
  if (about === "nudges") {
    const next = nextDay(say.locale, await findMember(deps, person));
    return messageReply(textMessage(next ? say("chat.undo.nudges_md", { next }) : say("chat.undo.quiet_md")));
  }
  const state = nudge?.status === "planned" ? "planned" : "other";
  const back = say("chat.undo.nudge_md", { title, state });
  const isTold = nudge && act === "done" && (await deps.isNudgeTold(await idOf(context), nudge.id));
  if (!nudge || !isTold) return messageReply(textWithButtons(back, [show]));
  const entry = await keepOnItsOwn(deps, person, { nudgeId: nudge.id, locale: say.locale });
  if (!entry) return messageReply(textWithButtons(back, [show]));
  return messageReply(textWithButtons(`${back}\n${say("chat.undo.told_md")}`, [show, log]));
}

/** The way back from what the last answer kept at once; undefined where it kept nothing. */
export function keptLast(talk: Pick<Talk, "act" | "offers"> | null): Offer | undefined {
  return talk?.act === "log" ? talk.offers.find(({ action }) => action === TAKE_OUT) : undefined;
}
/** The button under what was kept; under an answer that was added it is no way back from what was done. */
const TAKE_OUT = "chat.take-out";

/** Whether a button of the last answer takes out what was kept or added by it. */
export function isTakeOut({ action, isHeld }: Offer): boolean {
  return action === TAKE_OUT && !isHeld;
}
const KEPT = /^([^|]+)\|(.+)$/s;

/** What came to count as done within a day, by a button; null where nothing did. */
async function markedLately({ deps, person }: Context) {
  if (!(await findMemberIfAny(deps, person))) return null;
  const since = deps.clock.now().getTime() - REMEMBERED_MS;
  const done = (await doneLately(deps, person)).filter(({ at }) => at.getTime() >= since);
  return done.toSorted((one, other) => other.at.getTime() - one.at.getTime())[0] ?? null;
}

async function isDone({ deps, person }: Context, nudgeId: string): Promise<boolean> {
  return (await doneLately(deps, person)).some(({ nudge }) => nudge.id === nudgeId);
}

/** Whether a button takes back what was changed, kept or marked. */
const isWayBack = (offer: Offer): boolean =>
  offersUndo(offer) || /^(?:chat\.take-|reflection\.(?:not-done|unshare|delete)|nudge\.unplan)/.test(offer.action);

/** Whether a button takes something back, under the message that offered it. */
function offersUndo({ action, value }: Offer): boolean {
  return action === TAKE_ASKED_BACK || (action.startsWith("chat.do") && /^undo(?: |$)/.test(value));
}

async function idOf({ deps, person }: Context): Promise<string> {
  return (await findMember(deps, person)).id;
}

/** The challenge of now, and everything that was kept. */
function toPress({ say }: Context) {
  return [button(say("menu.next"), "nudge.next", "chat"), button(say("home.all"), "log.list", "chat")] as const;
}

function settingsOf({ say }: Context) {
  return button(say("menu.settings"), "settings.open", "chat");
}
