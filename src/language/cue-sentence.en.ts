import type { CueWords } from "./cue-sentence.ts";

/** "Thursday, 26 November at 16:00", also as earlier versions put it into a cue. */
const MOMENT =
  /^(?:it is )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} [A-Z][a-z]{2,8}(?: \d{4})? at \d{1,2}:\d{2})(?: comes)?$/;
const DAY_FIRST =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:the )?\d{1,2}(?:st|nd|rd|th)\b|^\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const HOUR_FIRST = /^(?:\d{1,2}(?:[:.]\d{2})?|noon|midday|lunch)\b/i;
/** "After lunch", "before the stand-up": of one thing that happens anyway. */
const BESIDE_EVENT =
  /(?:^|[\s,]+)(?:(?:right|just|shortly)\s+)?(?:after|before|during|over|around|at)\s+(?:the\s+|my\s+|our\s+)?[\p{L}-]+$/iu;
const WITH_ITS_WORD =
  /^(?:on|at|in|before|after|by|during|over|next|this|around|today|tonight|tomorrow|first thing|right after|just after|shortly before)\b/i;

export const cueWordsEn: CueWords = {
  when: (words) => `When ${words},`,
  will: (words) => `I will ${words}.`,
  moment: MOMENT,
  besideEvent: BESIDE_EVENT,
  atTime: (words) => {
    if (DAY_FIRST.test(words)) return `On ${/^the\b/i.test(words) ? words : words[0]?.toUpperCase() + words.slice(1)}`;
    if (HOUR_FIRST.test(words)) return `At ${words}`;
    return WITH_ITS_WORD.test(words) ? `${words[0]?.toUpperCase()}${words.slice(1)}` : null;
  },
  sentence: /^When (.+), I will (.+)\.$/,
  leadOfWhen: /^when\s+/i,
  leadOfWill: /^i(?:\s+will|['\u2019]ll)\s+/i,
};
