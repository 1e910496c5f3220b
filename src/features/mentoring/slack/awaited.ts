/** The meeting of which somebody is asked for two lines: what they tell in the DM belongs there. */
import { z } from "zod";
import type { Awaited } from "#src/feature-kit/awaited-words.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { defineAction } from "#src/feature-kit/handlers.ts";
import { storyAt } from "#src/features/reflections/slack/told-story.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { parted } from "#src/slack/button-value.ts";
import { modalReply, originOf } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { otherOf } from "../rules/pairing.ts";
import { MAX_LINE, MEETING_MINUTES } from "../rules/types.ts";
import { ownMeeting } from "../use-cases/meet.ts";
import { openMentoringOf } from "../use-cases/overview.ts";
import { linesView } from "./lines-form.ts";

/** So long after a meeting, what somebody tells may be about it. */
const FRESH_MS = 3 * 86_400_000;
const MINUTE_MS = 60_000;

export async function awaitedOfMeeting(deps: Deps, say: Say, person: PersonKey): Promise<Awaited | null> {
  const now = deps.clock.now();
  const mentoring = await openMentoringOf(deps, person);
  const untold = (mentoring?.pairs ?? []).flatMap(({ untold: meeting, otherUserId }) => {
    const since = meeting && new Date(meeting.startsAt.getTime() + MEETING_MINUTES * MINUTE_MS);
    const isFresh = since !== null && since <= now && since.getTime() >= now.getTime() - FRESH_MS;
    return meeting && isFresh ? [{ meeting, otherUserId, since }] : [];
  });
  const [last] = untold.toSorted((a, b) => b.since.getTime() - a.since.getTime());
  return last
    ? {
        since: last.since,
        about: say("mentor.after.about_md", { person: mention(last.otherUserId) }),
        action: "mentor.told",
        id: last.meeting.id,
        longest: MAX_LINE,
      }
    : null;
}

/** The two lines, the first of them filled with what was told in the DM. */
export const tellFromWords = defineAction({
  id: "mentor.told",
  opensModal: true,
  value: parted("|", { meetingId: z.uuid(), story: z.string() }),
  run: async (context, { meetingId, story }) => {
    const { deps, say, person } = context;
    const { pairing, meeting } = await ownMeeting(deps, person, meetingId);
    const first = await storyAt(context, story);
    const otherUserId = otherOf(pairing, person.userId) ?? "";
    return modalReply(linesView(say, meeting.id, otherUserId, { first, second: "" }, originOf(context)));
  },
});
