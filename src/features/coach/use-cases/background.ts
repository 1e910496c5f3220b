/** What goes to a language model beside the person's message, as far as they allowed it, and with what is others' taken out. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { Reflections } from "#src/features/reflections/store/reflections.ts";
import { boardsAround, shownSeats } from "#src/features/seats/store/find-seats.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { type Background, MAX_SENT, type Purpose, SENT_REFLECTIONS } from "../rules/requests.ts";
import { mayBeSent, type StandIns, scrubbed, withoutNaming } from "../rules/scrub.ts";
import { consentOf } from "../store/consents.ts";

export type BackgroundDeps = Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "nudgeLines">;

export interface Prepared {
  readonly background: Background;
  readonly withReflections: boolean;
  /** A text of the person as it may be sent; null where it may not be sent at all. */
  readonly scrub: (text: string, max: number) => string | null;
}

/** Words of colleagues begin so: a challenge that they wrote is not sent. */
const BY_COLLEAGUES = "own-";
const SEATS_BACK_MS = 60 * 86_400_000;

export async function prepare(deps: BackgroundDeps, say: Say, member: Member, purpose: Purpose): Promise<Prepared> {
  const person: PersonKey = { workspaceId: member.workspaceId, userId: member.userId };
  const [ask, consent, codeNames] = await Promise.all([
    findCurrentNudge(deps, person),
    consentOf(deps.db, person),
    codeNamesAround(deps, person),
  ]);
  const standIns: StandIns = {
    colleague: say("coach.sent.colleague"),
    channel: say("coach.sent.channel"),
    link: say("coach.sent.link"),
    client: say("coach.sent.client"),
  };
  const scrub: Prepared["scrub"] = (text, max) =>
    mayBeSent(text, say.locale) ? scrubbed(text, standIns, codeNames, max) : null;
  const withReflections = consent?.maySeeReflections === true && purpose !== "questions";
  const newest = withReflections ? await new Reflections(deps.db).newest(member.id, SENT_REFLECTIONS) : [];
  const reflections = newest
    .map(({ what, insight }) => [what, insight].filter((text) => text !== "").join("\n"))
    .map((text) => (mayBeSent(text, say.locale) ? scrub(withoutNaming(text), MAX_SENT.reflection) : null))
    .filter((text): text is string => text !== null && text !== "");
  const isOurs = ask !== null && !ask.offered.id.startsWith(BY_COLLEAGUES);
  return {
    background: {
      instructions: say(`coach.instructions.${purpose}`),
      challenge: isOurs ? { title: ask.challenge.title, task: ask.challenge.task } : null,
      reflections,
    },
    withReflections: reflections.length > 0,
    scrub,
  };
}

/** What hosts call their clients in seats that the person can know of. */
async function codeNamesAround({ db, clock }: BackgroundDeps, person: PersonKey): Promise<readonly string[]> {
  const now = clock.now();
  const [around, shown] = await Promise.all([
    boardsAround(db, person, new Date(now.getTime() - SEATS_BACK_MS)),
    shownSeats(db, person.workspaceId, now),
  ]);
  return [...new Set([...around, ...shown].flatMap(({ seat }) => seat.codeName ?? []))];
}
