/** Questions on Home: one's own next thing first. Whoever answers need not have joined. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { defineHostSection } from "#src/feature-kit/define-host-section.ts";
import type { Say } from "#src/kernel/texts.ts";
import { mention, quotedLines } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { MEETING_MINUTES } from "../rules/meeting.ts";
import { type OpenIntroduction, openIntroductionsOf } from "../use-cases/overview.ts";
import { momentFor } from "./times.ts";

export const introductionsSection = defineHomeSection({
  place: 16,
  load: async (deps, person) => {
    const open = await openIntroductionsOf(deps, person);
    return open.length === 0 ? null : open;
  },
  render: (say, open) => [
    section(say("introductions.home.heading")),
    ...open.flatMap((one) => blocksOf(say, one)),
    actions(button(say("introductions.open"), "introductions.open", "home")),
  ],
});

/** On the page of `/growth host`: what waits for a host, and whom they agreed to talk with. */
export const introductionsHostSection = defineHostSection({
  place: 30,
  load: async (deps, person) => {
    const open = (await openIntroductionsOf(deps, person)).filter(({ isAsker }) => !isAsker);
    return open.length === 0 ? null : open;
  },
  render: (say, open) => [
    section(say("introductions.home.host_heading")),
    ...open.map((one) => section(textOf(say, one))),
  ],
});

/** @param place behind the id of its button, where several stand in one message. */
export function blocksOf(say: Say, one: OpenIntroduction, place = ""): readonly KnownBlock[] {
  const { introduction, isAsker } = one;
  const canWithdraw = isAsker && introduction.status !== "accepted";
  return [
    section(textOf(say, one)),
    ...(canWithdraw
      ? [actions(button(say("introductions.asked.withdraw"), `introductions.withdraw${place}`, introduction.id))]
      : []),
  ];
}

/** Calls the time off that two have, from a message to one of them. @param place behind the id, where several stand in one message. */
export function callOffButton(say: Say, id: string, place = ""): ReturnType<typeof button> {
  return button(say("introductions.made.call_off"), `introductions.call-off-here${place}`, id);
}

/** What another time of a talk comes to. */
export function otherTimeText(say: Say, { introduction, isAsker, zone }: OpenIntroduction): string {
  const { askerUserId, hostUserId, meetAt } = introduction;
  const other = isAsker ? hostUserId : askerUserId;
  const person = other === null ? say("introductions.somebody") : mention(other);
  const when = meetAt === null ? "" : momentFor(say.locale, meetAt, zone);
  return say("introductions.said.other_time_md", { person, when });
}

/** One question as its asker, or whoever was asked, reads it on Home. */
export function textOf(say: Say, { introduction, isAsker, zone }: OpenIntroduction): string {
  const { askerUserId, hostUserId, meetAt, status } = introduction;
  const question = quotedLines(introduction.question);
  const other = isAsker ? hostUserId : askerUserId;
  const person = other === null ? say("introductions.somebody") : mention(other);
  if (meetAt !== null && status === "accepted") {
    const time = momentFor(say.locale, meetAt, zone);
    return say("introductions.home.meeting_md", { time, person, minutes: MEETING_MINUTES, question });
  }
  if (!isAsker) {
    return status === "asked"
      ? say("introductions.home.waits_md", { person, question })
      : say("introductions.home.introduced_md", { person, question });
  }
  switch (status) {
    case "asked":
      return say("introductions.home.asked_md", { question });
    case "another-time":
      return say("introductions.home.later_md", { question });
    case "no-one":
      return say("introductions.home.no_one_md", { question });
    case "accepted":
      return introduction.introducedAt === null
        ? say("introductions.home.asked_md", { question })
        : say("introductions.home.introduced_md", { person, question });
    default:
      return say("introductions.home.looking_md", { question });
  }
}
