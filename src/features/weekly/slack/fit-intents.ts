/** What people say of how a challenge fits them: too easy, too big, not theirs, and what they would rather have. */
import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { sizesOf } from "#src/kernel/challenge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { Size } from "#src/kernel/vocabulary.ts";
import { saidIn, type Wording } from "#src/language/intent.ts";
import { isOnlyNamed } from "#src/language/not-meant.ts";
import { topicTold, topicWished } from "#src/language/topic-told.ts";
import { OneId, parted } from "#src/slack/button-value.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { wishTopic as wishWords } from "../rules/intents.en.ts";
import { lackingIn } from "../rules/lacking.en.ts";
import { lessOf } from "../rules/less-of.en.ts";
import { LED, mannerIn, wishManner } from "../rules/manner.en.ts";
import type { Wish } from "../rules/preferences.ts";
import { bigger, lastingSize, smaller, usualSize } from "../rules/sizes.en.ts";
import { isAbout, type OutsideRole, readTopic, type Topic } from "../rules/topics.ts";
import { whoIsAsked } from "../rules/who-is-asked.ts";
import { resizeChallenge } from "../use-cases/answer-nudge.ts";
import { type CurrentNudge, findCurrentNudge } from "../use-cases/current-nudge.ts";
import {
  forgetWishes,
  rememberWish,
  stepFrom,
  suitableNow,
  takeShown,
  topicOf,
  wishesOf,
} from "../use-cases/preferences.ts";
import {
  noSizeMessage,
  notMineMessage,
  notThisMessage,
  offersMessage,
  resizedMessage,
  tooEasyMessage,
  tooHardMessage,
  usualSizeMessage,
  wishMessage,
  wishText,
} from "./fit-messages.ts";
import { nudgeMessage } from "./nudge-message.ts";
import { topicName } from "./topic-name.ts";

export const fitIntents: readonly Intent[] = [
  defineIntent({
    name: "smaller",
    wordings: { en: smaller },
    answer: (context, told) => resized(context, told, -1),
    hasNoEffect: (context) => hasNoSize(context, -1),
  }),
  defineIntent({
    name: "bigger",
    wordings: { en: bigger },
    answer: (context, told) => (asksForUsual(told.text, context) ? backToUsual(context) : resized(context, told, 1)),
    hasNoEffect: (context) => hasNoSize(context, 1),
  }),
  defineIntent({
    name: "too-easy",
    answer: async (context) => {
      const current = await required(context);
      const next = stepFrom(context.deps, context.person.workspaceId, current.offered, 1);
      return messageReply(tooEasyMessage(context.say, current, mayTake(current) ? next : null));
    },
  }),
  defineIntent({
    name: "too-hard",
    answer: async (context) => {
      const current = await required(context);
      const before = stepFrom(context.deps, context.person.workspaceId, current.offered, -1);
      return messageReply(tooHardMessage(context.say, current, mayTake(current) ? before : null));
    },
  }),
  defineIntent({ name: "not-my-thing", wordings: { en: lessOf }, answer: notMine }),
  defineIntent({ name: "wish-topic", wordings: { en: wishWords }, answer: wishTopic }),
  defineIntent({ name: "wish-manner", wordings: { en: wishManner }, answer: inThatManner }),
];

/** The next smaller or bigger size of what is open; of what comes as well, where they ask for that. */
async function resized(context: Context, { text }: Told, by: 1 | -1): Promise<Reply> {
  const found = await required(context);
  const { size, sizes } = sizeBeside(found, by);
  if (!size) return messageReply(noSizeMessage(context.say, found, sizes.length > 1 ? by : null));
  const { locale } = context.say;
  return inSize(context, found, size, LASTING[locale].test(text) && !isOnlyNamed(text, locale));
}
const LASTING: Readonly<Record<Locale, RegExp>> = { en: lastingSize };

/** "The whole one": the usual size, whichever it has now. */
async function backToUsual(context: Context): Promise<Reply> {
  const found = await required(context);
  if (found.nudge.source === "assigned" || found.nudge.size === "usual")
    return messageReply(noSizeMessage(context.say, found, "usual"));
  return inSize(context, found, "usual");
}

/** The challenge in another size; that is for this one, unless they ask for more of them or did so before. */
async function inSize(
  context: Context,
  { nudge, offered }: CurrentNudge,
  size: Size,
  isLasting = false,
): Promise<Reply> {
  const { deps, say, person } = context;
  const current = await resizeChallenge(deps, person, { nudgeId: nudge.id, challengeId: offered.id, size });
  if (size === "usual") return messageReply(usualSizeMessage(say, current, await forgetSizes(context)));
  const wished: Wish = { what: "size", value: size === "bigger" ? "bigger" : "smaller" };
  const isSame = ({ what, value }: Wish): boolean => what === wished.what && value === wished.value;
  const wish = isLasting
    ? await rememberWish(deps, person, wished)
    : ((await wishesOf(deps, person)).find(isSame) ?? null);
  return messageReply(resizedMessage(say, current, wished, wish));
}

function asksForUsual(text: string, { say }: Context): boolean {
  return USUAL[say.locale].test(text);
}
const USUAL: Readonly<Record<Locale, RegExp>> = { en: usualSize };

/** Back at the usual size, nothing that they said of size holds any more. @returns whether they had said something. */
async function forgetSizes({ deps, person }: Context): Promise<boolean> {
  const ofSize = (await wishesOf(deps, person)).filter(({ what }) => what === "size").map(({ id }) => id);
  if (ofSize.length > 0) await forgetWishes(deps, person, ofSize);
  return ofSize.length > 0;
}

/** The next size in that direction; undefined where there is none. What a colleague asked for comes as they asked it. */
function sizeBeside(
  { nudge, offered }: CurrentNudge,
  by: 1 | -1,
): { readonly size: Size | undefined; readonly sizes: readonly Size[] } {
  const sizes = nudge.source === "assigned" ? [] : sizesOf(offered);
  const at = sizes.indexOf(nudge.size);
  return { size: sizes[(at < 0 ? sizes.indexOf("usual") : at) + by], sizes };
}

async function hasNoSize({ deps, person }: Context, by: 1 | -1): Promise<boolean> {
  const current = await findCurrentNudge(deps, person);
  return current !== null && sizeBeside(current, by).size === undefined;
}

async function notMine(context: Context, { text }: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const told = topicTold(text);
  // "No more challenges about sales" is of that topic, whatever is open.
  if (told?.topic && LESS_OF[say.locale].read(saidIn(text, say.locale))) {
    const { topic } = topicOf(deps, await findMember(deps, person), told);
    if (topic !== null) return messageReply(notMineMessage(say, await findCurrentNudge(deps, person), topic));
  }
  const current = await required(context);
  const found = told?.topic == null ? null : topicOf(deps, current.member, told).topic;
  // A topic that the challenge does not have is named by chance.
  const isIts = found !== null && isAbout(current.offered, found);
  return messageReply(isIts ? notMineMessage(say, current, found) : notThisMessage(say, current));
}
const LESS_OF: Readonly<Record<Locale, Wording>> = { en: lessOf };

/** More of a topic from now on, with two to be taken at once; said honestly where there is nothing. */
async function wishTopic(context: Context, { text }: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMember(deps, person);
  const current = await findCurrentNudge(deps, person);
  const told = topicWished(text);
  if (!told) return messageReply(textMessage(say("before.wishes.ask_md")));
  const words = escapeMrkdwn(told.words);
  const { topic, isNearest } = topicOf(deps, member, told);
  if (topic === null) {
    const nearest = await suitableNow(deps, person, () => true);
    const isPlanned = current !== null && !mayTake(current);
    const first = say(isPlanned ? "before.wishes.nothing_planned_md" : "before.wishes.nothing_md", { words });
    return messageReply(offersMessage(say, first, nearest, { current, wish: null, isAnyway: true }));
  }
  const wish = await rememberWish(deps, person, { what: "more", value: topic });
  const found = await suitableNow(deps, person, (challenge) => isAbout(challenge, topic));
  const named = escapeMrkdwn(topicName(say, topic));
  const first =
    told.topic === "own"
      ? say("before.wishes.own_md", { topic: named })
      : isNearest
        ? say("before.wishes.nearest_md", { words, topic: named })
        : say("before.wishes.more_md", { topic: named });
  return messageReply(offersMessage(say, first, found, { current, wish }));
}

/** Nothing more that needs those whom they do not have, with two others to be taken at once. */
async function withoutThose(context: Context, lacked: OutsideRole | "clients"): Promise<Reply> {
  const { deps, say, person } = context;
  const topic: Topic = lacked === "clients" ? "area:clients" : `host:${lacked}`;
  const wish = await rememberWish(deps, person, { what: "less", value: topic });
  const found = await suitableNow(deps, person, (challenge) => !isAbout(challenge, topic));
  const current = await findCurrentNudge(deps, person);
  return messageReply(offersMessage(say, wishText(say, wish), found, { current, wish }));
}

/** Two of another manner, for this once; said honestly where there is none. */
async function inThatManner(context: Context, { text }: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const { locale } = say;
  const { words } = saidIn(text, locale);
  const { lackingIn, mannerIn } = MANNER[locale];
  const lacked = lackingIn(words);
  if (lacked !== null) return withoutThose(context, lacked);
  const manner = mannerIn(words) ?? "both";
  const found = await suitableNow(deps, person, (challenge) => {
    const { kind, needs, task } = challenge;
    if (manner === "unled") return !LED.test(task);
    const isAlone = needs.host === "none" && kind !== "talk" && whoIsAsked(task, locale) === null;
    return (manner === "build" || isAlone) && (manner === "alone" || kind === "make");
  });
  const first = say(found.length > 0 ? OF_MANNER[manner] : "before.wishes.no_such_md");
  return messageReply(offersMessage(say, first, found, { current: await findCurrentNudge(deps, person), wish: null }));
}
const OF_MANNER = {
  unled: "before.wishes.unled_md",
  alone: "before.wishes.alone_md",
  build: "before.wishes.build_md",
  both: "before.wishes.both_md",
} as const;
const MANNER: Readonly<Record<Locale, { readonly mannerIn: typeof mannerIn; readonly lackingIn: typeof lackingIn }>> = {
  en: { mannerIn, lackingIn },
};

function mayTake({ nudge }: CurrentNudge): boolean {
  return nudge.status === "open" && nudge.source !== "assigned";
}

async function required({ deps, person }: Context): Promise<CurrentNudge> {
  const current = await findCurrentNudge(deps, person);
  if (!current) throw new UserFault({ key: "errors.nothing_open" });
  return current;
}

const wishOf = <const W extends string, V extends z.ZodType>(what: readonly W[], value: V) =>
  parted("|", { what: z.enum(what), value });
/** `what|value` of a button. */
const WishValue: z.ZodType<Wish> = z.union([
  wishOf(["ease"], z.enum(["harder", "easier"])),
  wishOf(["size"], z.enum(["bigger", "smaller"])),
  wishOf(
    ["more", "less"],
    z.custom<Topic>((value) => typeof value === "string" && readTopic(value) !== null),
  ),
]);

const setWish = defineAction({
  id: "wish.set",
  value: WishValue,
  run: async ({ deps, say, person }, wished) => {
    const wish = await rememberWish(deps, person, wished);
    return messageReply(wishMessage(say, wish, await findCurrentNudge(deps, person)));
  },
});

const dropWish = defineAction({
  id: "wish.drop",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    await forgetWishes(deps, person, [id]);
    return { kind: "extra", message: textMessage(say("before.wishes.forgotten_md")) };
  },
});

const take = defineAction({
  id: "nudge.take",
  value: z.string(),
  run: async ({ deps, say, person }, challengeId) =>
    messageReply(nudgeMessage(say, await takeShown(deps, person, challengeId))),
});

export const fitActions: readonly Action[] = [setWish, dropWish, take];
