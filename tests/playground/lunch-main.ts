/** The lunch bot as a process of its own, as any bot would be: it knows only what the environment says. */
import { SocketModeReceiver } from "@slack/bolt";
import { lunchBot } from "./lunch-bot.ts";

const env = (name: string): string => process.env[name] ?? "";
const clientOptions = { slackApiUrl: env("SLACK_API_URL") };
const app = lunchBot({
  token: env("SLACK_BOT_TOKEN"),
  clientOptions,
  ...(env("SLACK_APP_TOKEN") === ""
    ? { signingSecret: env("SLACK_SIGNING_SECRET") }
    : { receiver: new SocketModeReceiver({ appToken: env("SLACK_APP_TOKEN"), installerOptions: { clientOptions } }) }),
});
await app.start(Number(env("PORT")));
process.stdout.write("Lunch is ready.\n");
