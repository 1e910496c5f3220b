/** Marks of what a form was opened on, so that saving it notices what somebody else saved meanwhile. */

/** The mark of what a form was opened on; null where nothing was stored; undefined for what did not come by a form. */
export type Seen = string | null | undefined;

/**
 * A short mark of a content: the same for the same parts, another for others. It is no protection against
 * forgery. 53 bits after cyrb53 (bryc, public domain).
 */
export function editMark(...parts: readonly (string | number | boolean | null)[]): string {
  const text = JSON.stringify(parts);
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return (4294967296 * (2097151 & second) + (first >>> 0)).toString(36);
}

/**
 * Whether saving would put a text in the place of one that its author has not seen.
 * @param stored the mark of what stands there now; null where nothing does, for instance after it was deleted.
 * @param next the mark of what is being saved: saving the same twice is no conflict.
 */
export function isOvertaken(seen: Seen, stored: string | null, next: string): boolean {
  return seen !== undefined && stored !== null && stored !== seen && stored !== next;
}
