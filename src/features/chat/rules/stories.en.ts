/** What English speakers did with whom, in few words; after folding. */
export const TELLS_OF =
  /^(?:(?:so|ok|okay|right|well|and|oh|hey|finally|just|today|yesterday|yday|actually|i|we|ive|i've|we've|have) )*(?:sat|spoke|talked|met|rang|called|phoned|asked|messaged|emailed|watched|listened|saw|showed|went|visited|paired|had|joined|attended|shadowed|demoed|presented|told|explained|taught|read|wrote|fixed|mended|shipped|merged|posted|helped|reviewed|tried|looked|checked|found)\b/;
/** Words that say that something is done, and not what it was. */
export const OF_DONE =
  /^(?:i|we|ive|i've|i'm|im|it|it's|its|that|this|these|thing|things|challenge|task|one|the|my|a|so|ok|okay|yes|well|is|was|am|have|has|had|just|already|actually|finally|now|today|yesterday|yday|last|week|morning|night|did|do|done|doing|got|get|tried|finish(?:ed)?|complet(?:e|ed)|wrapped|up|off|all|think|by|way|btw|with|been|made|managed|through|fixed|sorted|handled|checked|found|time|to|for|of|in|and|there|here|too|good|fine|great)$/;
/** Behind a yes, words that may take something of it back, or ask for something else; after folding. */
export const YES_TAKEN_BACK =
  /\b(?:but|not|never|no|nothing|wait|later|tomorrow|only|except|without|unless|if|maybe|almost|half|part(?:ly)?|will|i'll|should|want|wish|need|would|could|can|please|pls|before|first|next|you|your|do ?n'?t|did ?n'?t|was ?n'?t|is ?n'?t|has ?n'?t|have ?n'?t|could ?n'?t|can'?t|won'?t)\b/;
/** What was done or noticed at work, in a sentence that begins with it: worth keeping, also where it is said to nobody in particular. */
export const TELLS_DEED =
  /^(?:(?:so|ok|okay|and|also|btw|by the way|oh|hey|finally|just|today|yesterday|yday|this week|this morning|last week|in the end) )*(?:(?:i|we|ive|i've|we've|i have|we have) (?:(?:just|finally|also|now|already) )*(?:shipped|released|launched|rolled out|fixed|mended|solved|found(?! (?:out|it|that|somebody|someone|no|the (?:time|bridge))\b)|removed|reduced|cut|saved|built|rewrote|refactored|migrated|automated|documented|wrote|presented|demoed|gave|held|explained|taught|trained|helped|onboarded|took over|organi[sz]ed|moderated|introduced|convinced|added|replaced|upgraded|debugged|designed|noticed|discovered|measured|shortened|simplified)|(?:fixed|solved|removed|reduced|rewrote|refactored|migrated|automated|documented|presented|demoed|helped|onboarded|organi[sz]ed|convinced|replaced|upgraded|debugged|discovered|shortened|simplified)|(?:the|our|my) (?:[\p{L}-]+ )?(?:call|meeting|demo|workshop|talk|session|review|retro|interview|visit|refinement|release)(?: with [\p{L}\p{N} -]{2,40}?)? (?:was|went)) (?!to (?:test|prod|production|staging)\b)[^\s]+ [^\s]/u;
/** In such a sentence, nothing is told of what was done. */
export const NO_DEED =
  /\b(?:not|never|no|n't|nothing|nobody|should|would|could|will|want|wish|need|if|tomorrow|please|pls|you|your|challenge|nudge|seat|manager|boss|killed?|die|dead|hurt|hit)\b/;
