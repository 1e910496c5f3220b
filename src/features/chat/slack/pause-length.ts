/** "Yeah two weeks sounds ok", where a pause was offered; "actually only till 27", where one was just set: how long it is. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { withDaysRead } from "#src/features/onboarding/rules/pause-told.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { parsePauseEnd } from "#src/language/natural-date.ts";
import { isPauseAsked } from "../rules/leaning.ts";
import { LENGTH } from "../rules/pause-length.en.ts";
import type { Talk } from "../rules/talk.ts";
import { type Here, spokenSince } from "../use-cases/situation.ts";
import { plainly } from "./answer-steps.ts";
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
  const found = LENGTHS[say.locale].exec(foldText(told.text).trim());
  if (!found || !here.member) return null;
  const isOffered = talk.offers.some((offer) => actOf(offer) === PAUSE || offer.action.startsWith("pause."));
  const isSet = talk.act === PAUSE && !isPauseAsked({ isAsked: false }, talk.since, deps.clock.now());
  if (!isOffered && !isSet) return null;
  if ((await spokenSince(deps, here, talk)).isElse) return null;
  const [, long, last = ""] = found;
  const text = withDaysRead(long === undefined ? `until ${last}` : `for ${long}`, say.locale);
  // Nobody is paused without an end whose end was named and not understood.
  if (!parsePauseEnd(text, deps.clock.now(), here.member.settings.zone).ok) return null;
  const slots = { story: "", when: long === undefined ? null : text };
  const message = messageOf(await perform(context, speech, PAUSE, { here, told: { ...told, text }, slots }));
  return plainly(message, told, PAUSE);
}
