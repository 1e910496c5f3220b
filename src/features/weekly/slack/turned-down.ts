/** What is answered where somebody says for good that a challenge is not for them. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import type { Preference } from "../rules/preferences.ts";
import { topicOfOne } from "../rules/topics.ts";
import { turnedDownIn } from "../rules/turned-down.ts";
import { type CurrentNudge, findCurrentNudge } from "../use-cases/current-nudge.ts";
import { rememberWish } from "../use-cases/preferences.ts";
import { othersMessage } from "./alternatives-message.ts";

/**
 * It is remembered that it does not come again; the plan for it and the challenge itself stay until a button is pressed.
 * @param isSpokenOf what was said last is of the challenge.
 * @returns null for all other messages, where nothing is open, and of what a colleague asked for, which is left by its own words.
 */
export async function turnedDown(context: Context, text: string, isSpokenOf: boolean): Promise<Message | null> {
  const { deps, say, person } = context;
  const current = await findCurrentNudge(deps, person);
  if (!current) return null;
  const { locale } = say;
  const { offered, challenge, member } = current;
  const pinned = deps.catalogues.of(person.workspaceId, locale).byId.get(member.pinned?.challengeId ?? "");
  // What made room, or was put off, is not what is open: it is meant where it is named.
  if (pinned && turnedDownIn(text, { challenge: wordsOf(pinned), isSpokenOf: false, locale })?.isNamed) {
    const later = await rememberWish(deps, person, { what: "less", value: topicOfOne(pinned) });
    const line = say("before.not_mine.never_back_md", { title: escapeMrkdwn(pinned.title) });
    return textMessage(line, actions(button(say("before.wishes.forget"), "wish.drop", later.id)));
  }
  if (current.nudge.source === "assigned") return null;
  const found = turnedDownIn(text, { challenge: `${wordsOf(offered)} ${wordsOf(challenge)}`, isSpokenOf, locale });
  if (!found) return null;
  const wish = await rememberWish(deps, person, { what: "less", value: topicOfOne(offered) });
  return turnedDownMessage(say, current, { wish, wantsOther: found.wantsOther });
}

const wordsOf = ({ title, task }: Pick<Challenge, "title" | "task">): string => `${title} ${task}`;

/** That it does not come again, what may stand in its place, and the way back. */
export function turnedDownMessage(
  say: Say,
  current: CurrentNudge,
  { wish, wantsOther }: { readonly wish: Preference; readonly wantsOther: boolean },
): Message {
  const { nudge, challenge, others } = current;
  const isPlanned = nudge.status === "planned";
  const words = { title: escapeMrkdwn(challenge.title) };
  const text = say(isPlanned ? "before.not_mine.never_planned_md" : "before.not_mine.never_md", words);
  const area = say("before.not_mine.less_area", { area: say(`areas.${challenge.area}.title`) });
  const kind = say("before.not_mine.less_kind", { kind: say(`before.topics.kinds.${challenge.kind}`) });
  if (wantsOther && nudge.status === "open" && others.length > 0) {
    const shown = othersMessage(say, current);
    return { text, blocks: [section(say("before.wishes.never_md", words)), ...shown.blocks] };
  }
  const instead = isPlanned
    ? button(say("before.times.others_instead"), "nudge.unplan-others", nudge.id, "primary")
    : others.length > 0
      ? button(say("nudge.others"), "nudge.others", nudge.id, "primary")
      : button(say("nudge.skip"), "nudge.skip", nudge.id);
  return textMessage(
    text,
    actions(
      instead,
      button(area, "wish.set.1", `less|area:${challenge.area}`),
      button(kind, "wish.set.2", `less|kind:${challenge.kind}`),
      button(say("before.wishes.forget"), "wish.drop", wish.id),
    ),
  );
}
