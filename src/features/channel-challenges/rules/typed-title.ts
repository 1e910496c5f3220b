/** The title of a channel challenge out of the words around its last day: "watch one deploy. until friday." Pure. */

/** Both parts as one, without signs that are left alone where the day stood, and without a full stop at the end, as titles have none. */
export function typedTitle(before: string, behind: string): string {
  const rest = behind.replace(/^[\s.,;:!–-]+/u, "").trim();
  const start = before.trim();
  const joined = rest === "" ? start : `${start} ${rest}`;
  return joined
    .replace(/\s+(?=[.,;:!?])/gu, "")
    .replace(/(?<!\.)(?:\.|[,;:]+)$|(?<!\.)\.\.$/u, "")
    .trim();
}
