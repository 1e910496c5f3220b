/** How English speakers wish to be asked again, and not to talk then: read from folded words. */
export const putOffEn =
  /\b(?:not now|not (?:right|just) now|not at the moment|ask me|(?:come|get) back to me|remind me|ping me|write (?:to )?me|no time|(?:too )?busy|on (?:leave|vacation|holidays?)|away|swamped|no(?! problem| worries)|nope|sorry|cannot|can'?t|(?:another|other) time|later|think (?:about|(?:it|that) (?:over|through))|let me (?:think|check|see|ask)|(?:have|need|want) to (?:think|check|ask))\b/;
