/** "Confirmed by the host", beside what somebody wrote of a seat. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReflectionExtra } from "#src/feature-kit/reflection-extras.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { confirmedSeats } from "../use-cases/confirmed.ts";

export async function confirmedBeside(
  deps: Pick<Deps, "db">,
  _memberId: string,
  reflectionIds: readonly string[],
): Promise<ReadonlyMap<string, ReflectionExtra>> {
  const confirmed = await confirmedSeats(deps, reflectionIds);
  return new Map(
    [...confirmed].map(([id, line]): [string, ReflectionExtra] => [
      id,
      {
        lines: (say) => [
          line === null ? say("seats.confirmed") : say("seats.confirmed_line", { line: escapeMrkdwn(line) }),
        ],
        blocks: () => [],
        inExport: ({ say }) => [line === null ? say("seats.confirmed") : say("seats.confirmed_line", { line })],
      },
    ]),
  );
}
