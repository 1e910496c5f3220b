/** Every word of `/growth`. Help, menu, README and the manifest are checked against this list. */
import { splitCommand } from "#src/domain/command-words.ts";
import type { Context, Reply } from "../interaction.ts";
import type { Command } from "../registry.ts";
import { readWritten } from "../written.ts";
import { admin } from "./admin.ts";
import { assign } from "./assign.ts";
import { challenge } from "./challenge.ts";
import { done } from "./done.ts";
import { exportData } from "./export.ts";
import { forget } from "./forget.ts";
import { helpCommand } from "./help.ts";
import { join } from "./join.ts";
import { log } from "./log.ts";
import { next } from "./next.ts";
import { pause } from "./pause.ts";
import { plan } from "./plan.ts";
import { privacy } from "./privacy.ts";
import { progress } from "./progress.ts";
import { resume } from "./resume.ts";
import { settings } from "./settings.ts";
import { skip } from "./skip.ts";
import { swap } from "./swap.ts";
import { team } from "./team.ts";

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
