/** What somebody offers as a host, and their own block list, in their export. Who blocked them is not in it. */

import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { quoted, type Telling } from "#src/feature-kit/export-part.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isVisible } from "#src/kernel/text.ts";
import { listOf } from "#src/language/lists.ts";
import { hour } from "#src/slack/fault-text.ts";
import { languageTitle } from "#src/slack/language-name.ts";
import type { Host } from "../rules/host.ts";
import { blockList, loadHost } from "../use-cases/profile.ts";
import { pauseText } from "./profile-message.ts";

interface HostRecord {
  readonly host: Host | null;
  readonly keptApart: readonly string[];
}

export const matchingExport = defineExportPart<HostRecord>({
  load: async (deps: Deps, person: PersonKey) => ({
    host: await loadHost(deps, person),
    keptApart: await blockList(deps, person),
  }),
  entries: ({ host, keptApart }) => [
    { place: 105, name: "host", value: host ? { ...host, keptApart } : { keptApart } },
  ],
  sections: (telling, { host, keptApart }) => [
    {
      place: 88,
      title: telling.say("matching.export.title"),
      lines: [
        ...(host ? hostLines(telling, host) : []),
        ...(keptApart.length > 0
          ? [
              telling.say("matching.export.kept_apart", {
                people: listOf(telling.say.locale, keptApart.map(telling.who)),
              }),
            ]
          : []),
      ],
    },
  ],
});

function hostLines({ say, day, placeOf }: Telling, host: Host): readonly string[] {
  const { hours } = host;
  const areas = host.mentorAreas.map((area) => say(`areas.${area}.title`));
  return [
    say("matching.export.registered", {
      day: day(host.registeredAt),
      department: say(`matching.departments.${host.department}`),
      languages: listOf(
        say.locale,
        host.languages.map((code) => languageTitle(say, code)),
      ),
    }),
    say("matching.export.questions", { count: host.questionsPerMonth }),
    ...(host.topics.length > 0
      ? [say("matching.export.topics", { topics: listOf(say.locale, [...host.topics]) })]
      : []),
    say("matching.export.seats", { count: host.seatsPerMonth }),
    say("matching.export.mentor", { count: host.menteeCapacity }),
    ...(areas.length > 0 ? [say("matching.export.areas", { areas: listOf(say.locale, areas) })] : []),
    ...(isVisible(host.mentorAbout) ? [`${say("matching.export.about")}${quoted(host.mentorAbout)}`] : []),
    say("matching.export.hours", {
      days: listOf(
        say.locale,
        hours.workDays.map((one) => say(`vocabulary.days.d${one}`)),
      ),
      from: hour(hours.workStart),
      to: hour(hours.workEnd),
      zone: hours.zone,
    }),
    ...(hours.country ? [say("export.country", { country: placeOf(hours.country) })] : []),
    ...(host.isPaused ? [pauseText(say, host)] : []),
  ];
}
