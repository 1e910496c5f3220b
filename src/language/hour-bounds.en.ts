/** How English speakers say before or after which hour it must not be: sources of regular expressions over folded words (`foldText`). */
export const hourWordsEn = {
  /** An hour as it is typed. */
  clock:
    "(\\d{1,2}(?:[:h]\\d{2}|\\.\\d{2}(?= ?(?:am|pm|h|uhr)))?(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|h|uhr|o'?clock)(?![a-z]))?|noon|midday|lunch(?: ?time| ?break)?|half past (?:\\d{1,2}|[a-z]{3,6})|quarter (?:past|to) (?:\\d{1,2}|[a-z]{3,6})|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
  /** What stands behind an hour that has nothing but digits; anything else may be counted by it. */
  behindBare:
    "$|[,;!?)]|\\.$| (?:only|please|pls|plz|on|tomorrow|tmrw|today|if|then|works?|is|are|would|for me|i|i'?m|we|thanks?|thx|but|and|or|though|at the|(?:mon|tues?|wed|thu|thurs|fri|sat|sun)(?:day|nesday|sday|rday|urday)?|each|every|because|as|since|in the|that|this|would|when|so|-)(?![a-z])",
  /** Before the hour from which on it may be. */
  notBefore:
    "(?:not|never|nothing|no time|please not|anything but) (?:before|until|till|earlier than)|(?:no|not) earlier than",
  from: "(?:only|just) after|(?:any ?time|some ?time|anything|any hour|any slot|it has to be|must be|has to be|rather|preferably|ideally|ok|free|available) (?:after|from)|(?:any ?time |some ?time )?later than|earliest(?: at)?|at the earliest(?: at)?|after|starting(?: at)?|from(?= \\S+ (?:on|onwards?|upwards?)(?! (?:mon|tue|wed|thu|fri|sat|sun|the|\\d)))",
  /** Before the hour until which it may be. */
  until:
    "(?:not|never|nothing|please not) (?:after|later than|past)|no later than|(?:only|just) before|(?:any ?time|some ?time|anything|any slot|must be|has to be|rather|preferably|ideally) (?:before|until|till|up to)|earlier than|before|at the latest(?: at)?|latest(?: at)?",
  /** Behind such an hour. */
  behind:
    "(?: (?:on(?:wards?)?(?![a-z])(?! (?:mon|tue|wed|thu|fri|sat|sun|the|\\d))|only|or later|or after|at the earliest|at the latest|latest|earliest|please|pls|plz|works|is (?:fine|ok|good|better|best)|for me|would be (?:good|better|best|great|fine)))*",
  /** Busy until an hour: it may be from there on. Before the hour, and behind it. */
  busyBefore:
    "(?:i'?m|i am|i'?ll be|we'?re|i have|i'?ve got|i got|in|busy|booked|out|meetings?|calls?|tied up|blocked|teaching)(?: \\w+){0,4}? (?:until|till|til)",
  busyBehind: "(?:until|till|til)",
  isBusy: ",? (?:i'?m|i am|we'?re|i have|i'?ve got|i got|im)(?: \\w+){0,4}",
  /** Busy from an hour on. */
  busyFrom:
    "(?:i'?m|i am|i'?ll be|we'?re|i have to be|i have to)(?: \\w+){0,3}? (?:busy|out|gone|away|off|leave|booked|in meetings|in a meeting|in calls|pick up the kids?|at the dentist|at the doctor'?s?)(?: \\w+){0,2}? (?:from|after|at|by)",
  /** Parts of all days that will not do, and those that alone will do. */
  parts: "(?:early |late )?(mornings?|afternoons?|evenings?)",
  partOff: "(?:not|no|never|anything but|any ?time but|rather not|please not|except)(?: in| on| for)?(?: the)?",
  partIsOff:
    "(?: (?:is|are|aren'?t|isn'?t|don'?t|doesn'?t|won'?t|never)) (?:bad|full|not|no good|busy|packed|taken|blocked|difficult|hard|out|booked|good|great|work(?:ing)?|possible|an option|suit(?: me)?)(?: (?:good|great|possible|for me|generally|in general|usually|always))*",
  partOnly: "(?:only|just|strictly)(?: in| on)?(?: the)?",
  partIsOnly:
    "(?: (?:only|please|pls)| (?:is|are|would be)(?: always| usually| generally)? (?:best|better|good|great|fine|ok|okay|easier|easiest|ideal|perfect|free)(?: for me)?| works?(?: best| better| well| fine| for me)*| suits?(?: me)?(?: best| better)?)",
} as const;
