/** Notices between mentees, managers and those who thank, in words. */

import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, context, type KnownBlock, type Message, section } from "#src/slack/kit/blocks.ts";
import type { DigestItem } from "../rules/digest.ts";
import type { TeamNoticeView } from "../use-cases/messages.ts";
import { titleIn } from "./mentee-blocks.ts";

/** Things named in one digest; the rest is in the team view. */
const SHOWN = 12;

export function teamNoticeMessage(
  say: Say,
  view: TeamNoticeView,
  catalogue: Catalogue,
): Message & { threadTs?: string } {
  switch (view.kind) {
    case "manager-named":
      return {
        text: say("team.named_fallback"),
        blocks: [
          section(say("team.named_md", { person: mention(view.menteeUserId) })),
          actions(button(say("team.open_team"), "team.open", "named")),
        ],
      };
    case "door-asked": {
      const { door, menteeUserId } = view;
      const ask = escapeMrkdwn(catalogue.byId.get(door.challengeId)?.ask ?? "");
      const words = { person: mention(menteeUserId), title: titleIn(say, catalogue, door.challengeId), ask };
      return {
        text: say("door.request_fallback"),
        blocks: [
          section(say("door.request_md", words)),
          actions(
            button(say("door.open"), "door.open", `${door.id}|request`, "primary"),
            button(say("door.close"), "door.close", `${door.id}|request`),
          ),
        ],
      };
    }
    case "door-opened": {
      const { managerUserId, hostUserId, word, challengeId } = view.door;
      const words = { manager: mention(managerUserId), title: titleIn(say, catalogue, challengeId) };
      const text = hostUserId
        ? say("door.opened_host_md", { ...words, host: mention(hostUserId) })
        : say("door.opened_md", words);
      const quoted = word ? [section(say("door.word_md", { word: quotedLines(word) }))] : [];
      return { text: say("door.opened_fallback"), blocks: [section(text), ...quoted] };
    }
    case "door-closed": {
      const { managerUserId, challengeId, nudgeId } = view.door;
      const words = { manager: mention(managerUserId), title: titleIn(say, catalogue, challengeId) };
      return {
        text: say("door.closed_fallback"),
        blocks: view.isOpen
          ? [section(say("door.closed_md", words)), actions(button(say("door.others"), "nudge.others", nudgeId))]
          : [
              section(say("door.closed_planned_md", words)),
              actions(button(say("nudge.change_plan"), "nudge.accept", nudgeId)),
            ],
      };
    }
    case "thanks": {
      const { fromUserId, helped } = view.thanks;
      const words = { person: mention(fromUserId), title: escapeMrkdwn(view.title), helped: quotedLines(helped) };
      return {
        text: say("thanks.got_fallback"),
        blocks: [
          section(say("thanks.got_md", words)),
          context(say("thanks.got_context")),
          actions(button(say("thanks.open"), "log.list", "thanks")),
        ],
      };
    }
    case "thanks-posted": {
      const { fromUserId, helped } = view.thanks;
      const words = { from: mention(fromUserId), person: mention(view.authorUserId), helped: quotedLines(helped) };
      return {
        text: say("thanks.posted_fallback"),
        blocks: [section(say("thanks.posted_md", words))],
        ...(view.threadTs ? { threadTs: view.threadTs } : {}),
      };
    }
    case "digest":
      return digestMessage(say, view.items, catalogue);
  }
}

function digestMessage(say: Say, items: readonly DigestItem[], catalogue: Catalogue): Message {
  const more = items.length > SHOWN ? [context(say("team.digest.more_md"))] : [];
  return {
    text: say("team.digest.fallback"),
    blocks: [
      section(say("team.digest.title_md")),
      ...items.slice(0, SHOWN).map((item) => itemBlock(say, item, catalogue)),
      ...more,
      actions(
        button(say("team.open_team"), "team.open", "digest"),
        button(say("team.digest.change"), "digest.change", "digest"),
      ),
    ],
  };
}

function itemBlock(say: Say, item: DigestItem, catalogue: Catalogue): KnownBlock {
  const person = mention(item.userId);
  const look = button(say("team.digest.look"), "team.person", item.userId);
  switch (item.kind) {
    case "door": {
      const title = titleIn(say, catalogue, item.challengeId);
      return section(say("team.digest.door_md", { person, title }), button(say("door.open"), "door.open", item.doorId));
    }
    case "date": {
      const { challengeId, suggestedOn } = item.given;
      const day = suggestedOn ? calendarDay(suggestedOn) : "";
      return section(say("team.digest.date_md", { person, title: titleIn(say, catalogue, challengeId), day }), look);
    }
    case "ending": {
      const { challengeId, dueOn } = item.given;
      const day = dueOn ? say("team.digest.on_day", { day: calendarDay(dueOn) }) : "";
      return section(say("team.digest.ending_md", { person, title: titleIn(say, catalogue, challengeId), day }), look);
    }
    case "shared": {
      const title = escapeMrkdwn(item.reflection.title);
      return section(
        say("team.digest.shared_md", { person, title }),
        button(say("thanks.say"), "thanks.open", item.reflection.id),
      );
    }
  }
}

/** Somebody's words as a quotation; each line of it needs its own mark. */
export function quotedLines(words: string): string {
  return escapeMrkdwn(words).replaceAll("\n", "\n> ");
}
