/** What may stand behind "wed 2", so that the number is an hour and counts nothing: a source of a regular expression over folded words. */
export const BEHIND_SMALL_HOUR =
  "works?|is|was|would|will|suits?|fits?|then|please|pls|plz|instead|at|or|and|but|too|again|better|best|perhaps|maybe|if|as|because|for|thanks?|thx|ok|okay|good|great|fine|sharp|so|it";
