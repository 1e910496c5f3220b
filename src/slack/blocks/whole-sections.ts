/** Texts of people that are longer than a block: shown whole in several, or their beginning, and that there is more. */
import type { Say } from "#src/app/texts.ts";
import { partsOf } from "#src/domain/whole-text.ts";
import { escapeMrkdwn } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { type KnownBlock, section } from "./kit.ts";

/** A text, whole, in as many paragraphs as it takes. */
export function wholeSections(text: string): KnownBlock[] {
  return partsOf(text, LIMITS.sectionText, (part) => escapeMrkdwn(part).length).parts.flatMap((part) =>
    part.trim() === "" ? [] : [section(escapeMrkdwn(part))],
  );
}

/** A text as mrkdwn; of a long one its beginning, and that all of it is kept. */
export function beginningOf(say: Say, text: string, max: number): string {
  const { parts } = partsOf(text, max);
  const beginning = escapeMrkdwn(parts[0] ?? "");
  return parts.length > 1 ? `${beginning} … ${say("log.kept_whole_md")}` : beginning;
}
