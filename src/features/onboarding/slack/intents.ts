/** What people say about being sent messages. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Settings } from "#src/kernel/member.ts";
import { foldText } from "#src/language/fold.ts";
import { messageReply } from "#src/slack/context.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import {
  asksForOftener,
  asksForRarer,
  betweenCadences,
  lessOften,
  namesWeekly,
  pause,
  resume,
  settings,
  stop,
} from "../rules/intents.en.ts";
import { type WeeklySlot, weeklySlotIn } from "../rules/weekly-slot.ts";
import { isFarAsked } from "./pause-far.ts";
import { pauseTold, resumeReply } from "./replies.ts";
import { settingSaid, slotOffered, weeklyKept } from "./settings-said.ts";

const BETWEEN: Readonly<Record<Locale, RegExp>> = { en: betweenCadences };
/** Whoever names the weekly rhythm, and nothing that is wrong with it, wants no other one. */
const WEEKLY: Readonly<Record<Locale, RegExp>> = { en: namesWeekly };
const MORE: Readonly<Record<Locale, RegExp>> = { en: asksForOftener };
const LESS: Readonly<Record<Locale, RegExp>> = { en: asksForRarer };

export const onboardingIntents: readonly Intent[] = [
  defineIntent({
    name: "pause",
    wordings: { en: pause },
    answer: (context, { text }, { when }) => pauseTold(context, text, when),
    asksFirst: (context, text) => isFarAsked(context, text),
  }),
  defineIntent({ name: "resume", wordings: { en: resume }, answer: (context) => resumeReply(context) }),
  defineIntent({
    name: "stop",
    wordings: { en: stop },
    answer: ({ say }) =>
      Promise.resolve(
        messageReply(
          textMessage(
            say("chat.stop_md"),
            actions(
              button(say("follow-up.stop"), "cadence.stop", "stop"),
              button(say("nudge.rarer"), "cadence.monthly", "monthly"),
            ),
          ),
        ),
      ),
  }),
  defineIntent({
    name: "less-often",
    wordings: { en: lessOften },
    answer: async (context, { text: words }) => {
      const { deps, say, person } = context;
      // What is said to stay as it is, or to come weekly, is never made rarer.
      const isWeekly = WEEKLY[say.locale].test(words) && !LESS[say.locale].test(words);
      const said = (await settingSaid(context, words)) ?? (isWeekly ? await weeklyKept(context) : null);
      if (said) return messageReply(said);
      const { settings } = await findMember(deps, person);
      const folded = foldText(words);
      // "Stop pinging me every day" wants less of it.
      const isMore = MORE[say.locale].test(folded) && !LESS[say.locale].test(folded.replace(OFTEN, ""));
      if (isMore) return messageReply(moreOften(context, settings.cadence));
      const isBetween = settings.cadence !== "monthly" && BETWEEN[say.locale].test(words);
      const text = isBetween
        ? say("chat.every_two_weeks_md")
        : say("chat.less_often_md", { cadence: settings.cadence === "monthly" ? "monthly" : "other" });
      const rarer = button(say("follow-up.monthly"), "cadence.monthly", "monthly", "primary");
      return messageReply(
        textMessage(
          text,
          actions(
            ...(settings.cadence === "monthly" ? [] : [rarer]),
            button(say("home.pause"), "pause.open", "chat"),
            button(say("chat.as_it_is"), "chat.leave", "chat"),
          ),
        ),
      );
    },
  }),
  defineIntent({
    name: "settings",
    wordings: { en: settings },
    answer: async (context, { text }) =>
      messageReply(
        (await settingSaid(context, text)) ?? settingsOffered(context, weeklySlotIn(text, context.say.locale)),
      ),
  }),
];

/** "Often" itself says nothing of less. */
const OFTEN = /\b(?:more often|(?:twice|two|2|three|3) (?:times )?(?:a|per) week|every day)\b/g;

/** Weekly is as often as it comes by itself; in between it is asked for. */
function moreOften({ say }: Context, cadence: Settings["cadence"]): Message {
  const isMonthly = cadence === "monthly";
  const more = isMonthly
    ? button(say("follow-up.weekly"), "cadence.weekly", "weekly", "primary")
    : button(say("home.get_one"), "nudge.next", "chat", "primary");
  const text = say("chat.more_often_md", { cadence: isMonthly ? "monthly" : "other" });
  return textMessage(text, actions(more, button(say("chat.as_it_is"), "chat.leave", "chat")));
}

/** The form, with the day and the hour that were named in it already. */
function settingsOffered({ say }: Context, slot: WeeklySlot | null): Message {
  if (slot) return slotOffered(say, { nudgeDays: [slot.day], nudgeHour: slot.hour });
  return textMessage(
    say("settings.offer_md"),
    actions(button(say("menu.settings"), "settings.open", "chat", "primary")),
  );
}
