/** Slack's events as they arrive. What each type asks for is defined by the capabilities. */
import type { PersonKey } from "#src/kernel/ports.ts";
import type { EventTaker } from "./bolt-app.ts";
import type { SurfaceDeps } from "./context.ts";
import { InTurn } from "./in-turn.ts";
import type { EventHandler, NotedEvent } from "./noted-events.ts";
import { EventType, Installed } from "./payloads.ts";
import type { EventEntry, EventSurface } from "./registry.ts";
import { handleEvent, takeEvent } from "./slack-events.ts";

/** Who somebody is, where a request does not say it. */
export type CallerOf = (person: PersonKey) => Promise<"ours" | "stranger" | "machine">;

/** The event as far as we read it; null when it asks for nothing. */
function noted<D>({ type, schema, isWanted, idOf, by }: EventEntry<D>, body: unknown): NotedEvent | "malformed" | null {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return "malformed";
  const { team_id: workspaceId, event_id: eventId, event } = parsed.data;
  if (isWanted && !isWanted(event)) return null;
  return { workspaceId, eventId: idOf?.(event) ?? eventId, kind: type, userId: by(event), body: parsed.data };
}

/**
 * How events arrive and are handled. Each is noted first, then acknowledged, then handled: what was acknowledged is
 * never lost, and what could not be noted is sent again by Slack.
 */
export function slackEvents<D extends SurfaceDeps>(
  deps: D,
  surfaceOf: (workspaceId: string) => EventSurface<D>,
  entries: readonly EventEntry<D>[],
  callerOf: CallerOf,
): { take: EventTaker; handler: EventHandler } {
  const byType = new Map(entries.map((entry) => [entry.type, entry]));
  const turns = new InTurn(deps);
  const callerIn = async ({ isNews, by }: EventEntry<D>, workspaceId: string, event: object) => {
    const userId = isNews ? null : by(event);
    return userId === null ? "ours" : callerOf({ workspaceId, userId });
  };
  return {
    take: async (body) => {
      const type = EventType.safeParse(body).data?.event.type ?? "";
      const entry = byType.get(type);
      const event = entry ? noted(entry, inInstallation(body)) : null;
      if (event === "malformed") deps.log.warn({ event: type }, "an event did not have the expected shape");
      if (event === null || event === "malformed") return null;
      const { workspaceId, userId } = event;
      // Taken before it is noted: who is noted first is not always who came first.
      const place = entry?.inTurn && userId !== null ? turns.enter({ workspaceId, userId }) : null;
      const taken = await takeEvent(deps, event).catch((error: unknown) => {
        place?.leave();
        throw error;
      });
      if (!taken) place?.leave();
      return taken && (() => handleEvent(deps, taken, place));
    },
    handler: {
      handle: async ({ kind, body, attempt }) => {
        const entry = byType.get(kind);
        if (!entry) return;
        const parsed = entry.schema.parse(body);
        const { team_id: workspaceId, event } = parsed;
        const caller = await callerIn(entry, workspaceId, event);
        if (caller === "ours")
          await entry.handle(surfaceOf(workspaceId), workspaceId, event, { body: parsed, attempt });
        else if (caller === "stranger") await entry.turnAway?.(surfaceOf(workspaceId), event);
      },
      giveUp: async ({ kind, body }) => {
        const entry = byType.get(kind);
        if (!entry?.givenUp) return;
        const { team_id: workspaceId, event } = entry.schema.parse(body);
        if ((await callerIn(entry, workspaceId, event)) === "ours")
          await entry.givenUp(surfaceOf(workspaceId), workspaceId, event);
      },
    },
  };
}

/** In a channel that two companies share, the envelope may name the other one's workspace. */
function inInstallation(body: unknown): unknown {
  const workspaceId = Installed.safeParse(body).data?.authorizations[0]?.team_id;
  return workspaceId ? { ...(body as object), team_id: workspaceId } : body;
}
