/** A Chromium for the tests of the page. */
import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";
import { provideProgram } from "./debian.ts";

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome"];

/** `TEST_CHROMIUM`, else one from the PATH, else from Debian's packages (root and apt), else none. */
export function provideChromium(): string | null {
  const program = process.env["TEST_CHROMIUM"] ?? provideProgram(PROGRAMS, "chromium");
  if (program === null || program.includes("/")) return program;
  return spawnSync("which", [program], { encoding: "utf8" }).stdout.trim() || null;
}

/** Starts it headless, without its background requests. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
