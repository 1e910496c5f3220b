/** How people say in English that something does not count as done: after folding, without decoration. */

export const LEAD =
  /^(?:(?:but|no|nope|wait|hey|hi|oh|oops|sorry|please|pls|and|ok|okay|actually|so|can you|could you|you can|can i|how (?:do|can) i|i(?:'d| would)? (?:want|like|need|have) (?:you )?to|i wanna|let me|let'?s|i said|i told you|i mean|(?:that|it|this)(?: is|'?s| was)? (?:not (?:true|right|correct)|wrong|untrue|a lie|a mistake)|that is no(?:t)? true|not true|wrong)\b[,.;:! –-]*)+/;
/** The mark itself is spoken of; what it is of stands behind or within. */
export const OF_THE_MARK: readonly RegExp[] = [
  /^(?:take|taking) (?:back |away |off )?(?:the|my|that|this) (?:done|tick|check ?mark|completion)(?: mark)?(?: back| away| off)?(?: (?:for|of|on|from|about) (.+))?$/,
  /^(?:undo|remove|revert|cancel|unmark|untick|uncheck|clear|reset|drop) (?:the|my|that|this) (?:done|tick|check ?mark|completion)(?: mark)?(?: (?:for|of|on|from|about) (.+))?$/,
  /^(?:un-?mark|un-?tick|un-?check|un-?do) (.+?)(?: as done)?$/,
  /^(?:not )?the done(?: one| mark)?(?:,? (?:i mean(?:t)?|for (.+)))?$/,
  /^(?:mark|set|put|make|change|count) (.+?) (?:as |back to |to )?(?:not[- ]?done|undone|open|not finished|unfinished)(?: again)?$/,
  /^(?:do not|don'?t|dont|please don'?t) (?:count|mark|put|list) (.+?) (?:as )?done$/,
];
/** One sentence after the other. */
export const SENTENCE_END =
  /[.;!]+ |,? (?:and|so|please) (?=(?:please |just )?(?:undo|take|remove|revert|untick|unmark)\b)|, (?=(?:that|it|this) (?:was|is|came)\b)/;
/** Behind what is denied: it was another thing, or the mark is to go. */
export const GOES_ON =
  /^(?:(?:so|and|please|pls|can you|could you|just|then) )*(?:(?:(?:that|it|this) (?:was|is|'s|came) (?:about |from |of |for )?(?:something|another|a different|an other|some other)\b.*|wrong(?:ly)? .*|(?:that|it|this) (?:was|is|'s) (?:wrong|a mistake|not (?:right|it|that|this|true)|my mistake|a misunderstanding)))(?: (?:please|pls|thanks?|thx|again|then|for me))*$/;
/** The mark is to go, and nothing else is said. */
export const TAKE_BACK =
  /^(?:(?:so|and|please|pls|can you|could you|just|then) )*(?:undo|take|revert|remove|untick|unmark|reopen|re-open|open)(?: (?:it|that|this|the (?:done|mark|tick)))?(?: (?:back|away|off|again|up))*(?: (?:please|pls|thanks?|thx|then|for me))*$/;
/** The mark called by its name. */
export const THE_DONE = /\b(?:the|my|that|this) (?:done|tick|check ?mark|completion)\b/;
/** What is too short for a topic: letters and numbers behind an article. */
export const SHORT_NAME =
  /(?<=\b(?:the|my|our|a|an|this|that) )(?!(?:it|one|done|last|mark|tick|thing)\b)[a-z\d]{1,4}\b/g;
/** Only that it is not done, or did not take place. */
export const NOT_DONE: readonly RegExp[] = [
  /^(?!i\b|we\b|you\b)(.+?) (?:is|was|are|isn'?t|wasn'?t|should) ?(?:not|never|still not)?(?: be)?(?: marked| counted)?(?: as)? ?(?:not )?(?:done|finished|completed)(?: yet| at all)?$/,
  /^why (?:is|was) (.+?) (?:marked |counted )?(?:as )?done$/,
  /^(.+?) (?:never|did ?n'?t|did not) (?:happen|take place|happend|happened)$/,
];
/** Only where the mark is denied: "it is done" is no such word. */
export const DENIES =
  /\b(?:not|never|un-?(?:do|done|mark|tick|check|finished)|isn'?t|wasn'?t|didn'?t|don'?t|dont|remove|revert|cancel|clear|reset|drop|take|taking|open|the done|why)\b/;
/** They deny that they did it. */
export const DENIED =
  /^i (?:still )?(?:have ?n[o']?t|havent|have not|did ?n[o']?t|didnt|did not|never)(?: even| ever| actually| really)? (?:do|did|done|finish|finished|complete|completed|begun|started|start)(?: (?:it|that|this|that one|this one|any of (?:it|that)|anything))?(?: yet| at all| so far)?$/;
/** The same of something that they name. */
export const DENIED_BY_NAME =
  /^i (?:still )?(?:have ?n[o']?t|havent|have not|did ?n[o']?t|didnt|did not|never)(?: even| ever| actually| really)? [\p{L}'-]+ (.+?)(?: yet| at all| so far)?$/u;
/** Names what they were asked, whatever it is about. */
export const THE_CHALLENGE = /\b(?:challenge|exercise|nudge|assignment)s?\b/g;
