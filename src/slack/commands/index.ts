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
