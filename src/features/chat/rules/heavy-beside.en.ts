/** How people say in English, beside a wish, what weighs on them: after folding. What is said of work ("hopeless at estimates") and of joy is none of it. */
const VERY =
  "(?:so |just |really |completely |totally |utterly |still |only |always |pretty |kind of |a bit |all |very |quite )*";
const I_AM = "\\bi(?:'?m| am|'?ve been| have been| was)";
const I_FEEL = `(?:\\bi(?:'?ve| have)? (?:feel|felt)|${I_AM} feeling)`;
const AT_HOME = "(?! (?:at|with|in|about|of|on) (?!(?:home|life|myself|all|everything)\\b))";

export const FELT: readonly RegExp[] = [
  new RegExp(
    `${I_FEEL} ${VERY}(?:empty|numb|dead|alone|lonely|miserable|hopeless|worthless|lost|broken|awful|terrible|like nothing|like crying)\\b(?: inside)?${AT_HOME}`,
    "u",
  ),
  new RegExp(
    `${I_AM} ${VERY}(?:hopeless|worthless|so alone|all alone|lonely|miserable|falling apart)\\b${AT_HOME}`,
    "u",
  ),
  new RegExp(`${I_AM} ${VERY}(?:empty|dead|numb|broken) inside\\b`, "u"),
  new RegExp(
    `${I_AM} not (?:okay|ok|coping|well)\\b(?! (?:with|to|prepared|versed|suited|rested|equipped|informed|connected|known|paid)\\b)`,
    "u",
  ),
  /\bi(?:'?m| am|'?ve been| have been)? (?:(?:just|only|still|always|keep|nearly|almost) )*(?:cry|cried|crying)\b(?! (?:(?:tears )?(?:of|with|for) (?:laughter|laughing|joy|happiness)|wolf|out for))/u,
  /\bmy (?:whole )?life(?:'?s| is) (?:just |really |completely )?(?:falling apart|a mess|in pieces|hell|unbearable|pointless)\b/u,
  /\bi (?:can ?not|can'?t|could ?n'?t) (?:cope|stop crying|bear it)\b/u,
  /\b(?:nobody|no one|no-one) (?:here |at work |there )?(?:cares?|would care|would notice) (?:if|whether|that) i (?:live|exist|am here|was here|were gone|am gone)\b/u,
  /\beverything (?:is|feels|'?s|seems|has become) (?:so |just |all |completely )?(?:pointless|dark|black|grey|hopeless|meaningless|empty)\b/u,
  /\bnothing (?:matters|makes sense|means anything|is fun)(?: to me)?(?: any ?more)?\b|\bwhat'?s the point of (?:anything|it all|all this|everything)\b/u,
  /\bi (?:do not|don'?t|dont) want to (?:be here|get up|wake up|see anyone|see anybody|be awake)\b(?! (?:for|at|in|on|before|until|during|so early|too early|that early))/u,
  /\bi'?(?:m| am) (?:just |only |such |really )?a (?:failure|burden|loser|disappointment|waste)\b/u,
];

export const DONE_TO_THEM: readonly RegExp[] = [
  /\bi(?:'?m| am|'?ve been| have been| was| get) (?:being )?(?:always |constantly |just |still )*(?:bullied|harassed|mobbed|humiliated)\b/u,
  /\b(?:bull(?:ies|ied)|harass(?:es|ed)|humiliat(?:es|ed)|mobs) me\b/u,
  /\b(?:makes?|made|making) fun of me\b/u,
  /\b(?:screams?|screamed|yells?|yelled|shouts?|shouted) at me\b/u,
];
