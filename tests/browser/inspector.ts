/** The inspector: refusals and late answers are red, and say what they were. */
import { createServer } from "node:http";
import type { Locator, Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { SLACK_LIMITS } from "#src/playground/limits.ts";
import { startWorkspace } from "#src/playground/workspace.ts";
import { LUNCH_MANIFEST } from "#tests/playground/lunch-bot.ts";
import { describePage } from "#tests/support/page.ts";
import { joinUp, say } from "#tests/support/page-steps.ts";

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const exchange = (page: Page, what: RegExp): Locator => page.locator("#requests tr").filter({ hasText: what }).first();
/** Red more than anything else. */
async function isRed(row: Locator): Promise<boolean> {
  const colours = await row
    .locator("td")
    .evaluateAll((cells) => cells.map((cell) => cell.ownerDocument.defaultView?.getComputedStyle(cell).color ?? ""));
  return colours.some((colour) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return red > green * 1.5 && red > blue * 1.5;
  });
}

/** Told by `page.test.ts`. */
export function tellInspector(): void {
  describePage("the inspector", (stage) => {
    it("shows a refused call in red, with what it carried and what Slack said", async () => {
      const page = await stage.open();
      await joinUp(page);
      await page.locator("#inspector > summary").click();
      await page.getByLabel("What goes wrong").selectOption({ label: "an error of its own (fatal_error)" });
      await page.getByLabel(/^Web API method/).fill("views.open");
      await page.getByRole("button", { name: "Switch on" }).click();
      await page
        .locator("#faults")
        .getByText(/views\.open/)
        .waitFor();
      await say(page, "/growth settings");
      await exchange(page, /fatal_error/).waitFor();
      const refused = exchange(page, /fatal_error/);
      expect(await refused.innerText()).toContain("views.open");
      expect(await isRed(refused)).toBe(true);
      expect(await isRed(exchange(page, /\/growth settings/))).toBe(false);
      await refused.getByRole("button").click();
      const chosen = page.getByRole("region", { name: "The chosen exchange" });
      await chosen
        .getByText(/trigger_id/)
        .first()
        .waitFor();
      await chosen.getByText(/"error": "fatal_error"/).waitFor();
    });

    it("shows an acknowledgement that came too late in red, and what the person sees of it", async () => {
      const server = createServer(
        (_, response) => void setTimeout(() => response.end(), SLACK_LIMITS.acknowledgeMs + 100),
      );
      await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
      const address = server.address();
      const workspace = await startWorkspace({
        manifest: LUNCH_MANIFEST,
        signingSecret: "secret",
        botToken: "xoxb-lunch",
        page: true,
      });
      stops.push(
        () => workspace.stop(),
        () => new Promise((resolve) => server.close(resolve)),
      );
      workspace.connect(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/slack/events`);
      const page = await stage.open({ url: workspace.pageUrl });
      await page.locator("[data-place=C0GENERAL]").click();
      await say(page, "/lunch Zum Anker");
      await page
        .locator("#notice")
        .getByText(/operation_timeout/)
        .waitFor();
      await page.locator("#inspector > summary").click();
      const late = exchange(page, /\/lunch/);
      await late.waitFor();
      expect(await isRed(late)).toBe(true);
      await late
        .getByText(/operation_timeout|late|3 s/)
        .first()
        .waitFor();
    });
  });
}
