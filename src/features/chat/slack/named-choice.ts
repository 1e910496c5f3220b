/** One of the challenges that were shown, called by what it is about or how it is done: it is taken where it is plainly named, and else shown with its button. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { isAbout } from "#src/features/weekly/rules/topics.ts";
import { offersMessage } from "#src/features/weekly/slack/fit-messages.ts";
import { suitableNow } from "#src/features/weekly/use-cases/preferences.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { choicesIn, inOrder } from "../rules/choices.ts";
import {
  asksWhichLength,
  type NamedChoice,
  namedChoice,
  shownBefore,
  titleWanted,
  wantsStep,
} from "../rules/named-choice.ts";
import type { Offer, Talk } from "../rules/talk.ts";
import { type Here, spokenSince } from "../use-cases/situation.ts";
import { markedAsQuestion, plainly } from "./answer-steps.ts";
import { pressOne } from "./pressing.ts";
import type { Answered, Speech } from "./speech.ts";

/** Buttons by which one of several challenges is taken. */
const TAKES = /^(?:nudge\.(?:choose|take)\.\d+|guidance\.take)$/;

interface Meant extends Pick<NamedChoice, "isSure"> {
  readonly offer: Offer;
  readonly challenge: Challenge;
}

/** The one of those that stand under the last answers that these words name; null where they name none. */
export function choiceNamed(
  { deps, say, person }: Pick<Context, "deps" | "say" | "person">,
  words: string,
  { offers }: Pick<Talk, "offers">,
): Meant | null {
  const shown = choicesShown({ deps, say, person }, offers);
  const known = shown.map(({ offer, challenge: { title, task, kind, minutes, needs } }) => ({
    title,
    task,
    kind,
    minutes,
    isAlone: needs.host === "none",
    isHeld: offer.isHeld ?? false,
  }));
  const found = namedChoice(words, known, say.locale);
  const meant = found && shown[found.at];
  return meant ? { ...meant, isSure: found.isSure } : null;
}

/** The challenges that stand under the last answers, with the buttons by which each is taken. */
function choicesShown({ deps, say, person }: Pick<Context, "deps" | "say" | "person">, offers: readonly Offer[]) {
  const { byId } = deps.catalogues.of(person.workspaceId, say.locale);
  return inOrder(offers).flatMap((offer) => {
    const challenge = TAKES.test(offer.action) ? byId.get(offer.value.split("|").at(-1) ?? "") : undefined;
    return challenge ? [{ offer, challenge }] : [];
  });
}

/** The button by which one of them is taken, as it stood before. */
function takeButton(say: Say, { label, action, value }: Offer, style?: "primary") {
  return button(label ?? say("before.wishes.take"), action, value, style);
}

/** Where none of them is the shortest or the longest alone: what each takes, with the same buttons. */
function lengthsOf(context: Context, { text }: Told, { offers }: Talk): Message | null {
  const { say } = context;
  const shown = asksWhichLength(text, say.locale) ? choicesShown(context, offers) : [];
  if (shown.length < 2) return null;
  return textMessage(
    say("chat.choice_lengths_md"),
    ...shown.map(({ offer, challenge: { title, minutes } }) =>
      section(say("chat.choice_length_md", { title: escapeMrkdwn(title), minutes }), takeButton(say, offer)),
    ),
  );
}

/** The step that stands under the last answer, where one towards that is asked for; null where none does. */
function stepOffered({ deps, say, person }: Context, text: string, { offers }: Talk): Meant | null {
  if (!wantsStep(text, say.locale)) return null;
  const [offer, ...others] = offers.filter(({ action, isHeld }) => action === STEP && !isHeld);
  const { byId } = deps.catalogues.of(person.workspaceId, say.locale);
  const challenge = offer && byId.get(offer.value.split("|").at(-1) ?? "");
  return offer && challenge && others.length === 0 ? { offer, challenge, isSure: false } : null;
}
const STEP = "guidance.take";

/** The answer to a member; null to all other messages, and where the bot wrote of something else since. */
export async function answerNamedChoice(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk }: { readonly here: Here; readonly talk: Talk },
): Promise<Answered | null> {
  const { deps, say } = context;
  if (!here.member) return null;
  const meant = stepOffered(context, told.text, talk) ?? choiceNamed(context, told.text, talk);
  if (!meant) {
    const lengths = lengthsOf(context, told, talk);
    if (!lengths) return answerShownBefore(context, told, { here, talk });
    return (await spokenSince(deps, here, talk)).isElse ? null : plainly(lengths, told, null);
  }
  if ((await spokenSince(deps, here, talk)).isElse) return null;
  const { offer, challenge, isSure } = meant;
  const reply = isSure ? await pressOne(context, told, speech, { here, offer }) : null;
  if (reply?.kind === "message" || reply?.kind === "extra") return plainly(reply.message, told, null);
  const line = say("chat.choice_named_md", { title: escapeMrkdwn(challenge.title), minutes: challenge.minutes });
  const take = takeButton(say, offer, "primary");
  const answered = markedAsQuestion(plainly(textMessage(line, actions(take)), told, null));
  const others = choicesIn(talk.offers).flatMap((one) =>
    one.value === offer.value ? [] : [{ ...one, isHeld: true as const }],
  );
  // "And the other one?" is asked next.
  return {
    ...answered,
    remembered: answered.remembered && { ...answered.remembered, offers: [...answered.remembered.offers, ...others] },
  };
}

/** What was shown longer ago than is remembered: what there is of that name now. */
async function answerShownBefore(
  context: Context,
  told: Told,
  { here, talk }: { readonly here: Here; readonly talk: Talk },
): Promise<Answered | null> {
  const { deps, say, person } = context;
  const words = shownBefore(told.text, say.locale);
  if (words === null) return answerTitled(context, told, here);
  if (talk.offers.some(({ action }) => TAKES.test(action))) return null;
  const found = await suitableNow(deps, person, (challenge) =>
    words.split(" ").every((word) => isAbout(challenge, `word:${word}`)),
  );
  if (found.length === 0) return null;
  const first = say("chat.shown_before_md", { words: escapeMrkdwn(words) });
  return plainly(offersMessage(say, first, found, { current: here.current, wish: null }), told, null);
}

/** One that was named in an answer before, by its title: it is shown with its button. */
async function answerTitled(context: Context, told: Told, { current }: Here): Promise<Answered | null> {
  const { deps, say, person } = context;
  const isMeant = titleWanted(told.text, say.locale);
  if (!isMeant || !deps.catalogues.of(person.workspaceId).all.some(({ title }) => isMeant(title))) return null;
  const found = await suitableNow(deps, person, ({ title }) => isMeant(title));
  if (found.length === 0) return null;
  return plainly(offersMessage(say, say("chat.called_so_md"), found, { current, wish: null }), told, null);
}
