/** However somebody asks this process to end. */
import { startedByNpm } from "#src/config.ts";

/** Ctrl-C, `kill` and process managers, a terminal that was closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const LOOK_MS = 200;

/**
 * Calls the listener for each request to stop. npm hands SIGTERM and SIGINT on to the shell that it started, and dash
 * hands them to nobody: long-running scripts begin with `exec`, which puts Node in the shell's place. An npm that ends
 * without a word (SIGKILL, a closed terminal, an older npm) is noticed by the parent process, which is then another one.
 */
export function onStopRequest(listener: (what: string) => void): void {
  for (const signal of SIGNALS) process.on(signal, () => listener(signal));
  if (!startedByNpm()) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    listener("the end of npm");
  }, LOOK_MS);
  timer.unref();
}
