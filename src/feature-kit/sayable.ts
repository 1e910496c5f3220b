/** What somebody can say in the DM and press, where they are in the conversation. */
import type { Situation } from "#src/language/act.ts";

/** Something that the person can say and press where they are now. */
export interface SayableAct {
  readonly name: string;
  /** What its button says. */
  readonly label: string;
}

/** Where somebody is in the conversation, and what they can say and press there. */
export interface Sayable {
  readonly situation: Situation;
  readonly acts: readonly SayableAct[];
}
