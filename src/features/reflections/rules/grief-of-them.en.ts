/** How people tell that somebody died whom they named before: "she died last night". In folded text. */

/** A story, a wish or a fear: nobody has died. */
const NOT_SO =
  "(?<!\\b(?:if|unless|whether|wish|hope|hoping|dreamt|dreamed|imagine|pretend|almost|films?|movies?|books?|novel|series|games?|episodes?|character|villain|hero|npc|author|inventor|composer|actor|singer|king|queen|president)\\b[^.!?]{0,60})";
const BETWEEN =
  "(?: (?:has|had|have|just|already|suddenly|sadly|finally|then|also|really|peacefully|unfortunately|both))*";
/** Of games and laughter, and of people in books. */
const OF_NOBODY =
  "(?! (?:laughing|inside|trying|of (?:laughter|laughing|shame|boredom|embarrassment|curiosity|cringe)|on (?:me|stage|level|round|that|the (?:call|slide))|for (?:me|it|us)\\b|twice|again|at the end|(?:three|four|\\w+) times|when (?:i|he|she|we|they) (?:saw|heard|told|showed|read|opened|said)|in (?:1\\d{3}|200\\d|(?:the|a|an|that|this|my|our) (?:\\w+ )?(?:game|film|movie|book|novel|series|show|episodes?|level|season|scene|chapter|round|raid|match|demo|call|meeting|review|standup|end))))";
const AGO = "(?:a|one|two|three|four|five|six|\\d+) (?:hours?|days?|weeks?|months?|years?) ago";

/** As a part of the words of grief. */
export const THEY_DIED = [
  `${NOT_SO}\\b(?:he|she)${BETWEEN} (?:died${OF_NOBODY}|passed away|passed (?:peacefully|in (?:his|her) sleep|in the (?:night|hospital)|at the hospital)|(?:took|ended) (?:his|her) own life|killed (?:himself|herself)(?! (?:laughing|with (?:work|overtime)|over (?:it|this|that)))|(?:took|drew) (?:his|her) last breath|was found dead|lost (?:his|her) (?:fight|battle|life)(?! (?:with|against|over|for) (?:the|a|our|my) (?:team|board|client|manager|code)))`,
  `${NOT_SO}\\bthey(?: have| had| just| both| all)* passed away`,
  `${NOT_SO}\\b(?:he|she)(?:'?s| is| was) (?:already |now )?dead(?! (?:tired|serious|right|wrong|set|sure|certain|drunk|asleep|easy|keen|last|lucky|good|to (?:me|us|the world)|on (?:his|her|time)|in the water|inside|weight|code|quiet|silent))`,
  `${NOT_SO}\\b(?:he|she) (?:did ?n'?t|did not|has ?n'?t|has not|was not going to) ma[dk]e it (?:through (?:the |this )?(?:night|weekend|surgery|operation|winter)|out of (?:the )?(?:hospital|icu|surgery|operation|coma))`,
  "\\b(?:cancer|stroke|heart attack|accident|tumou?r|leuka?emia)\\b[^!?]{0,20}\\bit (?:went|was) (?:so |very |all |over )?(?:quick|fast|quickly|peaceful|peacefully)\\b",
  `\\b(?:his|her|their|the) last breath\\b|\\bdied (?:in my arms|peacefully|in (?:his|her|their) sleep|${AGO.replace("(?:hours?|days?|weeks?|months?|years?) ago", "hours? ago")})`,
].map((one) => `(?:${one})(?!.*\\b(?:lol|lmao|rofl|haha\\w*)\\b)`);
