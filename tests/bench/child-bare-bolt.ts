/** The baseline of `answer`: a Bolt app that acknowledges with a fixed text and does nothing else. */
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";
import { answerParent } from "./processes.ts";

const receiver = new HTTPReceiver({ signingSecret: "bench-secret", logLevel: LogLevel.ERROR });
const app = new App({
  receiver,
  logLevel: LogLevel.ERROR,
  convoStore: false,
  authorize: () => Promise.resolve({ botToken: "xoxb-bench", botId: "B0BOT", botUserId: "U0BOT" }),
});
app.command("/growth", async ({ ack }) => {
  await ack("Here is your challenge.");
});
const server = await app.start(0);
const address = (server as { address(): { port: number } }).address();
answerParent({ port: address.port }, () => ({ residentMb: Math.round(process.memoryUsage().rss / 1_048_576) }));
