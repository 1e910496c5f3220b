/** What happened and concerns a person, in words. What somebody was not told elsewhere is not told here either. */

import type { AuditTelling } from "#src/feature-kit/audit-subject.ts";
import { titleIn } from "#src/features/team/slack/mentee-blocks.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { momentIn } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import { context, type Message, section } from "#src/slack/kit/blocks.ts";
import type { AuditTrail } from "../use-cases/audit-trail.ts";

/** An entry in words. */
interface Told {
  readonly at: Date;
  readonly what: string;
}

/** Lines in one block of three thousand characters. */
const LINES = 10;

export function historyMessage(say: Say, trail: AuditTrail, viewer: string, catalogue: Catalogue): Message {
  const titleOf = (challengeId: string): string => titleIn(say, catalogue, challengeId);
  const told = wordsOf(say, trail, viewer, titleOf).map(({ at, what }) =>
    say("history.line", { when: momentIn(say.locale, at, trail.zone), what }),
  );
  const shown = told.slice(0, trail.limit);
  const parts = Array.from({ length: Math.ceil(shown.length / LINES) }, (_, index) =>
    shown.slice(index * LINES, (index + 1) * LINES).join("\n"),
  );
  return {
    text: say("history.fallback"),
    blocks: [
      section(say("history.intro_md")),
      ...(parts.length > 0 ? parts.map((part) => section(part)) : [section(say("history.nothing_md"))]),
      ...(told.length > shown.length ? [context(say("history.more"))] : []),
    ],
  };
}

function wordsOf(say: Say, trail: AuditTrail, viewer: string, titleOf: AuditTelling["titleOf"]): Told[] {
  return trail.changes.flatMap((entry) => {
    const { at, actorUserId, subject } = entry;
    const who =
      actorUserId === null ? say("history.bot") : actorUserId === viewer ? say("history.you") : mention(actorUserId);
    const what = trail.subjects.get(subject)?.words({ say, viewer, who, titleOf }, entry) ?? null;
    return what === null ? [] : [{ at, what }];
  });
}
