/** Every word of `/growth`. Help, menu, README and the manifest are checked against this list. */

import type { Command } from "#src/feature-kit/registry.ts";
import { admin } from "#src/features/admin/slack/command.ts";
import { assign } from "#src/features/assignments/slack/command.ts";
import { challenge } from "#src/features/channel-challenges/slack/command.ts";
import { helpCommand } from "#src/features/home/slack/help-command.ts";
import { join } from "#src/features/onboarding/slack/join-command.ts";
import { pause } from "#src/features/onboarding/slack/pause-command.ts";
import { resume } from "#src/features/onboarding/slack/resume-command.ts";
import { settings } from "#src/features/onboarding/slack/settings-command.ts";
import { exportData } from "#src/features/privacy/slack/export-command.ts";
import { forget } from "#src/features/privacy/slack/forget-command.ts";
import { privacy } from "#src/features/privacy/slack/privacy-command.ts";
import { done } from "#src/features/reflections/slack/done-command.ts";
import { log } from "#src/features/reflections/slack/log-command.ts";
import { progress } from "#src/features/reflections/slack/progress-command.ts";
import { team } from "#src/features/team/slack/command.ts";
import { next } from "#src/features/weekly/slack/next-command.ts";
import { plan } from "#src/features/weekly/slack/plan-command.ts";
import { skip } from "#src/features/weekly/slack/skip-command.ts";
import { swap } from "#src/features/weekly/slack/swap-command.ts";
import { splitCommand } from "#src/language/command-words.ts";
import type { Context, Reply } from "#src/slack/context.ts";
import { readWritten } from "#src/slack/written.ts";

export const commands: readonly Command[] = [
  join,
  next,
  plan,
  done,
  swap,
  skip,
  log,
  assign,
  progress,
  pause,
  resume,
  settings,
  team,
  privacy,
  exportData,
  forget,
  challenge,
  admin,
  helpCommand(() => commands),
];

/** Words of later capabilities: answered honestly rather than with a near-miss. */
export const LATER_WORDS = ["goal", "why", "shadow", "host", "ask", "evidence"] as const;

/** What was typed after `/growth`, with Slack's marks: the command, if there is one of that name, and what follows it. */
export function commandIn(text: string): { found: Command | undefined; word: string; rest: string } {
  const { word, rest } = splitCommand(text, (name) => commands.some((known) => known.name === name));
  return { found: commands.find(({ name }) => name === word), word, rest };
}

/** Runs a command with what followed its word, with Slack's marks. */
export async function runCommand(context: Context, command: Command, rest: string): Promise<Reply> {
  return command.run(context, await readWritten(context, rest), rest);
}
