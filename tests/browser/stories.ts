/** What people do in the page, with the bot behind it. */
import { expect, it } from "vitest";
import { describePage } from "#tests/support/page.ts";
import { form, hasFocus, joinUp, message, move, say, toMessages } from "#tests/support/page-steps.ts";

/** Told by `page.test.ts`. */
export function tellStories(): void {
  describePage("the page", (stage) => {
    it("shows what is wrong at its field, and keeps what was typed", async () => {
      const page = await stage.open();
      await joinUp(page);
      await say(page, "/growth plan");
      await form(page).getByRole("radio", { name: "My own words, below" }).check();
      await form(page).getByLabel("When ...").fill("the stand-up ends");
      await form(page).getByLabel("At what time?").fill("03:00");
      await form(page).getByRole("button", { name: "Make it my plan" }).click();
      const will = form(page).getByLabel("I will ...");
      await form(page).getByText("Write your own cue here, or choose one of the three above.").waitFor();
      expect(await will.getAttribute("aria-invalid")).toBe("true");
      expect(await hasFocus(will)).toBe(true);
      await will.fill("ask for a seat");
      await form(page).getByRole("button", { name: "Make it my plan" }).click();
      await expect.poll(() => form(page).getByLabel("At what time?").getAttribute("aria-invalid")).toBe("true");
      expect(await form(page).getByLabel("When ...").inputValue()).toBe("the stand-up ends");
      expect(await will.inputValue()).toBe("ask for a seat");
      expect(await form(page).getByRole("radio", { name: "My own words, below" }).isChecked()).toBe(true);
      await form(page).getByLabel("At what time?").fill("11:00");
      await form(page).getByRole("button", { name: "Make it my plan" }).click();
      await form(page).waitFor({ state: "hidden" });
      await message(page, "When the stand-up ends, I will ask for a seat.").waitFor();
    });

    it("shows each person their own eyes: a private answer is not seen by others", async () => {
      const page = await stage.open();
      await page.locator("[data-place=C0DEV]").click();
      await say(page, "/growth");
      await message(page, "Only visible to you").getByRole("button", { name: "Join" }).waitFor();
      await say(page, "Good morning");
      await page.selectOption("#as", "U0OMAR");
      await expect.poll(() => page.getByRole("log").getByText("Only visible to you").count()).toBe(0);
      expect(await message(page, "Good morning").count()).toBe(1);
      await page.selectOption("#as", "U0MAYA");
      await message(page, "Only visible to you").waitFor();
    });

    it("is live in two tabs, marks what is unread, and forgets the mark when it was read", async () => {
      const maya = await stage.open();
      const omar = await stage.open({ as: "U0OMAR", beside: maya });
      const dev = omar.locator("[data-place=C0DEV]");
      expect(await dev.innerText()).not.toMatch(/\d/);
      await maya.locator("[data-place=C0DEV]").click();
      await say(maya, "Who can show me the pipeline?");
      await expect.poll(() => dev.innerText()).toMatch(/1/);
      await dev.click();
      await message(omar, "Who can show me the pipeline?").waitFor();
      await expect.poll(() => dev.innerText()).not.toMatch(/1/);
      await say(omar, "I can, after lunch.");
      await message(maya, "I can, after lunch.").waitFor();
    });

    it("opens the menu of a nudge, and asks before something is gone for good", async () => {
      const page = await stage.open();
      await joinUp(page);
      await say(page, "/growth next");
      const nudge = message(page, "Not this week");
      await nudge.getByRole("button", { name: "More actions" }).click();
      await page.getByText("What is this based on?").filter({ visible: true }).click();
      await message(page, "It serves this advice:").waitFor();

      await say(page, "done, I asked and they laughed");
      await message(page, "with your words").waitFor();
      await say(page, "/growth log list");
      await message(page, "I asked and they laughed").getByRole("button", { name: "Change" }).last().click();
      await form(page).getByRole("button", { name: "Delete" }).click();
      await form(page).getByText("will be gone for good").waitFor();
      await form(page).getByRole("button", { name: "Delete" }).click();
      await form(page).waitFor({ state: "hidden" });
      await page.getByRole("tab", { name: "Home" }).click();
      await page.getByText("Nothing yet. What you write after a challenge").waitFor();
    });

    it("shows the files of an export before they are fetched", async () => {
      const page = await stage.open();
      await joinUp(page);
      await say(page, "/growth export");
      const files = message(page, "Everything that is stored of you");
      await files.waitFor();
      for (const file of await files.locator("details > summary").all()) await file.click();
      await files.getByText("Europe/Berlin").last().waitFor();
      const links = await files.getByRole("link").all();
      const names = await Promise.all(links.map((link) => link.getAttribute("download")));
      expect(names).toEqual([expect.stringMatching(/^growth-.*\.json$/), expect.stringMatching(/^growth-.*\.md$/)]);
    });

    it("answers in a thread", async () => {
      const page = await stage.open();
      await page.locator("[data-place=C0DEV]").click();
      await say(page, "@Growth Companion what can you do?");
      await message(page, "what can you do?")
        .getByRole("button", { name: /repl|thread/i })
        .first()
        .click();
      const thread = page.getByRole("region", { name: "Thread" });
      await thread.getByText(/Only visible to you/).waitFor();
      const field = thread.getByRole("textbox", { name: "Reply in the thread" });
      expect(await hasFocus(field)).toBe(true);
      await field.fill("/growth help");
      await field.press("Enter");
      await page.getByText("Slack takes no commands in threads.").waitFor();
      await field.fill("Thank you");
      await field.press("Enter");
      await thread.getByText("Thank you").waitFor();
      expect(await field.inputValue()).toBe("");
      await field.fill("half a");
      await say(page, "And to everybody");
      await message(page, "And to everybody").waitFor();
      expect(await thread.getByText("And to everybody").count()).toBe(0);
      expect(await field.inputValue()).toBe("half a");
      await thread.getByRole("button", { name: "Close thread" }).click();
      await thread.waitFor({ state: "hidden" });
    });

    it("begins again with strangers after a reset, in every tab", async () => {
      const page = await stage.open();
      await joinUp(page);
      await move(page, "week");
      const other = await stage.open({ as: "U0MAYA", beside: page });
      await other.getByRole("button", { name: "Change settings" }).waitFor();
      await move(page, "reset");
      await other.getByRole("button", { name: "Join", exact: true }).waitFor();
      await toMessages(page);
      expect(await page.getByRole("log").getByRole("article").count()).toBe(0);
      await say(page, "/growth");
      await message(page, "Once a week I bring you").getByRole("button", { name: "Join" }).waitFor();
    });

    it("says so when nothing is due", async () => {
      const page = await stage.open();
      await move(page, "next");
      await page.getByText("Nothing is due for anybody").waitFor();
    });
  });
}
