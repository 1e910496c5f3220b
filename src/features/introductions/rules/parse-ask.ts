/** What somebody typed after `/growth ask`: a department or a person, a topic, and the question. Nothing is refused: the form asks for what is missing. */
import { DEPARTMENTS, type Department } from "#src/features/matching/rules/host.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { mentionedIn } from "#src/language/slack-text.ts";
import { askWordsEn } from "./ask-words.en.ts";

/** The words of one language: sources of regular expressions. */
export interface AskWords {
  readonly departments: Readonly<Record<Department, string>>;
  /** "somebody in", "the". */
  readonly before: string;
  /** "team", "department". */
  readonly after: string;
  /** Before a topic: "about". */
  readonly about: string;
}

export interface ParsedAsk {
  readonly department: Department | null;
  /** Slack id of whoever is mentioned at the beginning. */
  readonly wishedUserId: string | null;
  /** A name that Slack made no mention of: the form asks who that is. */
  readonly name: string | null;
  readonly topic: string;
  /** With Slack's marks. */
  readonly question: string;
}

const MENTION = /^<@[^<>]*>/;
const TYPED_NAME = /^@([\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?)/u;
/** What stands between whom and what. */
const SEPARATOR = /^[\s,:;–—-]+/;
/** A topic that is set off from the question: "about the export: how ...". */
const TOPIC_END = /\s*[:;–—]\s+|\s+-\s+|,\s+/;
const MAX_TOPIC = 150;

const PATTERNS: Readonly<Record<Locale, ReturnType<typeof patternsOf>>> = { en: patternsOf(askWordsEn) };

/** @param line with Slack's marks. @param locale the language of whoever wrote it. */
export function parseAsk(line: string, locale: Locale): ParsedAsk {
  const patterns = PATTERNS[locale];
  const text = line.replace(/\s+/g, " ").trim();
  const mentioned = MENTION.exec(text);
  const typed = mentioned ? null : TYPED_NAME.exec(text);
  const person = mentioned ?? typed;
  if (person) {
    return {
      department: null,
      wishedUserId: mentioned ? (mentionedIn(mentioned[0])[0] ?? null) : null,
      name: typed?.[1] ?? null,
      ...questionIn(text.slice(person[0].length), patterns.about),
    };
  }
  for (const { department, pattern } of patterns.departments) {
    const found = pattern.exec(text);
    if (!found) continue;
    const rest = questionIn(text.slice(found[0].length), patterns.about);
    return { department, wishedUserId: null, name: null, ...rest };
  }
  return { department: null, wishedUserId: null, name: null, ...questionIn(text, patterns.about) };
}

/** "about the export: how do you pitch it" has a topic; "how they pitch the export" is the question alone. */
function questionIn(rest: string, about: RegExp): Pick<ParsedAsk, "topic" | "question"> {
  const text = rest.replace(SEPARATOR, "").trim();
  const lead = about.exec(text);
  if (!lead) return { topic: "", question: text };
  const after = text.slice(lead[0].length);
  const end = TOPIC_END.exec(after);
  const topic = end ? after.slice(0, end.index) : after;
  if (topic.length > MAX_TOPIC) return { topic: "", question: text };
  return { topic: topic.trim(), question: end ? after.slice(end.index + end[0].length).trim() : "" };
}

function patternsOf({ departments, before, after, about }: AskWords): {
  readonly departments: readonly { readonly department: Department; readonly pattern: RegExp }[];
  readonly about: RegExp;
} {
  return {
    departments: DEPARTMENTS.map((department) => ({
      department,
      pattern: new RegExp(
        String.raw`^(?:${before})?(?:${departments[department]})(?: (?:${after}))?(?![\p{L}\p{N}'’-])`,
        "iu",
      ),
    })),
    about: new RegExp(String.raw`^(?:${about})\s+`, "i"),
  };
}
