/**
 * Why English speakers have no time on a day, so that whoever names the day with it wishes for another one: sources of regular
 * expressions over folded words (`foldText`), each read inside of one clause.
 */
const PEOPLE =
  "(?:kids?|son|daughter|child|children|baby|toddler|wife|husband|partner|mum|mom|mother|dad|father|parents?|family|dog|cat)";
const BUSY =
  "(?:training|trainings|workshops?|interviews?|meetings?|off-?sites?|conference|exams?|travel|travell?ing|migration|audit|on-?site|calls?|appointments?|booked|busy|gone|blocked|out|away|off|teaching|hiring|driving)";
const WHOLE =
  "(?:all day(?: long)?|(?:the )?whole day|(?:the )?entire day|all (?:morning|afternoon)|(?:the )?whole (?:morning|afternoon))";
const VISITED =
  "(?:dentist|doctor|doctors|doc|gp|physio\\w*|vet|optician|clinic|therapist|specialist|hairdresser|orthodontist|hospital|notary|embassy|tax office|garage)(?:'?s)?";
const AM =
  "(?:i'?m|i am|i'?ll be|i will be|i shall be|we'?re|we are|we'?ll be|me|myself)(?: (?:also|all|still|both|unfortunately|sadly|afraid|actually|already|just|fully|totally|completely|then))*";
const SINCE = "(?:because|cause|cos|coz|since|as|sorry|and|but|so|then|also|ok|okay)";
const BEFORE_REQUEST =
  "(?:please|pls|plz|kindly|and|but|so|then|just|also|ok|okay|sorry|instead|rather|better|can you|could you|would you|will you)";
/** What begins a request; the second kind are names of things as well ("show", "book"), so that an object has to stand behind them. */
const REQUEST =
  "(?:cancel|skip|tell|remind|find|ask|take|send|give|get (?:me|rid)|bring|make|join|invite|add|remove|delete|drop|stop|postpone|reschedule|shift|swap|leave|keep|forget|forward|explain|more|less|fewer|no(?! (?:school|kids?)\\b)|not|put|let|do not|don'?t|never|prepare|message|write|read|say|speak|talk|where|which|did|does|give up|sign|register|inform|suggest|propose|create|organi[sz]e|confirm|decline|accept|thank|introduce|connect|match|look up|choose|pick|use|try|help|describe|summari[sz]e|want|need)\\b|" +
  "(?:show|book|end|call|plan|change|share|start|finish|list|look|rate|track|visit|review|test|set|turn|schedule|report|mark|open|close|offer|train|host|pause|tick|check|count|search|ping|log|note|record|update|discuss|review|meet|save|store|answer|question|request|wish|email|mail|dm|warn|see|hold|run|quit|repeat|extend|shorten|split|name) (?:me|us|him|her|them|it|this|that|my|our|the|a|an|your|his|their|some|any|all|every|another|up|for|with|on|off|to|about|in|into|down|out|over)\\b";
/** What somebody says of what they wish for, or did. */
const SAID =
  "(?:i|we)(?:'?d| would| really| also| still| already| just)* (?:want|wanna|wish|prefer|like|love|should|need (?:you|your|help|a|an|some|another|more|somebody|someone)|did|asked|told|held|met|wrote|sent|showed|finished|skipped|cancell?ed|joined|went to|was (?:at|in)|were (?:at|in)|have done|(?:have|need|got|has) to (?:skip|cancel|pass|move|postpone|drop|leave|reschedule)|must (?:skip|cancel|pass|move|postpone|drop|leave|reschedule))\\b";

export const takenWordsEn = {
  reasons: [
    // "Out on Tuesday", "I'm on a customer site", "we are away".
    `(?:^|\\b${AM} )(?:out of (?:the )?(?:office|town|country|reach)|out(?! of)|ooo|off(?! to\\b)|away|gone|abroad|on leave|on (?:vacation|holidays?|pto|parental leave|annual leave)|ill|sick|travell?ing|flying|on the (?:road|train|plane)|on (?:a |the )?(?:\\w+ )?site|on[- ]?call|in (?:a |an |the )?(?:\\w+ )?(?:trainings?|off-?sites?|interviews?|meetings|court|hospital)|at (?:a|the|my|our) (?:conference|fair|funeral|wedding|off-?site|customer site|client site)|at (?:the |my )?${VISITED}|busy|booked|blocked|unavailable|swamped|slammed|fully booked)\\b`,
    // "Company party on friday".
    "^(?:(?:i|we) have )?(?:a |the |our |my )?(?:[a-z]+ )?(?:birthday |christmas |xmas |summer |farewell )?part(?:y|ies)\\b",
    `\\b${AM} not (?:here|there|around|in|available|working|at work)\\b`,
    // "I have a dentist", "seeing the doctor", "doctor appointment".
    `\\b(?:have|has|having|had|got|get|see|seeing|visit|visiting|go to|going to|off to|need to go to|bring \\w+ to|at|with)(?: (?:a|an|one|my|the|our|his|her|to))?(?: \\w+)?? ${VISITED}(?![\\w-])`,
    `^(?:a |the |my )?${VISITED}(?: (?:appointment|visit))?(?![\\w-])`,
    `\\b${VISITED} (?:appointment|visit)\\b`,
    // "I have an appointment, an offsite, the day off".
    "\\b(?:have|has|having|got)(?: (?:a|an|one|my|the|our|some))?(?: \\w+)?? (?:appointments?|off-?sites?|exams?|surgery|funeral|wedding|day off|leave|vacation|holidays?|trainings?|on-?call|jury duty|court)(?! with)\\b",
    "\\b(?:take|taking|took) (?:the|a|that|some) (?:day|days|time) off\\b",
    // "My kid is ill", "my parents are visiting", "school is closed".
    `\\b${PEOPLE}(?:'?s)? (?:is|are|has|have|got|will be|needs?|comes?|stays?)?(?: \\w+)?? ?(?:ill|sick|home|unwell|in hospital|hospital|surgery|visit|visiting|fever|with me|over|here)\\b`,
    "\\b(?:school|kindergarten|kita|day ?care|nursery|creche)(?:'?s| is| has| stays| will be)? (?:closed|off|holidays?|shut)\\b",
    // "Training all day", "interviews the whole day".
    `\\b${BUSY}\\b(?: \\w+){0,3}? ${WHOLE}(?![\\w-])`,
    `(?<!(?:have|got|free) )\\b${WHOLE}(?: \\w+){0,3}? ${BUSY}(?![\\w-])`,
    "\\b(?:never|do not|don'?t|not) work(?:ing)?(?= (?:on )?(?:mon|tues?|wed|thu|fri|sat|sun))",
  ],
  /** What makes a reason of a few words of their own, behind days that will not do: "fri is bad, company party". */
  reasonLead:
    "(?:(?:because|cause|cos|coz|since|as|due to|sorry|i|we|they|there|it|have|has|had|having|got|is|are|it'?s|there'?s|we'?re|i'?m|i'?ve|we'?ve|we'?ll|i'?ll|will|be|on|in|at|of|for|a|an|the|my|our|some|another|big) )*(?:(?!(?:can|could|let'?s|move|do|what|who|how|why|when|next)\\b)[a-z'-]+ ){0,4}",
  /** What such words may be instead, which is to be read: "friday is bad, cancel the meeting". */
  reasonNot: `(?:${BEFORE_REQUEST} )*(?:${REQUEST})|(?:[a-z'-]+ )*(?:${BEFORE_REQUEST}) (?:${REQUEST})|(?:${SINCE} )*(?:${SAID})`,
  reasonBehind:
    "(?:part(?:y|ies)|releases?|deadlines?|demos?|workshops?|off-?sites?|on-?sites?|holidays?|vacation|birthdays?|weddings?|funerals?|audits?|deploy(?:ment)?s?|go-?lives?|migrations?|trainings?|conferences?|summits?|travel|travell?ing|retros?|planning|reviews?|exams?|interviews?|days? off|events?|hackathons?|dinners?|lunch(?:es)?|breakfasts?|appointments?|visits?|visitors?|guests?|all[- ]?hands|town ?halls?|team ?days?|strikes?|on-?call|concerts?|flights?|trips?|meetings?|calls?|stand-?ups?|school|kids?|sprints?|cut-?overs?|maintenance|inventory|ceremony|fair|busy|swamped|packed|full|ill|sick|away|abroad|dentist|doctor'?s?)(?: (?:all day|the whole day|then|that day|there|already|to (?:prepare|go to|attend)|going on|planned|with (?:my [a-z]+|(?!my\\b)[a-z]+)|at work|at home|here|again))*",
  /** In the same clause: the day is wished for, or the reason is none. */
  notTaken:
    "from|until|till|til|since|through|starting|move|moved|do it|works|work for me|fine|good|great|better|best|instead|free|open|available|remind|ping|ask me|make it|schedule|how about|what about|let'?s|shall|should|could|can we|can i|can you|if|unless|who|what|which|when|where|why|how|never mind|is not (?:bad|full)|no problem|anyone|anybody|someone|somebody|not ill|not sick|not out|not off|not away|no longer|any ?more|was|were|cancell?ed|fell through",
  /** Anywhere in the message: it is done on that very day, where they are. */
  doneThere:
    "(?:i'?ll|i will|i can|i could|can) (?:do|ask|try|bring|use|take|see|talk|speak|show)(?: \\w+){0,3} (?:there|then|that day|on that day|while|in between|meanwhile)",
  /** What ends a clause, beside points and commas. */
  clauseEnd:
    "but|so|then|because|otherwise|therefore|hence|can we|could we|how about|what about|let'?s|rather|please|pls|kindly",
  /** Behind a day, or before it: only that part of it is taken. */
  part: "(morning|afternoon|evening)s?",
  /** It holds for each such day. */
  lasting:
    "generally|in general|usually|normally|always|as a rule|every week|each week|every time|for good|from now on|permanently|never work|(?:don'?t|do not) work",
} as const;
