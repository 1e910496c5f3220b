/** What of a seat somebody asks for, in English. */

const WHERE =
  /\b(?:where|wher|which room|what room|link|zoom|teams|online|address|how do i (?:join|get (?:in|there)))\b/i;
const OTHERS = /\b(?:who else|other guests?|anybody else|anyone else|somebody else|am i alone)\b/i;

/** Null: all that is known. */
export function seatAspect(text: string): "where" | "others" | null {
  if (OTHERS.test(text)) return "others";
  return WHERE.test(text) ? "where" : null;
}
