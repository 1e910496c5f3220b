/** What the admins of a workspace decide and see. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { announcement } from "./slack/announcement.ts";
import { adminAudit } from "./slack/audit-subjects.ts";
import { adminActions } from "./slack/buttons.ts";
import { ownChallengeSubmit } from "./slack/challenge-submit.ts";
import { admin as adminCommand } from "./slack/command.ts";
import { adminSection } from "./slack/home-section.ts";
import { addToOwnChallenges } from "./slack/message-shortcut.ts";
import { metricsRoute } from "./slack/metrics.ts";
import { adminSubmits } from "./slack/section-forms.ts";
import { ownAdminSections } from "./slack/sections.ts";
import { adminData } from "./store/personal-data.ts";

export const admin = defineFeature({
  name: "admin",
  commands: [adminCommand],
  buttons: adminActions,
  shortcuts: [addToOwnChallenges],
  httpRoutes: (deps) => [metricsRoute(deps)],
  forms: [...adminSubmits, ownChallengeSubmit],
  messages: [announcement],
  auditSubjects: adminAudit,
  personalData: adminData,
  adminSections: ownAdminSections,
  homeSections: [adminSection],
  privacyLines: [{ under: "operators", place: 58, text: "admin.supply.privacy_md", isForAll: true }],
});
