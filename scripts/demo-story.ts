/** A mentee's first weeks in the simulated workspace, told as a transcript. The demo prints it; a test compares it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SWEEPS } from "#jobs/index.ts";
import { startBot } from "#src/bot.ts";
import { readConfig, Secret } from "#src/config.ts";
import { AdjustableClock } from "#src/platform/clock.ts";
import { createLogger } from "#src/platform/logger.ts";
import type { Actor } from "#src/playground/actor.ts";
import type { Seen, SeenView } from "#src/playground/model.ts";
import { startWorkspace } from "#src/playground/workspace.ts";
import { readyToRead } from "#src/ready-to-read.ts";
import { tellDoors, tellTalk } from "./demo-doors.ts";

const ROOT = join(import.meta.dirname, "..");
const SECRET = "demo-signing-secret";
const TOKEN = "xoxb-demo";
/** What is told fits the challenge that is shown. */
const TOLD_OF_RIVAL = "done, theirs finds a customer by half a name, ours shows the price at once; I posted both";

/** Lives through three weeks on an empty, migrated or new database. @returns the transcript. */
export async function tellDemo(databaseUrl: string): Promise<string> {
  const clock = new AdjustableClock();
  clock.moveTo(new Date("2026-11-23T08:30:00Z"));
  let count = 0;
  const log = createLogger({ level: "silent" });
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "manifest.json"), "utf8"));
  const workspace = await startWorkspace({
    manifest,
    signingSecret: SECRET,
    botToken: TOKEN,
    now: () => clock.now(),
    settle: () => bot.idle(),
    onClockMoved: async (now) => {
      clock.moveTo(now);
      await bot.queue.runNow(SWEEPS);
      await bot.idle();
    },
  });
  const bot = await startBot({
    config: { ...readConfig({ PORT: "0" }), slackApiUrl: workspace.apiUrl },
    slack: { mode: "http", botToken: new Secret(TOKEN), signingSecret: new Secret(SECRET) },
    databaseUrl,
    log,
    clock,
    // Redraw keys are ids too, so the count only has to be unique; people get the first ones.
    ids: { next: () => `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}` },
    promptsDir: join(ROOT, "prompts"),
    postsPerMinute: Number.POSITIVE_INFINITY,
  });
  workspace.connect(`http://127.0.0.1:${bot.port}/slack/events`);
  // The first sentence is read as all later ones are, however much the machine has to do.
  await readyToRead(log);
  const maya = workspace.as("U0MAYA");
  const lines: string[] = [];
  const indent = (text: string): string =>
    text
      .split("\n")
      .map((line) => `    ${line}`)
      .join("\n");
  const heading = (text: string): void => void lines.push("", `## ${text}`);
  const said = (who: string, what: string): void => void lines.push("", `${who}: ${what}`);
  const says = (what: string): void => said("Maya", what);
  const form = (view: SeenView | null): void =>
    void (view && lines.push(`  [form: ${view.title}]`, indent(view.plain)));
  const bots = (text: string | undefined): void => void lines.push("  Growth Companion:", indent(text ?? ""));
  const shown = (seen: Seen): void => bots(seen.messages.at(-1)?.plain);

  heading("Monday, 23 November: joining");
  says("/growth");
  shown(await maya.command("/growth"));
  says("presses Join and fills in the form");
  await maya.click("Join");
  await maya.suggest("zone", "Berlin");
  const joined = await maya.submit({
    track: "backend",
    scope: "2",
    focus: ["clients", "market"],
    days: ["2"],
    hour: "10",
    zone: "Europe/Berlin",
    manager: "U0GRACE",
  });
  form(joined.modal);
  await maya.close();
  isOpen(maya, "Watch ten minutes of a rival's public video on your feature's task");
  says(TOLD_OF_RIVAL);
  shown(await maya.say(TOLD_OF_RIVAL));

  heading("Tuesday, 1 December, ten o'clock in Berlin: the first nudge");
  await workspace.moveTo(new Date("2026-12-01T09:00:05Z"));
  bots(maya.dm().at(-1)?.plain);
  isOpen(maya, "Shorten the preparation of a sales demo");
  says("presses I'm in");
  form((await maya.click("I'm in")).modal);
  says("picks Thursday at 14:00 and the first cue");
  await maya.submit({ date: "2026-12-03", time: "14:00", cue: "0" });
  bots(maya.dm().findLast(({ plain }) => plain.includes("You are in"))?.plain);

  heading("Thursday, 3 December, 14:00: the reminder, in her own plan's words");
  await workspace.moveTo(new Date("2026-12-03T13:00:05Z"));
  bots(maya.dm().at(-1)?.plain);

  heading("Friday, 4 December: what came of it");
  await workspace.moveTo(new Date("2026-12-04T13:00:05Z"));
  bots(maya.dm().at(-1)?.plain);
  says("presses Done and writes what happened");
  await maya.click("nudge.done", { in: "message" });
  form(maya.modal());
  await maya.submit({
    happened:
      "Lena typed the same ten orders before each demo, for half an hour. A script does it in a minute now, and she used it for today's.",
    surprised: "She had done it for two years, and thought that we knew and could not help it.",
    share: ["shared"],
  });

  heading("The Home tab, that evening");
  await maya.openHome();
  bots(maya.home()?.plain);

  heading("What her manager sees");
  says("/growth privacy");
  shown(await maya.command("/growth privacy"));

  await tellDoors(workspace, { heading, said, form, bots });
  await tellTalk(workspace, { heading, said, bots });

  heading("Two weeks off");
  says("I'm on holiday until 4 January");
  shown(await maya.say("I'm on holiday until 4 January"));
  await bot.stop();
  await workspace.stop();
  return `${lines.join("\n").trim()}\n`;
}

/** The story is told of this challenge. @throws Error where the catalogue offers another one by now: then the story needs other words. */
function isOpen(mentee: Actor, title: string): void {
  if (mentee.dm().at(-1)?.plain.includes(title) !== true)
    throw new Error(`the demo tells of "${title}", and another challenge is open: tell another story`);
}
