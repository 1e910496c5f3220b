/** What a capability adds to the first window of `/growth admin`. */
import type { PersonKey } from "#src/kernel/ports.ts";
import type { PlainTextKey, Say } from "#src/kernel/texts.ts";
import type { ModalView } from "#src/slack/kit/blocks.ts";

/** @typeParam Deps what capabilities work with. */
export interface AdminSection<Deps, View = unknown> {
  /** What the button that opens it carries; never changed, as windows with it may stand open. */
  readonly name: string;
  /** Where it stands: the smallest first. */
  readonly place: number;
  readonly title: PlainTextKey;
  /** form: something to be decided, and changed. report: something to be read. deed: something to be done. */
  readonly kind: "form" | "report" | "deed";
  /** It is there only where the operator set a language model. */
  readonly needsModel?: boolean;
  /** Loads what its line in the first window says. Whoever looks was found to be an admin. */
  load(deps: Deps, workspaceId: string): Promise<View>;
  summary(say: Say, view: View): string;
  /** The window that its button opens. @throws UserFault when the person is no admin any more. */
  open(deps: Deps, say: Say, person: PersonKey): Promise<ModalView>;
}
