/** Thanks that somebody got, beside the reflection that they are for. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReflectionExtra } from "#src/feature-kit/reflection-extras.ts";
import { clip } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import type { ReflectionThanks } from "../rules/reflection-thanks.ts";
import { thanksByReflection } from "../use-cases/reflection-thanks.ts";
import { receivedBlocks } from "./reflection-thanks-form.ts";

const SHOWN_THANKS = 6;

/** What others said of a reflection, one small line each; the rest stands in its own form. */
function thanksLines(say: Say, thanks: readonly ReflectionThanks[]): string[] {
  return thanks
    .slice(0, SHOWN_THANKS)
    .map(({ fromUserId, message }) =>
      say("reflection-thanks.line", { person: mention(fromUserId), helped: escapeMrkdwn(clip(message, 300)) }),
    );
}

export async function thanksBeside(
  deps: Pick<Deps, "db" | "toldInChannel">,
  memberId: string,
  reflectionIds: readonly string[],
): Promise<ReadonlyMap<string, ReflectionExtra>> {
  const given = await thanksByReflection(deps, memberId, reflectionIds);
  return new Map(
    [...given].map(([id, thanks]) => [
      id,
      {
        lines: (say) => thanksLines(say, thanks),
        blocks: (say) => receivedBlocks(say, thanks),
        inExport: ({ say, who }) =>
          thanks.map(({ fromUserId, message }) =>
            say("reflection-thanks.export_line", { person: who(fromUserId), helped: message }),
          ),
      },
    ]),
  );
}
