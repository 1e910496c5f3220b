/** Where the rules are not sure, or are told something at length: what other capabilities add to their answer, or say in its place. */
import type { FurtherAnswer } from "#src/feature-kit/further-reading.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import type { Sayable } from "#src/feature-kit/sayable.ts";
import { NO_ACT } from "#src/language/act.ts";
import { actions, button, type Message, context as note, section } from "#src/slack/kit/blocks.ts";
import { DECLINING } from "../rules/leaning.ts";
import { BEFORE_ALL, isFor } from "../rules/understand.ts";
import { type Here, hereOf } from "../use-cases/situation.ts";
import { labelOf, valueOf } from "./asking-back.ts";
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

function sayableHere(say: Context["say"], { situation, member }: Here, { intents, words }: Speech): Sayable {
  const here = new Set(words.flatMap(({ act, situations }) => (situations.includes(situation) ? act : [])));
  const names = intents
    .filter((intent) => isFor(intent, member ? "member" : "newcomer") && here.has(intent.name))
    .map(({ name }) => name)
    .filter((name) => !NOT_OFFERED.has(name));
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
    const message = withButton(answered.message, more ?? null);
    return {
      ...answered,
      message: { ...message, blocks: [...message.blocks, ...beside] },
      ...(later ? { later: async () => answerOf(context, told, await later()) } : {}),
    };
  }
  return answered;
}

/** In the last row, before the button that declines. */
function withButton(message: Message, more: ReturnType<typeof button> | null): Message {
  if (more === null) return message;
  const last = message.blocks.at(-1);
  if (last?.type !== "actions") return { ...message, blocks: [...message.blocks, actions(more)] };
  const declines = (element: (typeof last.elements)[number]): boolean =>
    element.type === "button" && DECLINING.has(element.action_id ?? "");
  const others = last.elements.filter((element) => !declines(element));
  const elements = [...others, more, ...last.elements.filter(declines)];
  return { ...message, blocks: [...message.blocks.slice(0, -1), { ...last, elements }] };
}

/** What others read, with the buttons that asking back has. */
function answerOf({ say }: Context, told: Told, found: FurtherAnswer | null): Answered | null {
  if (!found) return null;
  const { mrkdwn, acts, buttons, note: small } = found;
  const proposed = acts.map((act, at) =>
    button(labelOf(say, act), IDS[at] ?? IDS[2], valueOf(act, told), acts.length === 1 ? "primary" : undefined),
  );
  const row = [...proposed, ...buttons].slice(0, MOST - 1);
  const neither = row.length > 0 ? [button(say("chat.neither"), "chat.neither", "chat")] : [];
  const message: Message = {
    text: mrkdwn.replaceAll("*", ""),
    blocks: [section(mrkdwn), ...(row.length > 0 ? [actions(...row, ...neither)] : []), note(small)],
  };
  // A bare "yes" presses what the rules could have offered, and opens no form.
  const ours = { ...message, blocks: [section(mrkdwn), ...(proposed.length > 0 ? [actions(...proposed)] : [])] };
  return { message, remembered: rememberedOf(ours, told, { act: null, readings: acts }), isMenu: row.length > 0 };
}
