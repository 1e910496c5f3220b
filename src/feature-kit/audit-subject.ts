/** What a capability writes into the audit log, and how the people concerned read it. */
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { PlainTextKey, Say } from "#src/kernel/texts.ts";

/** What an entry is put into words with, for one reader. */
export interface AuditTelling {
  readonly say: Say;
  /** Slack id of the reader. */
  readonly viewer: string;
  /** Who did it: the reader, the bot or a mention. */
  readonly who: string;
  /** A challenge's title, safe in mrkdwn; a word for one that is not there any more. */
  readonly titleOf: (challengeId: string) => string;
}

/** What entries of the audit log are about. */
export interface AuditSubject {
  /** As it is stored; never changed. */
  readonly subject: string;
  /** What it is called in an export. */
  readonly name: PlainTextKey;
  /** What the fields of `before` and `after`, and those inside of them, are called in an export: by the name that is stored. */
  readonly fields: Readonly<Record<string, PlainTextKey>>;
  /** What the codes of a field are called there: by the field's name, then by the code, of today and of earlier versions. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, PlainTextKey>>>>;
  /** An entry in words; null where it tells this reader nothing, such as a turn that only the other one could see. */
  words(telling: AuditTelling, entry: AuditEntry): string | null;
}

/** A text inside of what was or is; empty where there is none. */
export function wordIn(data: AuditEntry["after"], name: string): string {
  const value = data?.[name];
  return typeof value === "string" ? value : "";
}
