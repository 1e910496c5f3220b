/** What says yes to some challenge, or would have it at another time, where a colleague's waits for an answer: theirs, where it was spoken of last or is named. */
import type { DialogueState, Waiting } from "#src/feature-kit/dialogue-state.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { namesOf } from "#src/slack/names.ts";
import type { Decision } from "../rules/decide.ts";
import { isAboutChallenge } from "../rules/leaning.ts";
import { namesTheirs } from "../rules/of-asker.ts";
import type { Read } from "../rules/read-words.ts";
import { isButtonOf } from "../rules/shown-waiting.ts";
import type { Talk } from "../rules/talk.ts";
import { towardsSeat } from "../rules/towards-seat.ts";
import { isOfOffer, namedAmong, saidOfOwn, saidOfTheirs } from "../rules/waiting.ts";
import { type Here, spokenSince } from "../use-cases/situation.ts";

/** "I'm in" and "can we make it february" are for a colleague where their challenge was spoken of last (what is asked of a seat is about that): they show its buttons, and name the own one beside them. */
export async function towardsOffer(
  context: Context,
  decision: Decision,
  {
    told,
    here,
    talk,
    dialogue,
    read,
  }: {
    readonly told: Pick<Told, "text">;
    readonly read: Pick<Read, "isSure">;
    readonly here: Here;
    readonly talk: Talk;
    readonly dialogue: DialogueState;
  },
): Promise<Decision> {
  const by = { lastAct: talk.act, standings: dialogue.standings, locale: context.say.locale };
  const ofSeat = towardsSeat(told.text, decision, by);
  if (ofSeat) return ofSeat;
  const asked = dialogue.waiting.filter(({ standing }) => standing === "assigned");
  if (asked.length === 0) return decision;
  // "I'm in for Grace's thing, Monday at 3": whose it is, is said.
  if (isOfPlan(decision) && (await namesAsker(context, told, asked)))
    return { kind: "act", act: "asked-yes", slots: null };
  const { isElse, newest } = await spokenSince(context.deps, here, talk);
  const ofOwn = !read.isSure && !isElse && here.current && isOfOwn(talk, asked) ? saidOfOwn(decision) : null;
  if (ofOwn && !(await namesAny(context, told, asked))) return ofOwn;
  const act = saidOfTheirs(decision);
  if (act === null) return decision;
  if (!isOfOffer(talk.act, isElse ? newest : null)) return decision;
  const own = act === "asked-yes" ? "plan" : "move";
  const isOwnOpen = here.situation === "open" ? act === "asked-yes" : here.situation === "planned" && own === "move";
  return { kind: "act", act, slots: null, ...(isOwnOpen ? { instead: [own] } : {}) };
}

/** Whether their own challenge is what was spoken of last, and nothing that waits for their answer. */
function isOfOwn({ act, offers }: Talk, asked: readonly Waiting[]): boolean {
  const shown = offers.filter(({ isHeld }) => !isHeld);
  const isOfAsked = shown.some((offer) => asked.some(({ answers }) => answers.some((one) => isButtonOf(one, offer))));
  if (isOfAsked || isOfOffer(act, null)) return false;
  return isAboutChallenge(act) || shown.some(({ action }) => action.startsWith("nudge."));
}

/** Whether somebody who asks is named, or what they ask for. */
async function namesAny(
  { deps, person }: Context,
  { text }: Pick<Told, "text">,
  asked: readonly Waiting[],
): Promise<boolean> {
  const users = [...new Set(asked.flatMap(({ userId }) => userId ?? []))];
  const names = await namesOf(deps, person, { users, channels: [] });
  return namedAmong(text, asked, (userId) => names.get(userId) ?? "").length > 0;
}

/** Whether it says yes to some challenge, with a time or without. */
function isOfPlan(decision: Decision): boolean {
  if (decision.kind === "choose") return decision.acts.includes("plan");
  return (decision.kind === "confirm" || decision.kind === "act") && decision.act === "plan";
}

async function namesAsker(
  { deps, say, person }: Context,
  { text }: Pick<Told, "text">,
  asked: readonly Waiting[],
): Promise<boolean> {
  const users = [...new Set(asked.flatMap(({ userId }) => userId ?? []))];
  const names = await namesOf(deps, person, { users, channels: [] });
  return [...names.values()].some((name) => namesTheirs(text, name, say.locale));
}
