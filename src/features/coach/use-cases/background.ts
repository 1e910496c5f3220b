/** What goes to a language model beside the person's message, as far as they allowed it, and with what is others' taken out. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { Reflections } from "#src/features/reflections/store/reflections.ts";
import { codeNamesIn } from "#src/features/seats/store/code-names.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Member, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { type Background, MAX_SENT, type Purpose, REFLECTIONS_SENT_MS, SENT_REFLECTIONS } from "../rules/requests.ts";
import { type Scrubbing, type Sendable, sendable, withoutNaming } from "../rules/scrub.ts";
import { consentOf } from "../store/consents.ts";

export type BackgroundDeps = Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "nudgeLines" | "dangerGateOf">;

export interface Prepared {
  readonly background: Background;
  readonly withReflections: boolean;
  /** A text of the person as it may be sent; null where it may not be sent at all. */
  readonly scrub: (text: string, max: number) => Sendable | null;
}

/** Words of colleagues begin so: a challenge that they wrote is not sent. */
const BY_COLLEAGUES = "own-";

/** Loads what may be sent for a purpose, and how names, links and clients are taken out of it. */
export async function prepare(deps: BackgroundDeps, say: Say, member: Member, purpose: Purpose): Promise<Prepared> {
  const person: PersonKey = { workspaceId: member.workspaceId, userId: member.userId };
  const [ask, consent, codeNames, gate] = await Promise.all([
    findCurrentNudge(deps, person),
    consentOf(deps.db, person),
    codeNamesIn(deps.db, member.workspaceId),
    deps.dangerGateOf(say, person),
  ]);
  const standIns = {
    colleague: say("coach.sent.colleague"),
    channel: say("coach.sent.channel"),
    link: say("coach.sent.link"),
    client: say("coach.sent.client"),
  };
  const scrubbing: Scrubbing = { gate, standIns, codeNames };
  const isAllowed = consent?.maySeeReflections === true && purpose !== "questions";
  const reflections = (isAllowed ? await recentOf(deps, member) : [])
    .map((reflection) => sendableReflection(reflection, scrubbing))
    .filter((text): text is Sendable => text !== null && text !== "");
  const isOurs = ask !== null && !ask.offered.id.startsWith(BY_COLLEAGUES);
  return {
    background: {
      instructions: say(`coach.instructions.${purpose}`),
      challenge: isOurs ? { title: ask.challenge.title, task: ask.challenge.task } : null,
      reflections,
    },
    withReflections: reflections.length > 0,
    scrub: (text, max) => sendable(text, max, scrubbing),
  };
}

function recentOf({ db, clock }: BackgroundDeps, { id }: Member): Promise<readonly Reflection[]> {
  const since = new Date(clock.now().getTime() - REFLECTIONS_SENT_MS);
  return new Reflections(db).newest(id, SENT_REFLECTIONS, since);
}

/** All of a reflection is read for danger, also what is not sent of it. */
function sendableReflection({ what, surprise, insight }: Reflection, scrubbing: Scrubbing): Sendable | null {
  const textOf = (...parts: readonly string[]): string => parts.filter((text) => text !== "").join("\n");
  const sent = withoutNaming(textOf(what, insight));
  return sendable(sent, MAX_SENT.reflection, scrubbing, textOf(what, surprise, insight));
}
