/** How somebody was while it happened, told beside it: it is a part of the story. */
export const FELT_THEN =
  /\b(?:and |then |so )?i (?:cried|was crying|had to cry|wept|was in tears|teared up)\b(?: (?:a bit|a little|in|on|at|after|before|about|because|when)\b[^.,;!?]*)?/giu;

/** "Done and crying": how somebody is, in a word behind what they did, in English and in folded text. */
export const DONE_AND_FELT =
  /^(?:(?:ok|okay|so|well|it'?s|it is|i'?m|i am|all)[,.]? )*(?:done|finished)[,.;:! -]*(?:and|but|with)?[,. ]*(?:(?:now|still|i|i'?m|am|feel|feeling|just|only|again|totally|completely|sitting here) )*(?:crying|in tears|cried|sobbing|numb|empty|hollow|broken|lonely|all alone|so alone|miserable|worthless|shaking)\b(?! (?:with|of|from) (?:joy|laughter|laughing|happiness|relief|pride)| laughing| inbox| backlog| queue| repo| branch)/u;
