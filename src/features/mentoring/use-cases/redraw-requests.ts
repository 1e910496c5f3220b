/** What a mentor still sees of a request is drawn anew once it is answered, taken back, or somebody else's to answer. */
import type { Db, Tx } from "#src/db/database.ts";
import type { PostedMessage } from "#src/delivery/message-kind.ts";
import type { DrawsAnew } from "#src/delivery/owed-redraws.ts";
import { redrawShown } from "#src/delivery/redraw.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import { type ShownMessages, shownUnder } from "#src/delivery/store/shown-messages.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { findHost } from "#src/features/matching/store/hosts.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { requestKey } from "../rules/pairing.ts";
import type { MentoringContent, Pairing } from "../rules/types.ts";
import { findPairing, MENTOR_REQUEST_DRAWING, mentorRequestDrawing, wishesStillShown } from "../store/pairings.ts";
import type { RequestView } from "./messages.ts";

type AboutRequest = Omit<Extract<MentoringContent, { kind: "mentor-request" }>, "kind">;

/** What was settled is of one of these: who is shown next, and who is asked next, each begin another. */
const LATEST_ROUNDS = 2;

export const drawsMentorRequests: DrawsAnew<Deps> = {
  kind: MENTOR_REQUEST_DRAWING,
  draw: async (deps, { workspaceId, id: pairingId }) => {
    const pairing = (await findPairing(deps.db, workspaceId, pairingId))?.pairing;
    if (!pairing) return;
    await redrawShown(deps, await questionsOf(deps.db, pairing));
  },
};

/** Its questions to mentors, as far as they may still be seen. */
function questionsOf(db: Db, { workspaceId, id, round: latest }: Pairing): Promise<ShownMessages> {
  const first = Math.max(1, latest - LATEST_ROUNDS);
  const rounds = Array.from({ length: latest - first + 1 }, (_, index) => first + index);
  const keys = rounds.flatMap((round) => [requestKey(id, round, false), requestKey(id, round, true)]);
  return shownUnder(db, workspaceId, keys);
}

/** Where mentors still see a question of this mentee's as it was. */
export async function mentorQuestionsStillShown(tx: Tx, person: PersonKey): Promise<readonly MessageRef[]> {
  const found: MessageRef[] = [];
  for (const id of await wishesStillShown(tx, person)) {
    const pairing = (await findPairing(tx, person.workspaceId, id))?.pairing;
    if (pairing) found.push(...(await questionsOf(tx, pairing)).posted.map(({ at }) => at));
  }
  return found;
}

/** As it stands now, for whoever was asked in the message that stands there. */
export async function postedRequest(
  deps: Pick<Deps, "db">,
  { workspaceId, content }: Pick<PostedMessage<AboutRequest>, "workspaceId" | "content">,
): Promise<RequestView | null> {
  const { pairingId, mentorUserId, isRepeated } = content;
  const pairing = (await findPairing(deps.db, workspaceId, pairingId))?.pairing;
  if (!pairing) return null;
  const host = await findHost(deps.db, { workspaceId, userId: mentorUserId });
  return { pairing, about: host?.mentorAbout ?? "", isRepeated, answer: answerOf(pairing, mentorUserId) };
}

/** What a mentor answered, as far as it still matters; `not-needed`: it is settled without them. */
function answerOf(pairing: Pairing, mentorUserId: string): RequestView["answer"] {
  if (pairing.declinedUserIds.includes(mentorUserId)) return "declined";
  if (pairing.mentorUserId !== mentorUserId) return "not-needed";
  if (pairing.status === "asked") return "awaited";
  return pairing.startedAt === null ? "not-needed" : "accepted";
}

/** It was answered or taken back while it was being posted. */
export async function requestPosted(
  deps: Pick<Deps, "db" | "clock">,
  about: Pick<PostedMessage<AboutRequest>, "workspaceId" | "content">,
): Promise<void> {
  const now = await postedRequest(deps, about);
  if (now && now.answer !== "awaited")
    await requestRedraws(deps.db, [mentorRequestDrawing(now.pairing)], deps.clock.now());
}
