/** Questions of colleagues that wait for a host, with the buttons that their message has. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { DialogueState, Waiting, WaitingAnswer } from "#src/feature-kit/dialogue-state.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { foldText } from "#src/language/fold.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { mention, quotedLines } from "#src/slack/escape.ts";
import { putOffEn } from "../rules/put-off.en.ts";
import { type TimeWish, timeWishIn } from "../rules/time-wish.ts";
import type { Introduction } from "../rules/types.ts";
import { waitingForHost } from "../use-cases/overview.ts";
import { wishValue } from "./wish-value.ts";

/** Of whoever writes. */
export async function questionsDialogue(deps: Deps, say: Say, person: PersonKey): Promise<DialogueState> {
  const found = await waitingForHost(deps, person);
  const { hours } = found.length > 0 ? await hoursOf(deps, person) : { hours: null };
  const now = deps.clock.now();
  const waiting = found.map((one) => asked(say, one, hours && { now, zone: hours.zone }));
  return { standings: waiting.length > 0 ? ["talk-asked"] : [], waiting };
}

function asked(
  say: Say,
  { id, askerUserId, question, why, changedAt }: Introduction,
  there: { readonly now: Date; readonly zone: string } | null,
): Waiting {
  const asker = mention(askerUserId);
  const words = [
    say("introductions.ask.heading_md", { asker, question: quotedLines(question) }),
    ...(why === "" ? [] : [say("introductions.ask.why_md", { why: quotedLines(why) })]),
  ];
  return {
    standing: "talk-asked",
    since: changedAt,
    line: words.join("\n"),
    userId: askerUserId,
    names: [],
    answers: answersOf(say, id, ""),
    withTime: (said) => {
      const wish = there && !PUT_OFF[say.locale].test(foldText(said)) ? timeWishIn(said, there.now, there.zone) : null;
      if (!wish) return null;
      return { line: wishLine(say, wish), answers: answersOf(say, id, ` ${wishValue(wish)}`) };
    },
  };
}

/** @param wished behind the id of what is said yes to. */
function answersOf(say: Say, id: string, wished: string): readonly WaitingAnswer[] {
  return [
    {
      act: "asked-yes",
      label: say("introductions.ask.accept"),
      action: "introductions.accept",
      value: `${id}${wished}`,
    },
    { act: "asked-later", label: say("introductions.ask.later"), action: "introductions.later", value: id },
    { act: "asked-no", label: say("introductions.ask.decline"), action: "introductions.decline", value: id },
  ];
}

/** Whoever says this wishes to be asked again then, and not to talk. */
const PUT_OFF: Readonly<Record<Locale, RegExp>> = { en: putOffEn };

/** "Tuesday, 1 December", "the hours that you named". */
function wishLine(say: Say, { first, last }: TimeWish): string {
  if (first === null) return say("introductions.ask.at_hours_md");
  const day = weekdayAndDate(say.locale, first);
  if (last !== null && last !== first)
    return say("introductions.ask.between_days_md", { day, until: weekdayAndDate(say.locale, last) });
  return say(last === first ? "introductions.ask.on_day_md" : "introductions.ask.from_day_md", { day });
}
