/** What may follow a wish that changes something at once. A story that begins with its words is none: "skip logic was wrong". */
const WISH_END =
  /^\s*($|[,.;:!–-]|(please|thanks|thank you|sorry|because|as|since|i'?m?|it|this|that|today|yet|but|and|for|too|been|my|we|there|now|again|either|at all|unfortunately|then|make|do|find (the |any )?time|get|from)\b)/;

/** Whether a request may end so, rather than being the beginning of a story. @param rest what stands behind its words. */
export function endsWish(rest: string): boolean {
  return WISH_END.test(rest);
}
