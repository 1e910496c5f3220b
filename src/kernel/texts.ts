import type { Locale } from "./locale.ts";
import type { TextKey, TextValues } from "./text-keys.ts";

export type { TextKey, TextValues };

/**
 * Says a sentence of prompts/texts in the person's language. Keys and values are checked by the compiler against the
 * YAML files (`npm run prompts:types`).
 */
export type Say = {
  <K extends TextKey>(key: K, ...values: null extends TextValues[K] ? [] : [TextValues[K]]): string;
  /** The language that is spoken: dates and lists beside a sentence are made for it too. */
  readonly locale: Locale;
};

/** The key of a text that needs no values. */
export type PlainTextKey = { [K in TextKey]: null extends TextValues[K] ? K : never }[TextKey];

/**
 * Says it in the language of a reader: Slack id of a person or of a channel; several people with commas for a group DM;
 * empty where it is not known.
 */
export type SayFor = (workspaceId: string, reader: string) => Promise<Say>;
