/** Mentees and their managers. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { reactTo } from "#src/feature-kit/reaction.ts";
import { managerChanged, personChanged, personLeft } from "#src/features/members/store/events.ts";
import { seatOffered } from "#src/features/seats/store/events.ts";
import { givenWords } from "./language/given.en.ts";
import { managerWords } from "./language/managers.en.ts";
import { notInTeam } from "./language/not-in-team.en.ts";
import { teamFromStrangers } from "./language/strangers.en.ts";
import { teamAudit } from "./slack/audit-subjects.ts";
import { teamActions } from "./slack/buttons.ts";
import { team as teamCommand } from "./slack/command.ts";
import { managerDialogue } from "./slack/dialogue-state.ts";
import { digestSubmit } from "./slack/digest-form.ts";
import { teamExport } from "./slack/export-part.ts";
import { teamSection } from "./slack/home-section.ts";
import { teamIntents } from "./slack/intents.ts";
import { askDoorSubmit, openDoorSubmit } from "./slack/manager-request-forms.ts";
import { teamMessages } from "./slack/messages.ts";
import { thanksBeside } from "./slack/reflection-extras.ts";
import { thanksSubmit } from "./slack/reflection-thanks-form.ts";
import { teamDue } from "./store/due-times.ts";
import { isNamedAsManager } from "./store/in-dialogue.ts";
import { teamData } from "./store/personal-data.ts";
import { moveDigests, stopDigests } from "./use-cases/digest.ts";
import { openDoorBySeat } from "./use-cases/door-by-seat.ts";
import { tellManagers } from "./use-cases/set-manager.ts";

export const team = defineFeature({
  name: "team",
  commands: [teamCommand],
  buttons: teamActions,
  forms: [askDoorSubmit, openDoorSubmit, thanksSubmit, digestSubmit],
  dialogue: { existsFor: isNamedAsManager, load: managerDialogue },
  intents: teamIntents,
  speech: [...teamFromStrangers, ...notInTeam, ...managerWords, ...givenWords],
  messages: teamMessages,
  reflectionExtras: thanksBeside,
  on: [
    reactTo(seatOffered, openDoorBySeat),
    reactTo(managerChanged, tellManagers),
    reactTo(personLeft, stopDigests),
    reactTo(personChanged, moveDigests),
  ],
  due: teamDue,
  auditSubjects: teamAudit,
  personalData: teamData,
  exportPart: teamExport,
  privacyLines: [
    { under: "seen", place: 10, text: "privacy.manager_sees" },
    { under: "colleagues", place: 30, text: "reflection-thanks.privacy_md" },
    { under: "operators", place: 40, text: "team.privacy_md" },
  ],
  homeSections: [teamSection],
});
