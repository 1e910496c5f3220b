/**
 * Two people, or two windows, edit the same text: whoever saves second is shown what the first one saved, and nothing is
 * overwritten.
 */
import type { Say } from "#src/kernel/texts.ts";
import type { ChangedMeanwhile } from "#src/kernel/user-fault.ts";
import type { Submission } from "./context.ts";
import { type KnownBlock, section } from "./kit/blocks.ts";
import { wholeSections } from "./kit/whole-sections.ts";

/**
 * The answer to a form whose text was saved by somebody else meanwhile. @param labels what each stored field is called
 * in the form, in the order in which they are shown.
 */
export function conflict(
  say: Say,
  { stored, mark }: ChangedMeanwhile,
  labels: Readonly<Record<string, string>>,
): Submission {
  const shown = Object.entries(labels).flatMap(([field, label]): KnownBlock[] => {
    const text = stored[field] ?? "";
    return text === "" ? [] : [section(`*${label}*`), ...wholeSections(text)];
  });
  return {
    kind: "conflict",
    blocks: [section(say("common.changed_meanwhile_md")), ...shown],
    metadata: { seen: mark },
  };
}
