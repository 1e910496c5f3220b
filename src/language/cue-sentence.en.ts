import type { CueWords } from "./cue-sentence.ts";

export const cueWordsEn: CueWords = {
  when: (words) => `When ${words},`,
  will: (words) => `I will ${words}.`,
  sentence: /^When (.+), I will (.+)\.$/,
  leadOfWhen: /^when\s+/i,
  leadOfWill: /^i(?:\s+will|['\u2019]ll)\s+/i,
};
