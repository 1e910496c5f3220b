import { readAssignWords } from "#src/domain/assign-words.ts";
import { parseDay } from "#src/domain/natural-date.ts";
import { findChallenge } from "#src/domain/search.ts";
import { channelTyped, modalReply, originOf } from "../interaction.ts";
import { defineCommand } from "../registry.ts";
import { openAssign } from "../views/assign.ts";

/** `/growth assign @maya shadow-client-call by Friday: because ...`: the form, filled with what was typed. */
export const assign = defineCommand({
  name: "assign",
  summary: "help.assign",
  usage: "@somebody <challenge> by <day>: <why>",
  opensModal: true,
  run: async (context, _words, marked) => {
    const { app, person } = context;
    const zone = await app.zoneOf(person);
    const day = (text: string) => parseDay(text, app.now(), zone, "last-day");
    const read = readAssignWords(marked, (text) => day(text).ok);
    const due = read.due === null ? null : day(read.due);
    const found = findChallenge(app.catalogueOf(person.workspaceId), read.challenge);
    const prefill = {
      userIds: read.userIds,
      groups: read.groups,
      challenge: found,
      ownWords: found ? "" : read.challenge,
      why: read.why,
      dueOn: due?.ok ? due.date : null,
      unknownNames: read.names,
    };
    const place = { channel: channelTyped(context), link: null, origin: originOf(context) };
    return modalReply(await openAssign(context, prefill, place));
  },
});
