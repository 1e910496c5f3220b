/** Answers "the Grace thing - did it", whatever else waits for words: it is for that challenge, and nothing is marked before they press. */
import type { Waiting } from "#src/feature-kit/dialogue-state.ts";
import { saysOnlyDone } from "#src/features/reflections/rules/only-done.ts";
import { offerReflection } from "#src/features/reflections/slack/offers.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { namesOf } from "#src/slack/names.ts";
import { doneOfGivenIn, mayBeDone } from "../rules/given-done.ts";
import { holdingOffers } from "../rules/held-offers.ts";
import { isButtonOf } from "../rules/shown-waiting.ts";
import { isOfOffer } from "../rules/waiting.ts";
import { type Heard, type HeardAndRead, markedAsQuestion, plainly } from "./answer-steps.ts";
import { valueOf } from "./asking-back.ts";
import type { Answered } from "./speech.ts";

/** What waits for their yes, where that alone was spoken of last; null where it was not. */
function spokenOf({ act, offers }: Heard["talk"], waiting: readonly Waiting[]): Waiting | null {
  const [one, ...others] = waiting;
  if (!one || others.length > 0) return null;
  const isShown = offers.some((offer) => !offer.isHeld && one.answers.some((answer) => isButtonOf(answer, offer)));
  return isShown || isOfOffer(act, null) ? one : null;
}

/** The answer to a member who says it of a challenge that waits for their yes, or that they took on; null to all other messages. */
export async function answerGivenDone({ context, told, here, talk, dialogue }: HeardAndRead): Promise<Answered | null> {
  const { deps, say, person } = context;
  const taken = here.mentee?.nudge?.reasons.find((reason) => reason.kind === "assigned")?.by ?? undefined;
  const waiting = dialogue.waiting.filter(({ standing, userId }) => standing === "assigned" && userId !== null);
  if (!here.member || (taken === undefined && waiting.length === 0)) return null;
  if (!mayBeDone(told.text, say.locale)) return null;
  const spoken = taken === undefined && saysOnlyDone(told.text, say.locale) ? spokenOf(talk, waiting) : null;
  if (spoken) return firstTheirYes(spoken, here.current !== null);
  const users = [...new Set([...(taken === undefined ? [] : [taken]), ...waiting.flatMap((one) => one.userId ?? [])])];
  const names = await namesOf(deps, person, { users, channels: [] });
  const done = doneOfGivenIn(
    told.text,
    users.map((userId) => names.get(userId) ?? ""),
    say.locale,
  );
  const giver = done && users[done.at];
  if (!giver) return null;
  const current = giver === taken ? here.current : null;
  if (current && done.isTold) return plainly(offerReflection(context, current, told), told, null);
  if (current) {
    const line = say("chat.given_done_md", { title: escapeMrkdwn(current.challenge.title), person: mention(giver) });
    const yes = button(say("chat.acts.done"), "chat.do", valueOf("done", told), "primary");
    return asked(textMessage(line, actions(yes, button(say("chat.neither"), "chat.neither", "chat"))));
  }
  const one = waiting.find(({ userId }) => userId === giver);
  return one ? firstTheirYes(one, false) : null;

  /** @param mayBeOwn nothing said whose it is, so that their own may be meant. */
  function firstTheirYes({ answers, names: called, userId }: Waiting, mayBeOwn: boolean): Answered | null {
    const yes = answers.find(({ act }) => act === "asked-yes");
    if (!yes || userId === null) return null;
    const words = say("chat.given_done_first_md", { title: escapeMrkdwn(called[0] ?? ""), person: mention(userId) });
    const own = mayBeOwn ? [button(say("chat.own_done"), "chat.do-other", "done")] : [];
    return asked(textMessage(words, actions(button(yes.label, yes.action, yes.value, "primary"), ...own)));
  }

  function asked(message: Message): Answered {
    const answered = markedAsQuestion(plainly(message, told, null));
    // A story that is offered to be kept still is.
    const { remembered } = answered;
    return { ...answered, remembered: remembered && holdingOffers(remembered, talk, deps.clock.now()) };
  }
}
