/**
 * Words of somebody in danger that say it by hint, wearily or with irony, and in the other languages that colleagues slip into. Read as
 * `crisis.en.ts` prepares them: lower case, no apostrophes, single spaces, "im" as "i am".
 */

/** Those for whom somebody stays, or whom they lost. */
export const FAMILY =
  "(?:wife|husband|partner|girlfriend|boyfriend|kids?|child|children|son|daughter|baby|mum|mom|mother|dad|father|parents|brother|sister|family|dog|cat|grandma|grandpa)";
const PLACE =
  "(?:platform|tracks|rails|train|tram|s bahn|u bahn|subway|tube|bridge|viaduct|balcony|roof|rooftop|cliff|river|motorway|autobahn)";
const LURE =
  "(?:one step|a step|jump|step off|let go|let myself|be quiet|be over|be silent|so easy|how easy|easy it|swerve|think about it|the thought|thoughts?|pulls me|calls me|voice)";
const SEASON =
  "(?:christmas|xmas|new year|the new year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|my (?:next )?birthday|next year|next week|tomorrow|the morning|sunrise)";
const NO_PLAN =
  "(?! (?:release|party|meeting|sprint|demo|edition|boot|framework|security|offsite|workshop|budget|schedule|standup|build|deploy))";

export const HINTS: readonly RegExp[] = [
  // Why to be here at all.
  /\bwhy (?:i|should i|am i|i am)(?: \w+){0,2} (?:still|even) (?:be )?(?:here|alive|around|there|exist|bother (?:to )?(?:live|living|waking))(?! (?:at(?! all)|in|on|for|so|with|this|until)\b)/,
  /\b(?:no|any|a|without|lost the|what|which|little) (?:\w+ )?(?:reason|reasons|point|sense) (?:left )?(?:to|in|of|for) (?:wake up|waking up|get up|getting up|open my eyes|hold on|holding on|hang on|stick around|carry on|carrying on|go on|going on|see tomorrow)(?: anymore| tomorrow| again| in the morning| at all| or|$)/,
  /\b(?:tired|sick|exhausted) of (?:waking up|breathing|being here|being me|being around|carrying on|fighting to live)(?: anymore| every day| each day| again|$| and)/,
  /\blife (?:itself )?(?:is not|isnt|was never|is just not|simply isnt|just isnt) (?:for me|my thing|for people like me)\b|\bnot (?:made|cut out|built) for (?:this |living|life)(?: life| world)?\b(?! (?:kind|type|job|project|as|in a))/,
  /\bworth more dead\b|\b(?:better|easier|nicer|lighter) for (?:everyone|everybody|all|them|my \w+|the kids|us all)(?: \w+){0,2} (?:if|when|once) i (?:was|were|am|would be) (?:not |no longer )?(?:here|gone|dead|around|there|alive)\b/,
  /\b(?:everyone|everybody|they|they all|my (?:wife|husband|kids|children|family|parents|mum|mom|son|daughter)|the kids|the world) (?:would|will|d|ll) (?:all )?(?:be |do |get on |manage |live )?(?:just |much |far )?(?:fine|better|happier|ok|okay|good|relieved|well|easier|best) (?:off )?without me\b(?! (?:on|in|at|for|this|next|while|tomorrow|today|until|during|tonight|as))/,

  // Not to be there any more.
  /\b(?:logical|sensible|reasonable|normal|tempting|attractive|peaceful|calming|comforting|soothing|nice|right|easier|a relief) (?:idea )?(?:to be dead|to die|to be gone|not to be|to not be|to not exist|not to exist|to disappear|to stop existing|to not wake up|not to wake up)\b(?! (?:on|in the|at the|bothered|part))/,
  /\b(?:rather|prefer|better|like to|love to|want to|id like to)(?: to)? not (?:be (?:here|around|there|alive)|exist|wake up)(?: anymore| at all| any longer| again| tomorrow| and i| and no)\b(?! (?:on|for|when)\b)/,
  /\b(?:would not|wouldnt|dont|do not|id not) (?:really |even )?mind (?:not waking up|dying|being dead|not being (?:here|alive)(?! (?:on|for|at))|if i (?:died|didnt wake up|did not wake up|got hit|was hit|were hit|never woke|dropped dead|was gone|were gone)(?! for)|if (?:a|the) (?:bus|truck|car|train|lorry|plane) (?:would |could |just )?(?:hit|took|take|ran|run|got|get|came|come|crash)\w*|an accident|a heart attack)\b/,
  /\b(?:hope|hoping|hoped|wish|wishing|pray|praying|like it if)\b(?: \w+){0,5} (?:dont|do not|wont|will not|didnt|not|never)(?: have to)? (?:wake|woke) up\b(?! (?:the|my|our|them|him|her|anybody|anyone|everyone|at|before|so|late|too|with|on call)\b)/,
  /\b(?:hope|hoping|wish|if only)\b(?: \w+){0,3} (?:get|got|be|was|were|am) (?:hit by|run over|struck by|cancer|terminally ill|killed)\b|\b(?:hope|wish|if only) (?:the|my|this) plane (?:would )?(?:crash|crashes|crashed|goes down|went down)\b/,
  /\bi (?:wont|will not|might not|may not|shall not|would not|wouldnt) (?:exist|be among|be amongst|be with the living|be on this earth|be breathing|be alive|be in this world)\b/,
  /\b(?:not|no longer|no more|wont be) (?:be )?(?:among|amongst|with) the living\b|\bnot (?:be )?(?:on|of) this (?:earth|world|planet) (?:anymore|then|by then|much longer)\b/,
  new RegExp(
    `\\b(?:i |we )?(?:dont|do not|not|never|wont|will not|am not|doubt i will)(?: \\w+){0,3} (?:see|reach|experience|be there for|be here for|be alive (?:at|in|for|by)|live to see|live until|live till|exist (?:at|in|by)) (?:the )?${SEASON}\\b${NO_PLAN}(?! (?:from|at the|as a|in the (?:calendar|list|plan|backlog)))(?=$| and| anymore| that| if| i | or)`,
  ),
  /\bi (?:wont|will not|dont think i will|will never|doubt i will|do not plan to|dont plan to|am not going to|dont intend to) (?:make it|live|last|get) (?:to|till|until|past) (?:see )?(?:my )?(?:[3-9]0|[3-9]5|thirty|forty|fifty|sixty|seventy|retirement|old age)(?:th birthday)?\b(?! (?:points?|tickets?|percent|minutes?|seconds?|h|pm|am|users?|commits?|hours?|%))/,
  /\bnot if it is up to me\b(?=.*\b(?:40|50|60|old|year|birthday|live|alive)\b)|\b(?:live|alive|40|50|60|old|next year|christmas|birthday)\b.{0,40}\bnot if it(?:s| is) up to me\b/,
  /\b(?:my|the|a) (?:very )?last (?:day|week|month|night|evening|summer|winter|christmas|birthday)\b.{0,40}\bnot (?:just |only )?(?:at|in|of|with) (?:the |this |my )?(?:company|work|job|office|project|team|firm)\b/,
  /\b(?:here|leave|leaving|gone|go|going|quit|quitting|end|out|over|stop|last|done|finished|exit|away)\b(?: \w+){0,4} (?:and|but)? ?i (?:dont|do not) mean (?:the|my|this|from the) (?:office|company|job|work|team|project|meeting|firm|desk)\b/,
  /\b(?:over|end|stop|ended|finished)\b(?: \w+){0,5} (?:(?<!for )me too|including me|me included|myself included|and me with it)\b/,
  /\bif i (?:just |simply |suddenly )?(?:disappeared|vanished|died|were gone|was gone|werent here|wasnt here|did not wake up|didnt wake up|stopped existing|never came back)\b(?! (?:for|from|to|on|next|this)\b)(?: \w+){0,6} (?:nobody|no one|noone|who|wouldnt|anyone|anybody|better|notice|noticed|relief|relieved|care|cares|miss|cry)\b/,
  /\bwho would (?:even )?(?:care|notice|miss me|cry|come) (?:if|when) i (?:was|were|am|died|die|disappeared|vanished)\b(?! (?:not )?(?:in|at|on|out|away|off|late))/,
  /\bi (?:should|shouldve|should ve|ought to) (?:have )?(?:died|been dead|never been born|not have been born)\b|\b(?:i )?should have been me (?:who died|in (?:that|the) (?:car|grave|accident|coffin)|instead of (?:him|her))\b/,

  // Something that is prepared, or holds back.
  /\b(?:know|picked|chose|chosen|decided|planned|found) (?:exactly )?(?:where|which (?:day|night|tree|bridge|train|place)|the (?:place|day|date|bridge|tree|spot|night))(?: and (?:how|when))?(?: where| when)? (?:id|i would|i will) (?:do it|go|end it|jump|die)\b(?! (?:over|through|with|for lunch|to)\b)/,
  new RegExp(
    `\\b(?:the|my|all|all the|those|three|two) (?:goodbye |farewell |last )?letters (?:to|for) (?:my |the )?${FAMILY}\\b|\\b(?:letters? (?:are|is) written|wrote my will|my will is written)\\b.{0,60}\\b(?:courage|ready|now|tonight|only|gone)\\b`,
  ),
  new RegExp(
    `\\b(?:died|dead|passed|heaven|grave|funeral|lost (?:him|her|them)|gone)\\b.{0,80}\\b(?:go|follow|join|be with|going|following|joining|get) (?:to |after )?(?:him|her|them|my ${FAMILY})\\b|\\b(?:be|go) with (?:my )?(?:${FAMILY}|him|her|them) again\\b.{0,60}\\b(?:died|dead|passed|heaven|grave)\\b|\\b(?:join|follow|see|be with) (?:him|her|them|my ${FAMILY}) (?:in heaven|on the other side|up there|in the grave|in death)\\b`,
  ),
  /\b(?:only|best|last|one) (?:\w+ ){0,2}(?:fix|solution|way|exit|answer|option|escape|peace|relief|help)\b.{0,40}\b(?:not being (?:there|here|around|alive)|being gone|to be gone|not existing|to not exist|death|dying|to die|being dead|not waking up)\b/,
  /\b(?:what is|whats|what|nothing|not much) (?:\w+ )?left(?: for me)?\b.{0,30}\b(?:a |the |my )(?:rope|noose|pills|gun|razor|gas|river)\b|\b(?:a|the|my) (?:rope|noose) (?:is ready|is here|lies|waits|hangs|in the (?:garage|cellar|attic|boot|car|shed))\b|\b(?:think|thinking|thoughts?|dream|dreaming|looking) (?:\w+ )?(?:of|about|at) (?:the|a|my) (?:rope|noose|pills|razor|razor blade|gun)\b/,
  /\b(?:took|take|taken|swallowed|swallow) (?:\w+ ){0,4}(?:pills|tablets|meds|medication|medicine)(?: \w+){0,2} (?:on purpose|deliberately|intentionally|to die|to sleep forever|not by accident)\b|\bnot (?:by accident|an accident)\b.{0,60}\b(?:pills|tablets|cut|jumped|overdose)\b|\b(?:pills|tablets|overdose|wrists)\b.{0,80}\b(?:on purpose|not by accident|like (?:then|that) again|attempt)\b/,
  new RegExp(
    `\\b(?:on|at|from|across|over|cross|crossing|off|past|near|under|onto|see|pass|passing) (?:the|a|that|my|every|each|this|that one) (?:\\w+ )?${PLACE}\\b(?! (?:team|guild|module|pattern))(?: \\w+){0,12} ${LURE}\\b(?! (?:to|on|in) (?:the )?(?:next|release|conclusion|call|meeting|version))`,
  ),
  new RegExp(
    `\\b(?:jump|step off|one step|let go|voice|the thought|how easy|so easy)\\b(?: \\w+){0,8} (?:on|at|cross|crossing|off|from|near|pass|passing|in front of) (?:the|a|that|this|every|each) (?:\\w+ )?${PLACE}\\b`,
  ),
  /\b(?:let go of|turn|yank|jerk|pull) (?:the|my) steering wheel\b|\b(?:nearly|almost|just|tempted to|wanted to|want to|about to|could|eyes and|home and|driving and|motorway and|autobahn and|lorry and|thought of) let go of the wheel\b|\b(?:swerve|steer|drive|crash|driving|swerving|steering)(?: \w+){0,3} (?:into|off|in front of|against) (?:a|the|that|an|some) (?:tree|wall|truck|lorry|bridge|bridge pillar|pillar|oncoming|cliff|train|river|barrier)\b/,
  /\b(?:head|voice|voices|brain|mind|something in me|something inside)(?: \w+){0,3} (?:says?|tells?|telling|said|whispers?|screams?|shouts?|orders?|keeps saying)(?: me)?(?: to)? (?:jump|die|end it|kill|just do it|do it already|swerve|let go|hurt myself|cut|step)\b/,
  new RegExp(
    `\\bif (?:\\w+ ){0,2}(?:${FAMILY}) (?:\\w+ ){0,3}(?:still )?(?:alive|here|around|there)?\\b(?: \\w+){0,4} (?:would|d|wouldve|had) (?:have |already )*(?:ended|finished|done it|been gone|been dead|left this|jumped|killed)\\b|\\bif it (?:were not|werent|wasnt|was not) for (?:my |the )?${FAMILY}\\b(?: \\w+){0,6} (?:gone|ended|dead|not be here|wouldnt be here|done it|not be alive|over|jumped)\\b`,
  ),
  /\b(?:would have|wouldve|id have|i had|almost|nearly|should have) (?:already |long ago |just )*ended (?:things|it all|everything|my)\b(?! (?:at|with a|for the|sprint|meeting|call|day|shift|contract|subscription|turn|talk|career|session|presentation))/,
  new RegExp(
    `\\b(?:only|one|single|last) (?:thing|things|reason|person|one) (?:that |who |which |why )?(?:is |are |i am |still |has )*(?:stopping|stops|keeping|keeps|holding|holds|kept|stopped|here|alive|left)(?: me)?(?: here| alive| back| going| from (?:it|doing it|going|jumping|ending \\w+))?(?: here)? (?:is|are|was) (?:\\w+ ){0,3}(?:${FAMILY}|fear|cowardice|faith|god|the pain|that i am (?:a coward|scared|afraid|too weak))\\b|\\bonly (?:thing|reason|person) (?:that |why |who )?(?:i am|keeping me|keeps me|that keeps me) (?:still )?alive\\b`,
  ),
  /(?<!\b(?:has|they|we|he|she|it|team|client|customer|sales|management|company|board)(?: (?:have|had))? )\b(?:been|started|am|im|(?<=\bi )was|back to|i) (?:cutting|cut|scratching) (?:again$|again and|again since|my (?:arms?|wrists?|legs?|thighs?|skin|forearms?))|\b(?:myself|my (?:arm|arms|hand|skin|legs?|wrists?))\b(?: \w+){0,8} (?:just |only )?to feel (?:something|anything)\b|\b(?:burn|burned|burnt|cut|hit|hurt|scratched) myself (?:\w+ ){0,5}(?:on purpose|deliberately|to feel|because i deserve|as punishment)\b/,
  new RegExp(
    `\\btell (?:my|the|them|everyone|everybody|her|him)(?: \\w+){0,3} (?:that )?i am (?:so |very |really )?sorry (?:and|but|that)? ?(?:it|that|this)? ?(?:was|is|wasnt|isnt|its) ?(?:not )?(?:their|his|her|your|anybodys|anyones|nobodys) fault$|\\btell (?:my )?${FAMILY}(?: and (?:my )?${FAMILY})? (?:that )?i (?:always |really )?loved? (?:them|her|him)\\b`,
  ),
  /\b(?:permanent|eternal|forever|endless|never ending) (?:exit|way out|sleep|vacation|holiday|pto|log ?off|rest|silence|peace|offline)\b|\bearly exit from (?:life|everything|it all|all this)\b|\b(?:log|sign|check|clock)(?:ging|ing)? (?:off|out) (?:for good|forever|of life|from life|permanently)\b(?! (?:from (?:slack|jira|this|the)))/,
  /\b(?:by the time|when) (?:anyone|anybody|you|someone|somebody|they|people) (?:read|reads|find|finds|see|sees|get|gets|open|opens) (?:this|me|it|my)\b(?: \w+){0,6} (?:i (?:hope|will be|am|wont|shall be|will have|would be)(?: \w+){0,2} )(?:over|gone|dead|no more|not be here|at peace|done it|away for good|finally free)\b(?! (?:for|on|to|home|until|with|shopping)\b)/,
  /\b(?:last) (?:message|thing|mail|words?|note) (?:that )?(?:you|anyone|anybody) (?:will )?(?:ever )?(?:hear|read|get) (?:from|of) me\b|\byou (?:will|ll) (?:never|not) hear from me (?:again|anymore)\b(?=.*\b(?:sorry|goodbye|thank|love|nobody|anybody|world|life|forgive)\b)/,
  /\bmade (?:my )?peace with (?:dying|death|the end|leaving this (?:world|life)|it ending)\b|\bwhen i am gone\b(?! (?:on|to|for|next|at|home|skiing|until|from|away|this|in)\b)(?=.*\b(?:kids|wife|husband|family|mum|mom|dog|cat|sorry|password|passwords|forgive|nobody)\b)/,
  /\b(?:dont|do not|no need to) (?:plan|schedule|book|expect|count)(?: \w+){0,5} (?:exist|be alive|be breathing|be among|be dead)\b/,
  /\b(?:finally|just) (?:be )?(?:dead|at peace forever|gone forever|not here anymore)$|\bi (?:want|need|crave|long for) (?:the |some |only |just )?(?:eternal|final|last) (?:peace|rest|sleep|silence)\b/,
  /\b(?:done|finished|through)\b(?: \w+){0,4} with (?:living|being alive|my life|this life)\b/,
  /\bskip (?:me, )?(?:all of|the rest of|the whole of|this whole) (?:my |this )?life\b/,
  // Said in few words.
  /\b(?:point|sense|use) (?:of|in) (?:even |ever )?(?:waking up|wake up)(?= (?:anymore|again|tomorrow|every (?:day|morning))\b|$)/,
  /\b(?:dont|do not|cannot|cant|no longer) (?:really )?see (?:a|any|my|much of a) future (?:for (?:me|myself)|for my life)\b(?! (?:here|in|at|with|on)\b)|\b(?:there is |i have )no future for me$/,
  /\b(?:nobody|no one|noone) will (?:even )?find me (?:until|before|for days|in time)\b/,
  /\b(?:all|everything|it|its|life) (?:is |so |just )*(?:too|so) dark\b(?=.*\bwant out\b)|\bwant out of (?:this |my )?(?:life|world|existence)\b/,
  /\bi (?:cannot|cant) (?:go on|take it|do this)(?: anymore)?\b(?! (?:with|at|in|on)\b)(?=.*\bend it\b)/,
  /\bi have (?:a|my) plan\b(?=.*\bmeans\b(?! (?:to|of|that|we|it|i|more|less)\b))(?!.*\bby all means\b)|\bi have the means (?:and|ready|here|at home|now)\b(?! (?:the|a) (?:budget|team))/,
  /\bi (?:already |have |ve |just )*(?:wrote|written|finished) (?:all )?(?:the|my|all|some|three|two) letters\b(?=.*\b(?:thanks|thank you) for everything\b|.*\b(?:goodbye|forgive|i love)\b)(?!.*\b(?:clients?|customers?|applicants?|template|recommendation|cover)\b)/,
  /\b(?:give|pass|leave) (?:away )?my (?:\w+ ){1,2}to \w+ (?:when|once|after|if) i am (?:gone|dead|not here anymore)\b(?=.*\bi (?:am serious|mean it)\b)/,
  /\bkms (?:for real|fr) (?:this time|now|tonight|soon|today)\b/,

  // Other languages of colleagues.
  /\b(?:am liebsten|lieber|besser) (?:w(?:ä|ae|a)re ich|tot|ich w(?:ä|ae|a)r)(?: \w+){0,2} (?:tot|nicht mehr da|weg|nie geboren)\b|\bam liebsten w(?:ä|ae|a)re? ich tot\b|\bw(?:ä|ae|a)re? ich (?:doch |nur |lieber |blo(?:ß|ss) )*(?:tot|nie geboren|nicht mehr da)\b/,
  /\b(?:will|m(?:ö|oe|o)chte|mag|kann) (?:\w+ ){0,2}nicht mehr (?:da sein|leben|hier sein|aufwachen|weiterleben|existieren)\b|\b(?:mich|sich) (?:umbringen|t(?:ö|oe)ten|aufh(?:ä|ae)ngen|erschie(?:ß|ss)en)\b|\b(?:mir|sich) (?:das leben (?:zu )?nehmen|etwas an(?:zu)?tun|was an(?:zu)?tun|die pulsadern)\b|\blebensm(?:ü|ue|u)de\b|\bkein(?:en)? (?:sinn|grund) mehr (?:im leben|zu leben|weiterzuleben)\b|\bohne mich (?:besser dran|geht es (?:allen|ihnen) besser)\b|\ballen besser (?:gehen )?ohne mich\b/,
  /\bnie chc[eę] (?:mi si[eę] )?(?:ju[zż] )?(?:d[lł]u[zż]ej )?[zż]y[cć]|\bchc[eę] (?:ju[zż] )?(?:umrze[cć]|si[eę] zabi[cć])\b|\bzabi[cć] si[eę]\b|\bzabij[eę] si[eę]\b|\bsamob[oó]jstw\w+|\bodebra[cć] sobie [zż]ycie\b/,
  /\bquero (?:\w+ )?(?:morrer|me matar|desaparecer para sempre)\b|\b(?:vou|queria|penso em|pensei em) me matar\b|\bn[aã]o (?:quero|aguento|consigo) (?:mais )?(?:viver|estar vivo|estar viva)\b|\bsuic[ií]d\w+|\bn[aã]o vale a pena viver\b/,
  /\b(?:je veux|j ai envie de|jai envie de|envie de) mourir\b|\bme (?:suicider|tuer|foutre en l air)\b|\b(?:plus|pas) envie de vivre\b|\bquiero (?:morir|morirme|matarme)\b|\bno quiero (?:seguir )?(?:vivir|viviendo)\b|\bmatarme\b|\bvoglio (?:morire|uccidermi|farla finita)\b|\bnon voglio (?:piu|più) vivere\b/,
  /\b(?:marna|mar jana|mar jaana|mar jau|mar jaun|mar jaunga)(?: \w+){0,2} (?:chahta|chahti|hai|hu|hoon|hun)?\b(?=.*\b(?:main|mai|mujhe|mera|jeena|zindagi|chahta|chahti|bas)\b)|\b(?:jeena|jine|jeene)(?: \w+){0,2} (?:nahi|nahin|nai)\b|\b(?:nahi|nahin) (?:jeena|jina)\b|\bkhudkushi\b|\baatmahatya\b/,
];
