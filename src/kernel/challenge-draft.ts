/** A challenge before it is checked, and what can be wrong with it. */

/** A challenge as somebody wrote it, in a file or a form: nothing of it is checked yet. */
export interface ChallengeDraft {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly scopes: readonly number[];
  /** Tracks, or `all` alone. */
  readonly tracks: readonly string[];
  readonly rootedIn: readonly string[];
  /** Only in files. */
  readonly wholeOnly?: readonly string[] | undefined;
  readonly kind: string;
  readonly minutes: number;
  readonly restWeeks: number;
  readonly needs: { readonly host: string; readonly clientConsent: boolean };
  readonly sources: readonly string[];
  readonly prerequisites: readonly string[];
  readonly followOns: readonly string[];
  readonly task: string;
  readonly why: string;
  readonly steps: readonly string[];
  /** Sentences: "When <cue>, I will <action>." */
  readonly cues: readonly string[];
  readonly questions: readonly string[];
  readonly reflectionPrompts: readonly string[];
  readonly result: string;
  readonly form: string | null;
  readonly place: string | null;
  /** The same in ten minutes; null where there is no such size. */
  readonly tiny: string | null;
  /** The same with more reach; null where there is no such size. */
  readonly bigger: string | null;
  readonly biggerMinutes: number | null;
  readonly safety: string | null;
}

/** Which rule is broken; `item` counts the lines of a list from 1, 0 where it is no list. */
export type BrokenRule =
  | { readonly kind: "length"; readonly min: number; readonly max: number; readonly is: number; readonly item: number }
  | { readonly kind: "count"; readonly min: number; readonly max: number; readonly is: number }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "cue-shape"; readonly item: number }
  | { readonly kind: "cue-long"; readonly half: "when" | "will"; readonly max: number; readonly item: number }
  | { readonly kind: "consent-needs-safety" }
  /** Everybody, and single tracks beside it. */
  | { readonly kind: "alone" }
  | { readonly kind: "missing" };

export interface RuleFault {
  readonly field: keyof ChallengeDraft;
  readonly rule: BrokenRule;
}
