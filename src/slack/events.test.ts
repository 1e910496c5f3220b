import { expect, it, vi } from "vitest";
import { z } from "zod";
import { Stopwatch } from "#src/db/stopwatch.ts";
import type { SurfaceDeps } from "./context.ts";
import { slackEvents } from "./events.ts";
import type { EventSurface } from "./registry.ts";

const Mention = z.object({ team_id: z.string(), event_id: z.string(), event: z.looseObject({ user: z.string() }) });

it.each([
  ["ours", 1],
  ["stranger", 0],
  ["machine", 0],
] as const)("whoever wrote what is given up is told, if they are of the company: %s", async (caller, told) => {
  const givenUp = vi.fn(() => Promise.resolve());
  const entry = {
    type: "app_mention",
    schema: Mention,
    by: (event: object) => z.object({ user: z.string() }).parse(event).user,
    handle: () => Promise.resolve(),
    givenUp,
  };
  const { handler } = slackEvents(
    {} as SurfaceDeps,
    () => ({}) as EventSurface<SurfaceDeps>,
    [entry],
    () => Promise.resolve(caller),
  );
  const body = { team_id: "T1", event_id: "E1", event: { user: "U1" } };
  const event = {
    workspaceId: "T1",
    eventId: "E1",
    kind: "app_mention",
    userId: "U1",
    body,
    isBehind: false,
    takenFor: new Stopwatch(),
  };
  await handler.giveUp({ ...event, attempt: 11 });
  expect(givenUp).toHaveBeenCalledTimes(told);
});
