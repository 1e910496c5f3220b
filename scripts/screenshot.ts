/** `npm run screenshot`: draws docs/playground.png anew, from the real page: a nudge, and the plan that was made for it. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readConfig } from "#src/config.ts";
import { createLogger } from "#src/platform/logger.ts";
import { startPlaygroundBot } from "#src/playground-bot.ts";
import { readyToRead } from "#src/ready-to-read.ts";
import { launch, provideChromium } from "#tests/support/chromium.ts";
import { fillJoin, form, message, toMessages } from "#tests/support/page-steps.ts";
import { startTemporaryPostgres } from "#tests/support/temporary-postgres.ts";

const ROOT = join(import.meta.dirname, "..");
const PICTURE = join(ROOT, "docs/playground.png");

const program = provideChromium();
if (!program) throw new Error("no Chromium was found: set TEST_CHROMIUM, or install chromium");
const log = createLogger({ level: "silent" });
const postgres = await startTemporaryPostgres();
const playground = await startPlaygroundBot({
  config: readConfig({ PORT: "0" }),
  databaseUrl: postgres.url,
  log,
  root: ROOT,
});
// The first sentence is read as all later ones are, however much the machine has to do.
await readyToRead(log);
const browser = await launch(program);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await page.goto(playground.pageUrl);
  await page.waitForSelector("body[data-ready]");
  await live(page);
  // What is said in passing is not part of the picture.
  await page.locator("#toast:empty").waitFor({ state: "attached" });
  await page.screenshot({ path: PICTURE });
  process.stdout.write(`${PICTURE} is new.\n`);
} finally {
  await browser.close();
  await playground.stop();
  await postgres.stop();
}

/** As the tour tells it: joins, is done with the first one, and takes the first nudge. */
async function live(page: Page): Promise<void> {
  const tour = page.getByRole("complementary", { name: "Tour" });
  // A step sees only what comes after it began, and begins a moment after the one before was met.
  const at = (step: string): Promise<void> => tour.getByRole("heading", { name: step }).waitFor();
  const onward = (name: string): Promise<void> => tour.getByRole("button", { name }).click();
  await onward("Next");
  await onward("Type /growth");
  await toMessages(page);
  await message(page, "Once a week").getByRole("button", { name: "Join" }).click();
  await fillJoin(page);
  await form(page).getByRole("button", { name: "Join", exact: true }).click();
  await form(page).getByRole("button", { name: "Close", exact: true }).click();
  await onward("Write it");
  await at("One question, if you like");
  await onward("Answer it");
  await at("On to the first nudge");
  await onward("To the next message");
  await at("Ask before you say yes");
  await onward("Ask it");
  await at("Why this one?");
  await page.getByRole("log").getByRole("button", { name: "I'm in" }).last().click();
  await at("A plan in one sentence");
  // The sentence that comes with the challenge: it fits whichever one was chosen.
  await form(page).getByRole("button", { name: "Make it my plan" }).click();
  await at("Your plan comes back to you");
  await onward("To the next message");
  await at("What came of it?");
}
