/** Answers what is asked of the bot itself before joining, which a reader takes for work: how often, how long, for whom, an example. */
import { whatItTakes } from "#src/features/onboarding/slack/what-it-takes.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { type Answered, counting } from "./speech.ts";

const HELP = "help";

/** Null to all other messages, and to whoever tells something heavy beside it. */
export function answerWhatItTakes(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, dialogue, weight } = heard;
  if (weight.lifeNews !== null) return Promise.resolve(null);
  const message = whatItTakes(context, told.text, { member: here.member, isAsked: dialogue.standings.length > 0 });
  return Promise.resolve(message && counting(speech, here.situation)(HELP, plainly(message, told, HELP)));
}
