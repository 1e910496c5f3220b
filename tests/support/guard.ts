/** Ends processes that the tests started when the tests end without doing so: by Ctrl-C, a kill -9, a crash of the runner. */
import { spawn } from "node:child_process";

// The shell reads from a pipe that nobody writes to: it ends when we do.
const WAIT = 'read -r _; kill -INT $0; while kill -0 $0; do sleep 0.1; done; [ -z "$1" ] || rm -rf -- "$1"';

/**
 * Watches over a process until it is told to let go; then, if we are gone before, ends it and removes its folder, if it
 * has one.
 * @returns to be called before the process is ended in good order.
 */
export function guard(pid: number | undefined, folder = ""): () => void {
  if (pid === undefined || process.platform === "win32") return () => undefined;
  const watcher = spawn("/bin/sh", ["-c", WAIT, String(pid), folder], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  (watcher.stdin as { unref?: () => void }).unref?.();
  return () => void watcher.kill("SIGKILL");
}
