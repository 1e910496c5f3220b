/** What is answered where somebody says for good that a challenge is not for them. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import type { Preference } from "../rules/preferences.ts";
import { topicOfOne } from "../rules/topics.ts";
import { turnedDownIn } from "../rules/turned-down.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";
import { rememberWish } from "../use-cases/preferences.ts";
import { othersMessage } from "./alternatives-message.ts";

/** A challenge that is turned down for good: what is open, or what is to come back later. */
export type TurnedDownChallenge =
  | { readonly which: "later"; readonly challenge: Challenge }
  /** `isSure`: it is plain that this one is meant. */
  | { readonly which: "open"; readonly wantsOther: boolean; readonly isSure: boolean };

/**
 * Which challenge the words turn down.
 * @param current what is open.
 * @param spoken whether what was said last is of the challenge.
 * @returns null for all other messages, and of what a colleague asked for, which is left by its own words.
 */
export function turnedDownOf(
  { deps, say: { locale }, person }: Pick<Context, "deps" | "say" | "person">,
  { offered, challenge, member, nudge }: CurrentNudge,
  text: string,
  spoken: "of-it" | "nothing" | "else",
): TurnedDownChallenge | null {
  const pinned = deps.catalogues.of(person.workspaceId, locale).byId.get(member.pinned?.challengeId ?? "");
  // What made room, or was put off, is not what is open: it is meant where it is named.
  if (pinned && turnedDownIn(text, { challenge: wordsOf(pinned), spoken: "else", locale })?.isNamed)
    return { which: "later", challenge: pinned };
  if (nudge.source === "assigned") return null;
  const found = turnedDownIn(text, { challenge: `${wordsOf(offered)} ${wordsOf(challenge)}`, spoken, locale });
  return found && { which: "open", wantsOther: found.wantsOther, isSure: found.isSure };
}

/** It is remembered that it does not come again, or asked where they may mean something else; the plan for it and the challenge itself stay until a button is pressed. */
export async function answerToTurnedDown(
  { deps, say, person }: Context,
  current: CurrentNudge,
  turned: TurnedDownChallenge,
): Promise<Message> {
  if (turned.which === "open" && !turned.isSure) return isItMessage(say, current);
  const challenge = turned.which === "later" ? turned.challenge : current.offered;
  const wish = await rememberWish(deps, person, { what: "less", value: topicOfOne(challenge) });
  if (turned.which === "open") return turnedDownMessage(say, current, { wish, wantsOther: turned.wantsOther });
  const line = say("before.not_mine.never_back_md", { title: escapeMrkdwn(challenge.title) });
  return textMessage(line, actions(button(say("before.wishes.forget"), "wish.drop", wish.id)));
}

/** Whether the open one is meant by words that name none. */
function isItMessage(say: Say, { nudge, offered, others }: CurrentNudge): Message {
  const never = button(say("before.not_mine.never"), "wish.set", `less|${topicOfOne(offered)}`, "primary");
  const other =
    nudge.status === "open" && others.length > 0 ? [button(say("nudge.others"), "nudge.others", nudge.id)] : [];
  return textMessage(say("before.not_mine.is_it_md", { title: escapeMrkdwn(offered.title) }), actions(never, ...other));
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
