/** The form of "I'm in": when to do it, and "When ..., I will ..." with three ready cues. */

import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Cue } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import { ChangedMeanwhile, UserFault } from "#src/kernel/user-fault.ts";
import { isCrisis } from "#src/language/crisis.ts";
import { bareCue, cueHalves } from "#src/language/cue-sentence.ts";
import { momentOf } from "#src/language/natural-date.ts";
import { conflict } from "#src/slack/conflict.ts";
import type { ModalOrigin } from "#src/slack/context.ts";
import { pickerTime } from "#src/slack/dates.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { context, modal, option, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { datePicker, radio, textInput, timePicker } from "#src/slack/kit/inputs.ts";
import { titled } from "#src/slack/kit/titled.ts";
import { fittingCue } from "../rules/cue-at-odds.ts";
import { planMark, planWords } from "../rules/plan-words.ts";
import { planChallenge } from "../use-cases/answer-nudge.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";
import { findNudge } from "../use-cases/find-nudge.ts";
import { cuesOf } from "./cues.ts";
import { nudgeMessage } from "./nudge-message.ts";
import { cueOf } from "./plan-sentence.ts";

const FIELDS = formFields({
  date: "choice",
  time: "choice",
  cue: "choice",
  when: "text",
  will: "text",
});
const { input, chosen, typed } = FIELDS;

const OWN = "own";
const MAX_WHEN = 120;
const MAX_WILL = 200;

const Metadata = z.object({
  nudgeId: z.uuid(),
  afterNotYet: z.boolean().default(false),
  /** What the form was opened on, and the own words that it came with. */
  seen: z.string().nullish(),
  shown: z.object({ when: z.string(), will: z.string() }).default({ when: "", will: "" }),
  responseUrl: z.string().optional(),
});

/**
 * The plan's form; a plan that exists is shown for changing.
 * @param times the moment that it proposes (`planTimeFor`), and now.
 * @param drafted own words in place of those of the plan.
 */
export function planView(
  say: Say,
  ask: CurrentNudge,
  { at, now }: { readonly at: Date; readonly now: Date },
  origin: ModalOrigin,
  { afterNotYet = false, drafted }: { readonly afterNotYet?: boolean; readonly drafted?: Cue } = {},
): ModalView {
  const { challenge, nudge, plan, member } = ask;
  const ready = cuesOf(say, challenge);
  const cues = ready.map((cue, index) => {
    const { when, will } = cueHalves(cue, say.locale);
    return option(when, String(index), will);
  });
  const { zone } = member.settings;
  const ownCue = plan && !ready.some(({ when, will }) => when === plan.when && will === plan.will);
  const own = drafted ?? (plan && ownCue ? { when: cueOf(say, plan, zone), will: plan.will } : null);
  const shown = own ? { when: own.when, will: own.will } : { when: "", will: "" };
  const sameCue = ready.findIndex(({ when, will }) => when === plan?.when && will === plan.will);
  const fitting = fittingCue(ready, { at, saidAt: now, zone }, say.locale);
  return modal(
    "plan",
    say("plan.title"),
    [
      section(say("plan.intro_md", titled(challenge.title, challenge.task))),
      input("date", say("plan.when_label"), datePicker(localDate(at, zone)), { hint: say("plan.when_hint") }),
      input("time", say("plan.time_label"), timePicker(pickerTime(at, zone))),
      input(
        "cue",
        say("plan.cue_label"),
        radio([...cues, option(say("plan.cue_own"), OWN)], own ? OWN : String(sameCue >= 0 ? sameCue : fitting)),
      ),
      input(
        "when",
        say("plan.when_own"),
        textInput({ initial: shown.when, max: MAX_WHEN, placeholder: say("plan.when_own_placeholder") }),
        { optional: true, hint: say("plan.when_own_hint") },
      ),
      input(
        "will",
        say("plan.will_own"),
        textInput({ initial: shown.will, max: MAX_WILL, placeholder: say("plan.will_own_placeholder") }),
        { optional: true },
      ),
      context(say("plan.zone", { zone })),
    ],
    {
      submit: say("plan.submit"),
      close: say("common.cancel"),
      metadata: { nudgeId: nudge.id, afterNotYet, seen: plan && planMark(plan), shown, ...origin },
    },
  );
}

/** The submitted plan: saved, reminded of at its time, and shown in place of the offer. */
export const planSubmit = defineSubmit({
  id: "plan",
  fields: FIELDS.kinds,
  metadata: Metadata,
  run: async ({ deps, say, person }, state, { nudgeId, afterNotYet, seen, shown }) => {
    const { challenge, member } = await findNudge(deps, person, nudgeId);
    const date = chosen(state, "date");
    const time = chosen(state, "time");
    const at = date && time ? momentOf(date, time, member.settings.zone) : null;
    if (!at) return { kind: "errors", errors: { date: say("plan.missing_time") } };
    // A plan is read back at its hour: such words are not kept in one.
    const danger = dangerousHalf({ when: typed(state, "when"), will: typed(state, "will") }, say);
    if (danger) return { kind: "errors", errors: { [danger]: say("plan.danger") }, nothingKept: true };
    const choice = chosen(state, "cue");
    const ready = choice === null || choice === OWN ? null : (cuesOf(say, challenge)[Number(choice)] ?? null);
    const own = bareCue({ when: typed(state, "when"), will: typed(state, "will") }, say.locale);
    const cue = planWords({ ready, own, shown });
    const missing = ready ? say("plan.missing_half") : say("plan.missing_own");
    if (!cue.when) return { kind: "errors", errors: { when: missing } };
    if (!cue.will) return { kind: "errors", errors: { will: missing } };
    if ([...cue.when].length > MAX_WHEN)
      return { kind: "errors", errors: { when: say("plan.too_long", { max: MAX_WHEN }) } };
    if ([...cue.will].length > MAX_WILL)
      return { kind: "errors", errors: { will: say("plan.too_long", { max: MAX_WILL }) } };
    try {
      const ask = await planChallenge(deps, person, nudgeId, { ...cue, at, afterNotYet, seen });
      return { kind: "close", message: nudgeMessage(say, ask) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      if (error instanceof ChangedMeanwhile)
        return conflict(say, error, { when: say("plan.when_own"), will: say("plan.will_own") });
      return { kind: "errors", errors: { [faultBlock(error)]: userFaultText(error.fault, say) } };
    }
  },
});

/** The half that speaks of danger; the second one where only both together do. */
function dangerousHalf({ when, will }: Cue, { locale }: Say): "when" | "will" | null {
  if (isCrisis(when, locale)) return "when";
  return isCrisis(will, locale) || isCrisis(`${when}, ${will}`, locale) ? "will" : null;
}

/** Hours belong to the time; everything else about a moment to its date. */
function faultBlock({ fault }: UserFault): string {
  return fault.key === "errors.outside_working_hours" || fault.key === "errors.quiet_hours" ? "time" : "date";
}
