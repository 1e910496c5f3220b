/** Where the rules are not sure what a message means: the question of consent, once; then what a language model reads. */
import type { FurtherAnswer, ReadFurther, Unread } from "#src/feature-kit/further-reading.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import type { Sayable } from "#src/feature-kit/sayable.ts";
import { referenceTo } from "#src/features/reflections/slack/told-story.ts";
import type { ModelTool } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { withoutAddresses } from "../rules/taken.ts";
import { accessOf, beginAsking } from "../use-cases/access.ts";
import type { Reading } from "../use-cases/shapes.ts";
import { readFurther as read } from "../use-cases/tasks.ts";
import { namelessOf } from "./sendable.ts";

/** Tools of our own beside the acts, with the button that each becomes. */
const OWN_TOOLS = {
  "word-plan": "coach.plan",
  "for-my-project": "coach.wording",
  "listening-questions": "coach.questions",
} as const;
type OwnTool = keyof typeof OWN_TOOLS;
const OWN_NAMES = Object.keys(OWN_TOOLS) as OwnTool[];

export const readFurther: ReadFurther = async (context, told, unread) => {
  const { deps, say, person } = context;
  // What is written in a channel, and what a person must answer, is none of its business.
  if (!told.at || told.marked === undefined) return null;
  const access = await accessOf(deps, person);
  if (access === "off" || access === "no" || access === "open") return null;
  // What would not be sent is no occasion to speak of it.
  if ((await deps.dangerGateOf(say, person))(namelessOf(context, told.marked)) !== "none") return null;
  const reference = referenceTo(told, "") ?? "";
  if (access === "new")
    return (await beginAsking(deps, person)) ? { beside: offerBlocks(say, unread.kind, reference) } : null;
  if (unread.kind === "story") return { button: button(say("coach.draft"), "coach.draft", reference) };
  return { later: () => answered(context, told, unread) };
};

function offerBlocks(say: Say, kind: Unread["kind"], reference: string): KnownBlock[] {
  return [
    section(kind === "story" ? say("coach.offer_story_md") : say("coach.offer_md")),
    actions(
      button(say("coach.see"), "coach.show", shownValue(kind, reference)),
      button(say("coach.yes"), "coach.yes", "chat"),
      button(say("coach.no"), "coach.no", "chat"),
    ),
  ];
}

const STORY = "story ";

/** The value of the button that shows what would be sent: for a story, that is what is sent for a draft. */
function shownValue(kind: Unread["kind"], reference: string): string {
  return kind === "story" ? `${STORY}${reference}` : reference;
}

/** What such a button refers to. */
export function shownOf(value: string): { readonly kind: Unread["kind"]; readonly reference: string } {
  return value.startsWith(STORY)
    ? { kind: "story", reference: value.slice(STORY.length) }
    : { kind: "unread", reference: value };
}

/** What a model reads; null when it has nothing, or anything went wrong: the answer of the rules stands. */
async function answered(context: Context, { marked = "" }: Told, unread: Unread): Promise<FurtherAnswer | null> {
  const { deps, say, log } = context;
  try {
    const tools = toolsOf(say, unread);
    const whom = { say, member: unread.member };
    const reading = await read(deps, whom, namelessOf(context, marked), { situation: unread.situation, tools });
    return reading && furtherAnswer(say, reading);
  } catch (error) {
    log.warn({ error: error instanceof Error ? error.name : "unknown" }, "a language model could not be asked");
    return null;
  }
}

export function furtherAnswer(say: Say, { chosen, words }: Reading): FurtherAnswer {
  const own = OWN_NAMES.filter((name) => chosen.includes(name));
  const acts = chosen.filter((name) => !own.some((one) => one === name));
  const asks = chosen.length === 0 ? [] : [say(chosen.length === 1 ? "coach.reading_one_md" : "coach.reading_many_md")];
  const said = words === "" ? [] : [quoted(words)];
  return {
    mrkdwn: [...said, ...asks].join("\n\n"),
    acts,
    buttons: own.map((name) => button(say(`coach.tools.${name}`), OWN_TOOLS[name], "chat")),
    note: say("coach.marked"),
  };
}

/** Its words as a quotation. */
export function quoted(words: string): string {
  return `> ${withoutAddresses(escapeMrkdwn(words)).replaceAll("\n", "\n> ")}`;
}

/** What it may choose: each becomes a button that the person could press anyway. */
export function toolsOf(say: Say, { acts, situation }: Sayable): readonly ModelTool[] {
  const isOpen = situation === "open" || situation === "planned";
  const own = OWN_NAMES.filter((name) => isOpen || name === "listening-questions");
  return [
    ...acts.map(({ name, label }) => ({ name, description: label, parameters: {} })),
    ...own.map((name) => ({ name, description: say(`coach.tools.${name}`), parameters: {} })),
  ];
}
