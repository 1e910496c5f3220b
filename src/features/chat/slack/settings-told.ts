/** Answers who asks for their settings, or says one in so many words, which a reader may take for something else: "my new time zone is Europe/Vienna". */
import { settingTold } from "#src/features/onboarding/rules/settings-told.ts";
import { settingSaid } from "#src/features/onboarding/slack/settings-said.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { type Answered, counting } from "./speech.ts";
import { answerStateAsked } from "./state-asked.ts";

const SETTINGS = "settings";

/** What is asked of them is said; what is told, the form has filled in behind a button. Null to all other messages, and to whoever tells something heavy beside it. */
export async function answerSettingTold(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, weight } = heard;
  if (!here.member || weight.lifeNews !== null) return null;
  const asked = await answerStateAsked(heard);
  if (asked) return asked;
  // A plan that lies on such a day is named first.
  if (here.situation === "planned" && settingTold(told.text, context.say.locale)?.of === "no-work-days") return null;
  const message = await settingSaid(context, told.text);
  return message && counting(speech, here.situation)(SETTINGS, plainly(message, told, SETTINGS));
}
