/** What people say in English was in the way, in the same breath as that it did not happen: after folding. */

/** It was in nobody's hands: the day was called off, somebody was ill or away. */
export const OUTSIDE =
  /\b(?:(?:was|were|is|are|got|fell|called in|being|went) (?:really |very |home |all |both )?(?:sick|ill|unwell|away|absent|out (?:sick|of office|today|all (?:day|week))|off (?:sick|today|all (?:day|week))|on (?:leave|vacation|holiday|parental leave)|called away|in hospital)|cancel+ed|called (?:it )?off|postponed|moved (?:it )?to next|no[- ]?show|did ?n[o']?t show(?: up)?|fell through|outage|power cut|strike|(?:server|system|network|vpn|internet|site) (?:was|went|is) down|not my fault|nobody'?s fault|no one'?s fault|out of my (?:hands|control))\b/;
export const NO_TIME =
  /\b(?:no time|not? enough time|too (?:busy|much (?:work|to do|on))|swamped|ran out of time|deadlines?|on-?call all)\b/;
export const NO_ANSWER =
  /\b(?:(?:nobody|no ?one|none of them|he|she|they|lena|omar) (?:never |did ?n[o']?t |has ?n[o']?t |have ?n[o']?t )?(?:ever )?(?:answer|answered|reply|replied|wrote back|write back|responded|respond|got back)|no (?:answer|reply|response)|ghosted)\b/;
/** "They never answered": with "nobody", what is denied is in the word itself. */
export const DENIED =
  /\b(?:nobody|no ?one|none|never|not|didn'?t|didnt|hasn'?t|hasnt|haven'?t|havent|no (?:answer|reply|response)|ghosted)\b/;
