/**
 * The words of one language that statuses are written with: sources of regular expressions over folded words (`foldText`),
 * without groups that capture. Everybody may write in any of them.
 */
export interface AwayWords {
  /** What says by itself that somebody is away for days. */
  readonly absence: string;
  /** What may stand before it: "currently on". */
  readonly lead?: string;
  /** What begins its end: "until". */
  readonly until?: string;
  /** What else may stand behind it: for how long, or how to reach somebody meanwhile. */
  readonly during?: string;
  /** What is followed by any words, up to the end. */
  readonly closing?: string;
  /** What says little without more, as "out". */
  readonly tooLittle?: string;
  /** Said of somebody who is there, or will be away at another time. */
  readonly present?: string;
  /** What begins words about the end of an absence, which say nothing of now: "until next Monday", "back tomorrow". */
  readonly itsEnd?: string;
  /** In so many days it is not yet: "in 3 days". */
  readonly later?: string;
  readonly countdown?: string;
}
