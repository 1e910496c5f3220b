/** What people ask in the DM of their calendar: the same as on Home. */
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { messageReply } from "#src/slack/context.ts";
import { calendarEn } from "../rules/intents.en.ts";
import { currentAddress } from "../use-cases/address.ts";
import { calendarBlocks, withoutAddressMessage } from "./address-message.ts";

export const calendarIntents: readonly Intent[] = [
  defineIntent({
    name: "calendar",
    audience: "anybody",
    wordings: { en: calendarEn },
    answer: async ({ deps, say, person }) => {
      if (deps.publicUrl === null) return messageReply(withoutAddressMessage(say));
      const since = await currentAddress(deps, person);
      const text = say(since === null ? "calendar.offer_md" : "calendar.subscribed_md");
      return messageReply({ text, blocks: [...calendarBlocks(say, { since })] });
    },
  }),
];
