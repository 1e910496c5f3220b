/** Thanks in a person's export. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { listOf } from "#src/language/lists.ts";
import { allThanks } from "../use-cases.ts";

export const thanksExport = defineExportPart({
  name: "thanks",
  load: allThanks,
  title: (say) => say("thanks.export.title"),
  lines: ({ say, who, day }, thanks, { userId }) =>
    thanks.map(({ fromUserId, toUserIds, reason, link, channel, createdAt }) => {
      const words = { day: day(createdAt), reason: reason.replaceAll("\n", "\n  ") };
      const line =
        fromUserId === userId
          ? say("thanks.export.given", { ...words, people: listOf(say.locale, toUserIds.map(who)) })
          : say("thanks.export.got", { ...words, person: who(fromUserId) });
      const more = [channel === null ? null : say("export.in_channel", { channel: who(channel) }), link];
      return [line, ...more.filter((part) => part !== null)].join("; ");
    }),
});
