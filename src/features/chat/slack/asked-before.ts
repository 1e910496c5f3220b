/** "You asked how hard it was. Very hard": an answer to a question about something kept, which is offered to be added there. */
import { offerAdding } from "#src/features/reflections/slack/offers.ts";
import { allReflections } from "#src/features/reflections/use-cases/looking-back.ts";
import { askedBefore, askedOfWhich } from "../rules/asked-before.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { keptAs } from "./going-on-telling.ts";
import type { Answered } from "./speech.ts";

/** So many of what they kept last may be asked about. */
const MOST = 10;

/** The offer to add it where one of the bot's questions is meant; null to all other messages. */
export async function answerAskedBefore({ context, told, here }: HeardAndRead): Promise<Answered | null> {
  const { deps, say, person } = context;
  const { member } = here;
  const asked = member ? askedBefore(told.text, say.locale) : null;
  if (!member || asked === null) return null;
  const { byId } = deps.catalogues.of(person.workspaceId, say.locale);
  const kept = (await allReflections(deps, member))
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .slice(0, MOST)
    .map((reflection) => ({ reflection, questions: byId.get(reflection.challengeId ?? "")?.reflectionPrompts ?? [] }));
  const meant = askedOfWhich(asked, kept, say.locale);
  return (
    meant && plainly(offerAdding(context, { member, reflection: meant.reflection }, told), told, keptAs(context, told))
  );
}
