/** The list of own challenges: what is in the weekly choice, what was retired, and buttons for each. */
import type { KnownBlock, ModalView } from "@slack/types";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, actionsOf, button, modal, section } from "#src/slack/kit/blocks.ts";
import type { OwnChallenge } from "#src/workspaces/own-challenges.ts";

/** Two blocks for each stay well under Slack's hundred. */
export const CHALLENGES_PER_PAGE = 30;

/** One page of the list, newest first. */
export function adminChallengesView(say: Say, own: readonly OwnChallenge[], page = 0): ModalView {
  const newestFirst = own.toReversed();
  const last = Math.max(0, Math.ceil(newestFirst.length / CHALLENGES_PER_PAGE) - 1);
  const shownPage = Math.min(Math.max(page, 0), last);
  const start = shownPage * CHALLENGES_PER_PAGE;
  const shown = newestFirst.slice(start, start + CHALLENGES_PER_PAGE);
  const turns = [
    ...(shownPage > 0 ? [button(say("authoring.newer"), "admin.page.newer", String(shownPage - 1))] : []),
    ...(shownPage < last ? [button(say("authoring.older"), "admin.page.older", String(shownPage + 1))] : []),
  ];
  const blocks: KnownBlock[] = [
    section(say("authoring.list_intro_md")),
    actions(button(say("authoring.new"), "admin.write", "new", "primary")),
    ...(own.length === 0 ? [section(say("authoring.list_none_md"))] : []),
    ...shown.flatMap((item, index) => entry(say, item, start + index, shownPage)),
    ...actionsOf(turns),
  ];
  return modal("admin-challenges", say("authoring.list_title"), blocks, { close: say("admin.back") });
}

function entry(say: Say, { challenge, retiredAt }: OwnChallenge, index: number, page: number): KnownBlock[] {
  const { id, title, area, minutes } = challenge;
  const text = say("authoring.entry_md", {
    title: escapeMrkdwn(title),
    area: say(`areas.${area}.title`),
    minutes,
    status: retiredAt === null ? say("authoring.offered") : say("authoring.retired"),
  });
  const value = `${page}|${id}`;
  return [
    section(text),
    actions(
      button(say("authoring.edit"), `admin.edit.${index}`, value),
      retiredAt === null
        ? button(say("authoring.retire"), `admin.retire.${index}`, value)
        : button(say("authoring.restore"), `admin.restore.${index}`, value),
    ),
  ];
}
