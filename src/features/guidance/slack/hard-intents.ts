/** What weighs on people. Human words and people to talk to; nothing is sold, asked for or kept here. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, inTurn, type Told } from "#src/feature-kit/intent.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { lifeNewsIn, namesWhoIsIll } from "#src/features/reflections/rules/life-news.ts";
import { lossIn, newsIn } from "#src/features/reflections/rules/news.ts";
import type { PlainTextKey } from "#src/kernel/texts.ts";
import { emergencyIn } from "#src/language/crisis.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { button, type Message } from "#src/slack/kit/blocks.ts";
import type { WordsAre } from "#src/slack/registry.ts";
import { crisis } from "../rules/crisis.en.ts";
import { isDistress, isSevere } from "../rules/distress.ts";
import { harmBetween, harmIn, harmOutside } from "../rules/harm.ts";
import type { Outside } from "../rules/harm-outside.ts";
import { MATTERS, matterOf } from "../rules/matter-of.ts";
import { mayBeReadAtHome } from "../rules/read-at-home.ts";
import { advice, toAPerson, toWords } from "./answers.ts";
import { atWorkIntents } from "./at-work-intents.ts";
import { dareIntent } from "./dare-intent.ts";
import { quietOffer } from "./quiet.ts";
import { type Helpers, whoCanHelp } from "./who-can-help.ts";

export const hardIntents: readonly Intent[] = [
  defineIntent({
    name: "crisis",
    audience: "anybody",
    wordings: { en: crisis },
    answer: (context, told) => Promise.resolve(inCrisis(context, told)),
  }),
  defineIntent({ name: "feelings", audience: "anybody", answer: feelings }),
  defineIntent({
    name: "conflict",
    audience: "anybody",
    answer: conflict,
  }),
  ...atWorkIntents,
  dareIntent,
  defineIntent({ name: "doubt", audience: "anybody", answer: doubt }),
  defineIntent({
    name: "who-listens",
    audience: "anybody",
    answer: (context) =>
      Promise.resolve(messageReply(advice([context.say("guidance.unnamed.who_md"), ...contact(context)]))),
  }),
  defineIntent({
    name: "manager-trouble",
    audience: "anybody",
    answer: managerTrouble,
  }),
];

/** Plain words and a number, and nothing to press: a person is needed, not the bot. */
export function inCrisis(context: Context, told: Pick<Told, "text">): Reply {
  const { say } = context;
  const kept = say("guidance.crisis.kept_md");
  const emergency = emergencyIn(told.text, say.locale);
  if (emergency === null) return messageReply(crisisMessage(context, kept, readAtHome(context, told)));
  const words = say(`guidance.crisis.emergency_${emergency}_md`);
  return messageReply(advice([words, ...readAtHome(context, told)], [], [kept]));
}

/** What is told to whoever is hurt by somebody that may read it. */
function readAtHome({ say }: Context, { text }: Pick<Told, "text">): readonly string[] {
  return mayBeReadAtHome(text, say.locale) ? [say("guidance.crisis.read_at_home_md")] : [];
}

/** The same words to somebody who wrote of it outside the DM's own messages: what became of what they typed is said. */
export function careMessage(context: Omit<Context, "origin">, words: WordsAre): Message {
  if (words === "unclear") return unclearTypedMessage(context);
  return crisisMessage(context, context.say(BECAME[words]));
}
const BECAME = {
  left: "guidance.crisis.kept_md",
  taken: "guidance.crisis.kept_in_form_md",
  held: "guidance.crisis.held_md",
} as const satisfies Readonly<Record<Exclude<WordsAre, "unclear">, string>>;

function crisisMessage(context: Omit<Context, "origin">, kept: string, beside: readonly string[] = []): Message {
  const { say } = context;
  const words = [say("guidance.crisis.one_md"), ...beside, ...contact(context), say("guidance.crisis.other_md")];
  return advice(words, [], [kept]);
}

/** To words that may be meant as danger or not, and ask for nothing else. */
export function unclearMessage(context: Omit<Context, "origin">): Message {
  const { say } = context;
  return advice([say("guidance.unclear.alone_md"), ...contact(context)], [toAPerson(say)]);
}

/** The same behind a command or in a form, which is answered by itself: which words, and what became of them. */
function unclearTypedMessage(context: Omit<Context, "origin">): Message {
  const { say } = context;
  return advice(
    [say("guidance.unclear.typed_md"), ...contact(context)],
    [toAPerson(say)],
    [say("guidance.unclear.typed_became_md")],
  );
}

/**
 * What is said for a day after such words, where nothing else is plain: no menu, nothing to press.
 * @param turn counts the answers, so that it is said in other words each time.
 * @param isUnclear the number is named again; else one line says that somebody is there.
 */
export function besideThem(context: Context, turn: number, isUnclear: boolean): Reply {
  const { say } = context;
  if (!isUnclear) {
    const words = say(inTurn({ turn }, ["guidance.beside.quiet_1_md", "guidance.beside.quiet_2_md"]));
    return messageReply(advice([words, say("guidance.beside.there_md")]));
  }
  const words = say(inTurn({ turn }, ["guidance.beside.one_md", "guidance.beside.two_md", "guidance.beside.three_md"]));
  return messageReply(advice([words, say("guidance.beside.number_md"), ...contact(context)]));
}

/** Whom an admin named for people who are not well. */
export function contact({ deps, say, person }: Omit<Context, "origin">): string[] {
  const { helpContact } = deps.policies.of(person.workspaceId);
  return helpContact === null ? [] : [say("guidance.contact_md", { contact: escapeMrkdwn(helpContact) })];
}

async function feelings(context: Context, told: Told): Promise<Reply> {
  const { say } = context;
  const isGrave = told.isGrave === true;
  const { lifeNews = lifeNewsIn(told.text, say.locale) } = told;
  const loss = lifeNews ? lifeNews.loss : lossIn(told.text, say.locale);
  const kind = loss ? null : (lifeNews?.kind ?? null);
  const isUnnamed = kind === "illness" && !namesWhoIsIll(told.text, say.locale);
  const ofKind = isUnnamed ? OF_ILLNESS_UNNAMED : kind && OF_KIND[kind];
  const ofTheirLife = loss ? OF_LOSS[loss] : ofKind;
  const matter = ofTheirLife ? null : matterOf(told.text, MATTERS[say.locale].feelingMatters);
  const isHeavy = (isGrave || matter !== "lonely") && isDistress(told.text, { isGrave, locale: say.locale });
  // A bad day is answered in a line or two: the long words and the number are for those who need them.
  const general = isHeavy
    ? (["guidance.feelings.heavy_1_md", "guidance.feelings.heavy_2_md", "guidance.feelings.heavy_3_md"] as const)
    : (["guidance.feelings.light_1_md", "guidance.feelings.light_2_md", "guidance.feelings.light_3_md"] as const);
  const wordings = ofTheirLife ?? (matter === "loss" ? OF_LOSS.person : general);
  const text =
    matter === "job"
      ? say(told.before === "feelings" ? "guidance.feelings.job_2_md" : "guidance.feelings.job_md")
      : matter && matter !== "loss"
        ? say(`guidance.feelings.${matter}_md`)
        : say(inTurn(told, wordings));
  if (!isHeavy && !ofTheirLife && (matter === null || BRIEF.has(matter)))
    return messageReply(advice([text], matter === null || matter === "lonely" ? [toAPerson(say)] : []));
  const quiet = await quietOffer(context);
  const small = [
    ...(OF_OTHERS.has(kind) ? [say("guidance.emergency_near_md")] : []),
    ...(isSevere(told.text, { isGrave, locale: say.locale }) ? [say("guidance.emergency_md")] : []),
  ];
  return messageReply(advice([text, ...contact(context), ...quiet.lines], [toAPerson(say), ...quiet.buttons], small));
}

/** What is answered in a line or two where nothing of it is heavy. */
const BRIEF: ReadonlySet<string> = new Set(["nerves", "tired", "lonely"]);

const OF_LOSS = {
  person: ["guidance.feelings.loss_md", "guidance.feelings.loss_2_md"],
  suicide: ["guidance.feelings.suicide_md"],
  dying: ["guidance.feelings.dying_md"],
  birth: ["guidance.feelings.birth_md"],
  pet: ["guidance.feelings.pet_1_md", "guidance.feelings.pet_2_md"],
} as const;

const OF_ILLNESS_UNNAMED = ["guidance.feelings.illness_any_md"] as const;
const OF_KIND: Readonly<Partial<Record<LifeNews["kind"], readonly [FeelingKey, ...FeelingKey[]]>>> = {
  illness: ["guidance.feelings.illness_1_md", "guidance.feelings.illness_2_md"],
  "own-illness": ["guidance.feelings.illness_own_md"],
  worry: ["guidance.feelings.worry_1_md", "guidance.feelings.worry_2_md"],
  parted: ["guidance.feelings.parted_1_md", "guidance.feelings.parted_2_md"],
  panic: ["guidance.feelings.panic_md"],
  addiction: ["guidance.feelings.addiction_md"],
  money: ["guidance.feelings.money_md"],
  colleague: ["guidance.feelings.colleague_md"],
};
/** It is about somebody else, who may be in danger. */
const OF_OTHERS: ReadonlySet<LifeNews["kind"] | null> = new Set<LifeNews["kind"]>(["worry", "colleague"]);
type FeelingKey = Extract<PlainTextKey, `guidance.feelings.${string}`>;

async function conflict(context: Context, told: Told): Promise<Reply> {
  const { say } = context;
  const helpers = await whoCanHelp(context, told);
  const harmed = ofHarm(context, told, helpers);
  if (harmed) return harmed;
  // With those who are there to help one has no quarrel over coffee.
  if (isWithHelpers(context, told)) return messageReply(noHelp(context, helpers));
  if (newsIn(told.text, say.locale) === "hurt") return wasHurt(context, helpers);
  const { people, buttons } = helpers;
  const quarrel = [say("guidance.conflict.quarrel_1_md"), say("guidance.conflict.quarrel_2_md", { people })] as const;
  return messageReply(advice([inTurn(told, quarrel)], [...buttons, toWords(say)]));
}

function noHelp(context: Context, { people }: Helpers): Message {
  const text = context.say("guidance.conflict.no_help_md", { people });
  return advice([text, ...contact(context)], [toWords(context.say)]);
}

const isWithHelpers = ({ say }: Context, { text }: Told): boolean =>
  HELPERS.has(matterOf(text, MATTERS[say.locale].causeMatters));
const HELPERS: ReadonlySet<string | null> = new Set(["hr", "council", "several"]);

/** What nobody has to put up with, or may be that; whoever did it is not named as the one to go to. */
function ofHarm(context: Context, told: Told, { people, buttons }: Helpers): Reply | null {
  const { say } = context;
  const outside = harmOutside(told.text, say.locale);
  if (outside !== null) return messageReply(ofOutside(context, told, outside));
  // Who threatens them for money is for the police, and no trouble of work.
  if (lifeNewsIn(told.text, say.locale)?.kind === "money")
    return messageReply(advice([say("guidance.feelings.money_md"), ...contact(context)], [toAPerson(say)]));
  const harm = harmBetween(told.text, say.locale);
  const isNamed = matterOf(told.text, MATTERS[say.locale].conflictMatters) === "harm";
  if (harm === null && !isNamed) return null;
  const text = isNamed
    ? say("guidance.conflict.harm_md", { people })
    : say("guidance.conflict.may_be_harm_md", { people });
  const small = harm === "harm" ? [say("guidance.conflict.in_danger_md")] : [];
  const words = [text, ...readAtHome(context, told), ...contact(context)];
  return messageReply(advice(words, buttons, small));
}

/** What is no matter of work: nobody is sent to their manager with it, and what may be seen at home names nothing. */
function ofOutside(context: Context, told: Told, outside: Outside): Message {
  const { say } = context;
  if (outside === "seen") return advice([say("guidance.outside.seen_md")]);
  const words = say(`guidance.outside.${outside}_md`);
  const isTheirOwn = outside === "control" || outside === "home" || outside === "images";
  return advice([words, ...(isTheirOwn ? [...readAtHome(context, told), ...contact(context)] : [])]);
}

async function doubt(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const isMeeting = matterOf(told.text, MATTERS[say.locale].doubtMatters) === "meeting";
  const text = isMeeting
    ? say("guidance.doubt.meeting_md")
    : say(inTurn(told, ["guidance.doubt.one_md", "guidance.doubt.two_md"]));
  const member = await findMemberIfAny(deps, person);
  const weeks = member ? [button(say("guidance.my_weeks"), "progress.show", "guidance")] : [];
  return messageReply(advice([text], weeks));
}

async function managerTrouble(context: Context, told: Told): Promise<Reply> {
  const { say } = context;
  const helpers = await whoCanHelp(context, told);
  const isCredit =
    harmIn(told.text, say.locale) !== "harm" && matterOf(told.text, MATTERS[say.locale].managerMatters) === "credit";
  const harmed = isCredit ? null : ofHarm(context, told, helpers);
  if (harmed) return harmed;
  if (!isCredit && isWithHelpers(context, told)) return messageReply(noHelp(context, helpers));
  if (!isCredit && newsIn(told.text, say.locale) === "hurt") return wasHurt(context, helpers);
  const text = isCredit
    ? say("guidance.manager-trouble.credit_md")
    : say(inTurn(told, ["guidance.manager-trouble.general_1_md", "guidance.manager-trouble.general_2_md"]));
  return messageReply(advice([text, ...(isCredit ? [] : contact(context))], [toWords(say)]));
}

/** A sharp word, a sneer, a reproach: no quarrel in which both have their part. */
function wasHurt({ say }: Context, { cause, people, buttons }: Helpers): Reply {
  const whom = cause === "other" ? say("guidance.somebody_md") : people;
  const text = say("guidance.conflict.sharp_md", { people: whom });
  return messageReply(advice([text], [...buttons, toWords(say)]));
}
