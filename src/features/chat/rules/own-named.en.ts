/** How English speakers name their own challenge beside a time for it: "support hour: friday 13:00", "move the filter one to monday". After folding, without decoration. */

/** A clause in front that only says that the bot took another. */
export const REMARK =
  /^(?:(?:oh|no|nope|ok|okay|hm+|wait|sorry|ah|oops|actually|and|but|well|yes|yeah|argh|damn)[,.! ]*)*(?:(?:that'?s|thats|that is|that was|this is|it'?s|you (?:took|got|have)) (?:the )?wrong(?: (?:one|thing|challenge|day|time))?|not that(?: one)?|the other one|the wrong one|wrong one)?[,.! ]*$/;
/** Where clauses end; a time of day has none of these. */
export const CLAUSE = /[,;.!] +| - /;
/** Words around it that say neither what it is nor when. */
export const AROUND: ReadonlySet<string> = new Set(
  `the my this that own one thing challenge task nudge exercise for about with should shall would could can must is are be to it i im i'm i'll we let's lets do make move shift push put plan set schedule
  reschedule please pls plz ok okay yes yeah and so but also then now actually rather better thanks thx me in just`.split(
    /\s+/,
  ),
);
/** It is refused, asked or doubted, or the time is of something else about it. */
export const OTHERWISE =
  /\b(?:not|no|never|without|cannot|can'?t|cant|won'?t|wont|don'?t|dont|isn'?t|isnt|remind\w*|reminder|pause|skip|done|did|was|were|had|have|why|what|who|how|where|which|when|if|until|till|before|after|because|every|each|maybe|perhaps)\b|\?/;
