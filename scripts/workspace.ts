/** `npm run workspace -- --config FILE [--port N]`: a simulated Slack workspace for any Bolt app. src/playground/README.md tells more. */
import { parseArgs } from "node:util";
import { startedByNpm } from "#src/config.ts";
import { onStopRequest } from "#src/platform/stop-request.ts";
import { startWorkspace } from "#src/playground/workspace.ts";
import { readWorkspaceFile, WorkspaceFileFault } from "#src/playground/workspace-file.ts";

const USAGE = "npm run workspace -- --config FILE [--port N], for instance --config docs/workspace/lunch.json.";

await main().catch((error: unknown) => {
  process.stderr.write(`${wordsOf(error)}\n`);
  process.exitCode = 1;
});

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as { code?: string; port?: number };
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program: stop that one, or give another with --port.`;
  if (error instanceof WorkspaceFileFault) return error.message;
  return `${error.message.replace(/\.$/, "")}: ${USAGE}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { config: { type: "string" }, port: { type: "string" } } });
  if (values.config === undefined) throw new Error("--config is missing.");
  const { options, requestUrl } = readWorkspaceFile(values.config);
  const port = values.port === undefined ? options.port : Number(values.port);
  if (!Number.isInteger(port) || Number(port) < 0 || Number(port) > 65_535)
    throw new Error("--port must be 0 to 65535.");
  const workspace = await startWorkspace({ ...options, port: Number(port) });
  if (requestUrl) workspace.connect(requestUrl);
  process.stdout.write(
    [
      `Page:  ${workspace.pageUrl}`,
      requestUrl ? `Bot:   requests go to ${requestUrl}` : "Bot:   expected by Socket Mode",
      "",
      "Set for the bot:",
      `SLACK_API_URL=${workspace.apiUrl}`,
      `SLACK_BOT_TOKEN=${options.botToken}`,
      requestUrl ? `SLACK_SIGNING_SECRET=${options.signingSecret}` : `SLACK_APP_TOKEN=${options.appToken}`,
      `SLACK_CLIENT_ID=${options.clientId}`,
      `SLACK_CLIENT_SECRET=${options.clientSecret}`,
      `SLACK_AUTHORIZE_URL=${workspace.pageUrl}oauth/v2/authorize`,
      "",
      "In Bolt, SLACK_API_URL is clientOptions.slackApiUrl. Ready.",
      "",
    ].join("\n"),
  );
  onStopRequest(() => void workspace.stop().finally(() => process.exit(0)), { withParent: startedByNpm() });
}
