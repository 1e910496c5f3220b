/** Thanks in a person's export. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import type { Telling } from "#src/feature-kit/export-part.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { listOf } from "#src/language/lists.ts";
import type { Thanks } from "../rules/thanks.ts";
import { allThanks } from "../use-cases.ts";

export const thanksExport = defineExportPart({
  load: allThanks,
  entries: (thanks) => [{ place: 100, name: "thanks", value: thanks }],
  sections: (telling, thanks, person) => [
    {
      place: 80,
      title: telling.say("thanks.export.title"),
      lines: thanks.map((one) => thanksLine(telling, one, person)),
    },
  ],
});

function thanksLine({ say, who, day }: Telling, thanks: Thanks, { userId }: PersonKey): string {
  const { fromUserId, toUserIds, reason, link, channel, createdAt } = thanks;
  const words = { day: day(createdAt), reason: reason.replaceAll("\n", "\n  ") };
  const line =
    fromUserId === userId
      ? say("thanks.export.given", { ...words, people: listOf(say.locale, toUserIds.map(who)) })
      : say("thanks.export.got", { ...words, person: who(fromUserId) });
  const more = [channel === null ? null : say("export.in_channel", { channel: who(channel) }), link];
  return [line, ...more.filter((part) => part !== null)].join("; ");
}
