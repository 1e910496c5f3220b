import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { CHANNELS, PEOPLE } from "#src/playground/seed.ts";
import { Tour } from "#src/playground/workspace-options.ts";
import { TOUR } from "#src/playground-tour.ts";
import { describePage } from "#tests/support/page.ts";
import { fillJoin, form, joinUp, message, move } from "#tests/support/page-steps.ts";

/** What a newcomer does where the step gives no button of its own: it presses only what the step's words name. */
const BY_HAND: Readonly<Record<string, (page: Page, press: (label: string) => Promise<void>) => Promise<void>>> = {
  "A workplace to play in": (page) => tour(page).getByRole("button", { name: "Next" }).click(),
  Join: async (page, press) => {
    await press("Join");
    await fillJoin(page);
    await press("Join");
  },
  "Something small, at once": (_, press) => press("Close"),
  // The nudge's own button: it is drawn anew above what was said since. The last one is that of the advice below it.
  "Why this one?": (page) => page.getByRole("log").getByRole("button", { name: "I'm in" }).nth(-2).click(),
  "A plan in one sentence": (_, press) => press("Make it my plan"),
  Done: (_, press) => press("Done"),
  "Keep what you learned": async (page, press) => {
    await form(page).getByLabel("What happened?").fill("Nobody asks for the export.");
    await form(page).getByRole("checkbox", { name: "Share it with my manager" }).check();
    await press("Keep it");
  },
  "One card, and no pressure": (_, press) => press("Give it"),
  "Offer a seat": async (page, press) => {
    const seat = form(page);
    await seat.getByLabel("What is it?", { exact: true }).selectOption({ label: "Client call" });
    await seat.getByLabel("What is it about?").fill("How they book goods that come back");
    const day = new Date(Date.parse(await now(page)) + 8 * 86_400_000);
    while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
    await seat.getByLabel("Which day?").fill(day.toISOString().slice(0, 10));
    await seat.getByLabel("When does it begin?").fill("10:00");
    await seat.getByRole("radio", { name: "They agreed" }).check();
    await seat.getByLabel("Who of the client said yes?").fill("Their head of purchasing");
    await seat.getByLabel("A code name for the client").fill("Harbour");
    await seat.getByLabel("Where do you work?").selectOption({ label: "Consulting" });
    await press("Offer it");
  },
  "Ask for it": async (page, press) => {
    await press("Ask for it");
    await form(page).getByLabel("Why this one?").fill("I have never heard who uses it.");
    await press("Ask");
  },
  "Say yes": (_, press) => press("Yes"),
  "Behind the scenes": (page) => page.locator("#inspector > summary").click(),
};

const tour = (page: Page) => page.getByRole("complementary", { name: "Tour" });
/** Where the workspace's clock stands. */
const now = (page: Page): Promise<string> =>
  page.evaluate(async () => ((await (await fetch("/control/state?as=U0MAYA")).json()) as { now: string }).now);
/** Waits until the tour is at that step: a press shows it a moment later. */
const atStep = (page: Page, name: string): Promise<void> =>
  tour(page).getByRole("heading", { name, exact: true }).waitFor();

/** The workspace begins anew at once, and the page hears the answer to its reset when the returned function is called. */
async function heldReset(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route("**/control/reset", async (route) => {
    const answer = await route.fetch();
    await held.promise;
    await route.fulfill({ response: answer });
  });
  return held.resolve;
}

it("names only people, places and words that are there", () => {
  expect(Tour.parse(TOUR)).toEqual(TOUR);
  const people: (string | undefined)[] = [undefined, ...PEOPLE.map(({ id }) => id)];
  const places: (string | undefined)[] = [undefined, "app", "home", ...CHANNELS.map(({ id }) => id)];
  for (const { act, until } of TOUR.steps) {
    expect(people).toContain(act?.as);
    expect(people).toContain(until?.as);
    expect(places).toContain(act?.place);
  }
  expect(new Set(TOUR.steps.map(({ title: name }) => name)).size).toBe(TOUR.steps.length);
});

it.each([
  [{ title: "A step", text: "Text", until: {} }],
  [{ title: "A step", text: "Text", until: { message: "(" } }],
  [{ title: "A step", text: "Text", act: { label: "Go", clock: "yesterday" } }],
  [{ title: "A step", text: "Text", unless: {} }],
])("is refused with a step such as %o", (step) => {
  expect(Tour.safeParse({ steps: [step] }).success).toBe(false);
});

/** The first sentence of a bot's life waits until its reader is trained, which takes a busy machine long. */
const PATIENTLY = { timeout: 40_000 };

/** Told by `page.test.ts`. */
export function tellTour(): void {
  describePage("the tour", (stage) => {
    it("leads through the whole of it, pressing only what the steps say", { timeout: 150_000 }, async () => {
      const page = await stage.open({ tour: true });
      for (const [index, step] of TOUR.steps.entries()) {
        await tour(page).getByRole("heading", { name: step.title }).waitFor(PATIENTLY);
        expect(await tour(page).innerText()).toContain(`Step ${index + 1} of ${TOUR.steps.length}`);
        const press = async (label: string): Promise<void> => {
          expect(step.text).toContain(`*${label}*`);
          const open = await form(page).isVisible();
          const where = open ? form(page) : page.getByRole("log").getByRole("article");
          await where.getByRole("button", { name: label, exact: true }).last().click();
        };
        if (step.act) await tour(page).getByRole("button", { name: step.act.label, exact: true }).click();
        else await BY_HAND[step.title]?.(page, press);
      }
      expect(await page.locator("#as").inputValue()).toBe("U0MAYA");
      await tour(page).getByRole("button", { name: "That was it" }).click();
      await message(page, "What your manager sees").getByText("Nobody asks for the export.").waitFor();
    });

    it("writes a step's words once, however often its button is pressed", PATIENTLY, async () => {
      const page = await stage.open({ tour: true });
      const buttons = tour(page).getByRole("button", { name: /^(?!Back|End the tour)/ });
      for (const { title } of TOUR.steps.slice(0, 4)) {
        await tour(page).getByRole("heading", { name: title, exact: true }).waitFor(PATIENTLY);
        await buttons.first().click();
      }
      await atStep(page, "Done, in your own words");
      const write = tour(page).getByRole("button", { name: "Write it" });
      let presses = 0;
      for (; (await write.count()) > 0; presses++) {
        await write.dispatchEvent("click", {}, { timeout: 500 }).catch(() => undefined);
        await page.waitForTimeout(20);
      }
      expect(presses).toBeGreaterThan(1);
      await atStep(page, "One question, if you like");
      expect(await page.getByRole("log").getByText("done, it took ten minutes").count()).toBe(1);
      await tour(page).getByRole("button", { name: "Answer it" }).click();
      await atStep(page, "On to the first nudge");
    });

    it.each([
      ["on a desk", { viewport: { width: 1280, height: 800 } }],
      ["on a phone", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
    ])(
      "does every step in somebody's stead, also beside an open form, %s",
      { timeout: 150_000 },
      async (_, options) => {
        const page = await stage.open({ tour: true, ...options });
        const buttons = tour(page).getByRole("button", { name: /^(?!Back|End the tour|That was it)/ });
        for (const step of TOUR.steps.slice(0, -1)) {
          await tour(page).getByRole("heading", { name: step.title }).waitFor(PATIENTLY);
          await buttons.first().click();
        }
        await tour(page)
          .getByRole("heading", { name: TOUR.steps.at(-1)?.title ?? "" })
          .waitFor();
        await message(page, "What your manager sees").getByText("I have a new question.").waitFor();
      },
    );

    it(
      "waits to be asked in a browser that comes to a workspace that is past its start, and then begins anew",
      PATIENTLY,
      async () => {
        const first = await stage.open();
        await joinUp(first);
        const page = await stage.open({ tour: true });
        const begin = tour(page).getByRole("button", { name: "Show me round" });
        await begin.click();
        await tour(page).getByRole("heading", { name: "From the start?" }).waitFor();
        await tour(page).getByRole("button", { name: "Not now" }).click();
        await begin.click();
        const answer = await heldReset(page);
        await tour(page).getByRole("button", { name: "Reset and begin" }).click();
        await atStep(page, "A workplace to play in");
        await tour(page).getByRole("button", { name: "Next" }).click();
        await atStep(page, "Say hello");
        answer();
        await page.getByText("Everything is as it was at the start.").waitFor();
        await page.locator("body:not([aria-busy])").waitFor();
        await atStep(page, "Say hello");
      },
    );

    it("can be closed, found again where it was, gone back in, and begins anew after a reset", async () => {
      const page = await stage.open({ tour: true, viewport: { width: 900, height: 800 } });
      await tour(page).getByRole("button", { name: "Next" }).click();
      await tour(page).getByRole("button", { name: "Type /growth" }).click();
      await tour(page).getByRole("heading", { name: "Join" }).waitFor();
      await tour(page).getByRole("button", { name: "End the tour" }).click();
      await page.reload();
      await page.waitForSelector("body[data-ready]");
      await tour(page).getByRole("button", { name: "Show me round" }).click();
      await atStep(page, "Join");
      await tour(page).getByRole("button", { name: "Back" }).click();
      await atStep(page, "Say hello");
      await page.click("[data-move=reset]");
      const asked = page.getByRole("alertdialog", { name: "From the start?" });
      await asked.getByRole("button", { name: "Keep" }).click();
      await asked.waitFor({ state: "hidden" });
      await atStep(page, "Say hello");
      await move(page, "reset");
      await tour(page).getByRole("heading", { name: "A workplace to play in" }).waitFor();
    });
  });
}
