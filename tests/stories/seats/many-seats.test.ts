/** A host with more seats than their page shows at once: each of them can be reached, and taken back. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, errors, last, offers, RELEASE, statuses } from "./offering.ts";

const { department: _asked, ...AGAIN } = RELEASE;
const DAYS = [
  "2026-12-03",
  "2026-12-04",
  "2026-12-07",
  "2026-12-08",
  "2026-12-09",
  "2026-12-10",
  "2026-12-11",
  "2026-12-14",
];

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ lena }: Scene) => {
    for (const [at, date] of DAYS.entries()) {
      if (at === 1) {
        await lena.command("/growth host");
        await lena.click("seat.cap");
        await lena.submit({ max: "40" });
        await lena.close();
      }
      await offers(lena, at === 0 ? { ...RELEASE, date } : { ...AGAIN, date, topic: `Number ${at + 1}` });
      expect(errors(lena)).toEqual({});
      await lena.close();
    }
    await lena.command("/growth host recording");
    await lena.submit({
      kind: "demo",
      topic: "The recording",
      date: "2026-12-20",
      minutes: "30",
      link: "https://example.com/r",
      consent: "given",
      "consent-by": "Her",
    });
    await lena.close();
  },
  { timeout: 90_000 },
);

story("the others stand in a menu, and each is shown with its buttons", async (scene) => {
  const { lena, settle } = scene;
  await lena.command("/growth host");
  const page = last(lena);
  expect((page.match(/\[Take it back\]/g) ?? []).length).toBe(7);
  expect(page.slice(page.indexOf("You have "), page.indexOf("[Offer a seat]"))).toMatchInlineSnapshot(`
    "You have 2 more seats. Choose one, and I show it with its buttons.
    <...>
    "
  `);
  const options = [...JSON.stringify(lena.dm().at(-1)?.blocks).matchAll(/"text":"([^"]* · [^"]*)","emoji"/g)].map(
    ([, text]) => text ?? "",
  );
  expect(options).toMatchInlineSnapshot(`
    [
      "14 December 2026 at 10:00 · Deploy or release: Number 8",
      "20 December 2026 · Demo: The recording",
    ]
  `);
  await lena.click("seat.show.1", { picked: options[0] ?? "" });
  expect(last(lena)).toMatchInlineSnapshot(`
    "*Deploy or release* · Number 8
    Monday, 14 December at 10:00 · 60 minutes · English · a silent seat
    _open, nobody in it yet_
    To join: this link
    [For my calendar] [Change it] [Take it back]"
  `);
  await lena.click("seat.show.1", { picked: options[1] ?? "" });
  await lena.click("seat.cancel");
  await lena.submit();
  await lena.close();
  await settle();
  expect((await statuses(scene)).at(-1)).toBe("cancelled");
});

story("with many who ask, the page keeps its buttons below", async (scene) => {
  const { lena, maya, omar, tom, priya, settle } = scene;
  await joins(maya, { manager: null, country: null });
  for (const one of [maya, omar, tom, priya]) {
    for (let seat = 0; seat < 7; seat++) {
      await asks(one);
      await settle();
      await one.close();
    }
  }
  await lena.command("/growth host");
  expect(last(lena)).toContain("[Offer a seat]");
  expect(last(lena)).toMatch(/You have \d more seats/);
});
