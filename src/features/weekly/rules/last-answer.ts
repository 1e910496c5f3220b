/** When somebody last answered the bot: of messages that are late, theirs goes first who did most recently. Pure. */

import type { HistoryEvent, HistoryKind, Mentee } from "#src/kernel/member.ts";

/** What the bot did, not the person. */
const OF_THE_BOT: readonly HistoryKind[] = ["offered", "lapsed"];

/** Their last answer to a nudge, or when they joined. @param history without it only the current nudge is looked at. */
export function lastAnswerAt({ member, nudge }: Mentee, history: readonly HistoryEvent[]): Date {
  const answers = history.filter(({ kind }) => !OF_THE_BOT.includes(kind)).map(({ at }) => at.getTime());
  return new Date(Math.max(member.joinedAt.getTime(), nudge?.answeredAt?.getTime() ?? 0, ...answers));
}
