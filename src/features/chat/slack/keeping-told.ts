/** "Yes, keep it, but don't tell Grace": what was offered to be kept is kept, and it is said who sees it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { behindYes } from "#src/features/reflections/rules/story-in.ts";
import { tellsSomething } from "#src/features/reflections/rules/telling.ts";
import { isOfChallenge } from "#src/features/reflections/rules/told-of.ts";
import { shareKept } from "#src/features/reflections/slack/asking-to-share.ts";
import { offerLog } from "#src/features/reflections/slack/offers.ts";
import { valueWith } from "#src/features/reflections/slack/told-story.ts";
import { findToldAbout } from "#src/features/reflections/use-cases/overview.ts";
import { findReflectionIfAny, reflectionOn } from "#src/features/reflections/use-cases/reflect.ts";
import { findNudge } from "#src/features/weekly/use-cases/find-nudge.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Member } from "#src/kernel/member.ts";
import { clip } from "#src/kernel/text.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { actions, button, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { ownWordsIfAny } from "#src/slack/own-words.ts";
import { isFresh } from "../rules/goes-on.ts";
import { elsewhereOf, keepsTold } from "../rules/held-offers.ts";
import { type KeepingTold, keepingToldIn, namesLog } from "../rules/keeping-told.ts";
import { tellsOn } from "../rules/stories.ts";
import { isInCare, type Offer, type Talk } from "../rules/talk.ts";
import { mayWeigh } from "../rules/weight.ts";
import { namesTheLog, offerAt, offerCalled, type WhereKept, whereKeptIn } from "../rules/where-kept.ts";
import { type Here, spokenSince } from "../use-cases/situation.ts";
import { markedAsQuestion, plainly } from "./answer-steps.ts";
import { withAreaAsked } from "./area-meant.ts";
import { buttonsIn } from "./asking-back.ts";
import { buttonsOf, opensForm, pressMessage, pressOne } from "./pressing.ts";
import type { Answered, Speech } from "./speech.ts";
import { withBelow } from "./time-beside.ts";
import { keptLast } from "./undo.ts";

/** The answer to words on whether, and for whom, what was offered is kept; null to all other messages. */
export async function answerKeepingTold(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk }: { readonly here: Here; readonly talk: Talk },
): Promise<Answered | null> {
  const { deps, say } = context;
  const offers = talk.offers.filter(keepsTold);
  const called = offerCalled(told.text, offers, say.locale);
  const plain = keepingToldIn(told.text, say.locale) ?? (called && BY_NAME);
  const where = whereKeptIn(told.text, say.locale);
  // Only where it came from: that says something where it is offered to be kept, and nowhere else.
  const keeping: KeepingTold | null = plain ?? (offers.length > 0 && where ? { ...BY_NAME, isYes: where.isYes } : null);
  if (!keeping || !here.member) return null;
  const alone = aloneLine(context, here.member);
  const isAsked = talk.askedOf !== null && !offers.some(({ isHeld }) => !isHeld);
  if (keptLast(talk) || (isAsked && !keeping.isPrivate)) {
    if (!plain) return null;
    if (keeping.sharedWith !== undefined) return null;
    const words = keeping.isPrivate ? alone : say("chat.enough_md");
    return { message: textMessage(words), remembered: { ...talk, isQuestion: false }, isMenu: false };
  }
  if (offers.length === 0) {
    // "Ok it's done, keep it", where nothing was told that could be kept.
    if (!keeping.isYes || keeping.isPrivate || keeping.sharedWith !== undefined) return null;
    if (namesLog(told.text, say.locale)) return offerSaidBefore(context, told, talk);
    return talk.act === "done" ? plainly(textMessage(say("chat.stays_done_md")), told, talk.act) : null;
  }
  if ((await spokenSince(deps, here, talk)).isElse)
    return { message: textMessage(say("chat.elsewhere_md")), remembered: null, isMenu: false };
  const place = where?.place ?? (namesTheLog(told.text, say.locale) ? "log" : null);
  const { all, challenge } = await withChallenge(context, offers, place);
  const isAdded = all.length > offers.length;
  // What is open was not offered yet: it is done by its own button alone.
  const meant = isAdded ? null : (called ?? offerMeant(context, all, { place, of: where?.of ?? null }, challenge));
  if (!meant && challenge) return whereElse(context, told, { all, challenge, talk });
  const offer = meant ?? offerAt(offers, null);
  if (!offer) return null;
  const hears = keeping.isPrivate ? await whoHears(context, offer) : null;
  if (hears) return offered(hears.line, insteadOf(context, offer, hears), told, talk);
  if (!keeping.isYes) {
    const line = keeping.isPrivate ? say("chat.yours_alone_ask_md", { alone }) : say("chat.keep_then_md");
    return offered(line, offers.some(({ isHeld }) => isHeld) ? offers : talk.offers, told, talk);
  }
  const reply = await pressOne(context, told, speech, { here, offer });
  if (reply?.kind !== "message" && reply?.kind !== "extra")
    return markedAsQuestion(plainly(formMessage(context, speech, { offer, offers, place }), told, talk.act));
  const asked = keeping.as === undefined ? null : await withAreaAsked(context, reply.message, keeping.as);
  if (asked) return markedAsQuestion(plainly(asked, told, null));
  const shared = keeping.sharedWith === undefined ? null : await withShare(context, reply.message, keeping.sharedWith);
  if (shared) return markedAsQuestion(plainly(shared, told, null));
  return plainly(keeping.isPrivate ? withLine(reply.message, alone) : reply.message, told, null);
}
/** "Yes. I read it and wrote to her": what was told is kept with what is told of it behind the yes; null to all other messages. */
export async function answerYesAndMore(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk }: { readonly here: Here; readonly talk: Talk },
): Promise<Answered | null> {
  const { deps, say } = context;
  const rest = behindYes(told.text, say.locale);
  if (rest === null || !here.member || !tellsOn(rest, say.locale)) return null;
  if ((await spokenSince(deps, here, talk)).isElse) return null;
  const offer = offerAt(
    talk.offers.filter((one) => keepsTold(one) && !one.isHeld),
    null,
  );
  const value = offer && valueWith(offer.value, told);
  if (!offer || value === null) return null;
  const reply = await pressOne(context, told, speech, { here, offer: { ...offer, value } });
  return reply?.kind === "message" || reply?.kind === "extra" ? plainly(reply.message, told, null) : null;
}

/** By the words on its button. */
const BY_NAME: KeepingTold = { isPrivate: false, isYes: true };

/** Which offer is meant; null where they name something that it would not be kept as. */
function offerMeant(
  { say }: Context,
  offers: readonly Offer[],
  { place, of }: Pick<WhereKept, "place" | "of">,
  challenge: Challenge | null,
): Offer | null {
  const meant = offerAt(offers, place);
  const reflection = offers.find(({ action }) => action === REFLECTION);
  if (of === null || !reflection || !challenge) return meant;
  // "It came of the call": of a challenge about calls, and of no other.
  if (isOfChallenge(of, challenge, say.locale)) return reflection;
  return meant?.action === REFLECTION ? null : meant;
}
const REFLECTION = "chat.reflect";

/** The offers that wait, with what is open beside the log where they say that it came of a challenge; and which challenge that is. */
async function withChallenge(
  { deps, person }: Context,
  offers: readonly Offer[],
  place: WhereKept["place"],
): Promise<{ readonly all: readonly Offer[]; readonly challenge: Challenge | null }> {
  const reflection = offers.find(({ action }) => action === REFLECTION);
  if (reflection) {
    const { challenge } = await findNudge(deps, person, reflection.value.split("|")[0] ?? "");
    return { all: offers, challenge };
  }
  const log = place === "challenge" ? offers.find(({ action }) => action === "chat.log") : undefined;
  const open = log && (await findToldAbout(deps, person))?.ask;
  if (!log || !open) return { all: offers, challenge: null };
  return {
    all: [...offers, { action: REFLECTION, value: `${open.nudge.id}|${log.value}` }],
    challenge: open.challenge,
  };
}

/** Where it belongs is asked: the log, and what is offered, each by its button. */
export async function askWhere(context: Context, told: Told, talk: Talk): Promise<Answered> {
  const offers = talk.offers.filter((one) => keepsTold(one) && !one.isHeld);
  const { all, challenge } = await withChallenge(context, offers, null);
  return challenge
    ? whereElse(context, told, { all, challenge, talk })
    : offered(context.say("chat.keep_then_md"), talk.offers, told, talk);
}

/** What opens a window waits for its button; the log stands beside it, unless they named the form. */
function formMessage(
  context: Context,
  speech: Speech,
  {
    offer,
    offers,
    place,
  }: { readonly offer: Offer; readonly offers: readonly Offer[]; readonly place: WhereKept["place"] },
): Message {
  const log = place === "there" ? [] : offers.filter(({ action }) => action === "chat.log");
  return pressMessage(context, [offer, ...log], opensForm(speech, [offer]));
}

/** What they name is not what it would be kept as. */
function whereElse(
  { say }: Context,
  told: Told,
  { all, challenge, talk }: { readonly all: readonly Offer[]; readonly challenge: Challenge; readonly talk: Talk },
): Answered {
  const inLog = offerAt(all, "log");
  const log = inLog ? [{ ...inLog, main: true, label: say("chat.keep_in_log") }] : [];
  const others = all
    .filter(({ action }) => action !== "chat.log")
    .map((one) => ({ ...one, main: false, ...(one.action === REFLECTION ? { label: say("chat.came_of_it") } : {}) }));
  const leave = { action: "chat.not-kept", value: "chat", label: say("chat.no_thanks") };
  const line = say("chat.keep_where_md", { title: escapeMrkdwn(challenge.title) });
  return offered(line, [...log, ...others, leave], told, talk);
}

/** "Put that in my log", where nothing is offered: what they told just before is meant, and never the words that say so. */
async function offerSaidBefore(context: Context, told: Told, talk: Talk): Promise<Answered> {
  const { deps, say } = context;
  const { about, act } = talk;
  const now = deps.clock.now();
  // What may have spoken of danger or harm is never offered to be kept.
  const leftOut = (): Answered => plainly(textMessage(say("chat.not_in_log_md")), told, act);
  if (isInCare(talk, now) || act === FELT) return leftOut();
  const isBefore = about !== null && isFresh(talk, now);
  const story = isBefore ? ((await ownWordsIfAny(context, about, about.threadTs))?.text.trim() ?? "") : "";
  if (mayWeigh(story, say.locale)) return leftOut();
  if (!isBefore || !tellsSomething(story, say.locale)) {
    const write = button(say("home.log"), "log.open", "log", "primary");
    return plainly(textMessage(say("chat.log_empty_md"), actions(write)), told, "log");
  }
  const offer = offerLog(context, { ...told, at: about, text: story, whole: story }, story);
  const quoted = section(say("chat.said_before_md", { story: quotedLines(clip(story, QUOTED)) }));
  const [first, ...others] = offer.blocks;
  const blocks = [...(first ? [first] : []), quoted, ...others];
  return markedAsQuestion(plainly({ ...offer, blocks }, told, "log"));
}
const FELT = "feelings";
/** So much of it shows which is meant. */
const QUOTED = 200;

/** What was kept, and whether it is to be shown as well; null where it cannot be. */
async function withShare(context: Context, message: Message, whom: string): Promise<Message | null> {
  const id = buttonsIn(message).find(({ action_id: action }) => action === EDITS)?.value;
  const share = id === undefined ? null : await shareKept(context, { id, whom });
  return share && withBelow(message, share);
}
/** Under what was kept: its value names which. */
const EDITS = "reflection.edit";

/** A line, with what can be pressed; what was offered still stands. */
function offered(line: string, shown: readonly Offer[], told: Told, talk: Talk): Answered {
  return markedAsQuestion(plainly(textMessage(line, actions(...buttonsOf(shown))), told, talk.act));
}

/** What others would read is kept in the log alone, or there all the same where that is offered. */
function insteadOf({ say }: Context, offer: Offer, { reference, there }: Hears): readonly Offer[] {
  const log = { action: "chat.log", value: reference, main: true, label: say("chat.keep_in_log") };
  return [log, ...(there === undefined ? [] : [{ ...offer, main: false, label: there }])];
}

/** A message with a line of its own after its first block. */
function withLine({ text, blocks: [first, ...others] }: Message, line: string): Message {
  return { text: `${text} ${line}`, blocks: [...(first ? [first] : []), section(line), ...others] };
}

/** Who sees of it: nobody, and their manager neither where they have named one. */
function aloneLine({ say }: Context, { settings: { managerUserId } }: Member): string {
  return say("chat.yours_alone_md", {
    has: managerUserId === null ? "none" : "other",
    manager: managerUserId === null ? "" : mention(managerUserId),
  });
}

interface Hears {
  readonly line: string;
  /** Where their words stand. */
  readonly reference: string;
  /** The button that brings it there all the same; undefined where none is offered. */
  readonly there: string | undefined;
}

/** What reaches somebody else if it is kept by that button; null where nothing does. */
async function whoHears({ deps, say, person }: Context, { action, value }: Offer): Promise<Hears | null> {
  const [id = "", reference = ""] = action === "chat.log" ? ["", value] : value.split("|");
  if (action === "chat.add" || action === "chat.add-shared") {
    const kept = await findReflectionIfAny(deps, person, id);
    return kept?.reflection.sharedWithManager ? sharedAlready(kept.reflection.title) : null;
  }
  // The lines of a meeting are read by both; those of a seat by a manager, where that is ticked.
  const elsewhere = elsewhereOf({ action, value });
  if (elsewhere !== null) return { line: say("chat.read_there_md"), reference: elsewhere, there: say("chat.write_it") };
  if (action !== "chat.reflect") return null;
  const kept = await reflectionOn(deps, person, id);
  if (kept?.sharedWithManager) return sharedAlready(kept.title);
  const { nudge, challenge } = await findNudge(deps, person, id);
  const given = nudge.reasons.find((reason) => reason.kind === "assigned");
  if (!given?.by || nudge.status === "done") return null;
  const title = escapeMrkdwn(challenge.title);
  return {
    line: say("chat.given_hears_md", { title, person: mention(given.by) }),
    reference,
    there: say("chat.keep_there"),
  };

  function sharedAlready(title: string): Hears {
    return { line: say("chat.shared_already_md", { title: escapeMrkdwn(title) }), reference, there: undefined };
  }
}
