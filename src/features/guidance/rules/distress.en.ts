/** Said in the same sentence, it is more than work. */
const NO_FURTHER = String.raw`(?![^.!?\n]*\b(?:any ?more|any ?longer|(?:much|a day|a minute|an hour) longer|(?:one|another|a single) (?:more )?(?:day|night|hour|minute|second|step|week|month)|at all|ever again|like (?:this|that)|break(?:ing)? down|broke down|collaps\w*|call (?:the police|an ambulance|112|911)|ambulance)\b)`;
/** Where what is put down ends: at a sign, or before what says when, why, or what instead. */
const ENDS = String.raw`(?=\s*(?:$|[.,;:!?)\]\n–—-]|(?:now|right now|today|tonight|tomorrow|this|next|until|till|before|after|because|cos|as|since|if|unless|when|while|but|so|and|or|either|on|in|for|at|with|without|please|sorry|yet|alone|myself|it|there|from|due|thanks|morning|afternoon|evening|right|anyway|either|week)\b))`;
/** What somebody may put down and be well, and a day on which they cannot come: "I can't go on with this challenge", "on Thursday", "on call". */
const OF_WORK = String.raw` (?:with (?:the|this|that|my|our|these) (?:(?!at|in|from|and|of|on|pain|life|grief|feeling|everything)\w+ )?(?:challenges?|workload|work|projects?|tickets?|tasks?|sprint|release|migration|refactoring|reviews?|features?|plan|client|customer|calls?|meetings?|demo|estimates?|tests?|talk|training|log|setup|deploy\w*|rollout|prs?|pull requests?|bugs?|code|codebase|forms?|onboarding|branch|pairing|course|book|framework|tool|story|script|build|analysis|draft|slides?|pace|schedule|deadlines?)(?![ -]life)|(?:call|holiday|vacation|leave|(?:mon|tues|wednes|thurs|fri|satur|sun)days?))\b${ENDS}${NO_FURTHER}`;

/**
 * Words of real distress in English: with them, whoever is not well gets the long answer and the number. A bad day has none of them:
 * "everything is so unfair here", "Monday is our release day".
 */
export const DISTRESS = new RegExp(
  String.raw`\b(?:hopeless\w*|empty|worthless|numb|despair\w*|desperate\w*|depress\w*|miserable|panic\w*|burn(?:t|ed|ing)? ?-?out|burnout|drowning|dread\w*|lonel\w+|so alone|all alone|shaking|broken|in hell|is hell|mentally|anymore|any ?more|my limit|last legs|on fumes|worn out|fed up with everything|tired of (?:everything|it all|life|living)|stare at the wall|no (?:energy|strength|hope|life)|zero (?:energy|strength)|nothing is fun|nothing helps|hate (?:myself|my life)|my life|cr(?:y|ies|ied|ying)(?!.*\b(?:good way|laugh\w*|joke))|in tears|tears|everything (?:is|hurts|was) (?:too much|since|pointless|dark|black)|everything hurts|eats me|kills me|it all(?:'s| is)? too much|too much for me|all (?:a bit )?too much|heavy|overwhelm\w*|not (?:doing|coping|well|ok|okay|fine|great)|(?:can ?not|can'?t|could ?n'?t|have ?n'?t|not) (?:go on(?!${OF_WORK})|cope|sleep\w*|slept|breathe|stop crying|any ?more)|(?:no|bad|little) sleep|sleep (?:three|two|badly)|lie awake|awake at night|up at night|(?:for|since) (?:\w+ )?(?:weeks|months|years)|every (?:morning|night|evening|sunday|day)|third time this week|i(?:'m| am) done\b(?! with)|i(?:'m| am) finished|feel(?:ing)? (?:so )?(?:sick|low|dead|awful|terrible|nothing|like nothing))\b`,
  "i",
);

/** With one of these alone the number is named; what is milder is that only where two of the words above stand together. */
export const SEVERE = new RegExp(
  String.raw`\b(?:hopeless\w*|worthless|numb|despair\w*|desperate\w*|depress\w*|in hell|broken inside|so alone|all alone|nothing helps|no (?:strength|hope)|hate (?:myself|my life)|tired of (?:everything|it all|life|living)|everything (?:is pointless|is dark|is black|hurts)|(?:can ?not|can'?t|could ?n'?t) (?:go on(?!${OF_WORK})|cope|breathe|stop crying|any ?more)|i(?:'m| am) finished|feel(?:ing)? (?:so )?(?:dead|like nothing|nothing)|it all(?:'s| is)? too much)\b`,
  "i",
);
