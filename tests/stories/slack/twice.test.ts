/** What was pressed, typed or sent once is done once, however often its request arrives. */
import { describe, expect } from "vitest";
import type { JsonObject } from "#src/playground/model.ts";
import { joins } from "#tests/support/house.ts";
import { logOf } from "#tests/support/log.ts";
import { asForm, postSigned } from "#tests/support/signed.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const FORM = { contentType: "application/x-www-form-urlencoded" };
const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});

/** What Slack sent last of that kind, sent again as it was. */
async function again(scene: Scene, what: string, times: number, bot: Pick<Scene, "bot"> = scene): Promise<string[]> {
  const last = scene.workspace.requests.findLast((request) => request.what.startsWith(what));
  const payload: JsonObject = last?.payload ?? {};
  const body = typeof payload["command"] === "string" ? commandForm(payload) : asForm(payload);
  const answers = await Promise.all(Array.from({ length: times }, () => postSigned(bot, body, FORM)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  await scene.settle();
  return Promise.all(answers.map((answer) => answer.text()));
}
const commandForm = (payload: JsonObject): string => new URLSearchParams(payload as Record<string, string>).toString();

describe("a request that arrives more than once", () => {
  story("makes one entry of one `log` form", async (scene) => {
    const { maya } = scene;
    await maya.command("/growth log");
    await Promise.all([
      maya.submit({ what: "Sat with support", happened: "They all ask for the export." }),
      maya.submit({ what: "Sat with support", happened: "They all ask for the export." }).catch(() => null),
    ]);
    expect(await logOf(maya, scene.clock)).toMatchObject([{ title: "Sat with support" }]);
    await again(scene, "submit log", 5);
    const other = await scene.anotherBot();
    expect(other.port).not.toBe(scene.bot.port);
    await again(scene, "submit log", 3, { bot: other });
    expect(await logOf(maya, scene.clock)).toMatchObject([{ title: "Sat with support" }]);
    // The same form opened again is another one.
    await maya.command("/growth log");
    await maya.submit({ what: "Sat with support", happened: "They all ask for the export." });
    expect(await logOf(maya, scene.clock)).toHaveLength(2);
  });

  story("leaves a form that has a fault open to be sent again as it is", async (scene) => {
    const { maya } = scene;
    await maya.command("/growth log");
    await maya.submit({ what: "Sat with support", happened: "They ask.", link: "nowhere" });
    expect(maya.modal()?.errors).toHaveProperty("link");
    await maya.submit({ link: "https://example.com/notes" });
    expect(maya.modal()).toBeNull();
    expect(await logOf(maya, scene.clock)).toHaveLength(1);
  });

  story("is one press of a button", async (scene) => {
    const { maya } = scene;
    await maya.command("/growth forget");
    await maya.command("/growth next");
    await maya.click("nudge.skip", { in: "message" });
    const before = maya.dm().length;
    await again(scene, "press nudge.skip", 4);
    expect(maya.dm()).toHaveLength(before);
    expect(await scene.query("select kind from challenge_history where kind = 'skipped'")).toHaveLength(1);
  });

  story("sends one export, however often it is asked for at once", async (scene) => {
    const { maya } = scene;
    await Promise.all(Array.from({ length: 5 }, () => maya.command("/growth export")));
    await maya.command("/growth export");
    await scene.settle();
    const files = (): number => maya.dm().flatMap(({ files: sent }) => sent).length;
    expect(files()).toBe(2);
    await scene.moveTo("2026-11-24T10:02:00Z");
    await maya.command("/growth export");
    await scene.settle();
    expect(files()).toBe(4);
  });
});
