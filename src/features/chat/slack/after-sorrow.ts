/** What is answered after, or beside, a loss, an illness or the like: the question that was asked, what is told further, and quiet where somebody is away. */

import type { Context } from "#src/feature-kit/handlers.ts";
import { toAPerson } from "#src/features/guidance/slack/answers.ts";
import { quietOffer, quietUntil } from "#src/features/guidance/slack/quiet.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { endTold, namesEnd } from "#src/features/onboarding/rules/pause-told.ts";
import { quietText } from "#src/features/weekly/slack/quiet-text.ts";
import { addDays, localDate } from "#src/kernel/calendar.ts";
import { challengeOfNudge } from "#src/kernel/challenge.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import { parsePauseEnd } from "#src/language/natural-date.ts";
import { isOnlyNamed } from "#src/language/not-meant.ts";
import { calendarDay, moment } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { button, type Message, paragraphsMessage, section } from "#src/slack/kit/blocks.ts";
import {
  type AfterSorrow,
  afterSorrow,
  asksWhetherItEases,
  isHeardOnly,
  isOfTheSame,
  isOfToday,
  isPerhapsDeath,
  isSupposed,
  laterIn,
  namesThemselves,
  type SorrowKind,
  type SorrowTold,
  sorrowIn,
} from "../rules/after-sorrow.ts";
import { isFresh } from "../rules/goes-on.ts";
import { stungBy } from "../rules/stung.ts";
import { REMEMBERED_MS, type Talk } from "../rules/talk.ts";
import { rememberSorrow } from "../use-cases/talk.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { turned, withButton } from "./asking-back.ts";
import { messageOf, perform } from "./perform.ts";
import { answerRest } from "./rest-after-sorrow.ts";
import type { Answered } from "./speech.ts";

/** What was answered last, where that was about the sorrow. */
const ABOUT_SORROW: ReadonlySet<string> = new Set(["feelings", "pause", "last-day", "told-hard"]);
/** A plan so soon after a pause is named. */
const SOON_DAYS = 2;

/** The answer to what is said after or beside a sorrow; null to all else, and where danger is feared. */
export async function answerAfterSorrow(message: HeardAndRead): Promise<Answered | null> {
  const { context, talk, here, weight, weighs, read } = message;
  if (weight.isInCare && weighs === "now") return null;
  const { say } = context;
  const sorrow = here.member ? sorrowTold(context, message.told.text, weight.lifeNews, talk) : null;
  const what = sorrow && whatIsSaid(message, sorrow);
  if (!what && !read.isGrave) {
    const later = await answerLater(message, sorrow);
    if (later) return later;
  }
  if (!sorrow || !what) return null;
  const answered = await answerWhat(message, sorrow, what);
  // Not so plain that it were danger, and not so plain that it were none: the number stands beneath.
  const isOfOthers = !namesThemselves(message.told.text, say.locale);
  if (!read.isGrave || isOfOthers || what === "eases" || what === "died" || what === "perhaps-died") return answered;
  const number = say("guidance.emergency_md");
  return { ...answered, message: { ...answered.message, blocks: [...answered.message.blocks, section(number)] } };
}

/** What a message says after the sorrow; null where it is answered as on any other day, and where danger is feared. */
function whatIsSaid(message: HeardAndRead, sorrow: SorrowTold): AfterSorrow | null {
  const { context, told, here, read, weight, speech } = message;
  const { locale } = context.say;
  const what = afterSorrow(sorrow.kind !== null ? besideIn(message) : told.text, sorrow, locale);
  const isAlone =
    what === "died" || what === "perhaps-died" || (what === "eases" && asksWhetherItEases(told.text, locale));
  if (weight.danger === "answered" && !isAlone) return null;
  const effectOf = (act: string) => speech.effects.get(act)?.[here.situation] ?? null;
  if (what && !isOfToday(what, { text: told.text, read, effectOf }, locale)) return what;
  const isHeard = !what && sorrow.kind === null && sorrow.isFresh && laterIn(told.text, locale) === null;
  // "Haha no, all good" says that it was less than it sounded.
  const isFine = stungBy(told.text, locale) === "fine";
  return isHeard && !isFine && isHeardOnly(told.text, read, locale) ? "more" : null;
}

async function answerWhat(message: HeardAndRead, sorrow: SorrowTold, what: AfterSorrow): Promise<Answered> {
  const { context, told, talk } = message;
  const { deps, person } = context;
  if (what === "absent") return answerAbsent(message, sorrow);
  if (what === "rest")
    return answerRest(message, sorrow.kind === null ? (talk.sorrowAt ?? deps.clock.now()) : deps.clock.now());
  if (what === "died") await rememberSorrow(deps, person);
  const answer = what === "back" ? await backMessage(message) : await heardMessage(context, what, sorrow.kind, talk);
  return plainly(answer, told, "feelings");
}

/** What is told at whatever time: that somebody was buried, that the writer is better; and what may mean a death, of whoever has nothing with anybody here. */
async function answerLater(
  { context, told, here, dialogue, read }: HeardAndRead,
  sorrow: SorrowTold | null,
): Promise<Answered | null> {
  const { say } = context;
  const later = laterIn(told.text, say.locale);
  if (later === "buried") return plainly(paragraphsMessage([say("guidance.after.buried_md")]), told, "feelings");
  if (later === "eased" && !read.isSure) {
    const key = sorrow ? "guidance.after.eased_sorrow_md" : "guidance.after.eased_md";
    return plainly(paragraphsMessage([say(key)]), told, "feelings");
  }
  const isStranger = !here.member && dialogue.standings.length === 0;
  if (!isStranger || !isPerhapsDeath(told.text, say.locale)) return null;
  return plainly(paragraphsMessage([say("guidance.after.perhaps_md")]), told, "feelings");
}

/** What it says beside what is heavy in it. */
const besideIn = ({ told, weight }: HeardAndRead): string => weight.lifeNews?.rest ?? told.text;

/** The sorrow of this message, or of one before it. */
function sorrowTold({ deps, say }: Context, told: string, lifeNews: LifeNews | null, talk: Talk): SorrowTold | null {
  const now = deps.clock.now();
  const kind = sorrowIn(lifeNews);
  const isNow = isFresh(talk, now) && (talk.act === null || ABOUT_SORROW.has(talk.act));
  const isSame = kind === "illness" && talk.sorrowAt !== null && isNow && isOfTheSame(told, say.locale);
  if (kind && !isSame) return { kind, isNear: true, isFresh: true };
  if (!talk.sorrowAt) return null;
  const isNear = now.getTime() - talk.sorrowAt.getTime() <= REMEMBERED_MS;
  return { kind: null, isNear, isFresh: isNow };
}

async function heardMessage(
  context: Context,
  what: Exclude<AfterSorrow, "absent" | "back" | "rest">,
  kind: SorrowTold["kind"],
  { answers }: Talk,
): Promise<Message> {
  const { say } = context;
  switch (what) {
    case "must-tell":
      return paragraphsMessage([say("guidance.after.must-tell_md", { kind: closenessOf(kind) })]);
    case "known":
      return paragraphsMessage([say("guidance.after.known_md")]);
    case "eases":
      return paragraphsMessage([say("guidance.after.eases_md")]);
    case "tell-for-me":
      return paragraphsMessage([say("guidance.after.tell-for-me_md")]);
    case "comfort":
      return paragraphsMessage([say("guidance.after.comfort_md")]);
    case "not-here":
      return paragraphsMessage([say("guidance.after.not-here_md")]);
    case "died": {
      const { lines, buttons } = await quietOffer(context);
      const words = say(turned(["guidance.feelings.loss_2_md", "guidance.feelings.loss_md"], answers));
      return paragraphsMessage([words, ...lines], [toAPerson(say), ...buttons]);
    }
    case "perhaps-died":
      return paragraphsMessage([say("guidance.after.perhaps_md")]);
    case "sorry":
      return paragraphsMessage([say("guidance.after.sorry_md")]);
    case "thanks":
      return paragraphsMessage([say(turned(["guidance.after.thanks_1_md", "guidance.after.thanks_2_md"], answers))]);
    case "better":
      return paragraphsMessage([say(turned(["guidance.after.better_1_md", "guidance.after.better_2_md"], answers))]);
    case "more":
      return paragraphsMessage([
        say(turned(["guidance.after.more_1_md", "guidance.after.more_2_md", "guidance.after.more_3_md"], answers)),
      ]);
    case "funeral": {
      const { lines, buttons } = await quietOffer(context);
      return paragraphsMessage([say("guidance.after.funeral_md"), ...lines], buttons);
    }
  }
}

/** Back at work: people there, and what the bot does now. */
async function backMessage({ context, told }: HeardAndRead): Promise<Message> {
  const { deps, say, person } = context;
  const better = afterSorrow(told.text.replace(FIRST_SENTENCE, ""), BESIDE_BACK, say.locale) === "better";
  const words = [...(better ? [say("guidance.after.better_1_md")] : []), say("guidance.after.back.words_md")];
  const { pausedUntil, settings, status } = await findMember(deps, person);
  const today = localDate(deps.clock.now(), settings.zone);
  if (status !== "paused" || (pausedUntil !== null && pausedUntil <= today)) return paragraphsMessage(words);
  const end =
    pausedUntil === null
      ? ({ end: "other", day: "" } as const)
      : ({ end: "day", day: calendarDay(say.locale, pausedUntil) } as const);
  return paragraphsMessage(
    [...words, say("guidance.after.back.quiet_md", end)],
    [button(say("pause.resume"), "resume.now", "chat")],
  );
}
/** "I'm back. Dad is in rehab now": what stands behind it. */
const FIRST_SENTENCE = /^[^.!?;,\n]*[.!?;,\n]\s*/;
const BESIDE_BACK: SorrowTold = { kind: null, isNear: true, isFresh: false };

/** Away, and why is known: nothing comes until the day that is named, and that is said with the way back. Without a day it is one button. */
async function answerAbsent(message: HeardAndRead, { kind }: SorrowTold): Promise<Answered> {
  const { context, told, speech, here } = message;
  const { deps, say, person } = context;
  const member = await findMember(deps, person);
  const isOfFuneral = afterSorrow(told.text.split(/[.!?]/)[0] ?? "", BESIDE_BACK, say.locale) === "funeral";
  const line = [
    ...(isOfFuneral ? [say("guidance.after.funeral_md")] : []),
    say("guidance.after.absent_md", { kind: closenessOf(kind) }),
  ].join("\n");
  const words = kind === null ? told.text : besideIn(message);
  const known = { now: deps.clock.now(), zone: member.settings.zone, locale: say.locale };
  const quiet = quietText(say, member);
  const end = endOf(words, known);
  // Quiet that lasts longer is left as it is.
  const lastsLonger = quiet !== null && end !== null && (member.pausedUntil === null || member.pausedUntil >= end);
  if (lastsLonger) return plainly(paragraphsMessage([line, quiet]), told, "feelings");
  const isAsked = isSupposed(words, say.locale) || isOnlyNamed(told.text, say.locale);
  if (!namesEnd(words, known) || isAsked) {
    if (quiet !== null) return plainly(paragraphsMessage([line, quiet]), told, "feelings");
    const { buttons: offered } = await quietOffer(context);
    const buttons = end === null ? offered : [quietUntil(say, end), ...offered.slice(1)];
    return plainly(paragraphsMessage([line, say("guidance.after.absent_open_md")], buttons), told, "pause");
  }
  const paused = messageOf(
    await perform(context, speech, "pause", { here, told: { ...told, text: words }, slots: NO_SLOTS }),
  );
  const { pausedUntil } = await findMember(deps, person);
  const plan = pausedUntil === null ? null : planAfter(message, pausedUntil);
  const whole: Message = {
    text: `${line}\n${paused.text}`,
    blocks: [
      section(line),
      ...paused.blocks.slice(0, 1),
      ...(plan === null ? [] : [section(plan)]),
      ...paused.blocks.slice(1),
    ],
  };
  const longer =
    pausedUntil === null
      ? whole
      : withButton(whole, button(say("guidance.after.longer"), "pause.until", addDays(pausedUntil, 7)));
  return plainly(withButton(longer, toAPerson(say)), told, "pause");
}

/** The day on which they are there again; null where none is named. */
function endOf(words: string, known: Parameters<typeof namesEnd>[1]): CalendarDate | null {
  const told = endTold(words, known);
  const end = told === null ? null : parsePauseEnd(told, known.now, known.zone);
  return end?.ok && end.until !== "open" ? end.until : null;
}

/** Whose it is, as the words at hand say; nothing of that is known of a sorrow that was told before. */
const closenessOf = (kind: SorrowTold["kind"]): "own" | "near" | "other" => (kind === null ? "other" : CLOSENESS[kind]);
const CLOSENESS = {
  loss: "near",
  illness: "near",
  worry: "near",
  "own-illness": "own",
  parted: "other",
} as const satisfies Readonly<Record<SorrowKind, string>>;

/** A plan that comes right after the pause; null where there is none. */
function planAfter({ context, here }: HeardAndRead, until: ReturnType<typeof addDays>): string | null {
  const { deps, person, say } = context;
  const { nudge, plan, member } = here.mentee ?? {};
  if (!member || !plan || nudge?.status !== "planned") return null;
  const day = localDate(plan.plannedAt, member.settings.zone);
  if (day < until || day > addDays(until, SOON_DAYS)) return null;
  const { byId } = deps.catalogues.of(person.workspaceId);
  const title = escapeMrkdwn(challengeOfNudge(byId, nudge)?.title ?? nudge.challengeId);
  return say("guidance.after.plan_md", { title, when: moment(say.locale, plan.plannedAt, member) });
}
