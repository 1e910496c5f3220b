import type { GivenNews } from "#src/features/assignments/rules/given-news.ts";

/** Who of their people did what was given to them, and shares something with whoever gave it; each once. */
export function toldOfDone(
  given: readonly Pick<GivenNews, "word" | "userId">[],
  rows: readonly { readonly userId: string; readonly shared: readonly unknown[] }[],
): readonly string[] {
  const did = new Set(given.filter(({ word }) => word === "done").map(({ userId }) => userId));
  return rows.filter(({ userId, shared }) => shared.length > 0 && did.has(userId)).map(({ userId }) => userId);
}
