/** Bruises, where they come from in games and by mischance, and the words by which somebody covers whoever gave them. For text as it was written, in any case. */

/** Where bruises come from that nobody gave them, told before them or after. */
const OF_NOBODY =
  "(?:bik(?:es?|ing)|cycling|gym|climbing|bouldering|football|soccer|handball|basketball|judo|karate|boxing|kick ?boxing|wrestling|martial arts|jiu ?jitsu|skiing|ski|snowboard\\w*|skat(?:ing|eboard\\w*)|rugby|hockey|training|sparring|match|paintball|toddler|toy|cat|dog|horse|surgery|accident|ice|ego)";
/** Of somebody beside it: then it is not the game. */
const BY_SOMEBODY =
  "(?=.*\\b(?:from|by|because of) (?:him|her|them)\\b|.*\\b(?:he|she|they) (?:hit|beat|grabbed|pushed|kicked|punched)\\b)";
const UNLESS_OF_NOBODY = `^(?:${BY_SOMEBODY}|(?!.*\\b${OF_NOBODY}\\b))`;

/** Seen on them, from whatever it was. */
export const BRUISED = new RegExp(
  `${UNLESS_OF_NOBODY}(?!.*\\b(?:stairs|door|fell|fall|game)\\b).*\\bi(?: have|'ve| got|'ve got| had) (?:\\w+ ){0,2}(?:bruises|a black eye|a (?:split|swollen) lip|a broken (?:nose|jaw|rib)|choke marks)\\b`,
  "i",
);
/** The same in fewer words. */
export const MARKED_BY_SOMEBODY = new RegExp(
  `${UNLESS_OF_NOBODY}(?!.*\\b(?:stairs|door frame)\\b).*\\b(?:bruis(?:es|ed)|black eye|choke marks|(?:split|swollen|bloody) lip|cigarette burns?)\\b`,
  "i",
);

/** What people say of a fall that was none. */
export const COVERED: readonly RegExp[] = [
  /\bi (?:just |only )?(?:fell|tripped) (?:down|on|over) the stairs again\b|\bi (?:just |only )?(?:ran|walked|bumped) into (?:a|the) (?:door|cupboard) again\b(?! (?:of|to) )/i,
  /\b(?:it'?s|it is|that'?s|that is) (?:only|just) (?:a|some|one) bruis(?:e|es)\b(?=.*\b(?:door|stairs|fell|again|clumsy)\b)/i,
];
