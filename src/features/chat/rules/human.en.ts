/** Words of feelings and of people in English: what holds them is not answered by a pair of buttons that were guessed. */
export const HUMAN_WORDS =
  /\b(?:feel(?:s|ing|ings)?|felt|sad|cry|cried|crying|angry|hate[sd]?|hurts?|afraid|scared|ashamed|lonely|alone|upset|unfair|jealous|envy|disappointed|frustrat\w+|depress\w+|exhausted|miserable|awful|terrible|worried|worry|guilty|fault|because of me|badly about|behind my back|laugh(?:s|ed|ing)? (?:at|about) me|bull(?:y|ied|ying)|mobb\w+|yell\w*|shout\w*|insult\w*|fired|laid off|laying off|lay-?offs?|let go|resign\w*|quit(?:ting)?|divorce\w*|died|death|funeral|hospital|pregnan\w+|lost my|promoted and|last day)\b/i;

const BEFORE =
  "(?:(?:no|nah|haha|lol|oh|hey|hi|ok|okay|sorry|what|wait|huh|really|honestly|thanks|thank you|dont worry|don't worry|forget it|nvm|never mind|no worries|relax|it's ok|its ok|but|and|yes|yeah|yep)[,.!? ]+)*";

/** That they are fine, said in folded text. */
export const FINE = new RegExp(
  `^${BEFORE}(?:i'?m|i am|all(?:'s| is)?|everything(?:'s| is)?|it'?s all|we are|things are) (?:really |totally |completely |absolutely |perfectly |actually |all |just |very |quite |ok and |safe and )*(?:fine|ok|okay|good|alright|all right|well|safe|happy)\\b(?! (?:with|if i die|as long|when i am|until|without|to die|being|dying))`,
);

/** That it was read wrongly, or was meant as no danger; said in folded text. */
export const MISREAD =
  /\b(?:(?:was|is|it's|its|that's|thats) (?:just |only )?a (?:misunderstanding|joke|figure of speech|saying|song|film|game|quote)|(?:was|am|i'm|im) (?:just |only )?(?:joking|kidding)|you (?:misunderstood|misread|got (?:me|it|that) wrong|read (?:me|it|that) wrong)|misunderstanding|i (?:only|just|simply) meant\b|(?:didn'?t|did not|dont|don't) mean (?:it|that) (?:like|that|in that) ?(?:that|way)?|not what i meant|nothing is wrong|nothing'?s wrong|i'?m not (?:suicidal|in danger)|i am not (?:suicidal|in danger)|no(?:body| one) is in danger|don'?t worry about me|dont worry about me)\b/;
