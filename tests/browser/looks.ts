/** What tools for accessibility say of every part of the page, in light and dark, wide and narrow. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describePage } from "#tests/support/page.ts";
import { form, joinUp, message, moveUntil, say } from "#tests/support/page-steps.ts";

/** Runs in the page, after axe was put there. */
const AXE_FAULTS = `axe.run().then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.html + " " + node.failureSummary)))`;

/** Violations in a line each; none means nothing was found. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(AXE_FAULTS);
}

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

/** Told by `page.test.ts`. */
export function tellLooks(): void {
  describePage("the page has no fault that axe finds", (stage) => {
    it.each([
      ["in the light", "light", WIDE],
      ["in the dark", "dark", WIDE],
      ["on a narrow screen", "light", NARROW],
    ] as const)("%s", { timeout: 60_000 }, async (_, colorScheme, viewport) => {
      const page = await stage.open({ colorScheme, viewport, tour: true });
      expect(["start", await faultsOf(page)]).toEqual(["start", []]);
      await page.getByRole("complementary", { name: "Tour" }).getByRole("button", { name: "End the tour" }).click();
      if (viewport === WIDE) {
        await joinUp(page);
        await moveUntil(page, /Did anything come of it|Once a week/);
      } else await say(page, "/growth");
      await message(page, /Did anything come of it|Once a week/).waitFor();
      expect(["conversation", await faultsOf(page)]).toEqual(["conversation", []]);
      await say(page, "/growth join");
      await form(page).waitFor();
      expect(["form", await faultsOf(page)]).toEqual(["form", []]);
      await page.keyboard.press("Escape");
      await form(page).waitFor({ state: "hidden" });
      await page.getByRole("tab", { name: "Home" }).click();
      await page.locator("#content h2").first().waitFor();
      expect(["Home", await faultsOf(page)]).toEqual(["Home", []]);
      await page.locator("#inspector > summary").click();
      await page.locator("#requests button").first().click();
      await page.getByRole("region", { name: "The chosen exchange" }).getByRole("heading").first().waitFor();
      expect(["inspector", await faultsOf(page)]).toEqual(["inspector", []]);
      await page.locator("#inspector > summary").click();
      await page.getByRole("tab", { name: "Messages" }).click();
      await say(page, "the weather is nice");
      await message(page, "the weather is nice")
        .getByRole("button", { name: /thread/i })
        .click();
      await page.getByRole("region", { name: "Thread" }).waitFor();
      expect(["thread", await faultsOf(page)]).toEqual(["thread", []]);
    });

    it("needs no sideways scrolling on a narrow screen", async () => {
      const page = await stage.open({ viewport: NARROW, tour: true });
      const spare = () => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      expect(await spare()).toBeLessThanOrEqual(0);
      await page.getByRole("complementary", { name: "Tour" }).getByRole("button", { name: "End the tour" }).click();
      await say(page, "/growth join");
      await form(page).waitFor();
      expect(await spare()).toBeLessThanOrEqual(0);
      const box = await form(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(NARROW.width);
    });

    it("really changes its colours in the dark", async () => {
      const colour = async (colorScheme: "light" | "dark"): Promise<string> =>
        (await stage.open({ colorScheme })).evaluate<string>("getComputedStyle(document.body).backgroundColor");
      expect(await colour("dark")).not.toBe(await colour("light"));
    });

    it("is found faulty where it is", async () => {
      const page = await stage.open();
      await page.evaluate("document.getElementById('composer-label').removeAttribute('for')");
      expect((await faultsOf(page)).join("\n")).toContain("text");
    });
  });
}
