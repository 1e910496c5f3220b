import type { Overview } from "#src/app/overview.ts";
import type { Reflected } from "#src/app/reflect.ts";
import type { Say } from "#src/app/texts.ts";
import type { Reflection } from "#src/domain/mentee.ts";
import { escapeMrkdwn } from "../escape.ts";
import { entryLine, thanksLines } from "./home-view.ts";
import { actions, button, context, divider, type KnownBlock, type Message, section } from "./kit.ts";
import { beginningOf } from "./whole-sections.ts";

/** Entries shown at once; each takes three blocks of a message's fifty. */
const SHOWN = 12;

/** "Kept": what was written, and how to change it. */
export function keptMessage(say: Say, { reflection }: Reflected): Message {
  return {
    text: say("reflection.kept_fallback", { title: reflection.title }),
    blocks: [
      section(say("reflection.kept_md", { title: escapeMrkdwn(reflection.title) })),
      context(entryLine(say, reflection)),
      actions(button(say("log.edit"), "reflection.edit", reflection.id), button(say("home.all"), "log.list", "log")),
    ],
  };
}

/** The person's log, newest first. */
export function logMessage(say: Say, reflections: readonly Reflection[], thanks: Overview["thanks"]): Message {
  const shown = reflections.slice(0, SHOWN);
  const entries = shown.flatMap((reflection): KnownBlock[] => [
    section(
      say("log.entry_md", {
        title: escapeMrkdwn(reflection.title),
        happened: beginningOf(reflection.happened, 600, say("log.kept_whole_md")),
      }),
      button(say("log.edit"), "reflection.edit", reflection.id),
    ),
    context(
      entryLine(say, reflection),
      ...(reflection.link ? [escapeMrkdwn(reflection.link)] : []),
      ...thanksLines(say, thanks.get(reflection.id) ?? []),
    ),
  ]);
  const empty = [section(say("home.no_reflections_md"))];
  const more = reflections.length > SHOWN ? [context(say("log.more", { count: reflections.length - SHOWN }))] : [];
  return {
    text: say("log.fallback", { count: reflections.length }),
    blocks: [
      ...(entries.length > 0 ? entries : empty),
      ...more,
      divider(),
      actions(button(say("home.log"), "log.open", "log")),
    ],
  };
}
