/** How people answer in English a question that the bot asked some time ago: "you asked how hard it was to say nothing. very hard". In folded text. */

const FRONT = String.raw`(?:(?:hi|hey|hello|so|and|but|btw|by the way|ok|okay|well|oh|hm+|sorry|about your question)[,.;:! ]+)*`;
/** What was asked, and behind it the answer. */
export const ASKED_BEFORE = new RegExp(
  String.raw`^${FRONT}(?:(?:earlier|before|yesterday|this morning|last time|last week|the other day|on \w+day|some time ago)[, ]+)?you(?: had| have|'ve)? (?:just )?(?:asked|wanted to know|were asking)(?: me)?(?: (?:earlier|before|yesterday|this morning|last time|last week|the other day|on \w+day))?[,:]? ((?:how|what|why|whether|if|who|which|when|where)\b[^.!?:;\n]{6,90}?)(?:[.!?:;\n]+|, | - | – )\s*(?!(?:what|how|did|do|can|why|when|where|who|is|should)\b)(\S[^?]{2,})$`,
  "u",
);
/** Words of many questions: they say nothing of which one is meant. */
export const OF_ANY_QUESTION: ReadonlySet<string> = new Set(
  "how what why whether if who which when where was were is are it that this the a an to of in on at for with by from and or did do does had have has you your i me my we us would could should not".split(
    " ",
  ),
);
