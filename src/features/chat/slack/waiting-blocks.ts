/** What waits for somebody, drawn with the buttons that answer it. */

import type { Button } from "@slack/types";
import type { Waiting, WaitingAnswer } from "#src/feature-kit/dialogue-state.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import type { Say } from "#src/kernel/texts.ts";
import { actionsOf, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { saysMore } from "../rules/says-more.ts";
import { type Answering, OF_ASKED } from "../rules/waiting.ts";

/**
 * What waits, with its buttons. Under a question of ours the one that says yes to that stands first, and none says "yes" to anything else.
 * @param act what is asked; null, or `asked-who`: nothing is.
 * @param place behind the ids of its buttons, where several stand in one message.
 * @param said what they wrote, and what it was read as: where it says more than that yes, no or another time, it can be sent along.
 */
export function itemBlocks(
  say: Say,
  one: Waiting,
  act: Answering | null,
  place: string,
  said?: { readonly told: Pick<Told, "text" | "at">; readonly act: Answering | null },
): KnownBlock[] {
  const isMeant = ({ act: own }: WaitingAnswer): boolean => own === act;
  const answers = [...one.answers.filter(isMeant), ...one.answers.filter((answer) => !isMeant(answer))];
  const buttons = answers.map((answer) =>
    button(
      labelUnder(say, one, act, answer),
      `${answer.action}${place}`,
      answer.value,
      isMeant(answer) ? "primary" : undefined,
    ),
  );
  const inWords = said?.act ? wordsButton(say, one, said.act, place, said.told) : [];
  const isAsked = place === "" && act !== null && act !== "asked-who";
  const line = isAsked ? (one.short ?? one.line) : one.line;
  return [...(line === "" ? [] : [section(line)]), ...actionsOf([...buttons, ...inWords])];
}

/** "Shall I tell them no?" is not answered by a button that says "Yes" and gives what they ask for: each names what it tells them. */
function labelUnder(say: Say, one: Waiting, asked: Answering | null, { act, label }: WaitingAnswer): string {
  if (asked === null || asked === "asked-who" || one.questions?.[asked] !== undefined) return label;
  if (act === "asked-yes") return say("chat.waiting.tell_yes");
  return act === "asked-no" ? say("chat.waiting.tell_no") : label;
}

/** To the form in which their own words stand: whoever asks reads them once they are sent there. */
function wordsButton(
  { locale }: Say,
  { inWords }: Waiting,
  act: Answering,
  place: string,
  { text, at }: Pick<Told, "text" | "at">,
): Button[] {
  if (!inWords || !at || !OF_ASKED.has(act) || !saysMore(text, locale)) return [];
  const words = `${at.channel} ${at.ts} ${at.threadTs ?? ""}`;
  return [button(inWords.label, `${inWords.action}${place}`, `${inWords.value}|${act}|${words}`)];
}
