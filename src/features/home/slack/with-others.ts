/** What one does with colleagues, in one line with a menu. */
import type { Say } from "#src/kernel/texts.ts";
import { type KnownBlock, option, overflow, section } from "#src/slack/kit/blocks.ts";

/** Words of `/growth`, as many as Slack takes in one menu. */
export const WAYS = ["shadow", "host", "ask", "mentor", "thanks"] as const;

export function withOthers(say: Say): KnownBlock {
  return section(
    say("menu.with_others_md"),
    overflow("menu.more", ...WAYS.map((way) => option(say(`menu.ways.${way}`), way))),
  );
}
