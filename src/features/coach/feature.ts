/** A language model, where the operator set one and the person said yes. It suggests; nothing is done before somebody presses. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { coachAdminSubmit, coachAudit, coachSection } from "./slack/admin-section.ts";
import { coachActions } from "./slack/buttons.ts";
import { coachExport } from "./slack/export-part.ts";
import { coachSubmits } from "./slack/forms.ts";
import { readFurther } from "./slack/further.ts";
import { coachBrief, coachDoors } from "./slack/nudge-doors.ts";
import { choiceBlocks } from "./slack/page.ts";
import { coachData } from "./store/personal-data.ts";
import { showCoach } from "./use-cases/access.ts";

export const coach = defineFeature({
  name: "coach",
  buttons: coachActions,
  forms: [...coachSubmits, coachAdminSubmit],
  readFurther,
  nudgeDoors: coachDoors,
  briefBlocks: coachBrief,
  personalChoice: async (deps, say, person) => choiceBlocks(say, await showCoach(deps, person)),
  adminSections: [coachSection],
  auditSubjects: coachAudit,
  privacyLines: [
    { under: "stored", place: 80, text: "coach.privacy_stored_md", needsModel: true },
    { under: "operators", place: 80, text: "coach.privacy_seen_md", needsModel: true },
  ],
  metricLines: ({ model }) =>
    model
      ? [
          "# TYPE growth_coach_requests_total counter",
          `growth_coach_requests_total ${model.counts.requests}`,
          "# TYPE growth_coach_failures_total counter",
          `growth_coach_failures_total ${model.counts.failures}`,
          "# TYPE growth_coach_tokens_total counter",
          `growth_coach_tokens_total ${model.counts.tokens}`,
        ]
      : [],
  personalData: coachData,
  exportPart: coachExport,
});
