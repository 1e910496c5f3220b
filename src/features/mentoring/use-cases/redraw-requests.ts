/** What a mentor still sees of a request is drawn anew once it is answered, taken back, or somebody else's to answer. */
import type { PostedMessage } from "#src/delivery/message-kind.ts";
import type { DrawsAnew } from "#src/delivery/owed-redraws.ts";
import { redrawShown } from "#src/delivery/redraw.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import { shownUnder } from "#src/delivery/store/shown-messages.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { findHost } from "#src/features/matching/store/hosts.ts";
import { requestKey } from "../rules/pairing.ts";
import type { MentoringContent, Pairing } from "../rules/types.ts";
import { findPairing, MENTOR_REQUEST_DRAWING, mentorRequestDrawing } from "../store/pairings.ts";
import type { RequestView } from "./messages.ts";

type AboutRequest = Omit<Extract<MentoringContent, { kind: "mentor-request" }>, "kind">;

/** What was settled is of one of these: who is shown next, and who is asked next, each begin another. */
const LATEST_ROUNDS = 2;

export const drawsMentorRequests: DrawsAnew<Deps> = {
  kind: MENTOR_REQUEST_DRAWING,
  draw: async (deps, { workspaceId, id: pairingId }) => {
    const pairing = (await findPairing(deps.db, workspaceId, pairingId))?.pairing;
    if (!pairing) return;
    const first = Math.max(1, pairing.round - LATEST_ROUNDS);
    const rounds = Array.from({ length: pairing.round - first + 1 }, (_, index) => first + index);
    const keys = rounds.flatMap((round) => [requestKey(pairingId, round, false), requestKey(pairingId, round, true)]);
    await redrawShown(deps, await shownUnder(deps.db, workspaceId, keys));
  },
};

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
