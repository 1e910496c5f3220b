/** Who asks somebody to be their mentor and waits, with the buttons that its message has. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { DialogueState, Waiting } from "#src/feature-kit/dialogue-state.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { mention, quotedLines } from "#src/slack/escape.ts";
import type { Pairing } from "../rules/types.ts";
import { waitingForMentor } from "../use-cases/overview.ts";

/** Of whoever writes. */
export async function mentorDialogue(deps: Deps, say: Say, person: PersonKey): Promise<DialogueState> {
  const { requests, hasPairing } = await waitingForMentor(deps, person);
  return {
    standings: [
      ...(requests.length > 0 ? (["mentor-asked"] as const) : []),
      ...(hasPairing ? (["pairing"] as const) : []),
    ],
    waiting: requests.map((one) => asked(say, one)),
  };
}

function asked(say: Say, { id, menteeUserId, weeks, rhythm, goal, askedAt, createdAt }: Pairing): Waiting {
  const words = {
    person: mention(menteeUserId ?? ""),
    weeks,
    rhythm: say(`mentor.rhythm.${rhythm}`),
    goal: quotedLines(goal),
  };
  return {
    standing: "mentor-asked",
    since: askedAt ?? createdAt,
    line: say("mentor.request.text_md", words),
    userId: menteeUserId,
    names: [],
    answers: [
      { act: "asked-yes", label: say("mentor.request.accept"), action: "mentor.accept", value: id },
      { act: "asked-no", label: say("mentor.request.decline"), action: "mentor.decline", value: id },
    ],
  };
}
