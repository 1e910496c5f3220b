/** What is offered where somebody is to get a challenge: the form, begun with what was said of it. Nobody is asked by the words. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { type AssignSaid, givesNothing, thingOf } from "#src/features/assignments/rules/assign-said.en.ts";
import { channelSaidIn } from "#src/features/assignments/rules/channel-said.en.ts";
import { givenOrOrdered, orderedIn } from "#src/features/assignments/rules/ordered.en.ts";
import { assignPrefill } from "#src/features/assignments/slack/command.ts";
import { knownByName } from "#src/features/matching/slack/known-by-name.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { wishesIll } from "#src/language/ill-treatment.ts";
import { listOf } from "#src/language/lists.ts";
import { challengesMeant } from "#src/language/search-challenges.ts";
import { mentionedIn } from "#src/language/slack-text.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";

const CHANNEL_SAID: Readonly<Record<Locale, typeof channelSaidIn>> = { en: channelSaidIn };
const FOR_ONE: Readonly<Record<Locale, typeof givenOrOrdered>> = { en: givenOrOrdered };
const ORDERED: Readonly<Record<Locale, typeof orderedIn>> = { en: orderedIn };
const GIVES_NOTHING: Readonly<Record<Locale, typeof givesNothing>> = { en: givesNothing };
const THING_OF: Readonly<Record<Locale, typeof thingOf>> = { en: thingOf };
const NOBODY = "nobody";
/** In place of where their words stand: what is written in a channel cannot be read there again. */
const NO_PLACE = "new";

/**
 * The form, with all who were named in it; that of a channel where they speak of one.
 * @param namedIn whom of their people a message names where nobody is named as one names whom one gives something.
 */
export async function offerAssigning(
  context: Context,
  told: Told,
  namedIn: (context: Context, told: Told) => Promise<string | null>,
): Promise<Reply> {
  const { say } = context;
  const { at } = told;
  // The words stay where they are: the button says where, and the form is filled with them.
  const place = at && `${at.channel} ${at.ts} ${at.threadTs ?? ""}`;
  const words = told.marked ?? told.text;
  // What threatens, punishes or harasses somebody is written into no form.
  if (wishesIll(words, say.locale)) return messageReply(textMessage(say("team.said.not_for_that_md")));
  if (GIVES_NOTHING[say.locale](words)) return messageReply(textMessage(say("team.said.gives_nothing_md")));
  const forOne = FOR_ONE[say.locale](words);
  const isForOne = forOne.people.length > 0;
  if (CHANNEL_SAID[say.locale](words) || (!isForOne && /<#[CG][A-Z0-9]+/.test(words))) {
    const text = say("team.said.assign_channel_md");
    const form = button(say("team.said.assign"), "challenge.open", place ?? NO_PLACE, "primary");
    return messageReply(textMessage(text, actions(form)));
  }
  const { challenge, fits = [], userIds: read } = await assignPrefill(context, forOne.rest, forOne.people);
  const named = read.length > 0 ? [] : [await namedIn(context, told)].flatMap((userId) => userId ?? []);
  const userIds = read.length > 0 ? read : named;
  const people = listOf(say.locale, userIds.map(mention));
  const text = userIds.length === 0 ? say("team.said.assign_md") : say("team.said.assign_to_md", { person: people });
  const whom = userIds.length === 0 ? NOBODY : userIds.join(",");
  const [action, value] = place === null ? ["assignment.give", whom] : ["assignment.give-said", `${whom}|${place}`];
  const form = button(say("team.said.assign"), action, value, "primary");
  if (forOne.rest === "") return messageReply(textMessage(text, actions(form)));
  const about = forOne.topic === undefined ? null : onTopic(context, { ...forOne, topic: forOne.topic });
  const choices = about ?? fits;
  if (choices.length > 0) {
    const which = choices.map(({ id, title }, index) =>
      button(title, `assignment.give-meant.${index + 1}`, `${id}|${whom}|${place ?? NO_PLACE}`),
    );
    const other = button(say("team.said.other_challenge"), action, value);
    const line =
      about === null
        ? say("team.said.which_challenge_md")
        : say("team.said.on_topic_md", { topic: escapeMrkdwn(forOne.topic ?? ""), text, count: about.length });
    return messageReply(
      textMessage([line, ...(about ?? []).map((one) => taskLine(context, one))].join("\n"), actions(...which, other)),
    );
  }
  if (about) {
    const none = say("team.said.no_topic_md", { topic: escapeMrkdwn(forOne.topic ?? "") });
    return messageReply(textMessage(`${none} ${text}`, actions(form)));
  }
  // Buttons copy no words, so that those of a channel do not come along.
  if (place === null) return messageReply(textMessage(`${text} ${say("team.said.not_from_here_md")}`, actions(form)));
  const inForm = challenge
    ? say("team.said.challenge_in_form_md", { title: escapeMrkdwn(challenge.title) })
    : say("team.said.in_form_md");
  return messageReply(textMessage(`${text} ${inForm}`, actions(form)));
}

/** What a colleague is to do who is called by a name: the form; null to all other messages, and where the name is not that of one whom they know. */
export async function offerOrdered(context: Context, told: Told): Promise<Reply | null> {
  const { deps, say, person } = context;
  const [who] = ORDERED[say.locale](told.marked ?? told.text)?.people ?? [];
  if (who === undefined) return null;
  const name = who.replace(/^@/, "");
  const isKnown = mentionedIn(who).length > 0 || (await knownByName(deps, person, [name])).has(name);
  return isKnown ? offerAssigning(context, told, () => Promise.resolve(null)) : null;
}

/** Those that speak of it, and take no longer than they said. */
function onTopic(
  { deps, say, person }: Context,
  { topic, mostMinutes = Number.POSITIVE_INFINITY }: AssignSaid & { readonly topic: string },
): readonly Challenge[] {
  const catalogue = deps.catalogues.of(person.workspaceId, say.locale);
  const whole = challengesMeant(catalogue, topic);
  const found = whole.length > 0 ? whole : challengesMeant(catalogue, THING_OF[say.locale](topic));
  return found.filter(({ minutes }) => minutes <= mostMinutes);
}

function taskLine({ say }: Context, { title, task, minutes }: Challenge): string {
  return say("team.said.one_md", { title: escapeMrkdwn(title), task: escapeMrkdwn(task), minutes });
}
