/** The last lines of a run: what was skipped, and how many tests passed and failed, as the runner counts them. */
import type { Reporter, TestModule } from "vitest/node";

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed" || state === "failed") count[state]++;
        else count.skipped++;
      }
      // A file that breaks before its tests counts as a failure, or it would not count at all.
      if (module.state() === "failed" && module.errors().length > 0) count.failed++;
    }
    count.failed += errors.length > 0 ? 1 : 0;
    if (count.skipped > 0) {
      const rule = "!".repeat(78);
      process.stdout.write(
        `\n${rule}\n!! ${count.skipped} tests were SKIPPED.\n!! Half of the queue tests need a Redis: set TEST_REDIS_URL, or install redis-server or valkey-server.\n!! The tests of the page need a Chromium: set TEST_CHROMIUM, or install chromium.\n!! Root's ways to run PostgreSQL need root, and user namespaces.\n${rule}\n`,
      );
      if (process.env["CI"] === "true") process.exitCode = 1;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`);
  }
}
