import type { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Lane } from "#src/workspaces/lane.ts";
import { HeldBack } from "./pacing/held-back.ts";
import { RememberedPeople } from "./remembered-people.ts";
import { SlackDirectory } from "./slack-directory.ts";

const MAYA = { workspaceId: "T1", userId: "U1" };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("whoever cannot wait does not wait for what others wait for patiently, nor asks a second time", async () => {
  const asked: Lane[] = [];
  let answer: () => void = () => undefined;
  const turn = new Promise<void>((resolve) => void (answer = resolve));
  const info = async (lane: Lane): Promise<object> => {
    asked.push(lane);
    await turn;
    return { user: { id: "U1", real_name: "Maya Lind" } };
  };
  const clientOf = (_: string, lane: Lane) => ({ users: { info: () => info(lane) } }) as unknown as WebClient;
  const directory = new SlackDirectory({ clientOf }, new RememberedPeople({ now: () => new Date(0) }));
  const patient = directory.remembered(MAYA);
  const hurried = directory
    .ifSoon()
    .remembered(MAYA)
    .catch((error: unknown) => error);
  const early = vi.fn();
  void hurried.then(early);
  await vi.advanceTimersByTimeAsync(799);
  expect(early).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(early).toHaveBeenCalledWith(expect.any(HeldBack));
  answer();
  expect((await patient).name).toBe("Maya Lind");
  expect((await directory.ifSoon().remembered(MAYA)).name).toBe("Maya Lind");
  expect(asked).toEqual(["lookups"]);
});
