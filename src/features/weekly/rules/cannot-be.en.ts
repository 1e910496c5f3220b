/** It cannot be then, in English: after folding. */
export const CANNOT_BE =
  /\b(?:can'?t|cannot|can not|couldn'?t|could not|won'?t|will not|unable to|not able to|doesn'?t|does not) (?:really |quite )?(?:be able to )?(?:make|do|manage|come|work|fit|suit|happen)\b/;
