import type { Stemming } from "./similarity.ts";

export const stemmingEn: Stemming = {
  stopWords: new Set(
    "the and that this with what your you for from one two three into them they their ask was are how why who when have has not but its will can out about each than then only".split(
      " ",
    ),
  ),
  ending: /(ing|ed|es|s)$/,
};
