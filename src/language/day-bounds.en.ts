/**
 * How people say in English which days will not do, and where the days that will do begin or end: sources of regular expressions over
 * folded words (`foldText`).
 */
export const boundWordsEn = {
  /** Before days that are left out of many. */
  allBut:
    "(?:any|every|each|all) ?(?:day|days|thing|time|other day)?,? (?:but|except|apart from|other than|besides|than)(?: for)?(?: not)?|anything (?:but|except)|(?:except|excluding|apart from|other than)(?: for)?|(?:just|only|but|please|anything) not",
  /** Before days that somebody cannot. */
  not: "not|never|no(?! \\d)|(?:i )?(?:can'?t|cannot|can not)(?: do)?|(?:i )?(?:do not|don'?t) have (?:any )?time|(?:i have |i've got |got )?no time|(?:i'?m |i am )(?:busy|booked|full)(?: on)?|busy|fully booked",
  before: "before|earlier than|any time before|anytime before|sometime before",
  notAfter: "no later than|not later than|not after",
  after: "(?:only |anytime |any time |sometime |not until )?after|later than",
  from: "(?:not|never) before|(?:no|not) earlier than|(?:starting|beginning)(?: from| on| with)?|as of|earliest(?: on)?|not until",
  /** Only with `onwards` behind the day. */
  fromThere: "(?:anything |any time |anytime |any day |sometime )?from",
  onwards: "on|onwards?|upwards?|or (?:later|after|any time after)|at the earliest",
  /** Before the day that begins a list, and between its days. */
  lead: "(?:on|in|over|the|a) ",
  between: "or|and|nor|neither|&",
  /** Of days that will not do; "friday's packed" says so as well. */
  adjectives:
    "(?:really |very |quite |pretty |rather |so |already |totally |completely )?(?:bad|no (?:good|go|option|way)|off|full|gone|out|impossible|difficult|busy|packed|booked|taken|tricky|hard|mad|crazy|hell|awful|terrible|wrong|blocked|jammed|crammed|rammed|chock-?full|overbooked|double-?booked|stuffed|hectic|a mess|a nightmare|not (?:good|possible|great|ideal|an option))",
  /** Behind days that will not do. */
  isOff:
    "(?:(?:is|are|was|(?:would|will|might|may|could|can|must) (?:well )?be|looks?|sounds?|seems?|has (?:gotten|got|become|filled up)|have (?:gotten|got|become)|got|gets|is getting|turned out) (?:really |very |quite |pretty |rather |so |already |totally |completely |fully )?(?:bad|blocked|jammed|crammed|rammed|overbooked|double-?booked|hectic|a mess|a nightmare|not(?! (?:at all )?(?:so |that |too |really |even )?(?:bad|full|busy|booked|packed|taken|late|early|hard|difficult|tricky|wrong|impossible|a problem|an issue))|no (?:good|go|option|way)|no(?! (?:problem|issue|trouble|big deal))|a no|a (?:bank )?holiday|off|full|gone|out|impossible|difficult|busy|packed|booked|taken|tricky|hard|mad|crazy|hell|awful|terrible|wrong)|(?:isn'?t|aren'?t|ain'?t)(?! (?:so |that |too |really |even )?(?:bad|full|busy|booked|packed|taken|late|early|hard|difficult|tricky|wrong|impossible|a problem|an issue))|(?:doesn'?t|does not|won'?t|wont|dont|don'?t|will not|(?:would|might|may|could|should) not|(?:would|could|might)n'?t)(?! (?:be|look|seem|sound) (?:at all |so |that |too |really |even )*(?:bad|full|busy|booked|packed|taken|late|early|hard|difficult|tricky|wrong|impossible|a problem|an issue))|i (?:can'?t|cannot|can not)|geht nicht)",
  /** Alone, behind such a day or the question of it: "friday? no way". */
  isNo: "nope|nah|no (?:way|chance)(?! (?:around|to|out|of))|no (?:good|go|option)|no(?! (?:problem|issue|trouble|big deal|rush|hurry|worr|stress|need|matter|later|earlier|way|chance|(?:mon|tues?|wed|thu|fri|sat|sun|tomorrow)))",
  /** Before the words that say so. */
  isOffLead: "(?:probably|unfortunately|sadly|also|really|actually|definitely|just|likely|all|both|sorry,?)",
  /** What makes of the days behind a comma, or a dash, another beginning: "not friday, monday or tuesday work". */
  willDo:
    "(?: (?:both|all|each|either|instead|then))*(?:,? ?\\?| (?:at |around |from |after |before )?\\d| (?:works?|is|are|would|will|can|could|might|may|should|suits?|fits?|do|does|ok|okay|fine|good|great|better|best|perfect|instead|possible|rather|maybe|if)(?![a-z'])(?! (?:not|bad|full|out|no|be bad)(?![a-z])))",
  /** Before days that are wished for: "let's do monday, tuesday and friday are bad". */
  wished:
    "(?:make it|let'?s (?:do|say|take|try|go for)|(?:how|what) about|do it|move it|shift it|moved?|rather|prefer|want|like|can do|can we do|works?|(?:or|and|nor|&|to))(?: on| to| it)?",
  /** What belongs to it. */
  isOffRest:
    "(?: (?:good|great|possible|an option|ideal|so good|work(?:s|ing)?|suit(?:s)?(?: me)?|fit|do|be possible|for me|from my side|at all|a good (?:day|time|one)|the best(?: day)?|any good|unfortunately|sadly|now|anymore|any more|either|then|after all|generally|in general|usually|normally|always|as a rule|already|(?:with|because of|due to) (?!me\\b|you\\b)(?:the |our |a |an |my |all )?[a-z-]+))*",
  /** The words of a day in front of which "after" and "before" count from it: "the day after tomorrow". */
  countedFrom: "days?|weeks?|months?|fortnight|morning|evening|night|year|hours?|right|just|straight",
  /** What may stand around such days and says nothing more. */
  filler:
    "hm+|um+|oh|ok|okay|no|nope|nah|yes|yeah|well|actually|sorry|please|pls|plz|thanks?|thx|then|just|only|but|and|rather|better|maybe|preferably|ideally|any|day|days|anything|time|anytime|sometime|is|would|be|fine|ok|good|great|works?|for|me|i|i'm|am|can|could|do|it|that|with|though|unfortunately|sadly|all|day|long|this|one|will|suits?|happy|possible|if|day's|generally|in general|usually|normally|always|as a rule|every week|each week|nvm|never mind",
} as const;
