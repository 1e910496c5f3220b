/** "By Friday next week", right after the form for a challenge for somebody was offered: the day stands in it, beside the words from before. */
import { giverZone } from "#src/features/assignments/use-cases/assign.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { isFresh } from "../rules/goes-on.ts";
import { dueAlone } from "../rules/time-alone.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { type Answered, counting } from "./speech.ts";

/** Answers that offer the form. */
const OFFERING: ReadonlySet<string> = new Set(["assign", "how-to-assign"]);
/** The button that opens it with the words that were said; its value names whom it is for, where the words stand, and a day. */
const FORM = "assignment.give-said";

/** Null to all other messages, and where no such form was offered last. */
export async function answerDueOfGiven({ context, told, speech, here, talk }: Heard): Promise<Answered | null> {
  const { deps, say, person } = context;
  const { locale } = say;
  const now = deps.clock.now();
  const act = talk.act ?? "";
  const form = talk.offers.find(({ action, isHeld }) => action === FORM && !isHeld);
  if (!form || !OFFERING.has(act) || !isFresh(talk, now)) return null;
  const day = dueAlone(told.text, { now, zone: await giverZone(deps, person), locale });
  if (day === null) return null;
  const [whom = "", place = ""] = form.value.split("|");
  const text = say("team.said.due_in_form_md", { day: weekdayAndDate(locale, day) });
  const open = button(say("team.said.assign"), FORM, `${whom}|${place}|${day}`, "primary");
  return counting(speech, here.situation)(act, plainly(textMessage(text, actions(open)), told, act));
}
