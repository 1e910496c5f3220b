/** What people do in the page, step by step. */
import type { Locator, Page } from "playwright-core";

/** Whether the keyboard acts on this. */
export const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === element.ownerDocument.activeElement);

/** Types into the message field and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  await page.fill("#text", text);
  await page.press("#text", "Enter");
}

/** The newest message that says this. */
export function message(page: Page, text: string | RegExp): Locator {
  return page.getByRole("log").getByRole("article").filter({ hasText: text }).last();
}

/** Goes to the conversation with the bot. */
export async function toMessages(page: Page): Promise<void> {
  if (!(await page.getByRole("tab", { name: "Messages" }).isVisible()))
    await page.getByRole("button", { name: "Growth Companion" }).click();
  await page.getByRole("tab", { name: "Messages" }).click();
}

/** The open form. */
export const form = (page: Page): Locator => page.locator("#modal");

/** Fills in the form for joining, all but the button. */
export async function fillJoin(page: Page): Promise<void> {
  const join = form(page);
  await join.getByLabel("What kind of work do you do?").selectOption({ label: "Backend" });
  await join.getByRole("radio", { name: "A feature or a project" }).check();
  await join.getByRole("checkbox", { name: "Clients and solution mapping" }).check();
  await join.getByLabel("Your manager").selectOption({ label: "Grace Obi" });
}

/** Joins, and closes the window that welcomes. */
export async function joinUp(page: Page): Promise<void> {
  await toMessages(page);
  await say(page, "/growth join");
  await fillJoin(page);
  await form(page).getByRole("button", { name: "Join", exact: true }).click();
  await form(page).getByText("You can start with something small").waitFor();
  await form(page).getByRole("button", { name: "Close", exact: true }).click();
  await form(page).waitFor({ state: "hidden" });
}

/** Presses "To the next message" until this person has it: others get theirs on the way. */
export async function moveUntil(page: Page, text: string | RegExp): Promise<void> {
  for (let moves = 0; moves < 10 && (await message(page, text).count()) === 0; moves++) await move(page, "next");
}

/** Moves the clock by one of the page's buttons, and waits until the bot has done what was due. */
export async function move(page: Page, name: "next" | "working-day" | "week" | "reset"): Promise<void> {
  await page.click(`[data-move=${name}]`);
  if (name === "reset") await page.getByRole("alertdialog").getByRole("button", { name: "Reset" }).click();
  await page.locator("body:not([aria-busy])").waitFor();
}
