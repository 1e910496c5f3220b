/** What a host still sees of somebody's question is drawn anew once it is answered elsewhere, taken back, or over. */
import type { PostedMessage } from "#src/delivery/message-kind.ts";
import type { DrawsAnew } from "#src/delivery/owed-redraws.ts";
import { redrawShown } from "#src/delivery/redraw.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import { shownTo } from "#src/delivery/store/shown-messages.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { findBoard, SEAT_REQUEST_DRAWING, seatIdOf, seatRequestDrawing } from "../store/seats.ts";
import { type RequestView, requestView } from "./messages.ts";

export const drawsRequests: DrawsAnew<Deps> = {
  kind: SEAT_REQUEST_DRAWING,
  draw: async (deps, { workspaceId, id: requestId }) => {
    const seatId = await seatIdOf(deps.db, workspaceId, requestId);
    const board = seatId === null ? null : await findBoard(deps.db, workspaceId, seatId);
    const userId = board?.seat.hostUserId;
    if (!userId || !board.requests.some(({ id }) => id === requestId)) return;
    // Whoever took it back and asked anew stands in several messages of one request.
    await redrawShown(deps, await shownTo(deps.db, { workspaceId, userId }, { kind: "seat-asked", requestId }));
  },
};

/** As it stands now, for the message that stands there. */
export function postedRequest(
  deps: Deps,
  message: PostedMessage<{ readonly requestId: string }>,
): Promise<RequestView | null> {
  return requestView(deps, message);
}

/** It was answered or taken back while it was being posted. */
export async function requestPosted(
  deps: Deps,
  { workspaceId, content: { requestId }, recipient }: PostedMessage<{ readonly requestId: string }>,
): Promise<void> {
  const now = await requestView(deps, { workspaceId, recipient, content: { requestId } });
  if (now && now.request.status !== "asked")
    await requestRedraws(deps.db, [seatRequestDrawing(now.request)], deps.clock.now());
}
