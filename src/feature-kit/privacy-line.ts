/** What a capability says on the page that tells people what is stored of them. */
import type { PlainTextKey } from "#src/kernel/texts.ts";

/** One or more whole sentences: one point of a list under a heading. */
export interface PrivacyLine {
  /**
   * stored: what is kept of the person alone. between: what goes between them and others. seen: the person and their
   * manager. colleagues: what others see where the person takes part. operators: admins, and whoever runs what the bot runs on.
   */
  readonly under: "stored" | "between" | "seen" | "colleagues" | "operators";
  /** Where it stands under its heading: the smallest first. */
  readonly place: number;
  readonly text: PlainTextKey;
  /** It holds for people who have not joined as well. */
  readonly isForAll?: boolean;
  /** It is said only where the operator set a language model. */
  readonly needsModel?: boolean;
}
