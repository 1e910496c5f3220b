/** Answers "I did the drawing one, not this": the challenge of the last weeks that is called so, by its button. Nothing is marked before they press. */
import { offerLog, offerReflection } from "#src/features/reflections/slack/offers.ts";
import type { CurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import { isFresh } from "../rules/goes-on.ts";
import { type NamedChoice, namedChoice } from "../rules/named-choice.ts";
import { type OtherDone, otherDoneIn, saidOf } from "../rules/other-done.ts";
import { givenLately } from "../use-cases/given-lately.ts";
import { type HeardAndRead, markedAsQuestion, plainly } from "./answer-steps.ts";
import type { Answered } from "./speech.ts";

/** The answer to a member; null to all other messages, and where the open challenge is called so. */
export async function answerOtherDone(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, here, talk, weight } = message;
  const other =
    here.member && talk.askedOf === null && weight.lifeNews === null
      ? otherDoneIn(told.text, context.say.locale)
      : null;
  if (!other || !here.member) return null;
  const { current } = here;
  const isOpen = current !== null && placeOf(message, other, [current]) !== null;
  if (isOpen && !other.isInstead) return null;
  const given = await givenLately(context.deps, here.member, current?.nudge.id ?? null);
  const named = placeOf(message, other, given);
  const said = named && saidOf(other, named.isSure);
  const found = given[named?.at ?? -1];
  if (found && said) return other.isOfTold ? ofToldBefore(message, found) : ofThat(message, other, { found, said });
  return other.isInstead && current ? notThis(message, current) : null;
}

function placeOf({ context }: HeardAndRead, { name }: OtherDone, given: readonly CurrentNudge[]): NamedChoice | null {
  const shown = given.map(({ challenge: { title, task, kind, minutes, needs } }) => ({
    title,
    task,
    kind,
    minutes,
    isAlone: needs.host === "none",
  }));
  return namedChoice(`the ${name} one`, shown, context.say.locale);
}

/** That one: with the words, where some were told, else by its form. */
function ofThat(
  { context, told, here }: HeardAndRead,
  other: OtherDone,
  { found, said }: { readonly found: CurrentNudge; readonly said: "meant" | "asked" },
): Answered {
  if (other.isTold) return markedAsQuestion(plainly(offerReflection(context, found, told), told, null));
  const { say } = context;
  const line = say("chat.named_done_md", {
    sure: said === "meant" ? "yes" : "other",
    title: escapeMrkdwn(found.challenge.title),
    state: found.nudge.status === "done" ? "done" : "other",
    own: here.current ? "other" : "none",
    ownTitle: escapeMrkdwn(here.current?.challenge.title ?? ""),
  });
  const write = button(say("nudge.reflect"), "reflection.open", found.nudge.id, "primary");
  const leave = button(say("chat.no_thanks"), "chat.leave", "chat");
  return markedAsQuestion(plainly(textMessage(line, actions(write, leave)), told, null));
}

/** What was told just before came of that one; null where nothing waits to be kept. */
function ofToldBefore({ context, told, talk }: HeardAndRead, { nudge, challenge }: CurrentNudge): Answered | null {
  const { say, deps } = context;
  const waiting = talk.offers.filter(({ action }) => action === REFLECT || action === LOG);
  const reference = waiting.map(({ action, value }) => (action === LOG ? value : value.split("|")[1]))[0];
  if (reference === undefined || !isFresh(talk, deps.clock.now())) return null;
  const line = say("chat.reflection_offer_md", {
    title: escapeMrkdwn(challenge.title),
    state: nudge.status === "done" ? "done" : "other",
  });
  const keep = button(say("chat.keep_it"), REFLECT, `${nudge.id}|${reference}`, "primary");
  const log = button(say("chat.keep_in_log"), LOG, reference);
  const leave = button(say("chat.no_thanks"), "chat.not-kept", "chat");
  return markedAsQuestion(plainly(textMessage(line, actions(keep, log, leave)), told, talk.act));
}
const REFLECT = "chat.reflect";
const LOG = "chat.log";

/** None that is known: the open one stays, and the words are offered to the log. */
function notThis({ context, told }: HeardAndRead, { challenge }: CurrentNudge): Answered {
  const offer = offerLog(context, told, told.whole.trim());
  const line = context.say("chat.other_done_md", { title: escapeMrkdwn(challenge.title) });
  return markedAsQuestion(plainly({ ...offer, blocks: [section(line), ...offer.blocks] }, told, "log"));
}
