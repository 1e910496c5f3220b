/** What the page is told of people. */
import { afterEach, expect, it } from "vitest";
import { startSlack, type TestSlack } from "../support/slack.ts";

let slack: TestSlack;
afterEach(() => slack.close());

it("says when somebody's notifications are paused, and null where nothing is set", async () => {
  slack = await startSlack({ page: true });
  const base = `${slack.workspace.pageUrl}control/`;
  const pause = { type: "dnd", user: "U0OMAR", from: "2026-03-02T08:00:00.000Z", until: "2026-03-02T10:00:00.000Z" };
  await fetch(`${base}change`, { method: "POST", body: JSON.stringify(pause) });
  const state = (await (await fetch(`${base}state`)).json()) as { people: { id: string; dnd: unknown }[] };
  const quietOf = (id: string) => state.people.find((person) => person.id === id)?.dnd;
  expect(quietOf("U0OMAR")).toEqual({ from: pause.from, until: pause.until });
  expect(quietOf("U0MAYA")).toBeNull();
});
