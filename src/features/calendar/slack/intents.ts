/** What people ask in the DM of their calendar: what they have ahead with links for it, and the same as on Home. */
import { calendarLine } from "#src/feature-kit/calendar-message.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { saidIn } from "#src/language/intent.ts";
import { messageReply } from "#src/slack/context.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { type KnownBlock, section, textAbove } from "#src/slack/kit/blocks.ts";
import { asksForEntries, calendarEn, wantsNewAddress } from "../rules/intents.en.ts";
import { currentAddress } from "../use-cases/address.ts";
import { entriesOf } from "../use-cases/calendar-file.ts";
import { calendarBlocks, otherHandsMessage, withoutAddressMessage } from "./address-message.ts";

const NEW_ADDRESS: Readonly<Record<Locale, (words: string) => boolean>> = { en: wantsNewAddress };

/** So many of what is ahead stand in an answer. */
const SHOWN = 5;
const ENTRIES: Readonly<Record<Locale, (words: string) => boolean>> = { en: asksForEntries };

export const calendarIntents: readonly Intent[] = [
  defineIntent({
    name: "calendar",
    audience: "anybody",
    wordings: { en: calendarEn },
    answer: async (context, { text: asked }) => {
      const { deps, say, person } = context;
      const isOfEntries = ENTRIES[say.locale](saidIn(asked, say.locale).words);
      const ahead = isOfEntries ? await aheadBlocks(context) : [];
      if (deps.publicUrl === null) {
        if (ahead.length === 0) return messageReply(withoutAddressMessage(say));
        return messageReply(textAbove(say("calendar.ahead_md"), ahead));
      }
      const since = await currentAddress(deps, person);
      // Nothing is changed by words: the window behind the button asks once more.
      if (since !== null && NEW_ADDRESS[say.locale](saidIn(asked, say.locale).words))
        return messageReply(otherHandsMessage(say));
      const text = say(since === null ? "calendar.offer_md" : "calendar.subscribed_md");
      const first = ahead.length === 0 ? [] : [section(say("calendar.ahead_md")), ...ahead];
      return messageReply({ text, blocks: [...first, ...calendarBlocks(say, { since })] });
    },
  }),
];

/** What they have ahead, the next one first, each with links that open their calendar with it. */
async function aheadBlocks({ deps, say, person }: Context): Promise<readonly KnownBlock[]> {
  const now = deps.clock.now();
  const [entries, { hours }] = await Promise.all([entriesOf(deps, person), hoursOf(deps, person)]);
  const ahead = entries.filter(({ isCancelled, startsAt }) => !isCancelled && startsAt > now).slice(0, SHOWN);
  return ahead.map((entry) =>
    section(
      say("calendar.ahead_line_md", {
        title: escapeMrkdwn(entry.title),
        when: momentWithDay(say.locale, entry.startsAt, hours.zone),
        links: calendarLine(say, entry),
      }),
    ),
  );
}
