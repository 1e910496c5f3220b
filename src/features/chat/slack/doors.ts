/** Doors that people ask for: who knows something, a seat, a mentor. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { oneMore, withoutClient } from "#src/features/seats/rules/host-questions.en.ts";
import { CAPACITY, MINUTES } from "#src/features/seats/rules/offer.ts";
import { oftenSaid, placesSaid } from "#src/features/seats/rules/offer-said.en.ts";
import { momentNamed, momentValue, type SaidOfOffer } from "#src/features/seats/slack/named-moment.ts";
import { shadowMessage } from "#src/features/seats/slack/pages.ts";
import { kindNames } from "#src/features/seats/slack/words.ts";
import { shadowPage } from "#src/features/seats/use-cases/ask-seat.ts";
import { hostedNow } from "#src/features/seats/use-cases/waiting.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { PlainTextKey, Say } from "#src/kernel/texts.ts";
import { SEAT_KINDS } from "#src/kernel/vocabulary.ts";
import { minutesTold } from "#src/language/durations.ts";
import { foldText } from "#src/language/fold.ts";
import { saidIn, type Wording } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { seatOffered, seatWanted } from "../rules/doors.en.ts";
import { whoHelps } from "../rules/who-helps.en.ts";

interface DoorAct {
  readonly name: string;
  readonly audience: "member" | "anybody";
  /** The word of `/growth` that opens this door. */
  readonly word: string;
  readonly text: PlainTextKey;
  readonly wordings?: Intent["wordings"];
}

const DOORS: readonly DoorAct[] = [
  { name: "who-to-ask", audience: "anybody", word: "ask", text: "chat.doors.ask_word_md", wordings: { en: whoHelps } },
  { name: "find-mentor", audience: "member", word: "mentor", text: "chat.doors.mentor_word_md" },
  { name: "be-mentor", audience: "anybody", word: "host", text: "chat.doors.be_mentor_word_md" },
];

export const doorIntents: readonly Intent[] = [
  ...DOORS.map((door) =>
    defineIntent({
      name: door.name,
      audience: door.audience,
      ...(door.wordings ? { wordings: door.wordings } : {}),
      answer: ({ say }) => Promise.resolve(answerDoor(say, door)),
    }),
  ),
  defineIntent({ name: "offer-seat", audience: "anybody", wordings: { en: seatOffered }, answer: offerSeat }),
  defineIntent({ name: "find-seat", audience: "anybody", wordings: { en: seatWanted }, answer: showSeats }),
];

/** The form of an offer, with the day and the hour that were named; without them the word that leads to it. */
async function offerSeat(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const { text: words } = told;
  const isMore = ONE_MORE[say.locale].read(saidIn(words, say.locale)) !== null;
  // Of whoever lets nobody in, "another call on Thursday" is a wish for one.
  if (isMore && !(await hostedNow(deps, person)).isHost) return showSeats(context, told);
  const { hours } = await hoursOf(deps, person);
  const named = momentNamed(words, { now: deps.clock.now(), hours });
  if (named?.date == null) return answerDoor(say, { word: "host", text: "chat.doors.host_word_md" });
  const when = { day: weekdayAndDate(say.locale, named.date), time: named.time ?? "" };
  const text = say(named.time === null ? "chat.doors.host_day_md" : "chat.doors.host_moment_md", when);
  const value = momentValue({ ...named, ...saidOfOffer(say, words) });
  const form = button(say("seats.host.offer"), "seat.offer", `new ${value}`, "primary");
  return messageReply(textMessage(text, actions(form)));
}

/** The kind, the length and whether a client is there, where they are said: they stand in the form as well. */
function saidOfOffer(say: Say, text: string): SaidOfOffer {
  const said = foldText(text);
  const names = kindNames(say);
  const kind = SEAT_KINDS.find((one) => one !== "own" && said.includes(foldText(names[one])));
  const minutes = minutesTold(text);
  const repeats = OFTEN[say.locale](said);
  const places = PLACES[say.locale](said);
  return {
    ...(kind ? { kind } : {}),
    ...(minutes !== null && minutes >= MINUTES.min && minutes <= MINUTES.max ? { minutes } : {}),
    ...(WITHOUT_CLIENT[say.locale].test(said) ? { isWithoutClient: true as const } : {}),
    ...(repeats ? { repeats } : {}),
    ...(places !== null && places <= CAPACITY.max ? { places } : {}),
  };
}
const OFTEN: Readonly<Record<Locale, typeof oftenSaid>> = { en: oftenSaid };
const PLACES: Readonly<Record<Locale, typeof placesSaid>> = { en: placesSaid };
const WITHOUT_CLIENT: Readonly<Record<Locale, RegExp>> = { en: withoutClient };

const ONE_MORE: Readonly<Record<Locale, Wording>> = { en: oneMore };

/** The seats themselves, of the kind that was named where one is. */
async function showSeats({ deps, say, person }: Context, { text }: Told): Promise<Reply> {
  const names = kindNames(say);
  const said = text.toLowerCase();
  const kind = Object.values(names).find((name) => said.includes(name.toLowerCase())) ?? "";
  return messageReply(shadowMessage(say, await shadowPage(deps, person, kind, names), person.userId));
}

/** What is behind the door, and the word of `/growth` as a button. */
function answerDoor(say: Say, { word, text }: Pick<DoorAct, "word" | "text">): Reply {
  return messageReply(textMessage(say(text), actions(button(`/growth ${word}`, "chat.word", word, "primary"))));
}
