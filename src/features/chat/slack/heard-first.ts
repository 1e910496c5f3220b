/** What weighs on somebody beside a deed is answered first; the deed is one tap away, and nothing was done. */
import { contact, unclearMessage } from "#src/features/guidance/slack/hard-intents.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { type HeardFirst, heardFirst, wishOf } from "../rules/heard-first.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { withDeed } from "./asking-back.ts";
import type { Answered } from "./speech.ts";

const WORDS = {
  unclear: "guidance.unclear.alone_md",
  felt: "guidance.beside_wish.felt_md",
  severe: "guidance.beside_wish.severe_md",
} as const satisfies Readonly<Record<Exclude<HeardFirst, "alone">, string>>;

/** Null where nothing weighs, or nothing would be done. */
export async function answerHeardFirst({
  context,
  told,
  speech,
  here,
  read,
  weight,
}: HeardAndRead): Promise<Answered | null> {
  const { say } = context;
  if (!here.member || weight.isInCare) return null;
  const { situation } = here;
  const changes = (act: string): boolean => (speech.effects.get(act)?.[situation] ?? "shows") !== "shows";
  const heard = heardFirst(read, told.text, { changes, locale: say.locale });
  if (heard === "alone") return plainly(unclearMessage(context), told, null);
  const act = wishOf(read.decision);
  if (heard === null || act === null) return null;
  const words = textMessage([say(WORDS[heard]), ...(heard === "unclear" ? contact(context) : [])].join("\n"));
  const line = say("guidance.beside.unclear_deed_md");
  const shown = act === LOG ? words : withDeed(say, words, { line, act, told });
  const answered = plainly(shown, told, null);
  // A "yes" to such words is for the person and not for the deed.
  return { ...answered, remembered: answered.remembered && { ...answered.remembered, offers: [] } };
}
/** What weighs on somebody is never offered to be kept. */
const LOG = "log";
