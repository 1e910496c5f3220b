import { type Context, defineCommand } from "#src/feature-kit/handlers.ts";
import { isDayNamed, parseDay } from "#src/language/natural-date.ts";
import { findChallenge } from "#src/language/search-challenges.ts";
import { channelTyped, modalReply, originOf } from "#src/slack/context.ts";
import { readAssignWords } from "../rules/parse-command.ts";
import { giverZone } from "../use-cases/assign.ts";
import { type AssignPrefill, openAssign } from "./assign-form.ts";

/** `/growth assign @maya shadow-client-call by Friday: because ...`: the form, filled with what was typed. */
export const assign = defineCommand({
  name: "assign",
  summary: "help.assign",
  usage: "help.usage.assign",
  opensModal: true,
  run: async (context, _words, marked) => {
    const prefill = await assignPrefill(context, marked);
    const place = { channel: channelTyped(context), link: null, origin: originOf(context) };
    return modalReply(await openAssign(context, prefill, place));
  },
});

/** What the form begins with. @param line what was typed, with Slack's marks. */
export async function assignPrefill(context: Context, line: string): Promise<AssignPrefill> {
  const { deps, say, person } = context;
  const zone = await giverZone(deps, person);
  const day = (text: string) => parseDay(text, deps.clock.now(), zone, "last-day");
  // A day that is past is none of the other words, and the form asks for another.
  const isDay = (text: string): boolean => isDayNamed(day(text));
  const read = readAssignWords(line, say.locale, isDay);
  const due = read.due === null ? null : day(read.due);
  const found = findChallenge(deps.catalogues.of(person.workspaceId), read.challenge);
  return {
    userIds: read.userIds,
    groups: read.groups,
    challenge: found,
    ownWords: found ? "" : read.challenge,
    why: read.why,
    dueOn: due?.ok ? due.date : null,
    unknownNames: read.names,
  };
}
