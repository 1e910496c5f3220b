/** Words of sorrow, fear and harm. Whoever writes them is asked nothing about their challenge. */
export const HEAVY =
  /\b(?:died(?! (?:of |with |from )?laugh)|passed away|funeral|grie(?:f|ving)|suicid\w*|(?:kill|hurt|harm|cut) myself|end it all|(?:do not|don'?t|didn'?t) want to live|cried|crying|in tears|burn(?:t|ed)?[ -]?out|burnout|depress(?:ed|ion|ing)|panic(?:ked| attacks?)?|cancer|divorce[d]?|miscarriage|i (?:was|got|am|have been|had been) (?:laid off|fired|let go|bullied|harassed|humiliated|shouted at|yelled at)|lost my job|(?:shouted|yelled|screamed) at me|bullie[sd]|harass(?:ed|ment)|humiliat\w+|in (?:the )?hospital|sick leave|hopeless|worthless|ashamed|terrified|overwhelmed|(?:cannot|can'?t|could not|couldn'?t) (?:take it|go on|sleep|stop crying)|hate myself)\b/i;

/** Words that say little about what a question is about. */
export const LITTLE = new Set(
  "what which where when who whom whose why how did does do was were is are will would could can the that this these those they them their there then than with from have has had been your yours you about into because and but for not one any all most more much thing things something anything somebody anybody nobody first last next before after again still also only very over under it its his her our out off own".split(
    " ",
  ),
);

/** A question that is answered by yes or no. */
export const YES_OR_NO = /^(?:did|do|does|was|were|is|are|has|have|had|can|could|would|will)\b/i;
