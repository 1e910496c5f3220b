/** Answers to what the bot is told to do with what was kept last: what was added goes again, and it is said who has heard of it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { takeWordsOut } from "#src/features/reflections/slack/telling-buttons.ts";
import { showLog } from "#src/features/reflections/use-cases/overview.ts";
import { findReflectionIfAny } from "#src/features/reflections/use-cases/reflect.ts";
import { findNudge } from "#src/features/weekly/use-cases/find-nudge.ts";
import type { Reflection } from "#src/kernel/member.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, actionsOf, button, textMessage } from "#src/slack/kit/blocks.ts";
import { formWithoutPart, KEEPING } from "../rules/held-offers.ts";
import { REMEMBERED_MS, type Talk } from "../rules/talk.ts";
import { type Order, orderIn } from "../rules/told-to-bot.ts";
import { type Here, spokenSince } from "../use-cases/situation.ts";
import { again, markedAsQuestion, menu, plainly } from "./answer-steps.ts";
import { confirmMessage } from "./asking-back.ts";
import { messageOf } from "./perform.ts";
import { buttonsOf } from "./pressing.ts";
import type { Answered } from "./speech.ts";
import { isTakeOut, keptLast } from "./undo.ts";

/** Buttons under what was kept, or is asked to be shown; their value begins with its id. */
const OF_KEPT: ReadonlySet<string> = new Set(["reflection.edit", "reflection.share", "chat.enough", "chat.take-out"]);
/** The button under what was marked as done without a word; its value names the challenge's nudge. */
const OF_DONE = "reflection.open";

/** The answer to a member who says what is to become of what was kept or marked last; null to all other messages. */
export async function answerToldToBot(
  context: Context,
  told: Told,
  { here, talk }: { readonly here: Here; readonly talk: Talk },
): Promise<Answered | null> {
  const { deps, say } = context;
  const order = here.member && orderIn(told.text, say.locale);
  if (!order || (await spokenSince(deps, here, talk)).isElse) return null;
  switch (order) {
    case "last-part": {
      const taken = await takenOut(context, told, talk);
      // Of what is only offered, a part is left out before it is kept; nothing older is meant.
      if (taken || talk.offers.some((offer) => !offer.isHeld && formWithoutPart(offer) !== null)) return taken;
      return whichPart(context, told, talk);
    }
    case "undo":
      return talk.undo?.act === "done" && talk.act !== "log"
        ? lastOrAll(context, told, talk)
        : takenOut(context, told, talk);
    case "done":
      return notLeft(context, told, { here, talk });
    default: {
      // What is only offered yet, and what was kept at once, have answers of their own.
      const isOpen = talk.offers.some(({ action, isHeld }) => KEEPING.has(action) && !isHeld);
      if (isOpen || (order !== "undo-if-read" && keptLast(talk))) return null;
      return whoHeard(context, told, { order, talk });
    }
  }
}

/** It is done and not to be left: done already, or asked about, since that closes it. */
function notLeft(
  { say }: Context,
  told: Told,
  { here, talk }: { readonly here: Here; readonly talk: Talk },
): Answered | null {
  if (talk.act === "done") return plainly(textMessage(say("chat.stays_done_md")), told, talk.act);
  const isOpen = here.situation === "open" || here.situation === "planned";
  return isOpen ? menu(confirmMessage(say, "done", told, talk.menus, here), told, ["done"]) : null;
}

/** What was added last goes, and nothing else. */
async function takenOut(context: Context, told: Told, { offers }: Talk): Promise<Answered | null> {
  const [id, ...behind] = offers.find(isTakeOut)?.value.split("|") ?? [];
  if (id === undefined) return null;
  return plainly(messageOf(await takeWordsOut(context, { id, reference: behind.join("|") })), told, null);
}

/** Something was added to what is done: the last alone, or all of it, may be meant. */
async function lastOrAll(context: Context, told: Told, { offers }: Talk): Promise<Answered | null> {
  const { deps, say, person } = context;
  const added = offers.find(isTakeOut);
  const kept = added && (await findReflectionIfAny(deps, person, added.value.split("|")[0] ?? ""));
  if (!added || !kept) return null;
  const line = say("chat.last_or_all_md", { title: escapeMrkdwn(kept.reflection.title) });
  const last = button(say("chat.only_last"), added.action, added.value, "primary");
  const all = button(say("chat.not_done_at_all"), "chat.do", "undo");
  const leave = button(say("chat.as_it_is"), "chat.leave", "chat");
  return markedAsQuestion(plainly(textMessage(line, actions(last, all, leave)), told, null));
}

/** A part of what was kept, which is not known any more: they take it out themselves, and nothing is taken back whole by the words. */
async function whichPart(context: Context, told: Told, talk: Talk): Promise<Answered | null> {
  const { say } = context;
  const newest = await keptLately(context);
  if (!newest) return null;
  const undo = talk.undo === null ? [] : [button(say("chat.acts.undo"), "chat.do", "undo")];
  const buttons = [button(say("log.edit"), "reflection.edit", newest.id), ...undo];
  const leave = button(say("chat.as_it_is"), "chat.leave", "chat");
  const line = say("chat.which_part_md", { title: escapeMrkdwn(newest.title) });
  return markedAsQuestion(plainly(textMessage(line, actions(...buttons, leave)), told, null));
}

/** The newest entry of a day; null where there is none. */
async function keptLately({ deps, person }: Context): Promise<Reflection | null> {
  const [newest] = (await showLog(deps, person)).reflections;
  const since = deps.clock.now().getTime() - REMEMBERED_MS;
  return newest && newest.createdAt.getTime() >= since ? newest : null;
}

/** Who has read or heard of it, with the ways back. */
async function whoHeard(
  context: Context,
  told: Told,
  { order, talk }: { readonly order: Order; readonly talk: Talk },
): Promise<Answered | null> {
  const { say } = context;
  const found = await keptOrDone(context, talk);
  if (!found) return order === "nobody-told" ? null : nothingTold(context, told, talk);
  if (found.isShared && order === "nobody-told") return null;
  const { id, title, giver, manager, isShared } = found;
  const reader = isShared ? manager : giver;
  const words = isShared
    ? say("chat.heard_of.shared_md", { title, person: reader === null ? say("chat.your_manager") : mention(reader) })
    : giver === null
      ? say("chat.heard_of.nobody_md", { title })
      : say("chat.heard_of.given_md", { title, person: mention(giver) });
  const buttons = [
    ...(id === null ? [] : [button(say("log.edit"), "reflection.edit", id)]),
    ...(id === null || !isShared ? [] : [button(say("unshare.make_private"), "reflection.unshare", id)]),
    ...(order === "undo-if-read" ? [button(say("chat.acts.undo"), "chat.do", "undo")] : []),
  ];
  return plainly(textMessage(words, ...(buttons.length > 0 ? [actions(...buttons)] : [])), told, talk.act);
}

/** Nothing is kept of it, and nobody reads it here; what was offered or asked stands as before. */
function nothingTold({ say }: Context, told: Told, talk: Talk): Answered {
  const shown = buttonsOf(talk.offers.filter(({ isHeld }) => !isHeld));
  const answered = plainly(textMessage(say("chat.heard_of.nothing_md"), ...actionsOf(shown)), told, talk.act);
  return talk.isQuestion ? again(answered, talk) : answered;
}

interface KeptOrDone {
  /** Of the entry; null where it was marked as done without a word. */
  readonly id: string | null;
  /** Escaped. */
  readonly title: string;
  /** Who gave the challenge; null where nobody did. */
  readonly giver: string | null;
  readonly manager: string | null;
  readonly isShared: boolean;
}

/** What the last answer kept or marked as done; null where it did neither. */
async function keptOrDone({ deps, person }: Context, { askedOf, offers }: Talk): Promise<KeptOrDone | null> {
  const kept = offers.find(({ action, isHeld }) => OF_KEPT.has(action) && !isHeld);
  const id = askedOf ?? kept?.value.split("|")[0] ?? null;
  const saved = id === null ? null : await findReflectionIfAny(deps, person, id);
  const done = offers.find(({ action }) => action === OF_DONE);
  const nudgeId = saved ? saved.reflection.nudgeId : (done?.value ?? null);
  const of = nudgeId === null ? null : await findNudge(deps, person, nudgeId);
  const giver = of?.nudge.reasons.find((reason) => reason.kind === "assigned")?.by ?? null;
  const title = escapeMrkdwn(saved?.reflection.title ?? of?.challenge.title ?? "");
  if (title === "") return null;
  const manager = saved?.member.settings.managerUserId ?? null;
  return { id: saved ? id : null, title, giver, manager, isShared: saved?.reflection.sharedWithManager ?? false };
}
