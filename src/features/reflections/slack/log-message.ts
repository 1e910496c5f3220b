import type { Reflection } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import {
  actions,
  button,
  context,
  divider,
  type KnownBlock,
  type Message,
  section,
  textMessage,
} from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import type { Extras } from "../use-cases/extras.ts";
import type { SavedReflection } from "../use-cases/reflect.ts";
import { nextIfAsked } from "./after-told.ts";
import { entryLine, extraLines, reflectionBlocks } from "./reflection-blocks.ts";

/** What stands below the entries: that there are more, a line, a button. */
const BELOW = 3;

/** "Kept": what was written, and how to change it. */
export function keptMessage(say: Say, { reflection }: SavedReflection): Message {
  const title = escapeMrkdwn(reflection.title);
  return {
    text: say("reflection.kept_fallback", { title }),
    blocks: [
      section(say("reflection.kept_md", { title })),
      context(entryLine(say, reflection)),
      actions(
        button(say("log.edit"), "reflection.edit", reflection.id),
        button(say("home.all"), "log.list", "log"),
        ...(reflection.sharedWithManager
          ? [button(say("unshare.make_private"), "reflection.unshare", reflection.id)]
          : []),
        ...nextIfAsked(say, reflection.what),
      ),
    ],
  };
}

/** That somebody can read it now, and how that ends. */
export function sharedMessage(say: Say, { member, reflection }: SavedReflection): Message {
  const manager = mention(member.settings.managerUserId ?? member.userId);
  const text = say("looking-back.shared_md", { manager, title: escapeMrkdwn(reflection.title) });
  const buttons = [
    button(say("unshare.make_private"), "reflection.unshare", reflection.id),
    button(say("home.all"), "log.list", "log"),
  ];
  return textMessage(text, actions(...buttons));
}

/** The person's log, newest first. */
export function logMessage(say: Say, reflections: readonly Reflection[], extras: Extras): Message {
  const entries: KnownBlock[] = [];
  let shown = 0;
  for (const reflection of reflections) {
    const entry = [
      ...reflectionBlocks(say, reflection, button(say("log.edit"), "reflection.edit", reflection.id)),
      context(entryLine(say, reflection), ...extraLines(say, extras.get(reflection.id))),
    ];
    if (entries.length + entry.length + BELOW > LIMITS.blocksPerMessage) break;
    entries.push(...entry);
    shown++;
  }
  const empty = [section(say("home.no_reflections_md"))];
  const more = shown < reflections.length ? [context(say("log.more", { count: reflections.length - shown }))] : [];
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
