/** The way in for who has not joined, and a member's settings, on Home. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { actions, button, header, section } from "#src/slack/kit/blocks.ts";
import { settingsSummary } from "./settings-summary.ts";

/** Under what somebody has here already: a host's seats, a manager's team. */
const welcomeSection = defineHomeSection({
  place: 52,
  load: ({ catalogues }, { workspaceId }, mentee) =>
    Promise.resolve(mentee ? null : { count: catalogues.of(workspaceId).all.length }),
  render: (say, { count }) => [
    header(say("home.welcome_title")),
    section(say("home.welcome_md", { count })),
    actions(button(say("home.join"), "join.open", "home", "primary"), button(say("home.how"), "help.how", "home")),
  ],
});

const settingsSection = defineHomeSection({
  place: 40,
  load: (_, __, mentee) => Promise.resolve(mentee && mentee.member),
  render: (say, member) => [
    header(say("home.settings")),
    section(settingsSummary(say, member)),
    actions(
      button(say("home.change_settings"), "settings.open", "home"),
      ...(member.pausedFrom === null ? [] : [button(say("pause.drop"), "resume.now", "planned")]),
      member.status === "active"
        ? button(say("home.pause"), "pause.open", "home")
        : button(say("home.resume"), "resume.now", "home", "primary"),
      button(say("home.privacy"), "privacy.open", "home"),
    ),
  ],
});

export const membershipSections = [welcomeSection, settingsSection];
