/** Words that somebody could send: drafted where they ask for them, once more in fewer and plainer ones, and never sent from here. */

import { HARM, matterBefore } from "#src/features/guidance/rules/follow-up.ts";
import { followUpMessage, shortWordsFor } from "#src/features/guidance/slack/work-situation.ts";
import { draftMessage, draftOfCurrent } from "#src/features/weekly/slack/drafts.ts";
import { capitalised } from "#src/kernel/text.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { draftAskedIn } from "../rules/drafts.ts";
import { isFresh } from "../rules/goes-on.ts";
import { keepsTold } from "../rules/held-offers.ts";
import { sharesEntry } from "../rules/sharing-said.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import type { Answered } from "./speech.ts";

/** What a draft is remembered as that is about no challenge and no matter. */
const DRAFT = "draft";
/** Answers in which a first sentence for the challenge stands. */
const PREPARED: ReadonlySet<string> = new Set(["prepare", "what-to-ask"]);
/** Answers with words for a talk that are as short as they get. */
const ADVISED: ReadonlySet<string> = new Set(["feedback-how", "career"]);
/** It was made shorter already. */
const SHORT = "short";

/** Null to all other messages, and where nothing was drafted that could be shorter. */
export async function answerDraft(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, talk, here } = message;
  const asked = here.member && talk.askedOf === null ? draftAskedIn(told.text, context.say.locale) : null;
  if (asked === null) return null;
  if (asked.kind === "plainer") return plainerOf(message, asked.isOfTone);
  return asked.kind === "draft" ? drafted(message, asked.name) : ofDraft(message, asked.kind);
}

/** What becomes of the words that stand in the last answer; null where it had none, and where something waits to be kept or shown. */
function ofDraft({ context, told, talk }: HeardAndRead, kind: "send" | "sent" | "softer"): Answered | null {
  const { say, deps } = context;
  const { act, offers } = talk;
  const isLast = isFresh(talk, deps.clock.now()) && offers.every((one) => !keepsTold(one) && !sharesEntry(one));
  const matter = matterBefore(act);
  const isDrafted = act === DRAFT || PREPARED.has(act ?? "") || (matter !== null && !WITHOUT_WORDS.has(matter));
  if (!isLast || !isDrafted) return null;
  // What they tell next is news, and no more of what weighed on them.
  if (kind === "sent") return plainly(textMessage(say("before.draft.sent_md")), told, null);
  if (kind === "softer") return plainly(textMessage(say("before.draft.softer_md")), told, act);
  const ask = button(`/growth ${ASK}`, "chat.word", ASK);
  return plainly(textMessage(say("before.draft.send_md"), actions(ask)), told, act);
}
/** Answers to these hold no words for somebody else. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set([HARM, "praised", "told-hard", "feelings", "dare", "quitting"]);
const ASK = "ask";

async function plainerOf({ context, told, talk }: HeardAndRead, isOfTone: boolean): Promise<Answered | null> {
  const { deps, say } = context;
  const act = isFresh(talk, deps.clock.now()) ? talk.act : null;
  const matter = matterBefore(act);
  const isDrafted = matter !== null || act === DRAFT || PREPARED.has(act ?? "");
  // How it sounds can be said of words alone; what else is to be shorter may be the challenge.
  const none = isOfTone || ADVISED.has(act ?? "") ? plainly(textMessage(say("before.draft.none_md")), told, act) : null;
  if (!isDrafted) return none;
  if (talk.followUp === SHORT) return asShort(plainly(textMessage(say("before.draft.shortest_md")), told, act));
  const words = matter === null ? null : shortWordsFor(context, matter);
  const short = words ?? (act === DRAFT ? say("before.draft.anybody_short") : null);
  const shown =
    short === null ? await ofCurrent(act, () => draftOfCurrent(context, SHORT)) : draftMessage(say, short, SHORT);
  return shown ? asShort(plainly(shown, told, act)) : none;
}

const ofCurrent = (act: string | null, draft: () => Promise<Message | null>): Promise<Message | null> =>
  PREPARED.has(act ?? "") ? draft() : Promise.resolve(null);

const asShort = (answered: Answered): Answered => ({
  ...answered,
  remembered: answered.remembered && { ...answered.remembered, followUp: SHORT },
});

/** For what was just told; else for the challenge; else for one question about somebody's work. */
async function drafted({ context, told, talk }: HeardAndRead, name: string | null): Promise<Answered> {
  const { deps, say } = context;
  const matter = isFresh(talk, deps.clock.now()) ? matterBefore(talk.act) : null;
  if (matter !== null) return plainly(followUpMessage(context, matter, "say"), told, talk.act);
  const ofChallenge = await draftOfCurrent(context, "full");
  if (ofChallenge) return plainly(ofChallenge, told, "prepare");
  const words = say("before.draft.anybody");
  const whole = name === null ? words : say("before.draft.greeting", { name: capitalised(name), words });
  return plainly(draftMessage(say, whole, "full"), told, DRAFT);
}
