/** Which nudge a message shows with the buttons that answer it. */
import { z } from "zod";
import type { ShownNudge } from "../rules/shown-nudge.ts";

/** What stands in one row of the card of a nudge in that state, and in no other answer that has some of its buttons. */
const ROWS = {
  open: { buttons: ["nudge.accept", "nudge.skip"], also: "nudge.more" },
  planned: { buttons: ["nudge.done", "nudge.could-not"], also: "nudge.accept" },
} as const;
/** "Show me another", which names the one that was closed. */
const AFTER_CLOSED = "nudge.next";
const Element = z.object({ action_id: z.string(), value: z.uuid().optional().catch(undefined) });
const Actions = z.object({ type: z.literal("actions"), elements: z.array(z.unknown()) });

/** Null for a message that shows none, or only offers something about it. @param blocks of the message. */
export function shownNudge(blocks: readonly unknown[]): ShownNudge | null {
  for (const block of blocks) {
    const row = Actions.safeParse(block).data;
    const elements = row?.elements.flatMap((element) => Element.safeParse(element).data ?? []) ?? [];
    const valueOf = (id: string) => elements.find(({ action_id: action }) => action === id)?.value;
    for (const status of ["open", "planned"] as const) {
      const { buttons, also } = ROWS[status];
      const [nudgeId, other] = buttons.map(valueOf);
      const isCard = nudgeId !== undefined && nudgeId === other && elements.some(({ action_id: id }) => id === also);
      if (isCard) return { nudgeId, status };
    }
    const closed = valueOf(AFTER_CLOSED);
    if (closed !== undefined) return { nudgeId: closed, status: "closed" };
  }
  return null;
}
