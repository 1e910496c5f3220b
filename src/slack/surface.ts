/** Slack as one surface: registers commands, buttons, forms, lookups and events with Bolt. */
import type { Log, PersonKey } from "#src/kernel/ports.ts";
import type { SayFor } from "#src/kernel/texts.ts";
import type { Installations } from "#src/workspaces/installations.ts";
import type { BoltApp } from "./bolt-app.ts";
import type { HandlerContext, SurfaceDeps } from "./context.ts";
import { type CallerOf, slackEvents } from "./events.ts";
import type { EventHandler } from "./noted-events.ts";
import type { RequestHandler } from "./noted-requests.ts";
import { ActionBody, CommandBody, MessageShortcutBody, OptionsBody, SubmissionBody } from "./payloads.ts";
import type { EventSurface, SurfaceLists } from "./registry.ts";
import { requestFilter } from "./request-filter.ts";
import { RequestHandlers } from "./request-handlers.ts";

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
 * @returns what handles events and requests that a process had noted when it died.
 */
export function registerSurface<D extends SurfaceDeps>(
  bolt: BoltApp,
  options: Offered<D>,
): { readonly events: EventHandler; readonly requests: RequestHandler } {
  const { deps, sayFor, log, lists, installations } = options;
  bolt.filterRequests(requestFilter(options));
  const contextOf = async (person: PersonKey): Promise<Omit<HandlerContext<D>, "origin">> => {
    return { deps, say: await sayFor(person.workspaceId, person.userId), log, person, commands: lists.commands };
  };
  const requests = new RequestHandlers(options, contextOf, (work) => void bolt.follow(work));

  // One listener for each kind of request: Bolt asks every listener about every request.
  bolt.command("/growth", ({ body, ack }) => requests.command(CommandBody.parse(body), { ack, left: null }));
  bolt.action(/.*/, ({ body, ack }) => requests.press(ActionBody.parse(body), { ack: () => ack(), left: null }));
  bolt.view(/.*/, ({ body, ack }) => requests.form(SubmissionBody.parse(body), { ack, left: null }));
  bolt.shortcut({ type: "message_action", callback_id: /.*/ }, ({ body, ack }) =>
    requests.shortcut(MessageShortcutBody.parse(body), { ack: () => ack(), left: null }),
  );
  bolt.options(/.*/, async ({ body, ack }) => {
    const { action_id: id, value, team, user } = OptionsBody.parse(body);
    const source = lists.lookups.find((known) => known.id === id);
    const person = { workspaceId: team?.id ?? user.team_id ?? "", userId: user.id };
    await ack({ options: [...(source?.options(await contextOf(person), value, person) ?? [])] });
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
  return { events: events.handler, requests };
}
