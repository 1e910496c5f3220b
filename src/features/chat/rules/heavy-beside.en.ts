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
  /\bi (?:feel|felt) nothing(?: (?:at all|any ?more|inside))?(?! but (?:joy|love|pride|relief))(?=$|[,.;!]| (?:and|but|friday|monday|skip|since)\b)/u,
  /\beverything (?:is|feels|'?s|seems|has become) (?:so |just |all |completely )?(?:pointless|dark|black|grey|hopeless|meaningless|empty)\b(?! (?:in|on|with|after|since) (?:the|this|our|my) (?:\w+ )?(?:theme|mode|screen|ui|office|editor|terminal|app|design|dashboard|chart|diagram))/u,
  /\bnothing (?:matters|makes sense|means anything|is fun)(?: to me)?(?: any ?more)?\b|\bwhat'?s the point of (?:anything|it all|all this|everything)\b/u,
  /\bi (?:do not|don'?t|dont) want to (?:be here|get up|wake up|see anyone|see anybody|be awake)\b(?! (?:for|at|in|on|before|until|during|so early|too early|that early))/u,
  /\bi'?(?:m| am) (?:just |only |such |really )?a (?:failure|burden|loser|disappointment|waste)\b/u,
];

const TO_THEM =
  "(?:bull(?:y|ies|ied|ying)|harass(?:es|ed|ing)?|humiliat(?:e|es|ed|ing)|insult(?:s|ed|ing)?|mobs|mobbed|mobbing|belittl(?:e|es|ed|ing)|ridicul(?:e|es|ed|ing)|intimidat(?:e|es|ed|ing)|torment(?:s|ed|ing)?|mistreat(?:s|ed|ing)?|discriminat(?:e|es|ed|ing) against|pick(?:s|ed|ing)? on|gang(?:s|ed|ing)? up on|mock(?:s|ed|ing)?)";
const BEING =
  "(?:bullied|harassed|mobbed|humiliated|insulted|belittled|ridiculed|intimidated|tormented|mistreated|laughed at|yelled at|shouted at|screamed at|made fun of|picked on|spat at|discriminated against|mocked)";

export const DONE_TO_THEM: readonly RegExp[] = [
  new RegExp(
    `\\bi(?:'?m| am|'?ve been| have been| was| get| got| keep| feel)(?: (?:being|getting|always|constantly|just|still|often|also|so))* ${BEING}\\b`,
    "u",
  ),
  new RegExp(
    `\\b${TO_THEM} (?:me|us)\\b(?! (?:up|off|with (?:a|an|the|his|her) (?:ticket|review|question|data|api|design)\\w*))`,
    "u",
  ),
  /\b(?:makes?|made|making) (?:fun|a fool|a joke) of (?:me|us|my (?!code|pr|slides|commit|estimate)\w+)\b/u,
  /\b(?:screams?|screamed|screaming|yells?|yelled|yelling|shouts?|shouted|shouting|laughs?|laughed|laughing|sneers?|sneered) at (?:me|us|my accent)\b(?! (?:jokes?|for joy))/u,
  /\b(?:imitat(?:es?|ed|ing)|mock(?:s|ed|ing)?|laugh(?:s|ed|ing)? (?:at|about)) my (?:accent|voice|name|religion|skin|body|weight|stutter|english|clothes|disability|hijab|hair)\b/u,
  /\bi'?(?:m| am) (?:the )?(?:joke|laughing stock|punching bag|scapegoat|whipping boy) (?:of|in|for) (?:the|my|this|our)\b/u,
];
