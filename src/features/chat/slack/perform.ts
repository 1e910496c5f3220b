/** Does what somebody said, or pressed in place of saying it, and remembers how it was before. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { changeSince } from "#src/features/weekly/use-cases/take-back.ts";
import { NO_SLOTS, type Slots } from "#src/language/intent.ts";
import type { Reply } from "#src/slack/context.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import { type Audience, isFor } from "../rules/understand.ts";
import { rememberChange } from "../store/talks.ts";
import type { Here } from "../use-cases/situation.ts";
import type { Speech } from "./answer.ts";

/** What a sentence may change about the challenge of the week or the nudges, so that it is noted how it was before. */
const CHANGING: ReadonlySet<string> = new Set([
  "done",
  "skip",
  "plan",
  "move",
  "remind",
  "smaller",
  "bigger",
  "not-done",
  "not-yet",
  "pause",
  "resume",
]);

/** The answer of an act, as if a pattern had read it. */
export async function perform(
  context: Context,
  { intents }: Speech,
  act: string,
  { here, told, slots }: { readonly here: Here; readonly told: Told; readonly slots: Slots },
): Promise<Reply> {
  const { deps, person } = context;
  const audience: Audience = here.member ? "member" : "newcomer";
  const intent = intents.find((one) => one.name === act && isFor(one, audience));
  if (!intent) throw new Error(`nothing answers ${act}`);
  const reply = await intent.answer(context, told, slots);
  if (here.mentee && CHANGING.has(act)) {
    const change = await changeSince(deps, person, act, here.mentee);
    if (change) await rememberChange(deps.db, person, change);
  }
  return reply;
}

/** What a message says beside its act, where no pattern read it: a story is the whole message. */
export function slotsOf(act: string, told: Told): Slots {
  return TELLING.has(act) ? { story: told.text.trim(), when: null } : NO_SLOTS;
}
const TELLING = new Set(["done", "log"]);

export function messageOf(reply: Reply): Message {
  if (reply.kind === "message" || reply.kind === "extra") return reply.message;
  throw new Error("plain words cannot open a form");
}
