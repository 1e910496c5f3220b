/** The page without a mouse. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describePage } from "#tests/support/page.ts";
import { form, hasFocus, message } from "#tests/support/page-steps.ts";

const MANY_TABS = 80;
/** What a screen reader would call the element with the focus; runs in the page. */
const FOCUSED_NAME = `(() => {
  const element = document.activeElement;
  const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const labelled = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(" ");
  return element.getAttribute("aria-label") || labelled || labels || element.innerText;
})()`;

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < MANY_TABS; count++) {
    await page.keyboard.press("Tab");
    const named = await page.evaluate<string>(FOCUSED_NAME);
    if (typeof name === "string" ? named.trim().startsWith(name) : name.test(named)) return;
    seen.push(named.trim().slice(0, 30));
  }
  throw new Error(`no Tab reaches ${String(name)}; it went over ${seen.join(", ")}`);
}

/** Told by `page.test.ts`. */
export function tellKeyboard(): void {
  describePage("by keyboard alone", (stage) => {
    it("completes a command, joins, and comes back to the message field", async () => {
      const page = await stage.open();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect.poll(() => hasFocus(page.locator("#text"))).toBe(true);
      await page.keyboard.type("/growth j");
      await page.getByRole("option", { name: "/growth join" }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      expect(await page.inputValue("#text")).toMatch(/^\/growth join ?$/);
      await page.keyboard.press("Enter");
      await form(page).waitFor();

      // The first field has the focus already.
      await expect.poll(() => hasFocus(form(page).getByLabel("What kind of work do you do?"))).toBe(true);
      await page.keyboard.type("Backend");
      await tabTo(page, /My own tasks|How far does your work reach/);
      await page.keyboard.press("ArrowDown");
      await tabTo(page, "System architecture and design");
      await page.keyboard.press("Space");
      await tabTo(page, "Your manager");
      await page.keyboard.type("Grace");
      await tabTo(page, "Join");
      await page.keyboard.press("Enter");
      await form(page).getByText("You can start with something small").waitFor();
      await page.keyboard.press("Escape");
      await form(page).waitFor({ state: "hidden" });
      await message(page, "You can start with something small").waitFor();
    });

    it("changes the tabs of the app with arrows, and leaves completions with Escape", async () => {
      const page = await stage.open();
      await page.getByRole("tab", { name: "Home" }).focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => page.getByRole("tab", { name: "Messages" }).getAttribute("aria-selected")).toBe("true");
      await page.focus("#text");
      await page.keyboard.type("/growth");
      await page.getByRole("listbox", { name: "Completions" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("listbox", { name: "Completions" }).waitFor({ state: "hidden" });
      expect(await page.inputValue("#text")).toBe("/growth");
    });
  });
}
