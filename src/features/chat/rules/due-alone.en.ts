/** How English says nothing but the day by which something is due: after folding, without decoration. The day is captured. */
const FRONT = String.raw`(?:(?:and|oh|ok|okay|so|yes|well|but|sorry|also|hm+|btw|ah|maybe|best|ideally|preferably|rather|please|pls|let'?s say|say)[,.;:! ]+)*`;
const DUE = String.raw`(?:(?:it(?:'?s| is| should be| has to be| needs to be)|that(?:'?s| is)|this is|she has time|he has time|they have time|deadline(?: is)?:?|due(?: date)?(?: is)?:?|done|finished|ready) )*`;

export const DUE_ALONE = new RegExp(
  String.raw`^${FRONT}${DUE}(?:by|until|till|til|before|due(?: on| by)?|no later than|not later than|latest(?: by| on)?) ([\p{L}\d][\p{L}\d .,'/-]{1,40}?)(?:[,.;! ]+(?:please|pls|plz|thanks?|thx|then|at the latest|latest|would be (?:good|great|nice|fine)|is (?:fine|ok|okay|enough)))*[?!. ]*$`,
  "u",
);
