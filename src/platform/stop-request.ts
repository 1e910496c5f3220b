/** Requests to end this process. */
/** Ctrl-C, `kill` and process managers, a terminal that was closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const LOOK_MS = 200;

/**
 * Calls the listener for each request to stop. npm hands SIGTERM and SIGINT on to the shell that it started, and dash
 * hands them to nobody: long-running scripts begin with `exec`, which puts Node in the shell's place. An npm that ends
 * without a word (SIGKILL, a closed terminal, an older npm) is noticed by the parent process, which is then another one.
 * @param options.withParent whether the parent's end counts: for what npm started, see `startedByNpm`.
 */
export function onStopRequest(listener: () => void, { withParent }: { withParent: boolean }): void {
  for (const signal of SIGNALS) process.on(signal, listener);
  if (!withParent) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    listener();
  }, LOOK_MS);
  timer.unref();
}
