/** Words that are written with a sign before them where letters are left out: "'til". */
export const CUT_WORDS = "till?";
