/** What somebody has with others in the days of a pause: it is said at once, with the way to move it; a pause itself calls nothing off. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { blocksOf } from "#src/features/mentoring/slack/appointments.ts";
import { appointmentsOf } from "#src/features/mentoring/use-cases/appointments.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Member } from "#src/kernel/member.ts";
import type { Reply } from "#src/slack/context.ts";
import { type KnownBlock, section, withoutMarks } from "#src/slack/kit/blocks.ts";
import { isWithinPause } from "../rules/within-pause.ts";
import { pauseOf } from "../use-cases/membership.ts";

/** So many are shown. */
const SHOWN = 3;

/** The reply with what lies in the pause below it. @param member as they are with their pause. */
export async function withMeetings(context: Context, reply: Reply, member: Member): Promise<Reply> {
  const { deps, say, person } = context;
  const pause = pauseOf(member);
  if (reply.kind !== "message" || pause === null) return reply;
  const { all, zone } = await appointmentsOf(deps, person);
  const now = deps.clock.now();
  const within = all.filter(({ startsAt }) => startsAt > now && isWithinPause(localDate(startsAt, zone), pause));
  if (within.length === 0) return reply;
  const text = say("pause.meetings_md", { count: within.length });
  const { message } = reply;
  const blocks = within.slice(0, SHOWN).flatMap((one, at) => blocksOf(context, one, zone, at).map(withoutMain));
  return {
    ...reply,
    message: { text: `${message.text} ${withoutMarks(text)}`, blocks: [...message.blocks, section(text), ...blocks] },
  };
}

/** None of its buttons is what a yes to the pause is for. */
function withoutMain(block: KnownBlock): KnownBlock {
  if (block.type !== "actions") return block;
  const elements = block.elements.map((element) => {
    if (element.type !== "button") return element;
    const { style: _, ...plain } = element;
    return plain;
  });
  return { ...block, elements };
}
