/** A challenge that is plainly meant for a colleague, in words that call nothing one: the form has whom, which and why. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-12-01T10:00:00Z",
  async ({ maya, omar }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await joins(omar, { manager: "U0GRACE", country: null });
  },
  { timeout: 90_000 },
);

story("the form begins with what was said, and nobody is asked by the words", async ({ grace, settle, query }) => {
  const said = settledAnswers(settle);
  for (const [text, ...shown] of [
    ["I'd like to ask Maya to shadow a client call", "U0MAYA", "shadow a client call"],
    [
      "omar should do the pitch one, because he joins the client in january",
      "U0OMAR",
      "Ask sales how they pitch the product",
      "He joins the client in january",
    ],
    ["please ask omar to sit in on a client call by friday", "U0OMAR", "Sit in on a client call", "2026-12-04"],
  ] as const) {
    expect(await said(grace, text)).toContain("You choose the challenge and say why.");
    await grace.click("assignment.give-said");
    for (const one of shown) expect(JSON.stringify(grace.modal())).toContain(one);
    await grace.close();
  }
  expect(await said(grace, "i want omar to do the one about support because he never met them")).toContain(
    "Which of these do you mean?",
  );
  await grace.click("assignment.give-meant.1");
  for (const one of ["U0OMAR", "He never met them"]) expect(JSON.stringify(grace.modal())).toContain(one);
  expect(await query("select 1 from assignments")).toEqual([]);
});

story("what somebody asks of a colleague for themselves is no challenge", async ({ grace, settle }) => {
  const said = settledAnswers(settle);
  await joins(grace, { country: null });
  expect(await said(grace, "I'd like to ask Omar to pair with me")).not.toContain("You choose the challenge");
  expect(await said(grace, "I'd like to ask Maya to shadow a client call")).toContain("You choose the challenge");
});
