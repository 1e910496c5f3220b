/** What is answered about ease, topics and manner: what was remembered, how it is taken back, what could come instead. */
import { atSize, type Challenge } from "#src/kernel/challenge.ts";
import type { Member } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Scope } from "#src/kernel/vocabulary.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import {
  actions,
  button,
  context,
  type KnownBlock,
  type Message,
  section,
  textMessage,
} from "#src/slack/kit/blocks.ts";
import { isLacking, isOfOne, type Preference, type Wish, wishedScope } from "../rules/preferences.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";
import { nudgeMessage } from "./nudge-message.ts";
import { topicName } from "./topic-name.ts";

/** A wish that was remembered, with the way back. */
export function wishMessage(say: Say, wish: Preference, current: CurrentNudge | null): Message {
  const mayBeOther = current?.nudge.status === "open" && current.others.length > 0;
  return asked(
    [wishText(say, wish)],
    [
      ...(mayBeOther ? [button(say("nudge.others"), "nudge.others", current.nudge.id)] : []),
      button(say("before.wishes.forget"), "wish.drop", wish.id),
    ],
  );
}

/** What a wish brings about, in a sentence. */
export function wishText(say: Say, wish: Wish): string {
  switch (wish.what) {
    case "ease":
      return say(wish.value === "harder" ? "before.wishes.harder_md" : "before.wishes.easier_md");
    case "size":
      return say(wish.value === "bigger" ? "before.wishes.bigger_md" : "before.wishes.smaller_md");
    case "more":
      return say("before.wishes.more_md", { topic: escapeMrkdwn(topicName(say, wish.value)) });
    case "less":
      return say(
        isOfOne(wish)
          ? "before.wishes.never_md"
          : isLacking(wish)
            ? "before.wishes.lacking_md"
            : "before.wishes.less_md",
        {
          topic: escapeMrkdwn(topicName(say, wish.value)),
          title: escapeMrkdwn(topicName(say, wish.value)),
        },
      );
  }
}

/** The challenge in its new size. @param wished that size. @param wish where it is for what comes as well; null: it is for this one. */
export function resizedMessage(say: Say, current: CurrentNudge, wished: Wish, wish: Preference | null): Message {
  const { text, blocks } = nudgeMessage(say, current);
  const whole = sizeOfLine(say, current);
  const lasting = say(wished.value === "bigger" ? "before.wishes.bigger_ones" : "before.wishes.smaller_ones");
  return {
    text,
    blocks: [
      ...(whole === null ? [] : [section(whole)]),
      ...blocks,
      context(wish ? wishText(say, wish) : say("before.wishes.once_md")),
      actions(
        wish
          ? button(say("before.wishes.only_now"), "wish.drop", wish.id)
          : button(lasting, "wish.set", `size|${wished.value}`),
      ),
    ],
  };
}

/** The challenge in its usual size again. @param isForgotten they had asked for another one from then on. */
export function usualSizeMessage(say: Say, current: CurrentNudge, isForgotten: boolean): Message {
  const { text, blocks } = nudgeMessage(say, current);
  return { text, blocks: isForgotten ? [...blocks, context(say("before.wishes.usual_md"))] : blocks };
}

/** Whose small size it is: that has a title of its own. Null where it is called as it is. */
export function sizeOfLine(
  say: Say,
  { challenge, offered }: Pick<CurrentNudge, "challenge" | "offered">,
): string | null {
  if (challenge.title === offered.title) return null;
  return say("nudge.size.first_bite_md", { whole: escapeMrkdwn(offered.title) });
}

/**
 * There is no such size, and another one may be taken instead.
 * @param by it is the smallest (-1), the biggest (1) or the usual one of several; null: it comes in one.
 */
export function noSizeMessage(
  say: Say,
  { nudge, challenge, offered, others }: CurrentNudge,
  by: 1 | -1 | "usual" | null,
): Message {
  const mayBeOther = nudge.status === "open" && nudge.source !== "assigned" && others.length > 0;
  // A size has a title of its own, and its card is called by that.
  const { title } = by === -1 ? challenge : offered;
  const words = { title: escapeMrkdwn(title), others: mayBeOther ? others.length : 0 };
  const text = by === null ? say("nudge.size.none_md", words) : say(NO_SIZE[by], words);
  const prepare = button(say("before.buttons.prepare"), "chat.do", "prepare");
  return asked([text], mayBeOther ? [button(say("nudge.others"), "nudge.others", nudge.id), prepare] : [prepare]);
}

const NO_SIZE = {
  [-1]: "nudge.size.smallest_md",
  1: "nudge.size.biggest_md",
  usual: "nudge.size.usual_already_md",
} as const;

/** Challenges of a topic, each to be taken at once, unless a plan stands. */
export function offersMessage(
  say: Say,
  first: string,
  offers: readonly Challenge[],
  { current, wish, isAnyway = false }: { current: CurrentNudge | null; wish: Preference | null; isAnyway?: boolean },
): Message {
  const isPlanned = current !== null && (current.nudge.status === "planned" || current.nudge.source === "assigned");
  const isNone = offers.length === 0;
  const lead = isPlanned
    ? say("before.wishes.planned_md", { title: escapeMrkdwn(current.challenge.title) })
    : isNone
      ? say("before.wishes.nothing_now")
      : isAnyway
        ? null
        : say(offers.length === 1 ? "before.wishes.this_one" : "before.wishes.these");
  const entries = isPlanned
    ? []
    : offers.map(
        (offer, index): KnownBlock =>
          section(
            `*${escapeMrkdwn(offer.title)}*\n${escapeMrkdwn(offer.task)}`,
            button(say("before.wishes.take"), `nudge.take.${index + 1}`, offer.id),
          ),
      );
  const forget = wish ? [actions(button(say("before.wishes.forget"), "wish.drop", wish.id))] : [];
  const text = [first, ...(lead === null ? [] : [lead])].join("\n");
  return textMessage(text, ...entries, ...forget);
}

/** Ways up: more of it, the next step of its ladder, harder ones from now on. */
export function tooEasyMessage(
  say: Say,
  { offered, challenge, member, nudge }: CurrentNudge,
  next: Challenge | null,
): Message {
  const bigger = nudge.source !== "assigned" && nudge.size !== "bigger" ? offered.bigger : null;
  const isTop = scopeAfter(member, HARDER) === member.settings.scope;
  return asked(
    [
      say("before.too_easy.heading_md", { title: escapeMrkdwn(challenge.title) }),
      ...(bigger
        ? [say("before.too_easy.bigger_md", { minutes: bigger.minutes, task: escapeMrkdwn(bigger.task) })]
        : []),
      ...(next ? [say("before.too_easy.step_md", named(next))] : []),
      ...(isTop ? [say("before.too_easy.top_md")] : []),
    ],
    [
      ...(bigger ? [button(say("before.too_easy.bigger"), "chat.do", "bigger")] : []),
      ...(next ? [button(say("before.too_easy.step"), "nudge.take", next.id)] : []),
      ...(isTop ? [] : [button(say("before.too_easy.harder"), "wish.set", "ease|harder")]),
    ],
  );
}

const HARDER: Wish = { what: "ease", value: "harder" };
const EASIER: Wish = { what: "ease", value: "easier" };

/** From which scope they would be asked with that wish. */
function scopeAfter({ settings }: Member, wish: Wish): Scope {
  return wishedScope(settings.scope, [wish]);
}

/** Ways in: the first bite, the step before, easier ones from now on. */
export function tooHardMessage(
  say: Say,
  { offered, challenge, member, nudge }: CurrentNudge,
  before: Challenge | null,
): Message {
  const isSmaller = nudge.source !== "assigned" && nudge.size !== "tiny" && offered.tiny !== null;
  const tiny = isSmaller ? atSize(offered, "tiny") : null;
  // Nothing lies nearer than the nearest scope; a first bite does.
  const isNearest = scopeAfter(member, EASIER) === member.settings.scope;
  return asked(
    [
      say("before.too_hard.heading_md", { title: escapeMrkdwn(challenge.title) }),
      ...(tiny ? [say("before.too_hard.smaller_md", { minutes: tiny.minutes, task: escapeMrkdwn(tiny.task) })] : []),
      ...(before ? [say("before.too_hard.step_md", named(before))] : []),
      ...(tiny && before ? [] : [say("before.too_hard.prepare_md")]),
    ],
    [
      tiny
        ? button(say("before.too_hard.smaller"), "chat.do", "smaller")
        : button(say("before.buttons.prepare"), "chat.do", "prepare"),
      ...(before ? [button(say("before.too_hard.step"), "nudge.take", before.id)] : []),
      isNearest
        ? button(say("before.too_hard.shorter"), "wish.set", "size|smaller")
        : button(say("before.too_hard.easier"), "wish.set", "ease|easier"),
    ],
  );
}

/** Less of what was named; of the topic or the manner where nothing was. */
export function notMineMessage(say: Say, current: CurrentNudge | null, topic: string): Message {
  return asked(
    [say("before.not_mine.named_md", { topic: escapeMrkdwn(topicName(say, topic)) })],
    [button(say("before.not_mine.less"), "wish.set", `less|${topic}`), ...(current ? othersOf(say, current) : [])],
  );
}

/** The same where they named none: what it is about, or how it is done. */
export function notThisMessage(say: Say, current: CurrentNudge): Message {
  const { challenge } = current;
  const area = say("before.not_mine.less_area", { area: say(`areas.${challenge.area}.title`) });
  const kind = say("before.not_mine.less_kind", { kind: say(`before.topics.kinds.${challenge.kind}`) });
  return asked(
    [say("before.not_mine.ask_md", { title: escapeMrkdwn(challenge.title) })],
    [
      button(area, "wish.set.1", `less|area:${challenge.area}`),
      button(kind, "wish.set.2", `less|kind:${challenge.kind}`),
      ...othersOf(say, current),
    ],
  );
}

function othersOf(say: Say, { nudge, others }: CurrentNudge): readonly ReturnType<typeof button>[] {
  return nudge.status === "open" && others.length > 0
    ? [button(say("nudge.others"), "nudge.others", nudge.id)]
    : [button(say("nudge.skip"), "nudge.skip", nudge.id)];
}

function named({ title, task }: Challenge): { next: string; task: string } {
  return { next: escapeMrkdwn(title), task: escapeMrkdwn(task) };
}

function asked(lines: readonly string[], buttons: readonly ReturnType<typeof button>[]): Message {
  const mrkdwn = lines.join("\n");
  return textMessage(mrkdwn, actions(...buttons));
}
