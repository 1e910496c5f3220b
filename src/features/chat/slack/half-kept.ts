/** Another day or another hour than the one that was proposed, in a longer message: it is asked about with the half that stays. */
import type { Told } from "#src/feature-kit/intent.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { keepsHalf } from "../rules/kept-half.ts";
import type { Heard } from "./answer-steps.ts";
import { proposedIn } from "./offers-in.ts";

/** Acts that say when the challenge is to be. */
const OF_PLAN: ReadonlySet<string> = new Set(["plan", "move"]);

/** What was proposed, as an answer to such a message needs it; nothing where nothing was, or the message says both. */
export function halfKept(
  act: string,
  { context: { deps }, told, here, talk }: Pick<Heard, "context" | "told" | "here" | "talk">,
): Pick<Told, "proposed" | "isAsked"> {
  const proposed = OF_PLAN.has(act) ? proposedIn(talk) : null;
  if (!proposed || !here.member) return {};
  const time = momentTold(told.text, deps.clock.now(), here.member.settings.zone);
  return time !== null && keepsHalf(time) ? { proposed, isAsked: true } : {};
}
