/** Does what somebody said, or pressed in place of saying it, and remembers how it was before. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { changeSince, snapshotNow } from "#src/features/weekly/use-cases/take-back.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { NO_SLOTS, type Slots } from "#src/language/intent.ts";
import type { Reply } from "#src/slack/context.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import { type Audience, BEFORE_ALL, isFor } from "../rules/understand.ts";
import type { Here } from "../use-cases/situation.ts";
import { rememberChange } from "../use-cases/talk.ts";
import type { Speech } from "./speech.ts";
import { withWayBack } from "./undo.ts";

/** Intents that answer the message before, and say themselves what is remembered; of danger, nothing is. */
export const REMEMBERING: ReadonlySet<string> = new Set(["yes", "no", "misunderstood", BEFORE_ALL]);

/** The answer of an act, as if a pattern had read it; what it changed at once can be taken back beneath it. */
export async function perform(
  context: Context,
  { intents, effects }: Speech,
  act: string,
  { here, told, slots }: { readonly here: Here; readonly told: Told; readonly slots: Slots },
): Promise<Reply> {
  const { deps, person } = context;
  const audience: Audience = here.member ? "member" : "newcomer";
  const intent = intents.find((one) => one.name === act && isFor(one, audience));
  // A button of a message that was sent before they joined, or of another version.
  if (!intent) throw new UserFault({ key: "errors.item_gone" });
  // What asks may do it at once where the message says all: a day and an hour.
  const mayChange = effects.get(act)?.[here.situation] !== "shows" && act !== "undo";
  const before = here.mentee && mayChange ? await snapshotNow(deps, here.mentee) : null;
  const reply = await intent.answer(context, told, slots);
  const change = before && (await changeSince(deps, person, act, before));
  if (!change) return reply;
  await rememberChange(deps, person, change);
  const isShown = reply.kind === "message" || reply.kind === "extra";
  return isShown ? { ...reply, message: withWayBack(context.say, reply.message, change) } : reply;
}

/** What a message says beside its act, where no pattern read it: a story is the whole message. */
export function slotsOf(act: string, told: Told): Slots {
  return TELLING.has(act) ? { story: told.whole.trim(), when: null } : NO_SLOTS;
}
const TELLING = new Set(["done", "log"]);

export function messageOf(reply: Reply): Message {
  if (reply.kind === "message" || reply.kind === "extra") return reply.message;
  throw new Error("plain words cannot open a form");
}
