import type { Privacy } from "#src/app/overview.ts";
import type { ForgetReceipt } from "#src/app/ports.ts";
import type { Say } from "#src/app/texts.ts";
import { escapeMrkdwn, mention } from "../escape.ts";
import { clip } from "../limits.ts";
import { entryLine } from "./home-view.ts";
import { actions, button, context, divider, header, type KnownBlock, type Message, section } from "./kit.ts";

/** Shared reflections shown in the preview; the rest is counted. */
const SHOWN = 10;

/** What is stored, who sees what, and exactly what the manager sees. */
export function privacyMessage(say: Say, { member, reflections, shared, retentionMonths }: Privacy): Message {
  const manager = member.settings.managerUserId;
  return {
    text: say("privacy.fallback"),
    blocks: [
      section(say("privacy.stored_md", { count: reflections })),
      section(say("privacy.who_md")),
      section(say("privacy.retention_md", { months: retentionMonths ?? 0 })),
      divider(),
      header(say("privacy.preview_title")),
      ...(manager ? managerPreview(say, shared, manager) : [section(say("privacy.no_manager_md"))]),
      divider(),
      actions(
        button(say("privacy.export"), "export.send", "privacy"),
        button(say("privacy.forget"), "forget.open", "privacy", "danger"),
      ),
    ],
  };
}

/** The very blocks that a manager is shown of a mentee: shared reflections, and nothing else. */
function managerPreview(say: Say, shared: Privacy["shared"], manager: string): KnownBlock[] {
  if (shared.length === 0) return [section(say("privacy.nothing_shared_md", { manager: mention(manager) }))];
  const items = shared.slice(-SHOWN).flatMap((reflection): KnownBlock[] => [
    section(
      ["happened", "surprised", "meaning"]
        .map((field) => reflection[field as "happened"])
        .filter((text) => text !== "")
        .map((text) => escapeMrkdwn(clip(text, 500)))
        .reduce((all, text) => `${all}\n${text}`, `*${escapeMrkdwn(reflection.title)}*`),
    ),
    context(entryLine(say, reflection)),
  ]);
  const more = shared.length > SHOWN ? [context(say("log.more", { count: shared.length - SHOWN }))] : [];
  return [section(say("privacy.shared_md", { manager: mention(manager), count: shared.length })), ...items, ...more];
}

/** What was deleted, in numbers. */
export function receiptMessage(say: Say, receipt: ForgetReceipt): Message {
  const text = say("privacy.receipt_md", { ...receipt });
  const { assignments } = receipt;
  const given = assignments > 0 ? [section(say("privacy.receipt_assignments_md", { assignments }))] : [];
  return { text, blocks: [section(text), ...given] };
}
