/** What English speakers did with whom, in few words; after folding. */
export const TELLS_OF =
  /^(?:(?:so|ok|okay|right|well|and|oh|hey|finally|just|today|yesterday|yday|actually|i|we|ive|i've|we've|have) )*(?:sat|spoke|talked|met|rang|called|phoned|asked|messaged|emailed|watched|listened|saw|showed|went|visited|paired|had|joined|attended|shadowed|demoed|presented|told|explained|taught|read|wrote|fixed|mended|shipped|merged|posted|helped|reviewed|tried|looked|checked|found)\b/;
/** Words that say that something is done, and not what it was. */
export const OF_DONE =
  /^(?:i|we|ive|i've|i'm|im|it|it's|its|that|this|these|thing|things|challenge|task|one|the|my|a|so|ok|okay|yes|well|is|was|am|have|has|had|just|already|actually|finally|now|today|yesterday|yday|last|week|morning|night|did|do|done|doing|got|get|tried|finish(?:ed)?|complet(?:e|ed)|wrapped|up|off|all|think|by|way|btw|with|been|made|managed|through|fixed|sorted|handled|checked|found|time|to|for|of|in|and|there|here|too|good|fine|great)$/;
/** Behind a yes, words that may take something of it back, or ask for something else; after folding. */
export const YES_TAKEN_BACK =
  /\b(?:but|not|never|no|nothing|wait|later|tomorrow|only|except|without|unless|if|maybe|almost|half|part(?:ly)?|will|i'll|should|want|wish|need|would|could|can|please|pls|before|first|next|you|your|do ?n'?t|did ?n'?t|was ?n'?t|is ?n'?t|has ?n'?t|have ?n'?t|could ?n'?t|can'?t|won'?t)\b/;
