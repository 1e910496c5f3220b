/** What managers ask in the DM about their people: what those shared is shown, what they were told of what they asked, and nothing else. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { takesGivenBack } from "#src/features/assignments/rules/assign-said.en.ts";
import type { GivenNews } from "#src/features/assignments/rules/given-news.ts";
import { askedBlocks, givenBlocks } from "#src/features/assignments/slack/given-lines.ts";
import { givenBy } from "#src/features/assignments/use-cases/given-by.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { saidIn } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, section, textMessage } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { MAX_NAMES, namesOf } from "#src/slack/names.ts";
import { aboutTeam } from "../rules/about-team.en.ts";
import { askDoor } from "../rules/ask-door.en.ts";
import { assignWish } from "../rules/assign-wish.en.ts";
import {
  askedButNotOffered,
  asksOfAll,
  aspectOfIt,
  givenAspect,
  givenChange,
  goesToAnother,
} from "../rules/given-aspect.en.ts";
import { howToAssign } from "../rules/how-to-assign.en.ts";
import { namesNoneOf, whomOf } from "../rules/whom.ts";
import { managedBy } from "../use-cases/managed-by.ts";
import { doorQuestion } from "../use-cases/manager-request.ts";
import { showMentee } from "../use-cases/team-view.ts";
import { offerAssigning } from "./assign-offer.ts";
import { managerDialogue } from "./dialogue-state.ts";
import { digestIntent } from "./digest-said.ts";
import { sharedBlocks, sharingOf } from "./given-shared.ts";
import { doorStateMessage } from "./manager-request-forms.ts";
import { replyWithTeam } from "./replies.ts";
import { personMessage } from "./team-message.ts";
import { unshareIntent } from "./unshare.ts";

export const teamIntents: readonly Intent[] = [
  defineIntent({ name: "about-mentee", audience: "anybody", answer: aboutMentee }),
  defineIntent({ name: "given-news", audience: "anybody", wordings: { en: givenChange }, answer: newsOfGiven }),
  defineIntent({ name: "team-view", audience: "anybody", answer: (context) => replyWithTeam(context, 0) }),
  defineIntent({ name: "about-team", audience: "anybody", wordings: { en: aboutTeam }, answer: tellOfTeam }),
  defineIntent({
    name: "assign",
    audience: "anybody",
    wordings: { en: assignWish },
    answer: (context, told) =>
      TAKES_BACK[context.say.locale](told.text) ? newsOfGiven(context, told) : offerAssigning(context, told, namedIn),
  }),
  defineIntent({
    name: "how-to-assign",
    audience: "anybody",
    wordings: { en: howToAssign },
    answer: (context, told) => offerAssigning(context, told, namedIn),
  }),
  defineIntent({ name: "ask-door", wordings: { en: askDoor }, answer: offerAskingForDoor }),
  digestIntent,
  unshareIntent,
];

/** What their people chose to share, first of all; whoever manages nobody hears of whom the bot can tell them what. */
async function tellOfTeam(context: Context): Promise<Reply> {
  const { userIds } = await managedBy(context.deps, context.person);
  return userIds.length > 0
    ? replyWithTeam(context, 0)
    : messageReply(textMessage(context.say("team.said.no_team_md")));
}

/**
 * What somebody writes to the bot is theirs, also before their manager: never how they are doing, only what they shared, and what
 * the manager was told of what they asked them for.
 */
export async function aboutMentee(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const userId = await namedIn(context, told);
  const open = actions(button(say("team.open_team"), "team.open", "chat"));
  if (userId === null) {
    const text = say("team.said.nobody_named_md");
    return messageReply(textMessage(text, open));
  }
  const shown = await showMentee(deps, person, userId);
  const catalogue = deps.catalogues.of(person.workspaceId, say.locale);
  const text = say("team.said.about_md", { person: mention(userId), shared: shown.row.shared.length });
  const given = (await givenBy(deps, person)).filter((one) => one.userId === userId);
  const doors = await doorsAskedBy(context, told, userId);
  // What they shared stands in a view that has what was asked of them as well.
  if (shown.row.shared.length > 0) {
    const blocks: readonly KnownBlock[] = [...doors, section(text), ...personMessage(say, shown, catalogue, 0).blocks];
    return messageReply({ text, blocks: blocks.slice(0, LIMITS.blocksPerMessage) });
  }
  const asked = given.length > 0 ? [section(say("team.said.given_md", { person: mention(userId) }))] : [];
  return messageReply({
    text,
    blocks: [...doors, section(text), ...asked, ...givenBlocks(say, given, catalogue), open],
  });
}

/** What one of their people asked them for and waits for, with its buttons. */
async function doorsAskedBy({ deps, say, person }: Context, { dialogue }: Told, userId: string): Promise<KnownBlock[]> {
  const { waiting } = dialogue ?? (await managerDialogue(deps, say, person));
  return waiting
    .filter((one) => one.standing === "manager-asked" && one.userId === userId)
    .flatMap(({ line, answers }) => [
      section(line),
      actions(...answers.map(({ label, action, value }) => button(label, action, value))),
    ]);
}

const NOT_OFFERED: Readonly<Record<Locale, typeof askedButNotOffered>> = { en: askedButNotOffered };
/** What was given stands in the answer with the button that takes it back. */
const TAKES_BACK: Readonly<Record<Locale, typeof takesGivenBack>> = { en: takesGivenBack };
const OF_ALL: Readonly<Record<Locale, typeof asksOfAll>> = { en: asksOfAll };
const ASPECT: Readonly<Record<Locale, typeof givenAspect>> = { en: givenAspect };
const ASPECT_OF_IT: Readonly<Record<Locale, typeof aspectOfIt>> = { en: aspectOfIt };
const TO_ANOTHER: Readonly<Record<Locale, typeof goesToAnother>> = { en: goesToAnother };

/** Whether what they asked of others was taken on or done: what their notices said, of whom they name or of all. */
export async function newsOfGiven(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const { words } = saidIn(told.text, say.locale);
  const refused = NOT_OFFERED[say.locale](words);
  const limit = refused ? [section(say(`team.said.${refused}_md`))] : [];
  const given = await givenBy(deps, person);
  if (refused && ((refused === "ranks" && !OF_ALL[say.locale](words)) || given.length === 0))
    return messageReply({ text: say(`team.said.${refused}_md`), blocks: limit });
  if (given.length === 0) return messageReply(textMessage(say("assign.gave.nobody_md")));
  const others = [...new Set(given.map(({ userId }) => userId))];
  const managed = await managedBy(deps, person);
  const userId = await whomAmong(context, told, [...new Set([...others, ...managed.userIds])], others);
  if (TO_ANOTHER[say.locale](words))
    return passedOn(context, given, await givenInstead(context, told, managed.userIds));
  const theirs = userId === null ? given : given.filter((one) => one.userId === userId);
  if (userId !== null && theirs.length === 0)
    return messageReply(textMessage(say("assign.gave.not_them_md", { person: mention(userId) })));
  const catalogue = deps.catalogues.of(person.workspaceId, say.locale);
  const isUnknown = userId === null && (await namesUnknown(context, told, [...others, ...managed.userIds]));
  const unknown = isUnknown ? [section(say("assign.gave.unknown_md"))] : [];
  const first = userId === null && (others.length > 1 || isUnknown) ? [section(say("assign.gave.all_md"))] : [];
  // "Make it one week later", right after words about it.
  const ofIt = told.before === "given-news" ? ASPECT_OF_IT[say.locale](words) : null;
  const aspect = ASPECT[say.locale](words) ?? ofIt;
  const sharing = aspect ? [] : await sharingOf(context, theirs, managed.userIds);
  const blocks = [
    ...limit,
    ...unknown,
    ...first,
    ...(aspect && !isUnknown
      ? askedBlocks(say, given, catalogue, { userId, aspect })
      : givenBlocks(say, theirs, catalogue, sharing)),
    ...(await sharedBlocks(context, sharing)),
  ];
  return messageReply({ text: say("assign.gave.fallback"), blocks: blocks.slice(0, LIMITS.blocksPerMessage) });
}

/** Who of their people, or of those whom Slack's mark names, is to do it now. */
async function givenInstead(context: Context, told: Told, userIds: readonly string[]): Promise<string | null> {
  const others = (await givenBy(context.deps, context.person)).map((one) => one.userId);
  // "Take it back from Maya and give it to Omar" names both.
  const free = userIds.filter((userId) => !others.includes(userId));
  return (
    (await whomAmong(context, told, free, [])) ??
    (await whomAmong(context, told, [...new Set([...userIds, ...others])], []))
  );
}

/** What they gave last and can take back, and the form for whoever is to do it instead. Nothing happens by the words. */
function passedOn({ deps, say, person }: Context, given: readonly GivenNews[], userId: string | null): Reply {
  const catalogue = deps.catalogues.of(person.workspaceId, say.locale);
  const ofOthers = given.filter((one) => one.userId !== userId);
  const isOpen = ({ word }: GivenNews): boolean => word === "waiting" || word === "suggested";
  const last = ofOthers.find(isOpen) ?? ofOthers[0];
  if (!last)
    return messageReply({ text: say("assign.gave.fallback"), blocks: [...givenBlocks(say, given, catalogue)] });
  const asked = askedBlocks(say, given, catalogue, { userId: last.userId, aspect: "back", only: last });
  if (userId === null) return messageReply({ text: say("assign.gave.fallback"), blocks: [...asked] });
  const line = say("assign.gave.to_another_md", {
    open: isOpen(last) ? "yes" : "other",
    assignee: mention(last.userId),
    person: mention(userId),
  });
  const form = button(say("assign.gave.to_another"), "assignment.give-same", `${userId}|${last.challengeId}`);
  return messageReply({ text: say("assign.gave.fallback"), blocks: [...asked, section(line), actions(form)] });
}

/** The question for a door to what is open, by the button that shows it before anybody is asked. @throws UserFault where there is no door to ask for. */
async function offerAskingForDoor({ deps, say, person }: Context): Promise<Reply> {
  const current = await findCurrentNudge(deps, person);
  if (!current) return messageReply(textMessage(say("door.nothing_open_md")));
  const question = await doorQuestion(deps, person, current.nudge.id);
  if (question.door) return messageReply(doorStateMessage(say, question.door));
  const words = { manager: mention(question.managerUserId), title: escapeMrkdwn(question.challenge.title) };
  const text = say("door.offer_md", words);
  const ask = button(say("door.ask_title"), "door.ask", current.nudge.id, "primary");
  return messageReply(textMessage(text, actions(ask)));
}

const MENTION = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/;

/** Whom of their people a message names: by Slack's mark, by their name, or because there is but one and nobody else is named. */
async function namedIn(context: Context, told: Told): Promise<string | null> {
  const { userIds } = await managedBy(context.deps, context.person);
  return whomAmong(context, told, userIds);
}

/** Whether they name somebody who is none of these people: one who left, or had all of it deleted. */
async function namesUnknown({ deps, say, person }: Context, told: Told, userIds: readonly string[]): Promise<boolean> {
  const marks = MENTION.exec(told.marked ?? "")?.[1];
  if (marks !== undefined) return !userIds.includes(marks);
  if (userIds.length > MAX_NAMES) return false;
  const names = await namesOf(deps, person, { users: [...new Set(userIds)], channels: [] });
  const people = [...names.values()].map((name) => ({ name }));
  return namesNoneOf(told.text, people, say.locale);
}

/** @param likely those who are meant where nobody is named. */
async function whomAmong(
  { deps, say, person }: Context,
  { text, marked = "" }: Told,
  userIds: readonly string[],
  likely: readonly string[] = userIds,
): Promise<string | null> {
  const marks = MENTION.exec(marked)?.[1];
  if (marks !== undefined) return userIds.find((userId) => userId === marks) ?? null;
  if (userIds.length > MAX_NAMES) return null;
  const names = await namesOf(deps, person, { users: userIds, channels: [] });
  const people = userIds.map((userId) => ({ userId, name: names.get(userId) ?? "" }));
  const named = whomOf(text, people, say.locale);
  if (named !== null || likely.length === userIds.length) return named;
  const few = people.filter(({ userId }) => likely.includes(userId));
  return whomOf(text, few, say.locale);
}
