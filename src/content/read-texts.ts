import { basename } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { DEFAULT_LOCALE, type Locale } from "#src/kernel/locale.ts";
import { undirected } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { ContentFault } from "./content-fault.ts";
import { FORMER_KEYS } from "./former-keys.ts";
import { readTextFiles, type TextEntry } from "./text-files.ts";

/** Everything that the bot says, in one language. */
export interface Texts {
  readonly say: Say;
  readonly faults: readonly ContentFault[];
}

const REMEMBERED = 200;
/** Longer values are what people wrote; they are not remembered, as they rarely come twice. */
const REMEMBERED_KEY = 40;

type Values = Readonly<Record<string, string | number | Date>>;
type Format = (values?: Values) => string;

/**
 * Reads the texts of each folder; later folders replace sentences by key and add none. A sentence that is no ICU
 * message, or uses values that the original does not have, is reported, and the original stays.
 */
export function readTexts(folders: readonly string[], locale: Locale = DEFAULT_LOCALE): Texts {
  const formats = new Map<string, Format>();
  const names = new Map<string, ReadonlySet<string>>();
  const faults: ContentFault[] = [];
  for (const [index, folder] of folders.entries()) {
    const read = readTextFiles(folder, locale);
    faults.push(...read.faults);
    for (const found of read.entries) {
      const entry = index === 0 ? found : { ...found, key: replacedKey(found, names) };
      const wrong = index === 0 ? null : unknownIn(entry, names);
      if (wrong) faults.push({ file: entry.file, line: entry.line, message: wrong });
      else keep(entry, { locale, formats, names, faults }, formats.get(entry.key));
    }
  }
  const say = (key: string, values?: Values): string => {
    const format = formats.get(key);
    // The compiler knows every key; one that is missing here means that a file was left out of the installation.
    if (!format) throw new Error(`no text for ${key}`);
    return undirected(format(values));
  };
  return { say: Object.assign(say, { locale }) as Say, faults };
}

/** What has been read of one language. */
interface Kept {
  readonly locale: string;
  readonly formats: Map<string, Format>;
  /** The values of each sentence of ours. */
  readonly names: Map<string, ReadonlySet<string>>;
  readonly faults: ContentFault[];
}

/** @param original what is said where this cannot be said. */
function keep(
  { key, message, file, line }: TextEntry,
  { locale, formats, names, faults }: Kept,
  original: Format | undefined,
): void {
  const used = new Set(roughNamesIn(message));
  try {
    const format = formatOf(message, locale);
    // Our own sentences are tried by `npm run prompts:check`; one of an operator is tried here. A number can stand everywhere.
    if (original) format(Object.fromEntries([...used].map((name) => [name, 1])));
    formats.set(key, original ? orElse(format, original) : format);
    if (!original) names.set(key, used);
  } catch (error) {
    faults.push({
      file,
      line,
      message: `${key}: ${error instanceof Error ? error.message.split("\n")[0] : "not a message"}`,
    });
  }
}

/** What a sentence makes of a value shows when it is said: a date of what is none cannot be. */
function orElse(format: Format, original: Format): Format {
  return (values) => {
    try {
      return format(values);
    } catch {
      return original(values);
    }
  };
}

/** Most sentences have no values or plain ones; those skip the formatter, which costs microseconds. */
function formatOf(message: string, locale: string): Format {
  const isPlain = !/[{}'<]/.test(message);
  if (isPlain) return () => message;
  const hasLogic = /\{\s*\w+\s*,/.test(message) || /['<]/.test(message);
  if (!hasLogic) {
    const parts = message.split(/\{\s*(\w+)\s*\}/);
    return (values) => parts.map((part, index) => (index % 2 === 0 ? part : String(values?.[part] ?? ""))).join("");
  }
  let compiled: IntlMessageFormat | null = null;
  // The same few values come again and again, and formatting takes far longer than looking up.
  const said = new Map<string, string>();
  return (values) => {
    const key = values ? Object.values(values).join("\u0000") : "";
    const known = said.get(key);
    if (known !== undefined) return known;
    // Compiled when first said: a few hundred formatters at start would cost more than they are worth.
    compiled ??= new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    const text = String(compiled.format(values));
    if (said.size < REMEMBERED && key.length < REMEMBERED_KEY) said.set(key, text);
    return text;
  };
}

/**
 * The key that a company's own sentence replaces. Its files may be written like ours, or as they were until the files
 * were named by capability: then the file's name is the beginning of the key (`nudge.yaml` with `accept:`). A test of
 * the content holds that no key can be read in both ways.
 */
function replacedKey({ key, file }: TextEntry, names: ReadonlyMap<string, ReadonlySet<string>>): string {
  const withFile = `${basename(file, ".yaml")}.${key}`;
  const today = [withFile, key].find((one) => names.has(one));
  if (today !== undefined) return today;
  const former = [FORMER_KEYS.get(withFile), FORMER_KEYS.get(key)].find((one) => one !== undefined);
  if (former !== undefined) return former;
  const isGrouped = [...names.keys()].some((one) => one.startsWith(`${key.split(".")[0]}.`));
  return isGrouped ? key : withFile;
}

function unknownIn(entry: TextEntry, names: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const known = names.get(entry.key);
  if (!known) return `${entry.key}: there is no such text to replace`;
  // A branch of a plural looks like a name; only where something is strange is the sentence read as what it is.
  const strange = roughNamesIn(entry.message).some((name) => !known.has(name))
    ? namesIn(entry.message).find((name) => !known.has(name))
    : undefined;
  return strange
    ? `${entry.key}: the value {${strange}} is not given; known: ${[...known].join(", ") || "none"}`
    : null;
}

/** Names of values, and short words of a plural's branches, which look the same. */
function roughNamesIn(message: string): string[] {
  return [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? "");
}

/** Names of the values that a sentence uses; none of one that is no message, which is told elsewhere. */
function namesIn(message: string): string[] {
  try {
    return namesOf(new IntlMessageFormat(message, DEFAULT_LOCALE, undefined, { ignoreTag: true }).getAst());
  } catch {
    return [];
  }
}

interface Element {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}
/** The types of `@formatjs/icu-messageformat-parser` that are no value: literal text, and the number sign of a plural. */
const LITERAL = 0;
const POUND = 7;

function namesOf(elements: readonly Element[]): string[] {
  return elements.flatMap(({ type, value, options = {} }) => [
    ...(type === LITERAL || type === POUND || typeof value !== "string" ? [] : [value]),
    ...Object.values(options).flatMap((option) => namesOf(option.value)),
  ]);
}
