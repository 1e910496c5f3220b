/** A bot of another kind, for the proof that the workspace drives any Bolt app: it asks a channel where to have lunch. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App, type AppOptions, type Logger, LogLevel } from "@slack/bolt";
import type { JsonObject } from "#src/playground/model.ts";

const word = (name: string) => ({ type: "plain_text" as const, text: name });

export const LUNCH_MANIFEST = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../docs/workspace/lunch-manifest.json"), "utf8"),
) as JsonObject;

/** Keeps what Bolt says, so that a passing test is silent. */
export function quietLogger(): Logger & { readonly lines: unknown[][] } {
  const lines: unknown[][] = [];
  const keep = (...line: unknown[]): void => void lines.push(line);
  return {
    lines,
    debug: () => undefined,
    info: () => undefined,
    warn: keep,
    error: keep,
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}

/** The app; the caller says how it is connected. */
export function lunchBot(options: AppOptions): App {
  const app = new App({ logger: quietLogger(), ...options });
  const votes = new Map<string, Set<string>>();
  const card = () => [
    { type: "section" as const, text: { type: "mrkdwn" as const, text: "*Where do we eat?*" } },
    {
      type: "actions" as const,
      elements: [...votes].map(([place, people]) => ({
        type: "button" as const,
        action_id: `vote-${place}`,
        value: place,
        text: word(`${place} (${people.size})`),
      })),
    },
  ];
  app.command("/lunch", async ({ command, ack, client }) => {
    if (command.text === "") {
      await ack();
      await client.views.open({
        trigger_id: command.trigger_id,
        view: {
          type: "modal",
          callback_id: "place",
          private_metadata: command.channel_id,
          title: word("A place"),
          submit: word("Ask"),
          blocks: [
            {
              type: "input",
              block_id: "name",
              label: word("Its name"),
              element: { type: "plain_text_input", action_id: "value" },
            },
          ],
        },
      });
      return;
    }
    votes.set(command.text, new Set());
    await ack({ response_type: "in_channel", text: "Where do we eat?", blocks: card() });
  });
  app.view("place", async ({ view, ack, client }) => {
    const name = view.state.values["name"]?.["value"]?.value ?? "";
    if (name.length < 3) return ack({ response_action: "errors", errors: { name: "That is no name of a place." } });
    await ack();
    votes.set(name, new Set());
    await client.chat.postMessage({ channel: view.private_metadata, text: "Where do we eat?", blocks: card() });
  });
  app.action(/^vote-/, async ({ action, body, ack, respond }) => {
    await ack();
    if (action.type === "button") votes.get(action.value ?? "")?.add(body.user.id);
    await respond({ replace_original: true, text: "Where do we eat?", blocks: card() });
  });
  app.message("hungry", async ({ say }) => void (await say("Type `/lunch` and a place.")));
  app.event(
    "app_mention",
    async ({ event, say }) => void (await say({ text: "At your service.", thread_ts: event.ts })),
  );
  return app;
}
