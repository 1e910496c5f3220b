/** What stories in the browser run on: the playground as `npm start` wires it, and pages that people open. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, inject } from "vitest";
import { readConfig } from "#src/config.ts";
import { createLogger } from "#src/platform/logger.ts";
import { type PlaygroundBot, startPlaygroundBot } from "#src/playground-bot.ts";
import { launch } from "./chromium.ts";
import { createTestDatabase, type TestDatabase } from "./database.ts";
import { ROOT } from "./house.ts";
import { haveReaderReady } from "./trained.ts";

const PATIENCE_MS = 25_000;

export interface Stage {
  /** Opens the page as this person, with the tour closed unless asked for. Opened pages are watched and closed. */
  open(options?: Opening): Promise<Page>;
}

export interface Opening extends BrowserContextOptions {
  readonly as?: string;
  readonly tour?: boolean;
  /** Another page than the playground's. */
  readonly url?: string;
  /** Another tab of this page's browser. */
  readonly beside?: Page;
}

/** What all stories in a browser share: each begins with a reset workspace and with pages of its own. */
interface Theatre {
  readonly browser: Browser;
  readonly database: TestDatabase;
  readonly playground: PlaygroundBot;
}

let theatre: Theatre | null = null;

async function openTheatre(executable: string): Promise<Theatre> {
  const database = await createTestDatabase();
  haveReaderReady();
  const playground = await startPlaygroundBot({
    config: readConfig({ PORT: "0" }),
    databaseUrl: database.url,
    log: createLogger({ level: "silent" }),
    root: ROOT,
  });
  return { browser: await launch(executable), database, playground };
}

/** Ends the browser and the bot, when the last story is told. */
export async function closeTheatre(): Promise<void> {
  await theatre?.browser.close();
  await theatre?.playground.stop();
  await theatre?.database.drop();
  theatre = null;
}

/** Stories told in a browser; skipped loudly where there is none. Each begins with a reset workspace. */
export function describePage(name: string, stories: (stage: Stage) => void): void {
  const executable = inject("chromium");
  describe.skipIf(executable === null)(name, () => {
    let { browser, playground } = {} as Theatre;
    let contexts: BrowserContext[] = [];
    const troubles: string[] = [];

    beforeAll(async () => {
      theatre ??= await openTheatre(executable ?? "");
      ({ browser, playground } = theatre);
    });
    beforeEach(async () => {
      await fetch(`${playground.pageUrl}control/reset`, { method: "POST", body: "{}" });
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === "fail") await photograph(contexts, task.name);
      for (const context of contexts) await context.close();
      contexts = [];
      // The page asks nobody but its own server, and its Content-Security-Policy finds nothing to complain of.
      expect(troubles.splice(0)).toEqual([]);
    });

    stories({
      open: async ({ as = "U0MAYA", tour = false, url = playground.pageUrl, beside, ...options } = {}) => {
        const context = beside?.context() ?? (await browser.newContext({ reducedMotion: "reduce", ...options }));
        if (!beside) contexts.push(context);
        context.setDefaultTimeout(PATIENCE_MS);
        if (!tour && !beside)
          await context.addInitScript("localStorage.setItem('playground-tour', '{\"closed\":true}')");
        const page = await context.newPage();
        watch(page, new URL(url).origin, troubles);
        await page.goto(`${url}?as=${as}`);
        await page.waitForSelector("body[data-ready]");
        return page;
      },
    });
  });
}

function watch(page: Page, origin: string, troubles: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(`${origin}/`)) troubles.push(`a request to ${url}`);
  });
}

/** What a failed story looked like, for whoever has to find out. */
async function photograph(contexts: readonly BrowserContext[], name: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "growth-page-"));
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const path = join(folder, `${name.replace(/\W+/g, "-").slice(0, 60)}-${index + 1}.png`);
    await page.screenshot({ path }).catch(() => null);
    process.stderr.write(`The page when "${name}" failed: ${path}\n`);
  }
}
