/** An answer that shows a nudge gives way to what is said in its place. */
import type { OnReplaced } from "#src/feature-kit/handlers.ts";
import { copyReplaced } from "../use-cases/refresh-nudge.ts";
import { shownNudge } from "./shown-nudge.ts";

/** What takes the place of an answer that showed a nudge is not drawn over, unless it shows that nudge itself. */
export const leavesCopies: OnReplaced = ({ deps, person }, at, { blocks }) =>
  copyReplaced(deps, person, at, { shown: shownNudge(blocks), blocks });
