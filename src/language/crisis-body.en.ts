/**
 * Words of somebody whose body or mind is in danger now: means and places, food, alcohol and drugs, an attack of the heart, what is not there. Read as `crisis.en.ts`
 * prepares them: lower case, words with one space between them, no signs.
 */
const HIGH_PLACE = "(?:terrace|roof|rooftop|balcony|window|building|bridge|flat|cliff|viaduct|\\w+ floor|parking deck)";
const MEDICINE =
  "(?:pills|tablets|painkillers|paracetamol|ibuprofen|aspirin|insulin|xanax|valium|sleeping pills|sleeping tablets|antidepressants)";
const DRINK = "(?:vodka|whisky|whiskey|wine|gin|rum|schnapps|spirits|booze|liquor)";
const DRUG = "(?:heroin|cocaine|fentanyl|meth|crystal meth|crack|ketamine|ghb|oxycontin|opioids)";

export const BODY: readonly RegExp[] = [
  // Places and means.
  new RegExp(
    `\\b(?:feel like|think of|thinking (?:of|about)|thought (?:of|about)|want to|will|about to|urge to|ready to) (?:\\w+ )?jump(?:ing)? (?:(?:off|from|out of) (?:the |a |my |our |this |that )?${HIGH_PLACE}|over (?:the |a |that )?(?:railings?|balustrade|parapet|ledge|balcony|bridge))\\b`,
  ),
  /\b(?:stood|standing|stand|sat|sitting|was|am)(?: \w+){0,3} (?:at|on|by|over|behind|beyond) the (?:railings?|ledge|window ledge|parapet|edge of the (?:roof|bridge|platform|cliff))\b(?! with (?:a|my) (?:coffee|tea|book|beer))(?! of (?:the )?(?:stairs|cot|ship|ferry))/,
  /\bi am (?:\w+ )?(?:up )?on the roof of (?:the|a|my|our) (?:\w+ )?(?:garage|building|house|hotel|tower|car park|carpark|hospital|office)$/,
  /\b(?:train platform|tracks|rails|balcony|roof|bridge|river|oncoming traffic) (?:\w+ )?(?:looks?|seems?|feels?|is|gets?) (?:\w+ )?(?:inviting|tempting)\b/,
  /\bpainless (?:ways?|methods?|means) (?:out|to go|of dying)\b|\bplan(?:ned|ning|s)? how (?:to|i) (?:will |would |could )?end (?:it|things|this|everything|it all)\b(?! (?:in|on|with) (?:the|a) (?:code|meeting|call|talk|question|slide))/,
  /\b(?:scared|afraid|terrified|frightened|worried) of what i (?:might|could|may|will|am about to|would) do\b(?! (?:to|with|in) (?:the|our|this) (?:code|build|prod\w*|database|repo|budget))/,
  /\b(?:bought|got|ordered|have) (?:the|a|my) (?:rope|noose)(?: already| yesterday| today| now| ready)?$/,
  new RegExp(
    `\\bhow (?:many|much) (?:\\w+ )?${MEDICINE}\\b(?: \\w+){0,4} (?:too many|too much|it takes|it take|to die|kills?|lethal|deadly|overdose|do i need to)\\b`,
  ),
  /\bhow many (?:\w+ )?(?:paracetamols?|acetaminophen|tylenol|ibuprofen|aspirins?|pills|tablets|sleeping pills|xanax|benzos?)\b(?: \w+){0,4} (?:dangerous|lethal|deadly|fatal|toxic|an overdose|overdose|kill|to die)\b/,
  /\b(?:least painful|painless|most painless|gentlest) (?:way|ways|method) (?:to go|to die|to leave|to leave this world|out of life)$|\b(?:quickest|easiest|fastest|best) (?:way|method) to (?:die$|end my life\b)/,
  /\bif (?:the|my|this) (?:plane|flight|bus|train|car)\b(?: \w+){0,6} (?:goes down|went down|crashes|crashed|derails)\b(?: \w+){0,3} (?:complain|mind|care|be sad|be sorry)\b/,
  /\buntil (?:it|they|my \w+|i) (?:bleeds?|starts? bleeding)\b|\b(?:bang|banging|hit|hitting|smash|smashing|bash|bashing) my head (?:against|into|on) (?:the|a) (?:wall|door|floor|table) until\b/,
  /\bjump(?:ing|ed)? (?:in ?front of|under|before) (?:the |a |my |an )?(?:metro|train|tram|bus|truck|car|lorry|subway|tube|u bahn|s bahn)\b/,
  /\bgarage\b(?: \w+){0,5} engine (?:is |still )?(?:on|running)\b|\bengine (?:is )?(?:on|running) (?:\w+ ){0,3}garage\b/,
  /\b(?:tied|tie|tying) (?:a|the|my) (?:knot|noose|rope|belt|scarf) (?:in|around|to|on|into|round) (?:my|the|a) (?:belt|rope|neck|beam|scarf|sheet|door|ceiling|cable|cord)\b|\bi (?:am )?(?:will|want to|want) hang$/,
  new RegExp(
    `\\b(?:took|taken|swallowed|taking|ate) (?:[1-9]\\d|\\d{3}|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a (?:whole )?(?:box|pack|packet|handful|bottle|lot|bunch|load) of|lots of|loads of|all (?:of )?(?:my|the|her|his)|(?:far |way )?too many) (?:\\w+ )?${MEDICINE}\\b(?! (?:to (?:the|our|a)|home|back|out|from|with (?:me|us)|for (?:the|testing))\\b)`,
  ),
  // An end that is near, or was near.
  /\bno (?:next (?:week|month|year)|tomorrow) for me$|\bdont wake me (?:up )?(?:ever again|ever|anymore)\b/,
  /\bnot (?:like|as if) i (?:plan|am planning|intend|want|expect) to be (?:around|here|alive|there)\b/,
  /\b(?:everyone|everybody|they|you all) should (?:just )?forget me\b|\bforget me everyone should\b/,
  /\b(?:have|ive) decided (?:and )?it (?:is|feels)(?: \w+)? (?:peaceful|so calm|at peace)\b/,
  /\bplanned (?:my|his|her) (?:own )?(?:death|suicide|funeral)\b|\bsurvived (?:one|an|my|two|three|a suicide|my first|my last|several) attempts?\b(?! (?:at|to|of))/,
  /\b(?:put|putting|getting|got|get|getting|have) (?:all )?my affairs in order\b(?! (?:before|for) (?:the |my |our )?(?:parental|maternity|paternity|leave|holidays?|vacation|sabbatical|trip|move|new job)\b)/,
  /\b(?:nearly|almost) did it\b(?: \w+){0,4} worse\b|\bready to go (?:and )?not from (?:the|my|this) (?:job|work|company|office)\b|^(?:i )?(?:just |really )?want to dye$/,
  /\b(?:number|phone) (?:for|of) (?:the|a|your|some) (?:\w+ )?(?:crisis|suicide|help) ?(?:line|hotline)\b|\bwhat(?:s| is) the (?:crisis line|suicide hotline|helpline)(?: number)?\b/,
  /\bmujhe (?:marna|mar jana)\b|\bmarna (?:hai|chahta|chahti)\b|\bkhud ?kushi\b|\b(?:apni )?jaan (?:dena|de du|de dunga|de dungi)\b/,
  // Food.
  /\b(?:havent|have not|not|didnt|did not) (?:eaten|eat)\b(?: \w+){0,8} (?:in control|proud|thinner|thin|feels good|deserve it|deserve to eat)\b/,
  /\b(?:make|making|made|makes) myself (?:be |throw )?(?:sick|up|vomit|puke) (?:after|every|again|on purpose|when|in the|before)\b|\b(?:throw|throwing|threw|throws) up (?:\w+ ){0,2}(?:on purpose|deliberately|after (?:every |each |my |all )?(?:meals?|lunch|dinner|eating|food))\b|\bfingers? down my throat\b/,
  /\b(?:only )?eat(?:ing)? (?:only )?[1-7]\d\d (?:k?cal|calories|kcals)\b|\bfaint(?:ed|s|ing)?\b(?: \w+){0,6} (?:chest|twice|again|every day|from hunger|blood)\b|\bfainted (?:twice|again|three times)\b/,
  // Alcohol and drugs.
  /\bsnort(?:ing|ed|s)? (?:\w+ ){0,2}(?:coke|speed|powder|pills|lines?)\b|\bdrinking (?!(?:coffee|tea|water|mate|cola|enough)\b)(?:\w+ ){0,8}(?:cant|cannot) stop\b/,
  new RegExp(
    `\\b(?:drink|drinking|drank|drunk|need|empty) (?:\\w+ ){0,2}(?:bottles?|litre|liter) of ${DRINK}\\b(?: \\w+){0,2} ?(?:(?:every|each|a|per) (?:night|day|evening|morning)|daily|to (?:sleep|forget|cope|function))\\b`,
  ),
  new RegExp(
    `\\bi (?:\\w+ )?(?:took|take|taking|did|do|shot|smoked|smoke|snorted|snort|injected|inject|use|used|am on|am back on|relapsed on)(?: some| too much| again| more){0,2} ${DRUG}\\b(?! (?:tests?|spread|jokes?))`,
  ),
  /\b(?:cant|cannot|couldnt|could not|unable to) stop (?:drinking|using drugs|taking (?:pills|drugs))\b(?! (?:coffee|tea|water|cola|coke|red ?bull|mate|espresso))/,
  // The heart, and what is not there.
  /\bi am having a (?:heart attack|stroke|seizure)\b(?! (?:when|every|looking|because|over|reading|from|lol|haha))/,
  /\bi (?:keep |still |often )?(?:see|seeing|hear|hearing) (?:people|faces|somebody|someone|things) (?:who|that|which) (?:are not|arent|is not|isnt) (?:there|real)\b/,
  /\bi think they are (?:watching|following|spying on|after) me (?:through the (?:walls?|tv|camera|lamp|phone|window)|everywhere|at home|at night|in my)\b/,
];
