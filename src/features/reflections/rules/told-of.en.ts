/** "I did it", "finished it": what is done is what was asked. */
export const OF_IT =
  /^[^\p{L}]*(?:(?:hi|hey|ok|so|and|yes),? )?(?:(?:i |i've |i have )?(?:just )?(?:did|done|finished|completed|managed) (?:it|that|this)|done with (?:it|that|this)|(?:it'?s|it is|this is|that'?s) (?:all )?done)\b/iu;
/** A last sentence that says no more than that it is done. */
export const DONE_BEHIND = /[.!,;] ?(?:all |and |it'?s |so )?(?:done|finished|completed)[.! ]*$/iu;
/** English words that say how or when something was, and nothing of what it was about. */
export const GENERAL: ReadonlySet<string> = new Set(
  `got get go went come came thing one ones bit lot time day week today yesterday tomorrow morning afternoon evening now then later again once first last next
  new good great fun finally well fine nice bad hard easy better best useful long short small big little quick slow happy glad sorry tho though yes no ok okay done finish finished
  did it happen happened way really quite more most much many only even still yet already always never maybe perhaps think feel felt know knew see saw want like
  make made take took keep put say said tell told let give gave who what when where why how which out up down off over into after before while because also back
  all both each every few other another own same such nobody everybody somebody anybody something anything nothing everything people someone anyone everyone us`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
/** Words that stand in very many challenges: what somebody tells has them of anything. */
export const COMMON: readonly string[] =
  `ask write change look send sent answer name show shown work find found need try help use read wait think fix count post agree colleague person part real hand sentence choose
  word question end wrong not often bring begin place own talk team explain notice reason whoever whether without beside minute hour line number two three four five ten second half
  open check leave left enough list together alone start set add long idea sit sat stand until`
    .split(/\s+/)
    .filter((word) => word !== "");
