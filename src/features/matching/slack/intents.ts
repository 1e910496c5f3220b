/** "People can ask me about pricing" in the DM: what they offer, with the buttons to say more. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { beHost } from "../rules/intents.en.ts";
import { loadProfile } from "../use-cases/profile.ts";
import { profileMessage } from "./profile-message.ts";

/** Members and newcomers alike. */
export const matchingIntents: readonly Intent[] = [
  defineIntent({ name: "be-host", wordings: { en: beHost }, answer: showProfile }),
  defineIntent({ name: "be-host-newcomer", audience: "newcomer", wordings: { en: beHost }, answer: showProfile }),
];

async function showProfile({ deps, say, person }: Context): Promise<Reply> {
  return messageReply(profileMessage(say, await loadProfile(deps, person)));
}
