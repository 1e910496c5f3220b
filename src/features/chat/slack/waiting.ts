/** What waits for somebody's answer, with its own buttons: a sentence names the fitting one, and nothing is sent by it. */
import type { DialogueState, Waiting } from "#src/feature-kit/dialogue-state.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { foldText } from "#src/language/fold.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { bareWords } from "#src/language/typing.ts";
import { messageReply } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage, withoutMarks } from "#src/slack/kit/blocks.ts";
import { namesOf } from "#src/slack/names.ts";
import { BETWEEN_TIMES } from "../rules/bare-moment.en.ts";
import { bareMoment } from "../rules/bare-moment.ts";
import { asksForTimeOf } from "../rules/host-time.en.ts";
import type { Leaning } from "../rules/leaning.ts";
import { saidBeside } from "../rules/said-beside.ts";
import { saysMore, setsCondition } from "../rules/says-more.ts";
import { leansOnShown, shownWaiting } from "../rules/shown-waiting.ts";
import type { Talk } from "../rules/talk.ts";
import { ANSWERING, type Answering, answeredBy, leansOn, leansOnGiven, meantOf, namedAmong } from "../rules/waiting.ts";
import { sourcesFor } from "../use-cases/dialogue.ts";
import { type Here, spokenSince } from "../use-cases/situation.ts";
import type { Speech } from "./speech.ts";
import { itemBlocks } from "./waiting-blocks.ts";

/** So many of several are asked about. */
const SHOWN = 3;

/** What waits for somebody, and what they have, as all capabilities know it. */
export async function dialogueStateOf(
  { deps, say, person }: Context,
  { dialogue }: Pick<Speech, "dialogue">,
): Promise<DialogueState> {
  const sources = await sourcesFor(deps, dialogue, person);
  const found = await Promise.all(sources.map(({ load }) => load(deps, say, person)));
  return {
    standings: [...new Set(found.flatMap(({ standings }) => standings))],
    waiting: found.flatMap(({ waiting }) => waiting),
    settled: found.flatMap(({ settled = [] }) => settled),
    hosts: [...new Set(found.flatMap(({ hosts = [] }) => hosts))],
  };
}

/** @param speechOf all that people can say; known once all capabilities are. */
export function waitingIntents(speechOf: () => Speech): readonly Intent[] {
  return ANSWERING.map((act) =>
    defineIntent({
      name: act,
      audience: "anybody",
      answer: async (context, told) => {
        const { waiting, settled = [] } = told.dialogue ?? (await dialogueStateOf(context, speechOf()));
        return messageReply(await waitingMessage(context, act, { all: [...waiting, ...settled] }, told));
      },
    }),
  );
}

/** What a yes or no answers of what waits. */
export interface ResolvedAnswer {
  readonly act: Answering;
  readonly one: Waiting;
}

/** What a bare yes or no comes to where something waits that was asked after all that was said and sent; null: it answers that. */
export async function leaningOnWaiting(
  { deps }: Context,
  leaning: Leaning | null,
  { here, talk, dialogue }: { readonly here: Here; readonly talk: Talk; readonly dialogue: DialogueState },
): Promise<ResolvedAnswer | null> {
  // Somebody who was invited is told that a plain no is enough: it is an act of its own.
  const isNo = leaning?.kind === "no" && here.member === null;
  const waiting = isNo ? dialogue.waiting.filter(({ standing }) => standing !== "assigned") : dialogue.waiting;
  if (!leaning || waiting.length === 0) return null;
  const { ofOpen, isElse, newest } = await spokenSince(deps, here, talk);
  const ofGiven = isElse ? null : leansOnGiven(leaning, waiting, talk.act);
  if (ofGiven) return ofGiven;
  const ofShown = isElse ? null : leansOnShown(leaning, shownWaiting(talk.offers, waiting));
  if (ofShown) return ofShown;
  // "Shall I tell them yes?": no is another answer to the same.
  const isTurned = leaning.kind === "no" && (talk.act === "asked-yes" || talk.act === "asked-later");
  const isSaid = talk.act !== null || talk.offers.length > 0 || talk.isQuestion || talk.about !== null;
  const isAsked = !isTurned && (talk.isQuestion || talk.offers.some(({ isHeld }) => !isHeld));
  return leansOn(leaning, waiting, {
    saidAt: isSaid ? talk.since.getTime() : 0,
    askedAt: isAsked ? talk.since.getTime() : 0,
    ofOpenAt: ofOpen?.at.getTime() ?? 0,
    newest,
  });
}

/** Whether a bare day or hour, right after words about what waits, is another time for that and not for their challenge. */
export function isTimeForWaiting(
  { deps, say }: Context,
  { text }: Pick<Told, "text">,
  { zone, talk, dialogue }: { readonly zone: string; readonly talk: Talk; readonly dialogue: DialogueState },
): boolean {
  if (!ANSWERING.some((act) => act === talk.act) || answeredBy("asked-later", dialogue.waiting).length === 0)
    return false;
  return bareMoment(text, { now: deps.clock.now(), zone, locale: say.locale }) !== null;
}

/** Buttons of a seat, and of the challenge. */
const OF_SEAT = /^seat\.(?:give|take)-back\b/;
const OF_CHALLENGE = /^nudge\./;

/**
 * Whether a time is about a seat: a bare day or hour right after words about it, or a time for which its host is asked by name. Its day
 * is its host's, so that nothing is moved by it.
 */
export async function isTimeOfSeat(
  context: Context,
  { text }: Pick<Told, "text">,
  { zone, talk, dialogue }: { readonly zone: string; readonly talk: Talk; readonly dialogue: DialogueState },
): Promise<boolean> {
  const { deps, say } = context;
  if (!dialogue.standings.some((one) => one === "seat-wanted" || one === "seat-given")) return false;
  if (await isTimeOfHost(context, text, zone, dialogue.hosts ?? [])) return true;
  if (!talk.offers.some(({ action }) => OF_SEAT.test(action))) return false;
  const bare = bareMoment(text, { now: deps.clock.now(), zone, locale: say.locale });
  if (!bare || bare.days !== undefined) return false;
  return bare.isDay || !talk.offers.some(({ action }) => OF_CHALLENGE.test(action));
}

async function isTimeOfHost(
  { deps, say, person }: Context,
  text: string,
  zone: string,
  hosts: readonly string[],
): Promise<boolean> {
  if (text.length > MOST_ASKED || hosts.length === 0) return false;
  const told = momentTold(text, deps.clock.now(), zone);
  if (!told || (told.date === null && told.time === null && told.part === null && told.shift === null)) return false;
  const names = await namesOf(deps, person, { users: hosts, channels: [] });
  const said = foldText(bareWords(text));
  return [...names.values()].some((name) => {
    const first = foldText(name).split(" ")[0] ?? "";
    return /^[\p{L}'-]{2,}$/u.test(first) && TIME_OF[say.locale](first).test(said);
  });
}
/** Longer messages ask for more than a time. */
const MOST_ASKED = 100;
const TIME_OF: Readonly<Record<Locale, typeof asksForTimeOf>> = { en: asksForTimeOf };

/**
 * What is answered by these words, with its buttons; of several, which.
 * @param others what they may answer where they name nothing of all that waits.
 */
export async function waitingMessage(
  context: Context,
  said: Answering,
  { all, others = all }: { readonly all: readonly Waiting[]; readonly others?: readonly Waiting[] },
  told: Pick<Told, "text" | "at">,
): Promise<Message> {
  const { say } = context;
  const { act, meant } = meantOf(said, { named: await namedOf(context, told, all), others });
  const [only] = meant;
  if (!only) return textMessage(say("chat.waiting.nothing_md"));
  if (meant.length === 1) return oneMessage(say, act, only, told);
  const text = say("chat.waiting.which_md", { count: meant.length });
  const blocks = meant.slice(0, SHOWN).flatMap((one, at) => itemBlocks(say, one, act, `.${at + 1}`, { told, act }));
  return textMessage(text, ...blocks);
}

async function namedOf(
  { deps, person }: Context,
  { text }: Pick<Told, "text">,
  all: readonly Waiting[],
): Promise<readonly Waiting[]> {
  // Of one there is nothing to choose.
  if (all.length < 2) return [];
  const users = [...new Set(all.flatMap(({ userId }) => userId ?? []))];
  const names = await namesOf(deps, person, { users, channels: [] });
  return namedAmong(text, all, (userId) => names.get(userId) ?? "");
}

function oneMessage(say: Say, said: Answering, waiting: Waiting, told: Pick<Told, "text" | "at">): Message {
  const { text: words } = told;
  const { act, one, line } = withTime(said, waiting, words);
  const blocks = itemBlocks(say, one, act, "", { told, act });
  // Whoever asks what it is about is told that, and asked nothing else.
  if (act === "asked-who") return { text: withoutMarks(one.line), blocks };
  const question = oneQuestion(say, act, one);
  const unsaid = line === null || one.inWords ? unsaidLine(say, act, one, told) : null;
  const text = [question, line, unsaid].filter((part) => part !== null).join(" ");
  return textMessage(text, ...blocks);
}

/** What would be told beside an answer is not passed on, and how they can say it; null where nothing would. */
function unsaidLine(say: Say, act: Answering, one: Waiting, { text, at }: Pick<Told, "text" | "at">): string | null {
  const { userId, inWords } = one;
  const answer = PASSED_ON[act];
  if (inWords && at && userId !== null && answer !== undefined)
    return saysMore(text, say.locale) ? say("chat.waiting.in_words_md", { person: mention(userId) }) : null;
  const beside = answer === undefined || userId === null ? null : saidBeside(text, say.locale);
  if (beside === null && answer !== undefined && userId !== null && setsCondition(text, say.locale))
    return say("chat.waiting.alone_md", { answer, person: mention(userId) });
  if (beside === null || userId === null) return null;
  return say("chat.waiting.not_passed_on_md", {
    answer: answer ?? "other",
    words: escapeMrkdwn(beside.words),
    person: mention(userId),
    thanks: beside.isThanks ? "yes" : "other",
  });
}
/** Answers that reach whoever asks, as nothing but that. */
const PASSED_ON: Partial<Record<Answering, "yes" | "no" | "other">> = {
  "asked-yes": "yes",
  "asked-no": "no",
  "asked-later": "other",
};

/** What is asked before it is answered so. */
export function oneQuestion(say: Say, act: Exclude<Answering, "asked-who">, one: Waiting): string {
  return one.questions?.[act] ?? questionOf(say, act, one.userId === null ? "" : mention(one.userId));
}

/** Whoever names a time for it says yes with that time, and puts nothing off. */
function withTime(
  act: Answering,
  one: Waiting,
  words: string,
): { readonly act: Answering; readonly one: Waiting; readonly line: string | null } {
  const later = act === "asked-later" || act === "asked-yes" ? one.laterAt?.(words) : null;
  if (later?.instead && (act === "asked-later" || act === later.instead)) {
    const { answers, line, instead } = later;
    return { act: instead, one: { ...one, answers, questions: { ...one.questions, [instead]: line } }, line: null };
  }
  if (later && act === "asked-later") return { act, one: { ...one, answers: later.answers }, line: later.line };
  const timed = act === "asked-yes" || act === "asked-later" ? one.withTime?.(words) : null;
  if (!timed) return { act, one, line: null };
  return { act: "asked-yes", one: { ...one, answers: timed.answers }, line: timed.line };
}

/** What asks for a time and was asked last, where a message says nothing but that time; null where it may be for anything else. */
export async function timedAnswer(
  context: Context,
  { text }: Pick<Told, "text">,
  { here, talk, dialogue }: { readonly here: Here; readonly talk: Talk; readonly dialogue: DialogueState },
): Promise<ResolvedAnswer | null> {
  const { deps, say } = context;
  const timed = dialogue.waiting.filter(({ withTime: read }) => read?.(text));
  const zone = here.member?.settings.zone ?? DEFAULT_ZONE;
  const isBare = (part: string): boolean =>
    bareMoment(part, { now: deps.clock.now(), zone, locale: say.locale }) !== null;
  // "Thursday at 10 or Friday at 14:00" is nothing but times, too.
  if (timed.length === 0 || !(isBare(text) || text.split(EITHER[say.locale]).every(isBare))) return null;
  const leant = await leaningOnWaiting(context, { kind: "yes" }, { here, talk, dialogue });
  return leant && timed.includes(leant.one) ? leant : null;
}
const EITHER: Readonly<Record<Locale, RegExp>> = { en: BETWEEN_TIMES };
/** Whether a message is nothing but a time does not hang on the zone. */
const DEFAULT_ZONE = "UTC";

function questionOf(say: Say, act: Exclude<Answering, "asked-who">, person: string): string {
  switch (act) {
    case "consent-given":
    case "consent-refused":
    case "guest-missed":
      return say(`chat.waiting.${act}_md`);
    default:
      return say(`chat.waiting.${act}_md`, { person });
  }
}

/**
 * What somebody has who has not joined, in place of a word about joining: what waits for them, and where they change what they have.
 * @param intro what is said before it.
 */
export function standingMessage(
  say: Say,
  { standings, waiting }: DialogueState,
  intro: "chat.waiting.lost_md" | "chat.waiting.hello_md" | "chat.waiting.asked_md",
): Message {
  const text = say(intro, { count: waiting.length });
  const places = [
    ...(standings.includes("offers") ? [button(say("seats.hosting.page"), "seat.host", "chat")] : []),
    ...(standings.includes("team") ? [button(say("team.open_team"), "team.open", "chat")] : []),
    ...(standings.includes("seat-wanted") || standings.includes("seat-given")
      ? [button(say("chat.acts.seat-facts"), "chat.do-other", "seat-facts")]
      : []),
    ...(standings.includes("pairing") ? [button(say("mentor.host.show"), "mentor.show", "chat")] : []),
    ...(standings.includes("gave") ? [button(say("chat.acts.given-news"), "chat.do-other", "given-news")] : []),
    button(say("chat.acts.privacy"), "chat.do", "privacy"),
  ];
  const items = waiting.slice(0, SHOWN).flatMap((one, at) => itemBlocks(say, one, null, `.${at + 1}`));
  return textMessage(text, ...items, actions(...places));
}
