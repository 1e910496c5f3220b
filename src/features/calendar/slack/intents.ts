/** What people ask in the DM of their calendar: the same as on Home. */
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { saidIn } from "#src/language/intent.ts";
import { messageReply } from "#src/slack/context.ts";
import { calendarEn, wantsNewAddress } from "../rules/intents.en.ts";
import { currentAddress } from "../use-cases/address.ts";
import { calendarBlocks, otherHandsMessage, withoutAddressMessage } from "./address-message.ts";

const NEW_ADDRESS: Readonly<Record<Locale, (words: string) => boolean>> = { en: wantsNewAddress };

export const calendarIntents: readonly Intent[] = [
  defineIntent({
    name: "calendar",
    audience: "anybody",
    wordings: { en: calendarEn },
    answer: async ({ deps, say, person }, told) => {
      if (deps.publicUrl === null) return messageReply(withoutAddressMessage(say));
      const since = await currentAddress(deps, person);
      // Nothing is changed by words: the window behind the button asks once more.
      if (since !== null && NEW_ADDRESS[say.locale](saidIn(told.text, say.locale).words))
        return messageReply(otherHandsMessage(say));
      const text = say(since === null ? "calendar.offer_md" : "calendar.subscribed_md");
      return messageReply({ text, blocks: [...calendarBlocks(say, { since })] });
    },
  }),
];
