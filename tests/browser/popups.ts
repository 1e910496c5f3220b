/** Menus, options and completions lie wholly inside the window, and messages keep their width where nothing hovers. */
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { describePage } from "#tests/support/page.ts";
import { form, joinUp, message, move, moveUntil, say, toMessages } from "#tests/support/page-steps.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1280, height: 800 } };
const LOW = { viewport: { width: 1280, height: 480 } };

/** Whether all four corners of it are in the window, and nothing lies over them. */
async function isWhole(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const page = element.ownerDocument;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inset = 12;
    return [left + inset, right - inset].every((x) =>
      [top + inset, bottom - inset].every((y) => element.contains(page.elementFromPoint(x, y))),
    );
  });
}

/** The menu of the newest offer, open. */
async function openMenu(page: Page): Promise<Locator> {
  const offer = message(page, "Not this week");
  await offer.getByRole("button", { name: /More actions/ }).click();
  return offer.getByRole("group", { name: "Choices" });
}

/** Told by `page.test.ts`. */
export function tellPopups(): void {
  describePage("what opens beside something", (stage) => {
    it.each([
      ["on a phone", PHONE],
      ["on a desk", DESK],
      ["in a low window", LOW],
    ] as const)("is whole %s", async (_, options) => {
      const page = await stage.open(options);
      await toMessages(page);
      await say(page, "/growth join");
      const zone = form(page).getByLabel("Time zone");
      await zone.fill("Europe");
      const zones = form(page).getByRole("listbox", { name: "Options" }).filter({ visible: true });
      await zones.waitFor();
      expect(await isWhole(zones)).toBe(true);
      await zone.press("Escape");
      await page.keyboard.press("Escape");
      await form(page).waitFor({ state: "hidden" });
      await joinUp(page);

      const menu = await openMenu(page);
      expect(await isWhole(menu)).toBe(true);
      await page.keyboard.press("Escape");
      await menu.waitFor({ state: "hidden" });

      await page.fill("#text", "/growth");
      const completions = page.getByRole("listbox", { name: "Completions" });
      await completions.waitFor();
      expect(await isWhole(completions)).toBe(true);
    });

    it("keeps to its opener when the page scrolls under it", async () => {
      const page = await stage.open(DESK);
      await joinUp(page);
      const menu = await openMenu(page);
      const before = await menu.boundingBox();
      await page.locator("#content").evaluate((element) => element.scrollBy(0, -60));
      await expect.poll(async () => (await menu.boundingBox())?.y).not.toBe(before?.y);
    });
  });

  describePage("without a pointer that hovers", (stage) => {
    it("messages keep their width, and what can be done with them stands below", async () => {
      const page = await stage.open(PHONE);
      await joinUp(page);
      await say(page, "the weather is nice");
      const bodies = page.getByRole("log").locator("article .body");
      await message(page, "the weather is nice").waitFor();
      const widths = await bodies.evaluateAll((all) => all.map((body) => body.getBoundingClientRect().width));
      expect(Math.min(...widths)).toBeGreaterThan(280);
      await message(page, "the weather is nice").getByRole("button", { name: "More actions: this message" }).tap();
      await message(page, "the weather is nice").getByRole("button", { name: "Offer a seat" }).tap();
      await form(page).getByLabel("What is it?", { exact: true }).waitFor();
      await form(page).getByRole("button", { name: "Cancel" }).click();
      await message(page, "the weather is nice").getByRole("button", { name: "Reply in thread" }).tap();
      await page.getByRole("region", { name: "Thread" }).waitFor();
    });
  });

  describePage("the clock", (stage) => {
    it("goes back to the first person and place with a reset, whoever one was", async () => {
      const page = await stage.open({ as: "U0GRACE" });
      await page.locator("[data-place=C0DEV]").click();
      await move(page, "reset");
      await expect.poll(() => page.locator("#as").inputValue()).toBe("U0MAYA");
      await page.getByRole("tab", { name: "Home", selected: true }).waitFor();
      expect(new URL(page.url()).searchParams.has("as")).toBe(false);
    });

    it("says whose message it was that came next", async () => {
      const page = await stage.open();
      await joinUp(page);
      await page.selectOption("#as", "U0OMAR");
      await page.locator("[data-place=C0DEV]").click();
      await move(page, "next");
      await page.getByText(/^This one was for (Maya Lind|Grace Obi)/).waitFor();
      await page.selectOption("#as", "U0MAYA");
      await toMessages(page);
      await moveUntil(page, "Did anything come of it");
      await message(page, "Did anything come of it").waitFor();
    });
  });
}
