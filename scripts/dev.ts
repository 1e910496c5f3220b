/** `npm run dev`: the bot, started anew whenever one of its files changes. Ends with npm, and the bot with it. */
import { spawn } from "node:child_process";
import { startedByNpm } from "#src/config.ts";
import { onStopRequest } from "#src/platform/stop-request.ts";

const watcher = spawn(
  process.execPath,
  [
    "--watch",
    "--min-semi-space-size=16",
    "--max-semi-space-size=32",
    "--no-regexp-tier-up",
    "--no-regexp-unroll",
    "src/main.js",
  ],
  { stdio: "inherit" },
);
// Node's own watcher ends the bot and waits for it, but only when SIGTERM or SIGINT reaches the watcher itself.
onStopRequest(() => watcher.kill("SIGTERM"), { withParent: startedByNpm() });
watcher.once("exit", (code) => process.exit(code ?? 0));
