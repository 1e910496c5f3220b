/** Words of feelings and of people in English: what holds them is not answered by a pair of buttons that were guessed. */
export const HUMAN_WORDS =
  /\b(?:feel(?:s|ing|ings)?|felt|sad|cry|cried|crying|angry|hate[sd]?|hurts?|afraid|scared|ashamed|lonely|alone|upset|unfair|jealous|envy|disappointed|frustrat\w+|depress\w+|exhausted|miserable|awful|terrible|worried|worry|guilty|fault|because of me|badly about|behind my back|laugh(?:s|ed|ing)? (?:at|about) me|bull(?:y|ied|ying)|mobb\w+|yell\w*|shout\w*|insult\w*|fired|laid off|laying off|lay-?offs?|let go|resign\w*|quit(?:ting)?|divorce\w*|died|death|funeral|hospital|pregnan\w+|lost my|promoted and|last day)\b/i;

/** What may stand before it, or alone between two signs; said in folded text. */
export const FILLER =
  /^(?:(?:no|nah|haha|lol|oh|hey|hi|ok|okay|sorry|what|wait|huh|really|honestly|thanks|thank you|nvm|never mind|relax|yes|yeah|yep|just|so|please|forget it|don'?t worry(?! about)|it'?s ok|all good)(?= |$) ?)+/;

/** That they are fine: all of a clause. */
export const FINE =
  /^(?:i'?m|i am|all(?:'s| is)?|everything(?:'s| is)?|it'?s all|things are) (?:(?:really|totally|completely|absolutely|perfectly|actually|just|very|quite|safe and) )*(?:fine|ok|okay|alright|all right|well|safe)(?: (?:really|now|again|today|here|though))?$/;

/** That it was read wrongly, or was meant as no danger: all of a clause. */
export const MISREAD =
  /^(?:i (?:only |just |really )?meant (?:the|a|our|my) (?:\w+ )?(?:process|server|build|job|pod|branch|test|tests|code|script|container|thread|query|database|db|app|service|vm|machine|laptop|pipeline|deploy|release|feature|ticket|game|film|movie|song|running|run|exercise)|(?:it|that|this) (?:was|is) (?:just |only )?(?:a )?(?:misunderstanding|joke|figure of speech|saying|song|film|game|quote)|(?:just |only |was )?(?:a )?(?:joke|joking|kidding|misunderstanding)|(?:i'?m|i am|i was) (?:just |only )?(?:joking|kidding|quoting (?:a )?(?:song|film|movie|game|book))|you (?:misunderstood|misread|got (?:me|it|that) wrong|read (?:me|it|that) wrong)(?: me| it| that)?|i (?:did not|didn'?t) mean (?:it|that) (?:like|in) that(?: way)?|(?:i'?m|i am) not (?:suicidal|in danger)|no(?:body| one) is in danger|i (?:only|just) meant (?!it\b|what i).{3,90}|don'?t worry about me|(?:i'?m|i am) just tired|(?:(?:that|it|this)(?:'?s| is| was) )?(?:just |only )?(?:a )?(?:false|wrong) alarm|(?:that'?s|that is|that was|it'?s|it is|it was) not what i (?:meant|said|wrote)|(?:you are|you'?re|your|ur) overreacting|i was (?:only |just )?(?:talking|writing|speaking) about (?:work|code|chess|fifa|a (?:game|film|song|movie|book|bug|process|test|server|ticket|build)|the (?:game|film|song|movie|book|bug|process|tests?|server|ticket|build|code|job|pod|branch|release|deploy))|(?:it'?s|it is|that'?s|that is|it was|that was) (?:only |just |about )+(?:work|code|chess|fifa|a (?:game|film|song|movie|book|bug|process|test|server|ticket|build)|the (?:game|film|song|movie|book|bug|process|tests?|server|ticket|build|code|job|pod|branch|release|deploy)))$/;

/** Laughed at, and denied: the whole of a message. A bare laugh and a bare no are neither. */
export const LAUGHED_OFF =
  /^(?:(?:lol|lmao|rofl|(?:ha){2,}h?)[,.! ]+(?:no|nope|nah)|(?:no|nope|nah)[,.! ]+(?:lol|lmao|rofl|(?:ha){2,}h?))(?:[,.! ]+(?:not that|running|coding|work|of course not))?[,.! ]*$/;

/** What they meant instead: all of a clause, and enough only beside one that says that they were misread. */
export const MEANT =
  /^(?:i (?:only |just |really )?meant (?!(?:it|what i|that i|me|myself|us|to|my (?:life|death|end|own \w+))\b)(?:\w+ ){0,8}\w+|(?:(?:it|that|this) (?:was|is)|i (?:was|am)|i'?m|we were) (?:(?:only|just|all|simply|talking|speaking|writing|joking) )*about (?!(?:me|myself|us|my (?:life|death|end|own \w+))\b)(?:\w+ ){0,8}\w+)$/;

/** What turns it around. */
export const NOT_AFTER_ALL = /\b(?:but|worse|over soon|be over|mean it|serious|cry\w*|except|unless|until|guess)\b/;

/** Said of harm as well by whoever told the truth. */
export const JOKE = /\b(?:jok(?:e|es|ing)|kidding|jk)\b/;
