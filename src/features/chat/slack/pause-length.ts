/** "Yeah two weeks sounds ok", where a pause was offered; "actually only till 27", where one was just set: how long it is. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { pauseCorrected } from "#src/features/onboarding/rules/pause-corrected.ts";
import { withDaysRead } from "#src/features/onboarding/rules/pause-told.ts";
import { type PauseDays, pauseOf } from "#src/features/onboarding/use-cases/membership.ts";
import { pauseAsked } from "#src/features/onboarding/use-cases/pause-asked.ts";
import { addDays } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { foldText } from "#src/language/fold.ts";
import { parsePauseEnd } from "#src/language/natural-date.ts";
import { ownWordsIfAny } from "#src/slack/own-words.ts";
import { isPauseAsked } from "../rules/leaning.ts";
import { LENGTH } from "../rules/pause-length.en.ts";
import type { Offer, Talk } from "../rules/talk.ts";
import { type Here, spokenSince } from "../use-cases/situation.ts";
import { plainly } from "./answer-steps.ts";
import { ActAndMessage } from "./buttons.ts";
import { messageOf, perform } from "./perform.ts";
import { actOf } from "./pressing.ts";
import type { Answered, Speech } from "./speech.ts";

const PAUSE = "pause";
const LENGTHS: Readonly<Record<Locale, RegExp>> = { en: LENGTH };

/** The pause at that length; null where none was offered or set, or the message says anything else. */
export async function answerPauseLength(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk }: { readonly here: Here; readonly talk: Talk },
): Promise<Answered | null> {
  const { deps, say } = context;
  if (!here.member) return null;
  const isOffered = talk.offers.some((offer) => actOf(offer) === PAUSE || offer.action.startsWith("pause."));
  const isSet = talk.act === PAUSE && !isPauseAsked({ isAsked: false }, talk.since, deps.clock.now());
  if (!isOffered && !isSet) return null;
  if ((await spokenSince(deps, here, talk)).isElse) return null;
  const known = { now: deps.clock.now(), zone: here.member.settings.zone, locale: say.locale };
  const before = isSet ? pauseOf(here.member) : await pauseOffered(context, talk.offers);
  const corrected = before && pauseCorrected(told.text, before, known);
  if (corrected) {
    const words = daysInWords(corrected);
    const slots = { story: "", when: corrected.from === null ? words : null };
    const message = messageOf(await perform(context, speech, PAUSE, { here, told: { ...told, text: words }, slots }));
    return plainly(message, told, PAUSE);
  }
  const found = LENGTHS[say.locale].exec(foldText(told.text).trim());
  if (!found) return null;
  const [, long, last = ""] = found;
  const text = withDaysRead(long === undefined ? `until ${last}` : `for ${long}`, say.locale);
  // Nobody is paused without an end whose end was named and not understood.
  if (!parsePauseEnd(text, deps.clock.now(), here.member.settings.zone).ok) return null;
  const slots = { story: "", when: long === undefined ? null : text };
  const message = messageOf(await perform(context, speech, PAUSE, { here, told: { ...told, text }, slots }));
  return plainly(message, told, PAUSE);
}

/** The pause that a button would begin: by its days, or by the message that it is about; null where that cannot be told. */
async function pauseOffered(context: Context, offers: readonly Offer[]): Promise<PauseDays | null> {
  const offer = offers.find((one) => !one.isHeld && actOf(one) === PAUSE);
  const about = offer && ActAndMessage.safeParse(offer.value);
  if (!about?.success || about.data.at === null) return null;
  const { deps, person, say } = context;
  const words = await ownWordsIfAny(context, about.data.at, about.data.at.threadTs);
  const asked = words && (await pauseAsked(deps, person, words.text, say.locale));
  return asked && { from: asked.from, until: asked.until };
}

/** As they are read, from the first day to the last or until the first day after it: without years, so that a day that is far off is asked about. */
function daysInWords({ from, until }: PauseDays): string {
  if (from === null) return until === null ? "" : `until ${dayAndMonth(until)}`;
  if (until === null) return `from ${dayAndMonth(from)}`;
  return `from ${dayAndMonth(from)} until ${dayAndMonth(addDays(until, -1))}`;
}

function dayAndMonth(day: CalendarDate): string {
  const [, month, date] = day.split("-").map(Number);
  return `${date}.${month}.`;
}
