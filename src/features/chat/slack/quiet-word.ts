/** One quiet line beside an answer: that somebody is there, for whoever may need it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { contextOf, type Message } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { WELL, wasOrdinary } from "../rules/in-care.ts";
import type { Talk } from "../rules/talk.ts";
import type { Answered } from "./speech.ts";

/** Beside an answer to words that may be meant as danger or not. */
export function withUnclear({ say }: Pick<Context, "say">, answered: Answered): Answered {
  return withLine(answered, say("guidance.unclear.line_md"));
}

/** On the day after words of danger, beside what is answered as on any other: once, and again where time went by. */
export function withSomebodyThere(
  { say, deps }: Pick<Context, "say" | "deps">,
  answered: Answered,
  talk: Talk,
): Answered {
  return talk.act !== WELL && wasOrdinary(talk, deps.clock.now()) ? answered : withLineOfCare({ say }, answered);
}

/** The same, beside what has human words of its own and names no number. */
export function withLineOfCare({ say }: Pick<Context, "say">, answered: Answered): Answered {
  return namesHelp(answered.message) ? answered : withLine(answered, say("guidance.beside.there_md"));
}

/** Whether an answer names the number that is there at any hour, be it in small print. */
export const namesHelp = ({ text, blocks }: Message): boolean =>
  NUMBER.test(text) || NUMBER.test(JSON.stringify(blocks));
const NUMBER = /\b112 in Europe\b/;

function withLine(answered: Answered, line: string): Answered {
  const { message } = answered;
  if (message.blocks.length >= LIMITS.blocksPerMessage) return answered;
  const whole: Message = {
    ...message,
    text: `${message.text}\n${line}`,
    blocks: [...message.blocks, ...contextOf([line])],
  };
  return { ...answered, message: whole };
}
