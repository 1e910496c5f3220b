import type { PrivacyLine } from "#src/feature-kit/privacy-line.ts";
import type { ReceiptLine } from "#src/feature-kit/receipt-line.ts";
import { previewBlocks } from "#src/features/team/slack/team-message.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { mention } from "#src/slack/escape.ts";
import {
  actions,
  button,
  divider,
  header,
  type KnownBlock,
  type Message,
  section,
  textMessage,
} from "#src/slack/kit/blocks.ts";
import { withConfirmation } from "#src/slack/kit/confirm.ts";
import { inPlace } from "../use-cases/export.ts";
import type { Forgotten } from "../use-cases/forget-person.ts";
import type { Privacy } from "../use-cases/show-privacy.ts";

/** What is stored, who sees what, and exactly what the manager sees, page by page. */
export function privacyMessage(
  say: Say,
  {
    member,
    reflections,
    preview,
    retentionMonths,
    lines,
    choices = [],
  }: Privacy & { readonly choices?: readonly KnownBlock[] },
  catalogue: Catalogue,
  page = 0,
): Message {
  const manager = member.settings.managerUserId;
  return {
    text: say("privacy.fallback"),
    blocks: [
      section(under(say, "stored", say("privacy.stored_md", { count: reflections }), lines)),
      section(under(say, "between", say("privacy.given_md"), lines)),
      section(under(say, "seen", say("privacy.seen_md"), lines)),
      section(under(say, "colleagues", say("privacy.colleagues_md"), lines)),
      section(under(say, "operators", say("privacy.operators_md"), lines)),
      section(say("privacy.retention_md", { months: retentionMonths ?? 0 })),
      ...choices,
      divider(),
      header(say("privacy.preview_title")),
      ...(manager && preview
        ? managerPreview(say, preview, manager, catalogue, page)
        : [section(say("privacy.no_manager_md"))]),
      divider(),
      actions(
        button(say("privacy.happened"), "history.show", "privacy"),
        button(say("privacy.export"), "export.send", "privacy"),
        ...(manager ? [removeButton(say)] : []),
        button(say("privacy.forget"), "forget.open", "privacy", "danger"),
      ),
    ],
  };
}

/** A heading with what stands under it, and what capabilities add, a point each. */
function under(say: Say, heading: PrivacyLine["under"], beginning: string, lines: readonly PrivacyLine[]): string {
  const added = inPlace(lines.filter((line) => line.under === heading));
  return [beginning, ...added.map(({ text }) => point(say(text)))].join("\n");
}

const point = (text: string): string => `• ${text}`;

/** What somebody reads who has not joined, and whom others named or gave something. */
export function knownAboutMessage(say: Say, lines: readonly PrivacyLine[]): Message {
  const headings = ["stored", "between", "seen", "colleagues", "operators"] as const;
  const added = headings.flatMap((heading) =>
    inPlace(lines.filter(({ isForAll, under }) => isForAll === true && under === heading)).map(({ text }) =>
      point(say(text)),
    ),
  );
  return {
    text: say("privacy.fallback"),
    blocks: [
      section([say("privacy.known_md"), ...added].join("\n")),
      actions(
        button(say("privacy.happened"), "history.show", "privacy"),
        button(say("privacy.export"), "export.send", "privacy"),
        button(say("privacy.forget"), "forget.open", "privacy", "danger"),
      ),
    ],
  };
}

function managerPreview(
  say: Say,
  preview: NonNullable<Privacy["preview"]>,
  manager: string,
  catalogue: Catalogue,
  page: number,
): KnownBlock[] {
  const { shared, given, doors } = preview;
  const isEmpty = shared.length + given.length + doors.length === 0;
  const words = { manager: mention(manager) };
  return [
    section(isEmpty ? say("privacy.nothing_shared_md", words) : say("privacy.preview_md", words)),
    ...previewBlocks(say, preview, catalogue, page),
  ];
}

function removeButton(say: Say): ReturnType<typeof button> {
  return withConfirmation(button(say("privacy.remove_manager"), "manager.remove", "privacy"), {
    title: say("privacy.remove_manager_title"),
    text: say("privacy.remove_manager_text"),
    yes: say("privacy.remove_manager_yes"),
    no: say("privacy.remove_manager_no"),
  });
}

/** What was deleted, in numbers. */
export function receiptMessage(
  say: Say,
  { deleted, lines, goesOn, leftInGroups, leftWithColleagues }: Forgotten,
): Message {
  const count = (name: string): number => deleted.get(name) ?? 0;
  const [own, apart] = (["own", "apart"] as const).map((under) =>
    inPlace(lines.filter((line) => line.under === under)),
  );
  const isCounted = ({ counts }: ReceiptLine): boolean => counts.some((name) => count(name) > 0);
  const between = count("between");
  const text = own?.some(isCounted)
    ? say("privacy.receipt_own_md", {
        items: listOf(
          say.locale,
          own.filter(isCounted).map((line) => line.words(say, count)),
        ),
        between,
      })
    : say("privacy.receipt_between_md", { between });
  return textMessage(
    text,
    ...(apart ?? []).filter(isCounted).map((line) => section(line.words(say, count))),
    ...(leftInGroups > 0 ? [section(say("privacy.receipt_groups_md", { left: leftInGroups }))] : []),
    ...(leftWithColleagues > 0 ? [section(say("privacy.receipt_colleagues_md", { left: leftWithColleagues }))] : []),
    section(say(goesOn ? "privacy.receipt_dm_goes_on_md" : "privacy.receipt_dm_md")),
  );
}

/** What is said to somebody who asked for their data. */
export function exportPromise(say: Say, promise: "coming" | "there"): Message {
  return textMessage(say(promise === "coming" ? "privacy.export_coming" : "privacy.export_there"));
}
