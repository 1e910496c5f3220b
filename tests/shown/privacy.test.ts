import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind export", () => {
  expect(shownMessage("export")).toMatchInlineSnapshot(`
    "Everything that is stored of you, as data and as text.
    (file: growth-2026-11-24-rt-1.json)
    (file: growth-2026-11-24-rt-1.md)"
  `);
});

it("a message of the kind export-failed", () => {
  expect(shownMessage("export-failed")).toMatchInlineSnapshot(`
    "Slack did not take the files with your data, and I have stopped trying. Please ask again with /growth export.
    ----
    Slack did not take the files with your data, and I have stopped trying. Please ask again with \`/growth export\`."
  `);
});
