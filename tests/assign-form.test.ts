import { join } from "node:path";
import { expect, it } from "vitest";
import { readTexts } from "#src/content/read-texts.ts";
import { readAssignWords } from "#src/features/assignments/rules/parse-command.ts";
import { assignView } from "#src/features/assignments/slack/assign-form.ts";
import type { CalendarDate } from "#src/kernel/member.ts";

const { say } = readTexts([join(import.meta.dirname, "../prompts")]);
const START = { id: "a", zone: "UTC", today: "2026-11-25" as CalendarDate, channel: null };

/** The form as it opens for a line that names a group, as Slack sends it: the simulated workspace has no groups. */
it("says that a group cannot be asked, and keeps the rest of the line", () => {
  const read = readAssignWords("<!subteam^S1|@backend> <!here> tidy the docs: it helps", "en", () => false);
  const prefill = {
    ...read,
    challenge: null,
    ownWords: read.challenge,
    dueOn: null,
    unknownNames: read.names,
    sharedNames: [],
  };
  const view = JSON.stringify(
    assignView(say, START, prefill, { channel: null, link: null, origin: {} }, { seats: [], zone: "UTC" }),
  );
  expect(view).toContain("@backend, @here: I cannot ask a group, only people. Please pick them one by one below.");
  expect(view).toContain('"initial_value":"tidy the docs"');
  expect(view).toContain('"initial_value":"It helps"');
});
