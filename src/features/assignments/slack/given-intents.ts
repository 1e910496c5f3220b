/** What somebody asks about what a colleague gave them, whether it waits for their answer or they took it on. Nothing is changed by a sentence. */

import type { Waiting } from "#src/feature-kit/dialogue-state.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { namedAmong } from "#src/features/matching/rules/called.ts";
import { mayBeComing, whatIf } from "#src/features/mentoring/rules/what-if.en.ts";
import { whatIfAbsent } from "#src/features/mentoring/slack/what-if.ts";
import { hostOf, nameOf } from "#src/features/seats/slack/words.ts";
import { boardOfNudge } from "#src/features/seats/use-cases/seat-plans.ts";
import { leavingGiven } from "#src/features/weekly/slack/intents.ts";
import { nextDay, nextWords } from "#src/features/weekly/slack/nudge-message.ts";
import { type CurrentNudge, findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { type Challenge, minutesSaid } from "#src/kernel/challenge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { moment, weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { actions, actionsOf, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { titled } from "#src/slack/kit/titled.ts";
import { namesOf } from "#src/slack/names.ts";
import { leaveGiven } from "../rules/leave-given.en.ts";
import { ownReturns } from "../rules/own-returns.en.ts";
import type { AssigneeWithAssignment } from "../rules/types.ts";
import { until } from "../rules/until.en.ts";
import { givenTo, ownBeside } from "../use-cases/given.ts";
import { assignmentsDialogue } from "./dialogue-state.ts";

const givenWho = about("given-who", (context, { given, waiting }) => waiting?.line ?? takenText(context.say, given));
const givenUntil = about("given-until", ({ say }, { given }) => untilWhen(say, given));

export const givenIntents: readonly Intent[] = [
  givenWho,
  about("given-how-long", ({ say }, { given }) => howLong(say, given)),
  givenUntil,
  defineIntent({
    name: "what-if-absent",
    audience: "anybody",
    wordings: { en: whatIf },
    answer: async (context, told) => (await whatIfAbsent(context, told)) ?? ownUntil(context, told),
  }),
  defineIntent({ name: "own-until", audience: "anybody", wordings: { en: until }, answer: ownUntil }),
  about("given-why", ({ say }, { given }) =>
    say("assign.given.why_md", { ...wordsOf(given), why: quotedLines(given.assignment.why) }),
  ),
  about("given-seen", ({ say }, { given }) => whoSees(say, given)),
  defineIntent({ name: "leave-given", audience: "member", wordings: { en: leaveGiven }, answer: leaveTaken }),
  about("own-back", ownBack),
  defineIntent({ name: "own-returns", audience: "member", wordings: { en: ownReturns }, answer: sayOwnReturns }),
  about("keep-own", keepOwn),
];

/** It is left by a button that says what whoever gave it hears; one that is not what is open now is said to be over by its own card. */
async function leaveTaken(context: Context, told: Told): Promise<Reply> {
  return (await leavingGiven(context)) ?? givenWho.answer(context, told, NO_SLOTS);
}

/** One of them, with its challenge. */
interface Meant {
  readonly given: AssigneeWithAssignment & { readonly challenge: Challenge };
  /** Its buttons, where it waits for an answer. */
  readonly waiting: Waiting | null;
}

type Answer = (context: Context, meant: Meant) => string | Promise<string>;

/** An answer about what was given, and under it the buttons of what waits. */
function about(name: string, answer: Answer): Intent {
  return defineIntent({
    name,
    audience: "anybody",
    answer: async (context, told) => {
      const meant = await meantBy(context, told);
      const text = meant ? await answer(context, meant) : context.say("assign.given.nothing_md");
      const buttons = meant?.waiting?.answers.map(({ label, action, value }) => button(label, action, value)) ?? [];
      return messageReply(textMessage(text, ...actionsOf(buttons)));
    },
  });
}

/** What waits for their answer before what they took on; of several the newest. */
async function meantBy({ deps, say, person }: Context, { dialogue }: Told): Promise<Meant | null> {
  const [now, found] = await Promise.all([givenTo(deps, person), dialogue ?? assignmentsDialogue(deps, say, person)]);
  const { byId } = deps.catalogues.of(person.workspaceId, say.locale);
  for (const given of [...now.waiting, ...now.taken]) {
    const challenge = byId.get(given.assignee.challengeId);
    if (!challenge) continue;
    const isWaiting = given.assignee.status !== "accepted";
    const waiting = found.waiting.find(({ standing, answers }) => standing === "assigned" && isOf(answers, given));
    return { given: { ...given, challenge }, waiting: isWaiting ? (waiting ?? null) : null };
  }
  return null;
}

const isOf = (answers: Waiting["answers"], { assignee }: AssigneeWithAssignment): boolean =>
  answers.some(({ action, value }) => action === "assignment.decline" && value === assignee.id);

const wordsOf = ({ challenge, assignment }: Meant["given"]): { readonly title: string; readonly assigner: string } => ({
  title: escapeMrkdwn(challenge.title),
  assigner: mention(assignment.assignerUserId),
});

/** Time, door and words were given for what was asked, and not for another one that they took instead. */
const isAsAsked = ({ assignee, assignment }: AssigneeWithAssignment): boolean =>
  assignee.challengeId === assignment.challengeId;

function takenText(say: Say, given: Meant["given"]): string {
  const { assignee, assignment, challenge } = given;
  const { dueOn } = assignee;
  return say("assign.given.taken_md", {
    assigner: mention(assignment.assignerUserId),
    ...titled(challenge.title, challenge.task),
    why: escapeMrkdwn(assignment.why),
    due:
      dueOn === null ? say("assign.offer.no_due") : say("assign.offer.due", { day: weekdayAndDate(say.locale, dueOn) }),
  });
}

function howLong(say: Say, given: Meant["given"]): string {
  const held = isAsAsked(given) ? (given.assignment.protectedMinutes ?? 0) : 0;
  const minutes = minutesSaid(given.challenge);
  return minutes === null
    ? say("assign.given.unsaid_md", { ...wordsOf(given), held })
    : say("assign.given.how_long_md", { ...wordsOf(given), minutes, held });
}

/** Until when it is asked, and what happens afterwards. */
function untilWhen(say: Say, given: Meant["given"]): string {
  const { dueOn, status, suggestedOn } = given.assignee;
  if (dueOn === null) return say("assign.given.until_none_md", wordsOf(given));
  const words = { ...wordsOf(given), day: weekdayAndDate(say.locale, dueOn) };
  if (status === "accepted") return say("assign.given.until_taken_md", words);
  const has =
    status === "invited" ? "invited" : status === "suggested" ? "named" : suggestedOn === null ? "other" : "once";
  const other = suggestedOn === null ? "" : weekdayAndDate(say.locale, suggestedOn);
  return say("assign.given.until_md", { ...words, has, other });
}

/** Of what a colleague gave them it is the day that was named. Nothing that the bot brings has a deadline. */
async function ownUntil(context: Context, told: Told): Promise<Reply> {
  const absent = MAY_BE_COMING[context.say.locale](told.text.toLowerCase()) && (await whatIfAbsent(context, told));
  if (absent) return absent;
  if (await meantBy(context, told)) return givenUntil.answer(context, told, NO_SLOTS);
  const { deps, say, person } = context;
  const current = await findCurrentNudge(deps, person);
  if (!current) {
    const none = say("assign.own_until.nothing_md");
    return messageReply(textMessage(none));
  }
  const { challenge, member, nudge, plan } = current;
  const title = escapeMrkdwn(challenge.title);
  const seat = await seatMessage(context, current);
  if (seat) return messageReply(seat);
  const isPlanned = nudge.status === "planned" && plan !== null;
  const text = isPlanned
    ? say("assign.own_until.planned_md", { title, when: moment(say.locale, plan.plannedAt, member) })
    : say("assign.own_until.open_md", { title, next: nextWords(say, member) });
  const buttons = [
    button(say(isPlanned ? "chat.acts.move" : "chat.acts.plan"), "nudge.accept", nudge.id),
    button(say("chat.acts.remind"), "chat.do", "remind"),
    button(say("chat.acts.skip"), "chat.do-other", "skip"),
  ];
  return messageReply(textMessage(text, actions(...buttons)));
}

const MAY_BE_COMING: Readonly<Record<Locale, (words: string) => boolean>> = { en: mayBeComing };

/** Of a seat that they have for it: its host expects them then, and one button tells them otherwise; null where they have none. */
async function seatMessage(
  { deps, say, person }: Context,
  { challenge, member, nudge }: CurrentNudge,
): Promise<Message | null> {
  const board = await boardOfNudge(deps, person, nudge.id);
  const request = board?.requests.find(
    ({ askerUserId, nudgeId, status }) => askerUserId === person.userId && nudgeId === nudge.id && status === "seated",
  );
  if (!board?.seat.startsAt || !request) return null;
  const text = say("assign.own_until.seat_md", {
    title: escapeMrkdwn(challenge.title),
    name: nameOf(say, board.seat),
    host: hostOf(say, board.seat),
    when: moment(say.locale, board.seat.startsAt, member),
  });
  const back = button(say("seats.shadow.give_back"), "seat.give-back", request.id);
  return textMessage(text, actions(back));
}

/** What whoever gave it hears, and who else sees anything of it. */
function whoSees(say: Say, given: Meant["given"]): string {
  const { channel, door } = given.assignment;
  const isOpened = door.kind !== "none" && isAsAsked(given);
  return say("assign.given.seen_md", {
    ...wordsOf(given),
    taken: given.assignee.status === "accepted" ? "yes" : "other",
    door: isOpened ? "other" : "none",
    host: isOpened ? mention(door.userId) : "",
    card: channel === null ? "none" : "other",
    channel: channel ?? "",
  });
}

/** Whose sight is asked about: those who are known already, and else whoever is named. */
export interface SeenBy {
  readonly userIds: readonly string[];
  /** In the words of whoever asks. */
  readonly name: string;
}

/** What whoever gave them something sees of it. @returns null where none of these gave them anything that is open. */
export async function seenOfGiven({ deps, say, person }: Context, { userIds, name }: SeenBy): Promise<string | null> {
  const { byId } = deps.catalogues.of(person.workspaceId, say.locale);
  const { waiting, taken } = await givenTo(deps, person);
  const users = [...new Set([...waiting, ...taken].map(({ assignment }) => assignment.assignerUserId))];
  const names = await namesOf(deps, person, { users, channels: [] });
  const named = namedAmong(
    name,
    users.map((userId) => ({ userId, name: names.get(userId) ?? "" })),
  );
  const isNamed = (id: string): boolean => [...userIds, ...named.map(({ userId }) => userId)].includes(id);
  const lines = [...waiting, ...taken].flatMap((given) => {
    const challenge = byId.get(given.assignee.challengeId);
    return challenge && isNamed(given.assignment.assignerUserId) ? [whoSees(say, { ...given, challenge })] : [];
  });
  return lines.length > 0 ? lines.join("\n") : null;
}

/** What becomes of what they have of their own. */
async function ownBack({ deps, say, person }: Context, { given, waiting }: Meant): Promise<string> {
  const own = await ownBeside(deps, person);
  const { title } = wordsOf(given);
  if (!own) return say("assign.given.own_newcomer_md", { title });
  if (!waiting) {
    if (!own.displaced) return say("assign.given.own_nothing_taken_md", { title });
    const next = nextDay(say.locale, own.member);
    const words = { title, own: escapeMrkdwn(own.displaced.title) };
    return next === null
      ? say("assign.given.own_back_open_md", words)
      : say("assign.given.own_back_md", { ...words, next });
  }
  if (!own.current) return say("assign.given.own_none_md", { title });
  const planned = own.current.nudge.status === "planned" ? "yes" : "other";
  return say("assign.given.own_if_md", { title, own: escapeMrkdwn(own.current.challenge.title), planned });
}

/** The same where nothing of a colleague's is open any more: what made room is here again, comes next, or never was. */
async function sayOwnReturns(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const [meant, own] = await Promise.all([meantBy(context, told), ownBeside(deps, person)]);
  const current = own?.current ?? null;
  const isBack = current?.nudge.reasons.some(({ kind }) => kind === "displaced") ?? false;
  if (current && isBack) {
    const isPlanned = current.nudge.status === "planned" && current.plan !== null;
    const title = escapeMrkdwn(current.challenge.title);
    const text = isPlanned
      ? say("assign.own_until.planned_md", { title, when: moment(say.locale, current.plan.plannedAt, current.member) })
      : say("assign.own_returns.here_md", { own: title });
    const plan = button(say(isPlanned ? "chat.acts.move" : "chat.acts.plan"), "nudge.accept", current.nudge.id);
    return messageReply(textMessage(text, actions(plan)));
  }
  if (meant) return about("own-back", ownBack).answer(context, told, NO_SLOTS);
  if (own?.displaced) return messageReply(nextIsOwn(say, own.displaced, current));
  if (!current) return messageReply(textMessage(say("assign.own_returns.none_md")));
  const title = escapeMrkdwn(current.challenge.title);
  return messageReply(textMessage(say("assign.own_returns.open_md", { title })));
}

/** What made room comes next: at once, where nothing else is open. */
function nextIsOwn(say: Say, displaced: Challenge, current: CurrentNudge | null): Message {
  const own = escapeMrkdwn(displaced.title);
  if (current)
    return textMessage(say("assign.own_returns.after_md", { own, title: escapeMrkdwn(current.challenge.title) }));
  const text = say("assign.own_returns.next_md", { own });
  return textMessage(text, actions(button(say("chat.acts.next"), "chat.do", "next")));
}

/** Their own goes first: nothing is changed by that. */
async function keepOwn({ deps, say, person }: Context, { given }: Meant): Promise<string> {
  const own = await ownBeside(deps, person);
  return say(own?.current ? "assign.given.keep_md" : "assign.given.keep_none_md", wordsOf(given));
}
