/** Words with which somebody can begin the challenge that is open: to copy, and in fewer words. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { findCurrentNudge } from "../use-cases/current-nudge.ts";
import { firstWords, neededBy, shortWords } from "./first-words.ts";

/** The first words of the challenge that is open, in full or short; null where none is open, or it needs nobody. */
export async function draftOfCurrent(
  { deps, say, person }: Context,
  length: "full" | "short",
): Promise<Message | null> {
  const current = await findCurrentNudge(deps, person);
  const words = current && (length === "full" ? fullWords : shortWords)(say, current.challenge);
  return words === null ? null : draftMessage(say, words, length);
}

function fullWords(say: Say, challenge: Challenge): string | null {
  const needed = neededBy(say, challenge);
  return needed && firstWords(say, challenge, needed);
}

/** Words to copy, and who sends them. */
export function draftMessage(say: Say, words: string, length: "full" | "short"): Message {
  const text = say(length === "full" ? "before.draft.full_md" : "before.draft.short_md", {
    words: escapeMrkdwn(words),
  });
  return { ...textMessage(text), blocks: [section(text)] };
}
