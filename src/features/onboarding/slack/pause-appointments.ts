/** What somebody has with others in a pause: a pause calls none of it off, so it is said at once, with how each is moved or given back. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { blocksOf } from "#src/features/mentoring/slack/appointments.ts";
import { appointmentsOf } from "#src/features/mentoring/use-cases/appointments.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Member } from "#src/kernel/member.ts";
import { isPausedOn } from "#src/kernel/quiet.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { section } from "#src/slack/kit/blocks.ts";

/** So many are named; all stand under "what do I have when?". */
const SHOWN = 3;

/** The answer to a pause, and below it what they have with others meanwhile. @param member as they are now. */
export async function withAppointments({ deps, say, person }: Context, member: Member, reply: Reply): Promise<Reply> {
  if (reply.kind !== "message") return reply;
  const { all, zone } = await appointmentsOf(deps, person);
  const now = deps.clock.now();
  const then = all.filter(({ startsAt }) => startsAt > now && isPausedOn(member, localDate(startsAt, zone)));
  if (then.length === 0) return reply;
  const { text, blocks } = reply.message;
  const line = say("pause.appointments_md", { count: then.length });
  const shown = then.slice(0, SHOWN).flatMap((one, at) => blocksOf({ say }, one, zone, at));
  return messageReply({ text: `${text}\n${line}`, blocks: [...(blocks ?? []), section(line), ...shown] });
}
