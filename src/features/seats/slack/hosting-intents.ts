/** What hosts ask in the DM about what they offer, and what they want to be different. Nothing is changed by a sentence. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { pauseText } from "#src/features/matching/slack/profile-message.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { loadProfile } from "#src/features/matching/use-cases/profile.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { foldText } from "#src/language/fold.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { asksForPlaces, asksHowMany, hostQuestions, requestsAgain } from "../rules/host-questions.en.ts";
import type { Board } from "../rules/seat.ts";
import { promised, seatedIn } from "../rules/transitions.ts";
import { guestsSoFar, hostedNow } from "../use-cases/waiting.ts";
import { offerBlocks } from "./host-offers.ts";
import { momentInstead } from "./named-moment.ts";
import { kindOf } from "./words.ts";

/** So many of one's own seats stand in an answer; all of them on the page. */
const SHOWN = 5;

export const hostingIntents: readonly Intent[] = [
  defineIntent({
    name: "my-guests",
    audience: "anybody",
    wordings: { en: hostQuestions },
    answer: (context, told) => listOffers(context, told, "mine"),
  }),
  defineIntent({
    name: "change-offer",
    audience: "anybody",
    answer: (context, told) => listOffers(context, told, "change"),
  }),
  defineIntent({ name: "host-pause", audience: "anybody", wordings: { en: requestsAgain }, answer: offerPause }),
  defineIntent({ name: "be-asked", audience: "anybody", answer: ({ say }) => Promise.resolve(offerQuestions(say)) }),
];

/** What they host, who comes, and the ways to change it. What they named stands alone. */
async function listOffers({ deps, say, person }: Context, told: Told, what: "mine" | "change"): Promise<Reply> {
  const words = foldText(told.text);
  if (HOW_MANY[say.locale](words) && !PLACES[say.locale](words)) return countGuests(deps, say, person);
  const { ahead, zone } = await hostedNow(deps, person);
  if (ahead.length === 0) {
    const text = say("seats.hosting.none_md");
    const more = actions(
      button(say("seats.host.offer"), "seat.offer", "new"),
      button(say("seats.hosting.page"), "seat.host", "chat"),
    );
    return messageReply(textMessage(text, more));
  }
  const said = foldText(told.text);
  const named = ahead.filter((board) => isNamed(say, said, board));
  const meant = (named.length > 0 ? named : ahead).slice(0, SHOWN);
  const { hours } = await hoursOf(deps, person);
  const there = { now: deps.clock.now(), hours };
  const moved = meant.map(({ seat }) =>
    what === "change" && seat.startsAt !== null ? momentInstead(told.text, seat.startsAt, there) : null,
  );
  const [only] = meant.length === 1 ? moved : [];
  const inForm = only ? [say("seats.hosting.change_at_md", { when: momentWithDay(say.locale, only, zone) })] : [];
  const [one] = meant.length === 1 && what === "mine" && PLACES[say.locale](said) ? meant : [];
  const intro = one
    ? say("seats.hosting.places_md", {
        seats: one.seat.capacity,
        free: Math.max(0, one.seat.capacity - seatedIn(one) - promised(one).length),
      })
    : say(`seats.hosting.${what}_md`, { count: meant.length });
  const text = [intro, ...inForm].join(" ");
  const blocks = meant.flatMap((board, at) => offerBlocks(say, board, { zone, at, moved: moved[at] ?? null }));
  const page = actions(button(say("seats.hosting.page"), "seat.host", "chat"));
  return messageReply(textMessage(text, ...blocks, page));
}

const PLACES: Readonly<Record<Locale, (words: string) => boolean>> = { en: asksForPlaces };
const HOW_MANY: Readonly<Record<Locale, (words: string) => boolean>> = { en: asksHowMany };

/** How many came along so far, as far as it is known. */
async function countGuests(deps: Deps, say: Say, person: PersonKey): Promise<Reply> {
  const text = say("seats.hosting.guests_so_far_md", { count: await guestsSoFar(deps, person) });
  const page = actions(button(say("seats.hosting.page"), "seat.host", "chat"));
  return messageReply(textMessage(text, page));
}

function isNamed(say: Say, said: string, { seat }: Board): boolean {
  const names = [seat.codeName, kindOf(say, seat), seat.ownKind];
  if (names.some((name) => name !== null && name !== "" && said.includes(foldText(name)))) return true;
  // "The pitch" is the one that is called a sales pitch.
  const last = foldText(kindOf(say, seat)).split(" ").at(-1) ?? "";
  return last.length >= SHORTEST_NAME && said.split(/[^\p{L}]+/u).includes(last);
}

/** So many letters a word has that names something alone. */
const SHORTEST_NAME = 4;

/** A pause, or fewer of them a month. */
/** A pause, or its end where one lasts. */
async function offerPause({ deps, say, person }: Context): Promise<Reply> {
  const { host, isAskable } = await loadProfile(deps, person);
  if (host && !isAskable)
    return messageReply(
      textMessage(
        pauseText(say, host),
        actions(button(say("matching.pause.resume"), "matching.resume", "resume", "primary")),
      ),
    );
  const text = say("seats.hosting.pause_md");
  const buttons = [
    button(say("seats.hosting.pause_month"), "matching.pause", "month"),
    button(say("matching.pause.now"), "matching.pause.open", "open"),
    button(say("seats.hosting.fewer"), "seat.cap", "host"),
    button(say("matching.questions.change"), "matching.profile.questions", "questions"),
  ];
  return messageReply(textMessage(text, actions(...buttons)));
}

function offerQuestions(say: Say): Reply {
  const text = say("seats.hosting.questions_md");
  const register = button(say("matching.questions.change"), "matching.profile.questions", "questions", "primary");
  return messageReply(textMessage(text, actions(register)));
}
