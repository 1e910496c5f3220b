/** Bare words, said where something waits for their answer, or a seat was spoken of: a yes, a no, a time. */
import { NO_SLOTS } from "#src/language/intent.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { bareMoment } from "../rules/bare-moment.ts";
import { besideOwnName } from "../rules/own-named.ts";
import { answeredBy } from "../rules/waiting.ts";
import { spokenSince } from "../use-cases/situation.ts";
import { answerWaiting, counted, type Heard, plainly } from "./answer-steps.ts";
import { answerTime } from "./bare-time.ts";
import { wishedTimeIn } from "./offers-in.ts";
import { messageOf, perform } from "./perform.ts";
import { answerEach, isFree } from "./said-answers.ts";
import type { Answered } from "./speech.ts";
import { TAKE_ASKED_BACK } from "./undo.ts";
import { isTimeForWaiting, isTimeOfSeat, leaningOnWaiting, timedAnswer, waitingMessage } from "./waiting.ts";

/** A time for their own challenge by its name, or right after that was closed; a bare yes or no, where something that waits was asked last. */
export async function answerBare(heard: Heard): Promise<Answered | null> {
  const { context, told, leaning, talk, dialogue } = heard;
  const own = (await answerOwnNamed(heard)) ?? (await answerTimeOfClosed(heard));
  if (own) return own;
  // "Yes to both": each has a button of its own, and nothing is sent by a word.
  if (leaning?.kind === "both" && isFree(talk) && dialogue.waiting.length > 1) {
    const all = answeredBy("asked-yes", dialogue.waiting).map((one) => ({ answer: "yes" as const, one }));
    if (all.length > 1) return counted(heard, "asked-yes", await answerEach(context, told, all));
  }
  const bare = await leaningOnWaiting(context, leaning, heard);
  return bare && counted(heard, bare.act, await answerWaiting(heard, bare));
}

/** "Support hour: friday 13:00": a time for their own challenge, whatever else waits for one. */
async function answerOwnNamed(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, talk, dialogue } = heard;
  const { current } = here;
  // Where nobody else waits, a time needs no name, and what names it is read as all else.
  if (!current || dialogue.waiting.length === 0) return null;
  const others = dialogue.waiting.flatMap(({ names, line }) => [...names, line]);
  const named = besideOwnName(told.text, { title: current.challenge.title, others, locale: context.say.locale });
  if (named === null) return null;
  // What is planned is moved by a button.
  const text = here.situation === "planned" ? `${named}?` : named;
  const ofOwn = { ...talk, act: PLAN, offers: [], undo: null };
  const answered = await answerTime(context, { ...told, text }, speech, { here, talk: ofOwn, isNamed: true });
  return answered && counted(heard, answered.remembered?.act ?? PLAN, answered);
}
const PLAN = "plan";

/** A bare time right after their own challenge was closed at their word: it can be open again, and nothing else is meant by it. */
async function answerTimeOfClosed(heard: Heard): Promise<Answered | null> {
  const { context, told, here, talk } = heard;
  const { deps, say } = context;
  const { undo } = talk;
  if (!here.member || here.current || !undo || undo.act !== talk.act || !CLOSED.has(undo.act)) return null;
  const { zone } = here.member.settings;
  const found = bareMoment(told.text, { now: deps.clock.now(), zone, locale: say.locale });
  if (!found || found.days !== undefined || (await spokenSince(deps, here, talk)).isElse) return null;
  const title = undo.before.nudge && challengeOf(context, undo.before.nudge);
  if (!title) return null;
  const back = button(say("chat.acts.undo"), TAKE_ASKED_BACK, undo.at.toISOString(), "primary");
  const words = say("chat.closed_time_md", { title: escapeMrkdwn(title.title) });
  return counted(heard, "move", plainly(textMessage(words, actions(back)), told, talk.act));
}
/** What closes a challenge that somebody may want to do at another time after all. */
const CLOSED: ReadonlySet<string> = new Set(["not-done", "skip"]);

function challengeOf({ deps, person }: Heard["context"], nudge: { readonly challengeId: string }) {
  return deps.catalogues.of(person.workspaceId).byId.get(nudge.challengeId) ?? null;
}

/** A bare time, where something that waits asks for one and was asked last. */
export async function answerTimed(heard: Heard): Promise<Answered | null> {
  const timed = await timedAnswer(heard.context, heard.told, heard);
  return timed && counted(heard, timed.act, await answerWaiting(heard, timed));
}

/** A bare time right after words about what waits: another one for that. */
export async function answerOtherTime(heard: Heard): Promise<Answered | null> {
  const { context, told, here, talk, dialogue } = heard;
  const zone = here.member?.settings.zone ?? null;
  if (zone === null || !isTimeForWaiting(context, told, { zone, talk, dialogue })) return null;
  const message = await waitingMessage(context, "asked-later", { all: dialogue.waiting }, told);
  return counted(heard, "asked-later", plainly(message, told, "asked-later"));
}

/** A bare time, where a seat was spoken of last: its day is its host's. */
export async function answerTimeOfSeat(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, talk, dialogue } = heard;
  const zone = here.member?.settings.zone ?? null;
  if (zone === null || !(await isTimeOfSeat(context, told, { zone, talk, dialogue }))) return null;
  const asked = { ...told, ...wishedTimeIn(talk.offers) };
  const message = messageOf(await perform(context, speech, SEAT_KEPT, { here, told: asked, slots: NO_SLOTS }));
  return counted(heard, SEAT_KEPT, plainly(message, told, SEAT_KEPT));
}

/** "Friday is fine after all", said of a seat. */
const SEAT_KEPT = "seat-keep";
