/** "That one. friday next week", after one or several were shown: the one that was taken is planned, and no other. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { bareMoment } from "../rules/bare-moment.ts";
import * as english from "../rules/chosen-time.en.ts";
import { type Leaning, leaningIn, meantBy } from "../rules/leaning.ts";
import type { Offer, Talk } from "../rules/talk.ts";
import { type Here, hereOf, spokenSince } from "../use-cases/situation.ts";
import { plainly } from "./answer-steps.ts";
import { choiceNamed } from "./named-choice.ts";
import { daysAskedIn, rememberedOf } from "./offers-in.ts";
import { messageOf, perform } from "./perform.ts";
import { actOf, pressOne } from "./pressing.ts";
import type { Answered, Speech } from "./speech.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Buttons that put another challenge, or another size of it, in the place of the one that is open. */
const TAKES = /^nudge\.(?:choose|take)\b/;
const SIZES: ReadonlySet<string> = new Set(["smaller", "bigger"]);

const takes = (offer: Offer): boolean => TAKES.test(offer.action) || SIZES.has(actOf(offer) ?? "");

/** "The second one, but not before next year": a limit is asked about once it is taken; null where the rest says anything else. */
function limitIn(
  words: string,
  rest: string,
  { now, zone, locale }: { readonly now: Date; readonly zone: string; readonly locale: Locale },
): { readonly words: string; readonly isAsked: true } | null {
  const [, limit] = WORDS[locale].LIMITED.exec(rest) ?? [];
  if (words === "" || limit === undefined || momentTold(limit, now, zone) === null) return null;
  return { words: limit, isAsked: true };
}

/** "The support one, friday 11:30": which is named, and when; null where the words in front name none for sure. */
function namedBeforeTime(
  context: Context,
  text: string,
  talk: Talk,
): { readonly offer: Offer; readonly words: string; readonly rest: string } | null {
  const [, words = "", rest = ""] = /^([^,.;:!]{3,80})[,.;:!]+ *(.{2,60})$/u.exec(text.trim()) ?? [];
  const named = words === "" ? null : choiceNamed(context, words, talk);
  return named?.isSure ? { offer: named.offer, words, rest } : null;
}

/** Null where nothing was shown to be taken, or the message says anything else. */
export async function answerChosenTime(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk }: { readonly here: Here; readonly talk: Talk },
): Promise<Answered | null> {
  const { deps, say, person } = context;
  const shown = talk.offers.filter(takes);
  if (shown.length === 0 || !here.member || here.situation !== "open") return null;
  const { TAKEN, POINTED } = WORDS[say.locale];
  const named = namedBeforeTime(context, told.text, talk);
  const taken = TAKEN.exec(foldText(told.text).trim());
  const [, words = "", rest = ""] = named ? [told.text, named.words, named.rest] : (taken ?? []);
  const known = { now: deps.clock.now(), zone: here.member.settings.zone, locale: say.locale };
  const time = bareMoment(rest === "" ? told.text : rest, known) ?? limitIn(words, rest, known);
  if (!time || (await spokenSince(deps, here, talk)).isElse) return null;
  // A time alone says when, and not which of several.
  if (words === "" && shown.length === 1) return null;
  const leaning: Leaning | null =
    named || words === "" || POINTED.test(words) ? { kind: "yes" } : leaningIn(words, say.locale);
  if (!leaning) return null;
  const meant = meantBy(leaning, {
    situation: here.situation,
    last: { offers: shown, isQuestion: true },
    isFollowedUp: false,
    isElse: false,
  });
  const [first] = meant.kind === "press" ? meant.offers : [];
  const offer = named?.offer ?? first;
  if (!offer || (shown.length > 1 && leaning.kind === "yes" && !named)) {
    const message = textMessage(say("chat.which_first_md", { when: time.words, count: shown.length }));
    return {
      message,
      remembered: { ...rememberedOf(message, told, { act: talk.act }), offers: talk.offers, isQuestion: true },
      isMenu: true,
    };
  }
  if (!(await pressOne(context, told, speech, { here, offer }))) return null;
  const now = await hereOf(deps, person);
  const asked = { ...told, ...daysAskedIn(talk.offers), text: time.words };
  const slots = { story: "", when: time.isAsked ? null : time.words };
  const message = messageOf(await perform(context, speech, "plan", { here: now, told: asked, slots }));
  return plainly(message, told, "plan");
}
