/** Slack as one surface: registers commands, buttons, forms, lookups and events with Bolt. */
import type { WebClient } from "@slack/web-api";
import type { Log, PersonKey } from "#src/kernel/ports.ts";
import type { SayFor } from "#src/kernel/texts.ts";
import type { Installations } from "#src/workspaces/installations.ts";
import { againButton, chooseAgain, commandAgain, pressAgain } from "./again.ts";
import type { BoltApp } from "./bolt-app.ts";
import { commandIn, runCommand } from "./commands.ts";
import {
  commandPlace,
  type HandlerContext,
  type Origin,
  type Reply,
  type Submission,
  type SurfaceDeps,
} from "./context.ts";
import { type CallerOf, slackEvents } from "./events.ts";
import { fieldsThen } from "./field-faults.ts";
import { findAction } from "./find-action.ts";
import type { EventHandler } from "./noted-events.ts";
import { Once, PRESSED, SENT, TYPED } from "./once.ts";
import {
  ActionBody,
  CommandBody,
  MessageShortcutBody,
  OptionsBody,
  parseMetadata,
  SubmissionBody,
  WithResponseUrl,
} from "./payloads.ts";
import type { EventSurface, SurfaceLists } from "./registry.ts";
import { requestFilter } from "./request-filter.ts";
import { postToResponseUrl } from "./response-url.ts";
import {
  answerAction,
  answerCommand,
  answerSubmission,
  type Exchange,
  type Respond,
  runHandler,
} from "./run-handler.ts";
import { readWritten } from "./written.ts";

export interface SurfaceOptions {
  readonly sayFor: SayFor;
  readonly log: Log;
  readonly installations: Installations;
  /** Where response URLs may point: Slack's hooks, or the simulated workspace. */
  readonly responseHosts: readonly string[];
}

/** What the bot has to offer, and what its handlers are given. */
export interface Offered<D> extends SurfaceOptions {
  readonly deps: D;
  readonly lists: SurfaceLists<D>;
  readonly callerOf: CallerOf;
}

/**
 * Registers everything that people can do.
 * @returns what handles events that a bot had noted when it died.
 */
export function registerSurface<D extends SurfaceDeps>(bolt: BoltApp, options: Offered<D>): EventHandler {
  const { deps, sayFor, log, lists, installations } = options;
  const { commands, forms, shortcuts, lookups, withoutCommand } = lists;
  const buttons = [...lists.buttons, againButton(commands)];
  const once = new Once(deps, log);
  bolt.filterRequests(requestFilter(options));
  const contextOf = async (person: PersonKey): Promise<Omit<HandlerContext<D>, "origin">> => {
    return { deps, say: await sayFor(person.workspaceId, person.userId), log, person, commands };
  };

  /** Whoever acted waits for the answer. */
  const clientOf = (workspaceId: string): WebClient => installations.clientFor([workspaceId], "answers");

  /** Answers at a response URL, while Slack takes it there. */
  const respondAt = (url: string | null | undefined): Respond | null =>
    url ? (message, place) => postToResponseUrl(url, message, place, options.responseHosts) : null;

  bolt.command("/growth", async ({ body, ack }) => {
    const command = CommandBody.parse(body);
    const person = { workspaceId: command.team_id, userId: command.user_id };
    const { channel_id: channel, channel_name: channelName, response_url: responseUrl } = command;
    const origin: Origin = { kind: "command", responseUrl, channel, place: commandPlace(channel, channelName) };
    const { found, word, rest } = commandIn(commands, command.text);
    const context = { ...(await contextOf(person)), origin };
    const exchange: Exchange = {
      client: clientOf(person.workspaceId),
      context,
      triggerId: command.trigger_id,
      since: deps.clock.now(),
      what: `command ${found?.name ?? (word === "" ? "menu" : "unknown")}`,
      respond: respondAt(responseUrl),
      again: () => commandAgain(context.say, { channel, place: origin.place }, command.text),
    };
    const run = async (): Promise<Reply> =>
      found ? runCommand(context, found, rest) : withoutCommand(context, await readWritten(context, word));
    const typed = ["command", person.userId, command.trigger_id, command.text];
    const work = runHandler(exchange, () => once.run(person.workspaceId, typed, run, TYPED));
    await answerCommand(exchange, work, ack, found?.opensModal ?? false);
  });

  bolt.action(/.*/, async ({ body, ack }) => {
    await ack();
    const {
      user,
      team,
      trigger_id: triggerId,
      response_url: responseUrl,
      container,
      view,
      actions: [pressed],
    } = ActionBody.parse(body);
    const workspaceId = team?.id ?? user.team_id;
    const action = pressed && findAction(buttons, pressed.action_id, pressed.value ?? pressed.selected_option?.value);
    // Elements inside forms report every change; those have no handler and need none.
    if (!action || !workspaceId) return;
    const origin = originFrom(container, view ?? null, responseUrl);
    const value =
      pressed.value ??
      pressed.selected_option?.value ??
      pressed.selected_user ??
      pressed.selected_conversation ??
      pressed.selected_date ??
      "";
    const context = { ...(await contextOf({ workspaceId, userId: user.id })), origin };
    const exchange: Exchange = {
      client: clientOf(workspaceId),
      context,
      triggerId: triggerId ?? null,
      since: deps.clock.now(),
      what: `action ${action.id}`,
      respond: respondAt(origin.kind === "message" ? responseUrl : null),
      again: () => pressAgain(context.say, pressed.action_id, value),
    };
    const press = ["press", user.id, triggerId ?? "", pressed.action_id, pressed.action_ts];
    const named = triggerId || pressed.action_ts ? press : null;
    await answerAction(
      exchange,
      runHandler(exchange, () => once.run(workspaceId, named, () => action.run(context, value), PRESSED)),
      action.opensModal ?? false,
    );
  });

  // One listener for each kind of request: Bolt asks every listener about every request.
  bolt.view(/.*/, async ({ body, ack }) => {
    const { user, team, view } = SubmissionBody.parse(body);
    const submission = forms.find(({ id }) => id === view.callback_id);
    // A window that only says something is closed by its button.
    if (!submission) return ack();
    const workspaceId = team?.id ?? user.team_id ?? "";
    const origin = modalOrigin(view);
    const context: HandlerContext<D> = { ...(await contextOf({ workspaceId, userId: user.id })), origin };
    const metadata = parseMetadata(view.private_metadata);
    const { responseUrl } = WithResponseUrl.safeParse(metadata).data ?? {};
    const exchange: Exchange = {
      client: clientOf(workspaceId),
      context,
      triggerId: null,
      since: deps.clock.now(),
      what: `form ${submission.id}`,
      respond: respondAt(responseUrl),
      again: () => chooseAgain(context.say),
    };
    const firstBlockId = view.blocks.find(({ type }) => type === "input")?.block_id ?? null;
    const run = (): Promise<Submission> => fieldsThen(submission, context, view, metadata);
    await answerSubmission(exchange, () => once.run(workspaceId, ["form", view.id, view.hash], run, SENT), ack, {
      id: view.id,
      firstBlockId,
      sent: view,
      state: view.state.values,
    });
  });

  bolt.options(/.*/, async ({ body, ack }) => {
    const { action_id: id, value, team, user } = OptionsBody.parse(body);
    const source = lookups.find((known) => known.id === id);
    const person = { workspaceId: team?.id ?? user.team_id ?? "", userId: user.id };
    await ack({ options: [...(source?.options(await contextOf(person), value, person) ?? [])] });
  });

  bolt.shortcut({ type: "message_action", callback_id: /.*/ }, async ({ body, ack }) => {
    await ack();
    const shortcutBody = MessageShortcutBody.parse(body);
    const { user, team, callback_id: id, trigger_id: triggerId, channel, message } = shortcutBody;
    const workspaceId = team?.id ?? user.team_id;
    const shortcut = shortcuts.find((known) => known.id === id);
    if (!shortcut || !workspaceId) return;
    const context: HandlerContext<D> = {
      ...(await contextOf({ workspaceId, userId: user.id })),
      origin: { kind: "shortcut" },
    };
    const exchange: Exchange = {
      client: clientOf(workspaceId),
      context,
      triggerId,
      since: deps.clock.now(),
      what: `shortcut ${id}`,
      // A refusal is shown in a window, as the form would be.
      respond: null,
      again: () => chooseAgain(context.say),
    };
    const { ts, text } = message;
    const work = runHandler(exchange, () =>
      once.run(
        workspaceId,
        ["shortcut", user.id, triggerId],
        () => shortcut.run(context, { channel: channel.id, ts, text, author: message.user ?? null }),
        PRESSED,
      ),
    );
    await answerAction(exchange, work, true);
  });

  const surfaceOf = (workspaceId: string): EventSurface<D> => ({
    deps,
    client: installations.clientOf(workspaceId, "answers"),
    sayTo: (reader) => sayFor(workspaceId, reader),
    context: contextOf,
  });
  const events = slackEvents(deps, surfaceOf, lists.events, options.callerOf);
  bolt.takeEvents(events.take);
  bolt.error(async (error) => {
    log.error({ err: error, from: "bolt" }, "a request could not be handled");
  });
  return events.handler;
}

function originFrom(
  container: {
    type: string;
    message_ts?: string | undefined;
    channel_id?: string | undefined;
    is_ephemeral?: boolean | undefined;
  },
  view: (StackedView & { type: string }) | null,
  responseUrl: string | undefined,
): Origin {
  if (view) return view.type === "home" ? { kind: "home" } : modalOrigin(view);
  return {
    kind: "message",
    responseUrl: responseUrl ?? "",
    channel: container.channel_id ?? "",
    ts: container.message_ts ?? "",
    ephemeral: container.is_ephemeral ?? false,
  };
}

interface StackedView {
  readonly id: string;
  readonly root_view_id?: string | null | undefined;
  readonly previous_view_id?: string | null | undefined;
}

function modalOrigin({ id, root_view_id: root, previous_view_id: below }: StackedView): Origin {
  return {
    kind: "modal",
    viewId: id,
    below: [root, below].flatMap((viewId) => (viewId && viewId !== id ? [viewId] : [])),
  };
}
