/** What the form of an assignment asks about what was typed: who is meant, and which challenge. */
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { type KnownBlock, section } from "#src/slack/kit/blocks.ts";

export function groupBlocks(say: Say, groups: readonly string[]): KnownBlock[] {
  if (groups.length === 0) return [];
  return [section(say("assign.no_groups_md", { groups: escapeMrkdwn(listOf(say.locale, groups.slice(0, 5))) }))];
}

export function whoBlocks(say: Say, names: readonly string[]): KnownBlock[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 5).map((name) => `@${escapeMrkdwn(name)}`);
  return [section(say("assign.who_md", { names: listOf(say.locale, shown) }))];
}

export function fitsBlocks(say: Say, fits: readonly Challenge[]): KnownBlock[] {
  if (fits.length === 0) return [];
  const titles = fits.map(({ title }) => `*${escapeMrkdwn(title)}*`);
  return [section(say("assign.fits_md", { titles: listOf(say.locale, titles) }))];
}
