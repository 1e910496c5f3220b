/** "Don't save the part with the leak", "no, don't share it", "I just needed to say it": what was offered is left, and nothing is deleted. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { findReflectionIfAny } from "#src/features/reflections/use-cases/reflect.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, actionsOf, button, textMessage } from "#src/slack/kit/blocks.ts";
import { isFresh, TOLD_HARD } from "../rules/goes-on.ts";
import { HARD } from "../rules/hard-acts.ts";
import { formWithoutPart, isToldLeft, keepsTold, NOT_KEPT } from "../rules/held-offers.ts";
import { leaningIn } from "../rules/leaning.ts";
import { notShownIn, type Refusal, refusalIn } from "../rules/refusing.ts";
import type { Offer, Talk } from "../rules/talk.ts";
import { orderIn } from "../rules/told-to-bot.ts";
import { type Here, spokenSince } from "../use-cases/situation.ts";
import { markedAsQuestion, plainly } from "./answer-steps.ts";
import { buttonsOf } from "./pressing.ts";
import type { Answered } from "./speech.ts";
import { isTakeOut } from "./undo.ts";

/** The button that shows an entry to somebody's manager. */
const SHOWING = "reflection.share";
/** Answers after which something is kept that was just told: "forget it" may be said of that. */
const KEPT: ReadonlySet<string> = new Set(["done", "log", "change-told", "share", "recent"]);

/** The answer to a message that turns down what was offered last, or takes back that it was said; null to all others. */
export async function answerOfferRefused(
  context: Context,
  told: Told,
  { here, talk }: { readonly here: Here; readonly talk: Talk },
): Promise<Answered | null> {
  const { deps, say } = context;
  if (!here.member) return null;
  const refusal = refusalIn(told.text, say.locale) ?? (orderIn(told.text, say.locale) === "last-part" ? "part" : null);
  const notShown = talk.offers.some(({ action }) => action === SHOWING) ? notShownIn(told.text, say.locale) : null;
  const isEnd = leaningIn(told.text, say.locale)?.kind === "no" && isEndOfTelling(told, talk, context);
  if (!refusal && !notShown && !isEnd) return null;
  if ((await spokenSince(deps, here, talk)).isElse) return null;
  if (notShown) {
    const manager = here.member.settings.managerUserId;
    const words =
      notShown.isTitleAlone && manager !== null
        ? say("chat.not_shown_title_md", { manager: mention(manager) })
        : say("chat.not_shown_md");
    return plainly(textMessage(words), told, null);
  }
  const keeps = talk.offers.filter(keepsTold);
  if (isEnd) return offeredAgain(context, told, talk);
  return (
    refusal && ((await ofKept(context, refusal, told, talk)) ?? ofTelling(context, refusal, told, { keeps, talk }))
  );
}

/** What was kept a moment ago is not to be: it goes by its button alone; null where the last answer kept nothing, or offers to keep more. */
async function ofKept(
  { deps, say, person }: Context,
  refusal: Refusal,
  told: Told,
  { offers, askedOf }: Talk,
): Promise<Answered | null> {
  const shown = offers.filter(({ isHeld }) => !isHeld);
  const edit = shown.find(({ action }) => action === EDITING);
  if (!edit || askedOf !== null || shown.some((one) => keepsTold(one) || isTakeOut(one))) return null;
  const kept = await findReflectionIfAny(deps, person, edit.value);
  if (!kept) return null;
  const { id } = kept.reflection;
  const title = escapeMrkdwn(kept.reflection.title);
  const isPart = refusal === "part";
  const buttons = [
    ...(isPart ? [] : [button(say("reflection.delete"), "reflection.delete", id, "danger")]),
    button(say("log.edit"), EDITING, id),
    button(say("chat.as_it_is"), "chat.leave", "chat"),
  ];
  const line = isPart ? say("chat.kept_part_md", { title }) : say("chat.kept_already_md", { title });
  return markedAsQuestion(plainly(textMessage(line, actions(...buttons)), told, null));
}
/** The button under what was just kept. */
const EDITING = "reflection.edit";

/** "That is all", where what was told is offered to be kept: they have told it, and turn nothing down. */
function isEndOfTelling({ text }: Told, talk: Talk, { say }: Context): boolean {
  const leaning = leaningIn(text, say.locale);
  const isEnd = leaning !== null && leaning.kind !== "nth" && leaning.isEnd;
  return isEnd === true && isToldLeft(talk);
}

/** What was offered, once more. */
export function offeredAgain({ say }: Context, told: Told, talk: Talk): Answered {
  const isHeld = talk.offers.every((one) => one.isHeld || !keepsTold(one));
  const shown = buttonsOf(talk.offers.filter((one) => (isHeld ? keepsTold(one) : !one.isHeld)));
  const leave = isHeld ? [button(say("chat.no_thanks"), "chat.not-kept", "chat")] : [];
  const message = textMessage(say("chat.keep_told_md"), ...actionsOf([...shown, ...leave]));
  return markedAsQuestion(plainly(message, told, talk.act));
}

/** What is turned down of something told: it is not kept, or only a part of it. */
function ofTelling(
  { deps, say }: Context,
  refusal: Refusal,
  told: Told,
  { keeps, talk }: { readonly keeps: readonly Offer[]; readonly talk: Talk },
): Answered | null {
  const offered = keeps.find(({ main }) => main) ?? keeps[0];
  if (refusal === "part") {
    const form = offered && formWithoutPart(offered);
    if (!form) return null;
    const line = say("chat.without_part_md");
    const open = button(say("chat.without_part"), form, offered.value, "primary");
    const leave = button(say("chat.no_thanks"), "chat.not-kept", "chat");
    const message = textMessage(line, actions(open, leave));
    const { remembered, ...answered } = plainly(message, told, null);
    // "No, keep all of it" is for the offer above.
    const held = keeps.map((one) => ({ ...one, isHeld: true as const }));
    return markedAsQuestion({
      ...answered,
      remembered: remembered && { ...remembered, offers: [...remembered.offers, ...held] },
    });
  }
  if (offered) return plainly(textMessage(say("chat.not_kept_md")), told, NOT_KEPT);
  const isFreshTalk = isFresh(talk, deps.clock.now());
  if (talk.askedOf !== null || (talk.act !== null && KEPT.has(talk.act))) return null;
  if (refusal === "unsaid") return plainly(textMessage(say("looking-back.not_kept_md")), told, null);
  const isHeard = isFreshTalk && talk.act !== null && (HARD.has(talk.act) || talk.act === TOLD_HARD);
  return refusal === "said-only" || isHeard ? plainly(textMessage(say("chat.said_only_md")), told, null) : null;
}
