import type { TextKey, TextValues } from "./texts.ts";

/** A value that is put into words where the fault is told, as these differ by language and by Slack's marks. */
export type FaultValue =
  /** A full hour of the day, 0-24. */
  | { readonly hour: number }
  /** Slack ids of people, to be mentioned. */
  | { readonly people: readonly string[] }
  /** Somebody's own words, to be quoted one after the other. */
  | { readonly quotes: readonly string[] };

type ValuesOf<K extends TextKey> = {
  readonly [V in keyof TextValues[K]]: string extends TextValues[K][V]
    ? TextValues[K][V] | FaultValue
    : TextValues[K][V];
};

/** Something that the person can put right: the key of its sentence in prompts/texts, and what that sentence names. */
export type Fault = {
  [K in TextKey]: null extends TextValues[K]
    ? { readonly key: K; readonly values?: undefined }
    : { readonly key: K; readonly values: ValuesOf<K> };
}[TextKey];

/** Thrown where what somebody asked for cannot be done. Its text is shown to them; it is not logged as an error. */
export class UserFault extends Error {
  override readonly name = "UserFault";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.key);
    this.fault = fault;
  }
}

/** Thrown where somebody else saved since the form was opened. It holds what is stored now, by field, and its mark. */
export class ChangedMeanwhile extends UserFault {
  readonly stored: Readonly<Record<string, string>>;
  readonly mark: string;

  constructor(stored: Readonly<Record<string, string>>, mark: string) {
    super({ key: "errors.changed_meanwhile" });
    this.stored = stored;
    this.mark = mark;
  }
}
