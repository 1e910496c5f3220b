/** A reflection as it is read: by its author in the log and on Home, and by whom it is shared with. */
import type { Button } from "@slack/types";
import type { ReflectionExtra } from "#src/feature-kit/reflection-extras.ts";
import { beyondTitle } from "#src/kernel/challenge-title.ts";
import type { Reflection } from "#src/kernel/member.ts";
import { clip } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { partsOf } from "#src/kernel/whole-text.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { beginningOf, escapedLength } from "#src/slack/kit/whole-sections.ts";
import { LIMITS } from "#src/slack/limits.ts";

type Readable = Pick<Reflection, "title" | "what" | "surprise" | "insight" | "link">;

/** Every answer under its question, whole: a long one goes on in the next block. The first block has `beside` beside it. */
export function reflectionBlocks(say: Say, reflection: Readable, beside?: Button): KnownBlock[] {
  const text = linesOf(say, reflection, (words) => words).join("\n");
  return partsOf(text, LIMITS.sectionText, escapedLength).parts.map((part, index) =>
    section(escapeMrkdwn(part), index === 0 ? beside : undefined),
  );
}

/** The same in one block: of each answer its beginning, and where there is more of it. */
export function reflectionBeginning(
  say: Say,
  reflection: Readable,
  { most, more }: { readonly most: number; readonly more: string },
  beside?: Button,
): KnownBlock {
  const title = escapeMrkdwn(clip(reflection.title, most));
  const [, ...answers] = linesOf(say, reflection, (words) => beginningOf(words, most, more));
  return section([`*${title}*`, ...answers].join("\n"), beside);
}

/** The title, then what was answered under its question; a lone story needs no question. */
function linesOf(say: Say, { title, what, surprise, insight, link }: Readable, told: (words: string) => string) {
  const isAlone = surprise === "" && insight === "";
  const answers: readonly (readonly [question: string, words: string])[] = [
    [isAlone ? "" : `_${say("reflection.happened")}_ `, beyondTitle(title, what)],
    [`_${say("reflection.surprised")}_ `, surprise],
    [`_${say("reflection.meaning")}_ `, insight],
    ["", link ?? ""],
  ];
  return [
    `*${title}*`,
    ...answers.filter(([, words]) => words !== "").map(([question, words]) => `${question}${told(words)}`),
  ];
}

/** What other capabilities say of a reflection, a small line each. */
export function extraLines(say: Say, extras: readonly ReflectionExtra[] = []): string[] {
  return extras.flatMap((extra) => [...extra.lines(say)]);
}

/** "Clients and solution mapping · 23 November 2026 · private". */
export function entryLine(say: Say, reflection: Reflection): string {
  return say("log.line", {
    area: say(`areas.${reflection.area}.title`),
    day: calendarDay(say.locale, reflection.doneOn),
    visibility: reflection.sharedWithManager ? say("log.shared") : say("log.private"),
  });
}
