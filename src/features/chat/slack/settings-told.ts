/** Answers a setting that somebody says in so many words, which a reader may take for something else: "my new time zone is Europe/Vienna". */
import { settingTold } from "#src/features/onboarding/rules/settings-told.ts";
import { settingSaid } from "#src/features/onboarding/slack/settings-said.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { type Answered, counting } from "./speech.ts";

const SETTINGS = "settings";

/** The form with it filled in, behind a button; null to all other messages, and to whoever tells something heavy beside it. */
export async function answerSettingTold({ context, told, speech, here, lifeNews }: Heard): Promise<Answered | null> {
  if (!here.member || lifeNews !== null) return null;
  // A plan that lies on such a day is named first.
  if (here.situation === "planned" && settingTold(told.text, context.say.locale)?.of === "no-work-days") return null;
  const message = await settingSaid(context, told.text);
  return message && counting(speech, here.situation)(SETTINGS, plainly(message, told, SETTINGS));
}
