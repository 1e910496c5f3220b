/** "log: paired with Petra": plainly asked, so that it is kept at once, whole, with the way back. Nothing is marked as done by it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { type Told, toldOf } from "#src/feature-kit/intent.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { localDate } from "#src/kernel/calendar.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section } from "#src/slack/kit/blocks.ts";
import { areaSaidIn } from "../rules/area-said.ts";
import { areaToldIn } from "../rules/area-told.ts";
import { isBadNews } from "../rules/news.ts";
import { sharedWords } from "../rules/told-of.ts";
import { titleOfTold } from "../rules/told-title.ts";
import { findToldAbout } from "../use-cases/overview.ts";
import { logPractice, type SavedReflection, tellMore } from "../use-cases/reflect.ts";
import { toldMessage } from "./after-told.ts";
import { keptMessage } from "./log-message.ts";
import { fileNote, nudgeOfThread, offerAdding, offerLog } from "./offers.ts";
import { entryIdOf, referenceTo } from "./told-story.ts";

/** So many words in common with the open challenge, and it may well have come of that. */
const PLAINLY_OF_IT = 2;

/** Keeps what was told, in what is done already where it was written under that, else in the log. */
export async function keepAtOnce(context: Context, told: Told, story: string): Promise<Message> {
  const { deps, say, person } = context;
  const reference = referenceTo(told, story);
  if (reference === null) return offerLog(context, told, story);
  const under = await nudgeOfThread(context, told);
  const note = fileNote(told, context);
  if (under?.nudge.status === "done") {
    const saved = await tellMore(deps, person, under.nudge.id, story);
    if (saved.isHeld) return offerAdding(context, saved, toldOf(story, told));
    return withTakingBack(context, (await toldMessage(context, saved, note)).message, { saved, reference });
  }
  const saved = await keepInLog(context, reference, story);
  const { blocks, text } = keptMessage(say, saved);
  const isHard = isBadNews(story, say.locale);
  const above = isHard ? [section(say("chat.hard_told_md"))] : [];
  const below = [...note, ...(under ? [] : await ofChallenge(context, story))];
  const message = { text, blocks: [...above, ...blocks.slice(0, -1), ...below, ...blocks.slice(-1)] };
  return withTakingBack(context, message, { saved, reference });
}

/** The entry of the log that keeps a message, under the beginning of its words, in the area that is named or told of, else in the first one of the person. */
export async function keepInLog(context: Context, reference: string, story: string): Promise<SavedReflection> {
  const { deps, say, person } = context;
  const { settings } = await findMember(deps, person);
  return logPractice(deps, person, {
    id: entryIdOf(context, reference) ?? undefined,
    title: titleOfTold(story, say.locale),
    area: areaSaidIn(story, say.locale) ?? areaToldIn(story, say.locale) ?? settings.focusAreas[0] ?? "craft",
    doneOn: localDate(deps.clock.now(), settings.zone),
    what: story,
    surprise: "",
    insight: "",
    link: null,
    sharedWithManager: null,
  });
}

/** That it may have come of the challenge that is open, where its words say so: only they mark that as done. */
async function ofChallenge({ deps, say, person }: Context, story: string): Promise<Message["blocks"]> {
  const ask = (await findToldAbout(deps, person))?.ask;
  if (!ask || ask.nudge.status === "done" || sharedWords(story, ask.challenge, say.locale) < PLAINLY_OF_IT) return [];
  return [section(say("chat.kept_of_md", { title: escapeMrkdwn(ask.challenge.title) }))];
}

function withTakingBack(
  { say }: Context,
  { text, blocks }: Message,
  { saved, reference }: { readonly saved: SavedReflection; readonly reference: string },
): Message {
  const back = button(say("chat.acts.undo"), "chat.take-out", `${saved.reflection.id}|${reference}`);
  const last = blocks.at(-1);
  if (last?.type !== "actions") return { text, blocks: [...blocks, actions(back)] };
  return { text, blocks: [...blocks.slice(0, -1), actions(...last.elements, back)] };
}
