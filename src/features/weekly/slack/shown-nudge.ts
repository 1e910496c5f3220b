/** Which nudge a message shows with the buttons that answer it. */
import { z } from "zod";
import type { ShownNudge } from "../rules/shown-nudge.ts";

/** The buttons by which a nudge in that state is known. */
const BUTTONS = {
  open: ["nudge.accept", "nudge.skip"],
  planned: ["nudge.done", "nudge.could-not"],
} as const;
const Button = z.object({ action_id: z.string(), value: z.uuid() });
const Actions = z.object({ type: z.literal("actions"), elements: z.array(z.unknown()) });

/** Null for a message that shows none. @param blocks of the message. */
export function shownNudge(blocks: readonly unknown[]): ShownNudge | null {
  for (const block of blocks) {
    const row = Actions.safeParse(block).data;
    const buttons = row?.elements.flatMap((element) => Button.safeParse(element).data ?? []) ?? [];
    for (const status of ["open", "planned"] as const) {
      const [first, second] = BUTTONS[status].map((id) => buttons.find(({ action_id: action }) => action === id));
      if (first && first.value === second?.value) return { nudgeId: first.value, status };
    }
  }
  return null;
}
