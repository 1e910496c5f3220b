/** What somebody can bring to the next talk with their manager: from what they kept, and from the challenge that is open. */
import { matterBefore } from "#src/features/guidance/rules/follow-up.ts";
import { calledBy } from "#src/features/matching/slack/known-by-name.ts";
import { NINE_WEEKS_MS, recentReflections } from "#src/features/reflections/use-cases/overview.ts";
import { planStateOf } from "#src/features/weekly/rules/plan-state.ts";
import { plannedWhen } from "#src/features/weekly/slack/plan-over.ts";
import { beyondTitle } from "#src/kernel/challenge-title.ts";
import type { Member } from "#src/kernel/member.ts";
import { capitalised, clip } from "#src/kernel/text.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { isFresh } from "../rules/goes-on.ts";
import { type OneToOne, oneToOneIn } from "../rules/one-to-one.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { type Answered, counting } from "./speech.ts";

/** So many of what they kept are named, each with so much of it. */
const KEPT = 2;
const KEPT_CHARACTERS = 140;
/** What the answer is remembered as: the same situation as any talk of one's own. */
const OWN_TALK = "situation:own-talk";
/** Matters in which the talks with a manager are spoken of. */
const OF_TALKS: ReadonlySet<string> = new Set(["manager-trouble", "own-talk"]);
/** Whoever has a mentor, a seat or people of their own may mean a talk with those. */
const OTHER_TALKS = ["pairing", "seat-given", "team"] as const;

/** Null to all other messages, and where the talk may be one with somebody else. */
export async function answerOneToOne(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, talk, dialogue, weight } = heard;
  const { deps, say } = context;
  if (!here.member || weight.lifeNews !== null) return null;
  const matter = isFresh(talk, deps.clock.now()) ? matterBefore(talk.act) : null;
  const asked = oneToOneIn(told.text, matter !== null && OF_TALKS.has(matter), say.locale);
  if (asked === null) return null;
  const isTheirs = asked.name === null ? null : await isTheirManager(heard, asked, here.member);
  const isOther = OTHER_TALKS.some((one) => dialogue.standings.includes(one));
  const { managerUserId } = here.member.settings;
  // Whoever is named is somebody else than the manager whom they have named.
  const isElse = isTheirs === false || (asked.name !== null && isTheirs === null && managerUserId !== null);
  if (isElse || (isOther && !asked.isOfManager && isTheirs !== true)) return null;
  const text = [
    say("chat.one_to_one.begin_md", {
      has: managerUserId === null ? "none" : "other",
      manager: managerUserId === null ? "" : mention(managerUserId),
    }),
    await betterLine(heard, here.member),
    openLine(heard),
    say("chat.one_to_one.question_md"),
    say("chat.one_to_one.end_md"),
  ].join("\n");
  const buttons = [
    button(say("chat.acts.progress"), "chat.do", "progress"),
    ...(here.mentee?.nudge ? [button(say("chat.acts.prepare"), "chat.do-other", "prepare")] : []),
  ];
  const answered = plainly(textMessage(text, actions(...buttons)), told, OWN_TALK);
  return counting(speech, here.situation)("career", answered);
}

/** Whether whoever is named is their manager; null where nobody whom they know is called so. */
async function isTheirManager({ context }: Heard, { name }: OneToOne, { settings }: Member): Promise<boolean | null> {
  const typed = capitalised(name ?? "");
  const userId = (await calledBy(context.deps, context.person, [typed])).known.get(typed);
  return userId === undefined ? null : userId === settings.managerUserId;
}

/** What is better because of them: the newest of what they kept. */
async function betterLine({ context: { deps, say } }: Heard, member: Member): Promise<string> {
  const since = deps.clock.now().getTime() - NINE_WEEKS_MS;
  const { recent } = await recentReflections(deps, member);
  const kept = recent.filter(({ createdAt }) => createdAt.getTime() > since).slice(0, KEPT);
  const lines = kept.map(({ title, what }) => {
    const words = beyondTitle(title, what).replace(/\s+/g, " ").trim();
    const of = { title: escapeMrkdwn(title), what: escapeMrkdwn(clip(words, KEPT_CHARACTERS)) };
    return say("chat.one_to_one.kept_md", { ...of, told: words === "" ? "none" : "other" });
  });
  const begin = say("chat.one_to_one.better_md", { kept: lines.length === 0 ? "none" : "other" });
  return [begin, ...lines].join("\n");
}

/** What they are on, and what a manager can do for it. */
function openLine({ context: { deps, say }, here: { current } }: Heard): string {
  return say("chat.one_to_one.open_md", {
    state: current === null ? "none" : planStateOf(current, deps.clock.now()) === "planned" ? "planned" : "other",
    title: escapeMrkdwn(current?.challenge.title ?? ""),
    when: plannedWhen(say.locale, current),
    door: current === null || current.challenge.needs.host === "none" ? "other" : "needed",
  });
}
