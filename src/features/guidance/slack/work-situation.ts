/** Answers to situations of a working life, and to what people ask about them next: a few sentences, and one small step. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { inTurn, type Told } from "#src/feature-kit/intent.ts";
import { nearestAbout } from "#src/language/search-challenges.ts";
import type { Reply } from "#src/slack/context.ts";
import { button, type Message } from "#src/slack/kit/blocks.ts";
import type { FollowUp, Matter } from "../rules/follow-up.ts";
import { type BetterAt, WAY_TO_SKILL } from "../rules/skill.ts";
import { WAY_OF_LEARNING, WAY_TO_PROMOTION } from "../rules/ways.ts";
import type { WorkSituation } from "../rules/work-situation.ts";
import { advice, toAPerson, toWords, withStep } from "./answers.ts";

/** Those after which people are named as well; the manager is one of them, so not where they may be the cause. */
const HARD: ReadonlySet<Matter> = new Set<Matter>([
  "alone",
  "client-angry",
  "bad-review",
  "remote",
  "friend-leaves",
  "turned-down",
  "overtime",
  "odd-talk",
  "left-out",
  "feelings",
  "conflict",
]);

/** The answer to a situation, with the buttons to words for a talk and to people where one may help. */
export function situationMessage({ say }: Context, situation: WorkSituation): Message {
  return advice([say(`guidance.situation.${situation}_md`)], HARD.has(situation) ? [toAPerson(say)] : []);
}

/** How one gets better at something, with a challenge that practises it where there is one. */
export function betterAtReply(context: Context, { skill, words }: BetterAt, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  if (skill !== null) return withStep(context, say(`guidance.skill.${skill}_md`), WAY_TO_SKILL[skill], []);
  const about = nearestAbout(deps.catalogues.of(person.workspaceId), words);
  const way = about ? { ...WAY_OF_LEARNING, challenges: [about.id] } : WAY_OF_LEARNING;
  return withStep(context, say(inTurn(told, ["guidance.learn.one_md", "guidance.learn.two_md"])), way);
}

/** What helps with a goal of some months, with the challenge that is nearest to it where there is one. */
export function goalReply(context: Context, goal: string): Promise<Reply> {
  const { deps, say, person } = context;
  const about = nearestAbout(deps.catalogues.of(person.workspaceId), goal);
  const way = about ? { ...WAY_TO_PROMOTION, challenges: [about.id] } : WAY_TO_PROMOTION;
  return withStep(context, say("guidance.goal_md"), way);
}

/** The answer to a question that goes on from it. */
export function followUpMessage({ say }: Context, matter: Matter, asked: FollowUp): Message {
  const text = say(`guidance.follow-up.${asked}_md`, { matter: selectorOf(matter) });
  if (asked === "another") return advice([text], [button(say("chat.acts.find-mentor"), "chat.do", "find-mentor")]);
  const isOfWords = asked === "say" || asked === "tell";
  return advice([text], isOfWords ? [toWords(say)] : HARD.has(matter) ? [toAPerson(say)] : []);
}

/** What can be said about a matter, in one plain sentence; null where there is none. */
export function shortWordsFor({ say }: Pick<Context, "say">, matter: Matter): string | null {
  return say("guidance.follow-up.short", { matter: selectorOf(matter) }) || null;
}

/** A matter as texts name it; one that a text does not name gets what it has for all others. */
const selectorOf = (matter: Matter): "other" => matter.replaceAll("-", "_") as "other";

/** Whoever asks the same again was not helped by the answer: a person may. */
export function repeatedMessage({ say }: Context): Message {
  return advice([say("guidance.follow-up.repeated_md")], [toAPerson(say)]);
}
