/**
 * What a capability adds to a person's export: entries of the file for machines, sections of the file that is read. Privacy
 * asks all capabilities and joins what they give; it knows none of their records.
 */
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Size } from "#src/kernel/vocabulary.ts";

/** What a record is put into words with: the words, names in place of ids, and days where the person is. */
export interface Telling {
  readonly say: Say;
  /** The IANA zone in which the person reads times. */
  readonly zone: string;
  /** A person's or a channel's name by Slack id, or a word for one that Slack does not name. */
  readonly who: (slackId: string | null) => string;
  /** The calendar day of a moment in `zone`, in words. */
  readonly day: (at: Date) => string;
  readonly titleOf: (challengeId: string, size?: Size) => string;
  /** What the place of a code with public holidays is called (`DE`: Germany, `DE-BY`: Germany: Bayern). */
  readonly placeOf: (code: string) => string;
}

/** One entry of the JSON file, as it was loaded. */
export interface ExportEntry {
  /** Where it stands in the file: the smallest first. */
  readonly place: number;
  /** `doors`, or `between.doors` for `doors` inside of `between`. */
  readonly name: string;
  readonly value: unknown;
}

/** A heading of the Markdown file with what stands under it. Two of the same heading stand under one. */
export interface ExportSection {
  /** Where it stands in the file: the smallest first. */
  readonly place: number;
  readonly title: string;
  /** A list; without any lines there is no heading either. */
  readonly lines?: readonly string[];
  /** Markdown; its heading is there even without any. */
  readonly paragraphs?: readonly string[];
}

/** @typeParam Deps what capabilities work with. */
export interface ExportPart<Deps, Record = unknown> {
  /** Whoever has nothing stored gets the same record, with nothing in it. */
  load(deps: Deps, person: PersonKey): Promise<Record>;
  entries(record: Record): readonly ExportEntry[];
  sections(telling: Telling, record: Record, person: PersonKey): readonly ExportSection[];
}

/** Somebody's words under a line of a list. */
export function quoted(text: string): string {
  return `\n  > ${text.trim().replaceAll("\n", "\n  > ")}`;
}

/**
 * A record under the names that its fields have in the JSON file, which people have from before.
 * @param names of those fields that the code calls otherwise.
 */
export function published(record: object, names: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [names[name] ?? name, value]));
}
