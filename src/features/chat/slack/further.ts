/** Where the rules are not sure, or are told something at length: what other capabilities add to their answer, or say in its place. */
import type { FurtherAnswer } from "#src/feature-kit/further-reading.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import type { Sayable } from "#src/feature-kit/sayable.ts";
import { NO_ACT } from "#src/language/act.ts";
import { actions, button, type Message, context as note, textMessage, textWithButtons } from "#src/slack/kit/blocks.ts";
import { DECLINING } from "../rules/leaning.ts";
import { isLong } from "../rules/stories.ts";
import { BEFORE_ALL, isFor } from "../rules/understand.ts";
import { type Here, hereOf } from "../use-cases/situation.ts";
import { labelOf, valueOf } from "./asking-back.ts";
import { withKeeping } from "./keeping.ts";
import { rememberedOf } from "./offers-in.ts";
import type { Answered, Speech } from "./speech.ts";

/** What leans on the message before, or is never a guess. */
const NOT_OFFERED: ReadonlySet<string> = new Set([BEFORE_ALL, NO_ACT, "yes", "no", "misunderstood", "undo"]);
const IDS = ["chat.do", "chat.do-other", "chat.do-third"] as const;
/** At most so many buttons stand in a row. */
const MOST = 3;

/** What somebody can say and press where they are now. */
export async function sayableNow(
  { deps, say, person }: Pick<Context, "deps" | "say" | "person">,
  speech: Speech,
): Promise<Sayable> {
  return sayableHere(say, await hereOf(deps, person), speech);
}

function sayableHere(say: Context["say"], { situation, member }: Here, { intents, words, needs }: Speech): Sayable {
  const here = new Set(words.flatMap(({ act, situations }) => (situations.includes(situation) ? act : [])));
  const names = intents
    .filter((intent) => isFor(intent, member ? "member" : "newcomer") && here.has(intent.name))
    .map(({ name }) => name)
    .filter((name) => !NOT_OFFERED.has(name) && !needs.has(name));
  return { situation, acts: [...new Set(names)].map((name) => ({ name, label: labelOf(say, name) })) };
}

/** The answer with what others add to it. They never keep the answer of the rules from coming. */
export async function withFurther(
  context: Context,
  told: Told,
  speech: Speech,
  { here, answered }: { readonly here: Here; readonly answered: Answered },
): Promise<Answered> {
  const { isUnread: kind } = answered;
  const { member } = here;
  if (!kind || !member) return answered;
  const unread = { ...sayableHere(context.say, here, speech), member, kind };
  for (const read of speech.furtherReadings) {
    const further = await read(context, told, unread);
    if (!further) continue;
    const { beside = [], button: more, later } = further;
    // What is remembered of the answer stays that of the rules: a bare "yes" presses none of these.
    const message = beforeDeclining(answered.message, more ?? null);
    return {
      ...answered,
      message: { ...message, blocks: [...message.blocks, ...beside] },
      ...(later ? { later: async () => answerOf(context, told, await later(), answered) } : {}),
    };
  }
  return answered;
}

/** With one more button in the last row, before the one that declines. */
function beforeDeclining(message: Message, more: ReturnType<typeof button> | null): Message {
  if (more === null) return message;
  const last = message.blocks.at(-1);
  if (last?.type !== "actions") return { ...message, blocks: [...message.blocks, actions(more)] };
  const declines = (element: (typeof last.elements)[number]): boolean =>
    element.type === "button" && DECLINING.has(element.action_id ?? "");
  const others = last.elements.filter((element) => !declines(element));
  const elements = [...others, more, ...last.elements.filter(declines)];
  return { ...message, blocks: [...message.blocks.slice(0, -1), { ...last, elements }] };
}

/** What others read, with the buttons that asking back has. Where they propose nothing, what the rules offer stays under their words. */
async function answerOf(
  context: Context,
  told: Told,
  found: FurtherAnswer | null,
  byRules: Answered,
): Promise<Answered | null> {
  if (!found) return null;
  const { message, remembered, isMenu } = furtherMessage(context.say, told, found);
  if (!isMenu) {
    const blocks = [...message.blocks, ...byRules.message.blocks];
    return { message: { ...message, blocks }, remembered: byRules.remembered, isMenu: byRules.isMenu };
  }
  const kept = isLong(told.text) ? await withKeeping(context, message, told) : message;
  return { message: kept, remembered, isMenu };
}

/** @returns isMenu: something can be pressed. */
export function furtherMessage(
  say: Context["say"],
  told: Told,
  { mrkdwn, acts, buttons, note: small }: FurtherAnswer,
): Answered {
  const proposed = acts.map((act, at) =>
    button(labelOf(say, act), IDS[at] ?? IDS[2], valueOf(act, told), acts.length === 1 ? "primary" : undefined),
  );
  const row = [...proposed, ...buttons].slice(0, MOST - 1);
  const rows = row.length > 0 ? [actions(...row, button(say("chat.neither"), "chat.neither", "chat"))] : [];
  // A bare "yes" presses what the rules could have offered, and opens no form.
  const ours = textWithButtons(mrkdwn, proposed);
  return {
    message: textMessage(mrkdwn, note(small), ...rows),
    remembered: rememberedOf(ours, told, { act: null, readings: acts }),
    isMenu: row.length > 0,
  };
}
