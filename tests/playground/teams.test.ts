/** Several companies on one server: what a page needs to look at each of them. */
import { afterEach, expect, it } from "vitest";
import { startSlack, type TestSlack } from "../support/slack.ts";

let slack: TestSlack;
afterEach(() => slack.close());

it("names every workspace with the person to open it with, and tells each person of their own", async () => {
  const nina = { id: "U9NINA", name: "Nina Berg", title: "Designer", zone: "Europe/Oslo" };
  const shared = { id: "C9ALL", name: "all", members: ["U9NINA"], shared: true };
  slack = await startSlack({
    page: true,
    otherTeams: [
      { team: { id: "T0OTHER", name: "Another Company", domain: "another" }, people: [nina], channels: [shared] },
    ],
  });
  const state = async (query: string) =>
    (await (await fetch(`${slack.workspace.pageUrl}control/state${query}`)).json()) as Record<string, unknown>;
  const teams = [
    { id: "T0HOUSE", firstPerson: "U0MAYA", installed: true },
    { id: "T0OTHER", name: "Another Company", firstPerson: "U9NINA", installed: false },
  ];
  expect(await state("")).toMatchObject({ me: "U0MAYA", team: { id: "T0HOUSE" }, teams });
  expect(await state("?as=U9NINA")).toMatchObject({
    me: "U9NINA",
    team: { id: "T0OTHER" },
    teams,
    conversations: [{ kind: "app" }, { id: "C9ALL", isShared: true, botIsMember: false, members: ["U9NINA"] }],
  });
});
