/** Messages between mentees, managers and those who thank, in words. */

import { z } from "zod";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { actions, button, context, type KnownBlock, type Message, section } from "#src/slack/kit/blocks.ts";
import type { DigestItem } from "../rules/digest.ts";
import {
  type DoorView,
  digestToSend,
  digestUndeliverable,
  doorAskedToSend,
  doorAskedUndeliverable,
  doorClosedToSend,
  doorOpenedToSend,
  managerNamedToSend,
  postedThanksToSend,
  postedThanksUndeliverable,
  thanksToSend,
} from "../use-cases/messages.ts";
import { titleIn } from "./mentee-blocks.ts";

/** Things named in one digest; the rest is in the team view. */
const SHOWN = 12;

const AboutDoor = z.object({ doorId: z.string() });

/** To somebody whom a mentee named as their manager, once for each pair. */
const managerNamed = defineMessage({
  kind: "manager-named",
  isToldOnce: true,
  payload: z.object({ memberId: z.string() }),
  reportedAs: "health.kinds.naming",
  load: managerNamedToSend,
  render: (say, { menteeUserId }) => ({
    text: say("team.named_fallback"),
    blocks: [
      section(say("team.named_md", { person: mention(menteeUserId) })),
      actions(button(say("team.open_team"), "team.open", "named")),
    ],
  }),
});

/** To the manager. */
const doorAsked = defineMessage({
  kind: "door-asked",
  payload: AboutDoor,
  reportedAs: "health.kinds.door",
  load: doorAskedToSend,
  render: (say, { door, catalogue }) => {
    const ask = escapeMrkdwn(catalogue.byId.get(door.challengeId)?.task ?? "");
    const words = { person: mention(door.askerUserId), title: titleIn(say, catalogue, door.challengeId), ask };
    return {
      text: say("door.request_fallback"),
      blocks: [
        section(say("door.request_md", words)),
        actions(
          button(say("door.open"), "door.open", `${door.id}|request`, "primary"),
          button(say("door.seat"), "door.seat", door.id),
          button(say("door.close"), "door.close", `${door.id}|request`),
        ),
      ],
    };
  },
  undeliverable: doorAskedUndeliverable,
});

/** To the mentee. */
const doorOpened = defineMessage({
  kind: "door-opened",
  payload: AboutDoor,
  reportedAs: "health.kinds.door",
  load: doorOpenedToSend,
  render: (say, view) => {
    const { note } = view.door;
    const quoted = note ? [section(say("door.word_md", { word: quotedLines(note) }))] : [];
    return { text: say("door.opened_fallback"), blocks: [section(openedText(say, view)), ...quoted] };
  },
});

/** To the mentee. */
const doorClosed = defineMessage({
  kind: "door-closed",
  payload: AboutDoor,
  reportedAs: "health.kinds.door",
  load: doorClosedToSend,
  render: (say, { door, isOpen, catalogue }) => {
    const { managerUserId, challengeId, nudgeId } = door;
    const words = { manager: mention(managerUserId), title: titleIn(say, catalogue, challengeId) };
    return {
      text: say("door.closed_fallback"),
      blocks: isOpen
        ? [section(say("door.closed_md", words)), actions(button(say("door.others"), "nudge.others", nudgeId))]
        : [
            section(say("door.closed_planned_md", words)),
            actions(button(say("nudge.change_plan"), "nudge.accept", nudgeId)),
          ],
    };
  },
});

/** To the author of a reflection. */
const thanksGot = defineMessage({
  kind: "thanks",
  payload: z.object({ thanksId: z.string() }),
  reportedAs: "health.kinds.thanks",
  load: thanksToSend,
  render: (say, { thanks, title }) => {
    const { fromUserId, message } = thanks;
    const words = { person: mention(fromUserId), title: escapeMrkdwn(title), helped: quotedLines(message) };
    return {
      text: say("reflection-thanks.got_fallback"),
      blocks: [
        section(say("reflection-thanks.got_md", words)),
        context(say("reflection-thanks.got_context")),
        actions(button(say("reflection-thanks.open"), "log.list", "thanks")),
      ],
    };
  },
});

/** To a channel, or into the thread in which the author shared. */
const thanksPosted = defineMessage({
  kind: "thanks-posted",
  payload: z.object({ thanksId: z.string(), threadTs: z.string().nullable() }),
  reportedAs: "health.kinds.thanks",
  undeliveredAs: { thanks: "undelivered.what.thanks" },
  load: postedThanksToSend,
  render: (say, { thanks, authorUserId, threadTs }) => {
    const { fromUserId, message } = thanks;
    const words = { from: mention(fromUserId), person: mention(authorUserId), helped: quotedLines(message) };
    return {
      text: say("reflection-thanks.posted_fallback"),
      blocks: [section(say("reflection-thanks.posted_md", words))],
      ...(threadTs ? { threadTs } : {}),
    };
  },
  undeliverable: postedThanksUndeliverable,
});

/** To a manager; `since` is an instant in ISO form: what was shared before it has been told. */
const digest = defineMessage({
  kind: "digest",
  payload: z.object({ since: z.string() }),
  reportedAs: "health.kinds.digest",
  load: digestToSend,
  render: (say, { items, catalogue }) => digestMessage(say, items, catalogue),
  undeliverable: digestUndeliverable,
});

export const teamMessages = [managerNamed, doorAsked, doorOpened, doorClosed, thanksGot, thanksPosted, digest];

/** How the manager opened it: with a seat, somebody to go to, or a day by which they arrange it. */
function openedText(say: Say, { door, seatHostUserId, catalogue }: DoorView): string {
  const { managerUserId, seatId, hostUserId, arrangedOn, challengeId } = door;
  const words = { manager: mention(managerUserId), title: titleIn(say, catalogue, challengeId) };
  if (seatId !== null)
    return seatHostUserId === null || seatHostUserId === managerUserId
      ? say("door.opened_seat_md", words)
      : say("door.opened_seat_asked_md", { ...words, host: mention(seatHostUserId) });
  if (hostUserId !== null)
    return say("door.opened_host_md", {
      ...words,
      host: mention(hostUserId),
      own: hostUserId === managerUserId ? "yes" : "other",
    });
  return arrangedOn === null
    ? say("door.opened_md", words)
    : say("door.opened_arranged_md", { ...words, day: calendarDay(say.locale, arrangedOn) });
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
      const day = suggestedOn ? calendarDay(say.locale, suggestedOn) : "";
      return section(say("team.digest.date_md", { person, title: titleIn(say, catalogue, challengeId), day }), look);
    }
    case "ending": {
      const { challengeId, dueOn } = item.given;
      const day = dueOn ? say("team.digest.on_day", { day: calendarDay(say.locale, dueOn) }) : "";
      return section(say("team.digest.ending_md", { person, title: titleIn(say, catalogue, challengeId), day }), look);
    }
    case "shared": {
      const title = escapeMrkdwn(item.reflection.title);
      return section(
        say("team.digest.shared_md", { person, title }),
        button(say("reflection-thanks.say"), "thanks.open", item.reflection.id),
      );
    }
  }
}
