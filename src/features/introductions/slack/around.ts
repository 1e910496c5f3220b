/** Questions of colleagues that wait for a host, with the buttons that their message has. */
import type { Around, Waiting } from "#src/feature-kit/around.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { mention, quotedLines } from "#src/slack/escape.ts";
import type { Introduction } from "../rules/types.ts";
import { waitingForHost } from "../use-cases/overview.ts";

/** Of whoever writes. */
export async function aroundQuestions(deps: Deps, say: Say, person: PersonKey): Promise<Around> {
  const waiting = (await waitingForHost(deps, person)).map((one) => asked(say, one));
  return { standings: waiting.length > 0 ? ["talk-asked"] : [], waiting };
}

function asked(say: Say, { id, askerUserId, question, why, changedAt }: Introduction): Waiting {
  const asker = mention(askerUserId);
  const words = [
    say("introductions.ask.heading_md", { asker, question: quotedLines(question) }),
    ...(why === "" ? [] : [say("introductions.ask.why_md", { why: quotedLines(why) })]),
  ];
  return {
    standing: "talk-asked",
    since: changedAt,
    line: words.join("\n"),
    userId: askerUserId,
    names: [],
    answers: [
      { act: "asked-yes", label: say("introductions.ask.accept"), action: "introductions.accept", value: id },
      { act: "asked-later", label: say("introductions.ask.later"), action: "introductions.later", value: id },
      { act: "asked-no", label: say("introductions.ask.decline"), action: "introductions.decline", value: id },
    ],
  };
}
