/** What somebody said about the language model, and what was sent last, in their export. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { PURPOSES } from "../rules/requests.ts";
import { showCoach } from "../use-cases/access.ts";

export const coachExport = defineExportPart({
  load: async (deps, person) => {
    const { consent, last } = await showCoach(deps, person);
    return { consent, last };
  },
  entries: (record) => [{ place: 115, name: "languageModel", value: record }],
  sections: ({ say, day }, { consent, last }) => [
    {
      place: 95,
      title: say("coach.export.title"),
      lines:
        consent === null
          ? []
          : [
              say("coach.export.answer", {
                state: consent.answer ?? "other",
                day: day(consent.answeredAt ?? consent.askedAt),
              }),
              say("coach.export.reflections", { may: consent.maySeeReflections ? "yes" : "other" }),
              ...(last
                ? [
                    say("coach.export.last", {
                      day: day(last.sentAt),
                      purpose: PURPOSES.find((one) => one === last.purpose) ?? "other",
                      body: last.body,
                    }),
                  ]
                : []),
            ],
    },
  ],
});
