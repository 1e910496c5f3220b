/** The baseline of `answer` and `chat`: a Bolt app that answers with a fixed text and does nothing else. */
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";
import { answerParent } from "./processes.ts";

const receiver = new HTTPReceiver({ signingSecret: "bench-secret", logLevel: LogLevel.ERROR });
const app = new App({
  receiver,
  logLevel: LogLevel.ERROR,
  convoStore: false,
  ...(process.env["BENCH_API_URL"] ? { clientOptions: { slackApiUrl: process.env["BENCH_API_URL"] } } : {}),
  authorize: () => Promise.resolve({ botToken: "xoxb-bench", botId: "B0BOT", botUserId: "U0BOT" }),
});
app.command("/growth", async ({ ack }) => {
  await ack("Here is your challenge.");
});
app.event("message", async ({ event, client }) => {
  await client.chat.postMessage({ channel: event.channel, text: "Here is your challenge." });
});
const server = await app.start(0);
const address = (server as { address(): { port: number } }).address();
answerParent({ port: address.port }, () => ({ residentMb: Math.round(process.memoryUsage().rss / 1_048_576) }));
