/** Words of English by which what a colleague gave is named, after something heavy was told: after folding. */
export const OF_GIVEN =
  /\b(?:challenges?|tasks?|assignments?|nudge|took (?:it |that )?on|take (?:it |that )?on|gave me|given|give (?:it|that) back|leave it|drop it|cancel|out of it|by (?:mon|tues|wednes|thurs|fri)day|deadline|due)\b/;
