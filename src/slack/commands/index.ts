/** Every word of `/growth`. Help, menu, README and the manifest are checked against this list. */
import type { Command } from "../registry.ts";
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

/** Words longer than this are no wish but a mistake; they are cut before anything reads them. */
const MAX_COMMAND_TEXT = 3000;

/** What was typed after `/growth`: the command, if there is one of that name, and the words behind it. */
export function commandIn(text: string): { found: Command | undefined; word: string; rest: string } {
  const trimmed = text.trim().slice(0, MAX_COMMAND_TEXT);
  const end = trimmed.search(/\s/);
  const [word, rest] = end < 0 ? [trimmed, ""] : [trimmed.slice(0, end), trimmed.slice(end).trim()];
  return { found: commands.find(({ name }) => name === word.toLowerCase()), word, rest };
}
