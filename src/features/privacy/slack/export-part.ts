/** What the rooms below all capabilities keep of a person, in their export. */
import type { Contact } from "#src/delivery/contact.ts";
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { quoted, type Telling } from "#src/feature-kit/export-part.ts";
import { hour } from "#src/slack/fault-text.ts";
import type { OwnChallenge } from "#src/workspaces/own-challenges.ts";
import { deliveryRecords } from "../use-cases/delivery-records.ts";
import { changesText } from "./export-changes.ts";

export const privacyExport = defineExportPart({
  load: deliveryRecords,
  entries: ({ contact, changes, dmChannel, challenges }) => [
    { place: 50, name: "between.contact", value: contact },
    { place: 54, name: "between.changes", value: changes },
    {
      place: 62,
      name: "challengesWritten",
      value: challenges.map(({ challenge, isOffered, retiredAt }) => ({ ...challenge, isOffered, retiredAt })),
    },
    { place: 70, name: "dmChannel", value: dmChannel },
  ],
  sections: (telling, { contact, changes, subjects, challenges }) => [
    { place: 65, title: telling.say("export.challenges_written"), lines: challenges.map(writtenLine) },
    { place: 90, title: telling.say("export.changes"), lines: changesText(telling, changes, subjects) },
    { place: 101, title: telling.say("export.settings"), paragraphs: contact ? contactText(telling, contact) : [] },
  ],
});

/** All words of a challenge. */
function writtenLine({ challenge }: OwnChallenge): string {
  const { title, task, why, steps, cues, questions, reflectionPrompts, result, tiny, bigger, safety } = challenge;
  const words = [
    task,
    why,
    ...steps,
    ...cues.map(({ when, will }) => `${when}, ${will}`),
    ...questions,
    ...reflectionPrompts,
    result,
    tiny,
    bigger?.task,
    safety,
  ];
  return `${title}${quoted(words.filter((text) => text).join("\n"))}`;
}

function contactText({ say, day }: Telling, { zone, invitedAt, digest }: Contact): readonly string[] {
  return [
    say("export.contact", { zone }),
    ...(invitedAt ? [say("export.invited", { day: day(invitedAt) })] : []),
    ...(digest
      ? [say("export.digest", { day: say(`vocabulary.days.d${digest.day as 1}`), hour: hour(digest.hour) })]
      : []),
  ];
}
