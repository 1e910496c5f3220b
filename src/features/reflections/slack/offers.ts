/** Offers to keep what somebody told in the DM. Nothing is kept before they press. */
import type { Awaited } from "#src/feature-kit/awaited-words.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import type { CurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { findNudgeByMessage } from "#src/features/weekly/use-cases/find-nudge.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, context as note, textMessage } from "#src/slack/kit/blocks.ts";
import { isBadNews } from "../rules/news.ts";
import { asksWhetherItCounts } from "../rules/story-in.ts";
import { isLikelyOf } from "../rules/told-of.ts";
import { findToldAbout } from "../use-cases/overview.ts";
import { addToReflection, findReflectionIfAny, type SavedReflection } from "../use-cases/reflect.ts";
import { toldMessage } from "./after-told.ts";
import { offerOfGiven } from "./told-of-given.ts";
import { referenceTo, valueWith } from "./told-story.ts";

/** The nudge under whose message somebody wrote, if it is one of their own. */
export function nudgeOfThread({ deps, person }: Context, { at }: Told): Promise<CurrentNudge | null> {
  return at?.threadTs ? findNudgeByMessage(deps, person, at.channel, at.threadTs) : Promise.resolve(null);
}

/**
 * Told without a thread: what it is about is a guess, so that the log stands beside it.
 * @param awaited what else they may tell of; it is taken where nothing of a challenge was asked since.
 */
export async function offerGuess(context: Context, told: Told, awaited: Awaited | null = null): Promise<Message> {
  const found = await findToldAbout(context.deps, context.person);
  const story = told.whole.trim();
  if (awaited && awaited.since > (found?.since ?? NEVER)) return offerAwaited(context, told, awaited);
  const given = offerOfGiven(context, told, story, found?.ask ?? null);
  if (given) return given;
  if (!found) return offerLog(context, told, story);
  const { ask, since } = found;
  const reference = referenceTo(told, story);
  // What says nothing of it is no word that it was done.
  const by = { since, now: context.deps.clock.now(), locale: context.say.locale };
  if (!isLikelyOf(story, ask.challenge, by)) return offerEither(context, ask, told, reference);
  const other = reference === null ? null : button(context.say("chat.keep_in_log"), "chat.log", reference);
  return offerReflection(context, ask, told, other);
}

/** What most likely belongs to the log, with the challenge that lies open beside it. */
function offerEither(
  context: Context,
  { nudge, challenge }: CurrentNudge,
  told: Told,
  reference: string | null,
): Message {
  const { say } = context;
  if (reference === null) return textMessage(say("chat.too_long_here_md"));
  const log = button(say("chat.keep_in_log"), "chat.log", reference, "primary");
  const of = button(say("chat.came_of_it"), "chat.reflect", `${nudge.id}|${reference}`);
  return offer(say("chat.either_md", { title: escapeMrkdwn(challenge.title) }), [log, of], told, context);
}

/** Said to be done, with a story that is plainly of something else: nothing is marked before it is said which. */
export function askWhichDone(context: Context, { nudge, challenge }: CurrentNudge, told: Told, story: string): Message {
  const { say } = context;
  const reference = referenceTo(told, story);
  if (reference === null) return textMessage(say("chat.too_long_here_md"));
  const of = button(say("chat.came_of_it"), "chat.reflect", `${nudge.id}|${reference}`);
  const log = button(say("chat.keep_in_log"), "chat.log", reference);
  return offer(say("chat.done_which_md", { title: escapeMrkdwn(challenge.title) }), [of, log], told, context);
}

const NEVER = new Date(0);

/** Offers the form of what was asked, filled with what was told. */
export function offerAwaited(context: Context, told: Told, { about, action, id, longest }: Awaited): Message {
  const { say } = context;
  const story = told.whole.trim();
  const reference = referenceTo(told, story);
  if (reference === null || story.length > longest) return offerLog(context, told, story);
  const write = button(say("chat.write_it"), action, `${id}|${reference}`, "primary");
  const other = button(say("chat.keep_in_log"), "chat.log", reference);
  return offer(say("chat.awaited_md", { about }), [write, other], told, context);
}

/**
 * Offers to keep what was told as what came of a nudge.
 * @param other what may be pressed instead; null: no, thanks.
 */
export function offerReflection(
  context: Context,
  { nudge, challenge }: CurrentNudge,
  told: Told,
  other: ReturnType<typeof button> | null = null,
): Message {
  const { say } = context;
  const reference = referenceTo(told, told.whole.trim());
  if (reference === null) return textMessage(say("chat.too_long_here_md"));
  const keep = button(say("chat.keep_it"), "chat.reflect", `${nudge.id}|${reference}`, "primary");
  const state = nudge.status === "done" ? "done" : "other";
  return offer(
    say("chat.reflection_offer_md", { title: escapeMrkdwn(challenge.title), state }),
    [keep, other],
    told,
    context,
  );
}

/** A part of it is done: it stays open, or counts with that. @param half whether words were told that can be kept. */
export function halfMessage(
  { say }: Context,
  { nudge, challenge }: CurrentNudge,
  told: Told,
  half: { readonly tells: boolean },
): Message {
  const reference = half.tells ? referenceTo(told, told.whole.trim()) : null;
  const text = say("chat.half_md", { title: escapeMrkdwn(challenge.title) });
  const buttons =
    reference === null
      ? [button(say("chat.stays_open"), "chat.do", "not-yet"), button(say("chat.counts_done"), "chat.do-other", "done")]
      : [
          button(say("chat.kept_open"), "chat.log", reference),
          button(say("chat.stays_open"), "chat.do", "not-yet"),
          button(say("chat.counts_done"), "chat.reflect", `${nudge.id}|${reference}`),
        ];
  return textMessage(text, actions(...buttons));
}

/** A button under what was told before. */
interface FormerOffer {
  readonly action: string;
  readonly value: string;
}

/**
 * Offers to keep what was told in several messages together, by the buttons of the offer before; null where that offered nothing of
 * the kind.
 * @param waits the button that still waits for what they tell; it goes elsewhere where it does not.
 * @param isHard what is told is bad news, in whole or in part.
 */
export function offerTogether(
  { say }: Context,
  told: Told,
  offers: readonly FormerOffer[],
  { waits, isHard, turn }: { readonly waits: string | null; readonly isHard: boolean; readonly turn: number },
): Message | null {
  const keeps = offers.filter(({ action }) => action === "chat.reflect" || action === "chat.log" || action === waits);
  const buttons = keeps.flatMap(({ action, value }, at) => {
    const together = valueWith(value, told);
    if (together === null) return [];
    const label = action === waits ? "chat.write_it" : keepLabel(action, at, keeps.length);
    return [button(say(label), action, together, at === 0 ? "primary" : undefined)];
  });
  if (buttons.length === 0) return null;
  const leave = button(say("chat.no_thanks"), "chat.not-kept", "chat");
  const isOdd = turn % 2 === 1;
  const [first, second] = isHard
    ? (["chat.together_hard_1_md", "chat.together_hard_2_md"] as const)
    : (["chat.together_1_md", "chat.together_2_md"] as const);
  const words = isOdd ? second : first;
  return textMessage(say(words), actions(...buttons, leave));
}

/** What a button that keeps words is called, by what it does and where it stands. */
function keepLabel(action: string, at: number, count: number) {
  if (action === "chat.reflect") return at === 0 ? "chat.keep_it" : "chat.came_of_it";
  return count > 1 ? "chat.keep_in_log" : "chat.keep_it";
}

/** Adds what was told to what was kept, in answer to the question about it, with the way back; asked first where others read it; null where that is gone. */
export async function addAnswer(context: Context, reflectionId: string, told: Told): Promise<Message | null> {
  const { deps, person } = context;
  const story = told.whole.trim();
  const reference = referenceTo(told, story);
  const kept = await findReflectionIfAny(deps, person, reflectionId);
  if (!kept || reference === null) return null;
  const saved = await addToReflection(deps, person, reflectionId, { story, intoShared: false });
  if (saved.isHeld) return offerAdding(context, saved, told);
  return withTakeOut(context, (await toldMessage(context, saved, fileNote(told, context))).message, saved, reference);
}

/** The answer to what was added, with the button that takes it out again. */
export function withTakeOut(
  { say }: Context,
  message: Message,
  { reflection }: SavedReflection,
  reference: string,
): Message {
  const out = button(say("chat.take_out"), "chat.take-out", `${reflection.id}|${reference}`);
  const last = message.blocks.at(-1);
  if (last?.type !== "actions") return { ...message, blocks: [...message.blocks, actions(out)] };
  return { ...message, blocks: [...message.blocks.slice(0, -1), actions(...last.elements, out)] };
}

/** Asks whether what was told is to be added to what was kept, and says who reads it there. */
export function offerAdding(context: Context, saved: SavedReflection, told: Told): Message {
  const reference = referenceTo(told, told.whole.trim());
  if (reference === null) return textMessage(context.say("chat.too_long_here_md"));
  return addingMessage(context, saved, reference, (words, buttons) => offer(words, buttons, told, context));
}

/** The same of words that stand elsewhere. */
export function addingMessage(
  { say }: Context,
  { member, reflection }: SavedReflection,
  reference: string,
  shown: (words: string, buttons: OfferButtons) => Message,
): Message {
  const { id, sharedWithManager } = reflection;
  const title = escapeMrkdwn(reflection.title);
  const manager = member.settings.managerUserId;
  const words = sharedWithManager
    ? say("chat.add_shared_md", { title, manager: manager === null ? say("chat.your_manager") : `<@${manager}>` })
    : say("chat.add_offer_md", { title });
  const action = sharedWithManager ? "chat.add-shared" : "chat.add";
  const add = button(say("chat.add_it"), action, `${id}|${reference}`, "primary");
  // Whoever says no has told enough; the question waits until then.
  return shown(words, [add, button(say("chat.no_thanks"), "chat.enough", id)]);
}

/** A button that adds what was told to what was kept; null where that is gone, or the words cannot be read again. */
export async function addButton(
  { deps, say, person }: Context,
  reflectionId: string,
  told: Told,
): Promise<ReturnType<typeof button> | null> {
  const reference = referenceTo(told, told.whole.trim());
  if (reference === null || !(await findReflectionIfAny(deps, person, reflectionId))) return null;
  return button(say("chat.add_beside"), "chat.add", `${reflectionId}|${reference}`);
}

/** A button that keeps what was told: where it was written under a challenge, or that is done already, as what came of it; else in the log. Null where it cannot be read again. */
export async function keepButton(context: Context, told: Told): Promise<ReturnType<typeof button> | null> {
  const reference = referenceTo(told, told.whole.trim());
  if (reference === null) return null;
  const likely = (await findToldAbout(context.deps, context.person))?.ask;
  const ask = (await nudgeOfThread(context, told)) ?? (likely?.nudge.status === "done" ? likely : null);
  const label = context.say("chat.keep_words");
  return ask ? button(label, "chat.reflect", `${ask.nudge.id}|${reference}`) : button(label, "chat.log", reference);
}

/** Offers to keep a story in the log. */
export function offerLog(context: Context, told: Told, story: string): Message {
  const { say } = context;
  const reference = referenceTo(told, story);
  if (reference === null) return textMessage(say("chat.too_long_here_md"));
  const words = asksWhetherItCounts(story, say.locale) ? say("chat.log_counts_md") : say("chat.log_offer_md");
  return offer(words, [button(say("chat.keep_it"), "chat.log", reference), null], told, context);
}

/** What keeps words, and what may be pressed instead; null: no, thanks. */
type OfferButtons = readonly [ReturnType<typeof button>, ReturnType<typeof button> | null];

function offer(mrkdwn: string, [keep, other]: OfferButtons, told: Told, context: Context): Message {
  // What was hard is heard before anything is asked about it.
  const isHard = isBadNews(told.text, context.say.locale);
  const words = isHard ? `${context.say("chat.hard_told_md")}\n${mrkdwn}` : mrkdwn;
  const others = [
    ...(other ? [other] : []),
    ...(other && LEAVING.has(other.action_id ?? "")
      ? []
      : [button(context.say("chat.no_thanks"), "chat.not-kept", "chat")]),
  ];
  return textMessage(words, ...fileNote(told, context), actions(keep, ...others));
}

/** Buttons that leave everything as it is already. */
const LEAVING: ReadonlySet<string> = new Set(["chat.enough"]);

/** What becomes of a file that came with the words. */
export function fileNote({ hasFiles }: Told, { say }: Context): Message["blocks"] {
  return hasFiles ? [note(say("chat.file_kept_md"))] : [];
}
