import { type Context, defineCommand } from "#src/feature-kit/handlers.ts";
import { calledBy } from "#src/features/matching/slack/known-by-name.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { wishesIll } from "#src/language/ill-treatment.ts";
import { isDayNamed, parseDay } from "#src/language/natural-date.ts";
import { challengesMeant, findChallenge, nearestAbout } from "#src/language/search-challenges.ts";
import { mentionedIn } from "#src/language/slack-text.ts";
import { topicBehind } from "#src/language/topic-told.ts";
import { channelTyped, modalReply, originOf } from "#src/slack/context.ts";
import { meantOneIn } from "../rules/assign-said.en.ts";
import { leadingNames, meantNames, unknownNames } from "../rules/leading-names.ts";
import { readAssignWords } from "../rules/parse-command.ts";
import { giverZone } from "../use-cases/assign.ts";
import { type AssignPrefill, openAssign } from "./assign-form.ts";

/** `/growth assign @maya shadow-client-call by Friday: because ...`: the form, filled with what was typed. */
export const assign = defineCommand({
  name: "assign",
  summary: "help.assign",
  usage: "help.usage.assign",
  opensModal: true,
  run: async (context, _words, marked) => {
    const prefill = await assignPrefill(context, marked);
    const place = { channel: channelTyped(context), link: null, origin: originOf(context) };
    return modalReply(await openAssign(context, prefill, place));
  },
});

/**
 * What the form begins with.
 * @param line what was typed, with Slack's marks.
 * @param people whom it is for, where that was read already: names, as they were typed, and marks.
 */
export async function assignPrefill(
  context: Context,
  line: string,
  people: readonly string[] = [],
): Promise<AssignPrefill> {
  const { deps, say, person } = context;
  const zone = await giverZone(deps, person);
  const day = (text: string) => parseDay(text, deps.clock.now(), zone, "last-day");
  // A day that is past is none of the other words, and the form asks for another.
  const isDay = (text: string): boolean => isDayNamed(day(text));
  const marked = readAssignWords(line, say.locale, isDay);
  const asked = [...marked.names, ...people.flatMap((one) => (isMention(one) ? [] : [one.replace(/^@/, "")]))];
  const isMarked = people.length + asked.length + marked.userIds.length + marked.groups.length > 0;
  const readings = isMarked ? [] : leadingNames(line, say.locale);
  const typed = [...new Set([...asked, ...readings.flatMap(({ names }) => names)])];
  const { known, shared } = await calledBy(deps, person, typed);
  const isSomebody = (name: string): boolean => known.has(name) || shared.some((one) => one.name === name);
  const catalogue = deps.catalogues.of(person.workspaceId);
  const unknown = catalogue.byId.has(marked.challenge) ? null : unknownNames(line, readings);
  const plain = meantNames(readings, isSomebody) ?? unknown;
  const read = plain ? readAssignWords(plain.rest, say.locale, isDay) : marked;
  const names = plain?.names ?? asked;
  const mentioned = [...mentionedIn(people.join(" ")), ...read.userIds];
  const due = read.due === null ? null : day(read.due);
  // What threatens or harasses whom it is for is not filled in.
  const kind = (words: string): string => (wishesIll(words, say.locale) ? "" : words);
  const topic = topicBehind(read.challenge, say.locale);
  const meant = MEANT[say.locale](read.challenge);
  const fits = meant === null ? [] : challengesMeant(catalogue, meant);
  const found =
    findChallenge(catalogue, read.challenge) ??
    (fits.length === 1 ? fits[0] : null) ??
    (topic === null ? null : nearestAbout(catalogue, topic));
  return {
    userIds: [...new Set([...mentioned, ...names.flatMap((name) => known.get(name) ?? [])])],
    groups: read.groups,
    challenge: found,
    fits: found ? [] : fits,
    ownWords: found || fits.length > 0 ? "" : kind(meant ?? read.challenge),
    why: kind(read.why),
    dueOn: due?.ok ? due.date : null,
    unknownNames: names.filter((name) => !isSomebody(name)),
    sharedNames: shared.filter(({ name }) => names.includes(name)),
  };
}

const MEANT: Readonly<Record<Locale, typeof meantOneIn>> = { en: meantOneIn };

const isMention = (text: string): boolean => text.startsWith("<@");
