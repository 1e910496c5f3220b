/**
 * A bare call for help, and what is asked by whoever stands beside somebody that needs it. Read as `crisis.en.ts` prepares words, in each sentence and clause: `^` and
 * `$` are ends of a clause. What help is asked for at work names the work: "i need help with the tests", "call the api".
 */
const PLEASE = "(?:(?:please|pls|plz|someone|somebody|anyone|anybody|quick|quickly|god|omg|oh god|ok|hey|hello) )*";
const NOW =
  "(?: (?:please|pls|plz|now|right now|asap|quick|quickly|fast|immediately|at once|here|for me|for (?:him|her|them)|(?:to|in|at) (?:the|our|my) (?:office|lobby|kitchen|house|flat|building|second floor|toilet|garage)))*";
const HELPERS =
  "(?:(?:the |an? )?(?:police|cops|ambulance|paramedics?|emergency (?:services|number|line|doctor)|fire (?:brigade|department)|doctor|medic|first aider)|112|911|999|110|(?:building )?security)";

/** What nobody writes on an ordinary day. */
export const CALLS: readonly RegExp[] = [
  new RegExp(
    `^${PLEASE}(?:(?:can|could|will) (?:you|someone|somebody|anyone) |you must |you have to |i need you to |we need to |i have to |i need to |you should )?(?:please )?(?:call|phone|ring|get|send|alert|fetch)(?: me| us)? ${HELPERS}${NOW}$`,
  ),
  new RegExp(
    `\\b(?:should|shall|must|do) (?:i|we) (?:have to )?(?:call|phone|ring|get) (?:the police|the cops|an ambulance|112|911|999|emergency)\\b(?!.*\\b(?:lol|(?:ha){2,}|lmao|code|build|jira)\\b)`,
  ),
  new RegExp(
    `^${PLEASE}i need (?:an ambulance|the police|the cops|a doctor (?:now|right now|here|immediately)|an emergency (?:number|doctor)|to get out of here alive)${NOW}$`,
  ),
  /^(?:please )?help(?: me)?(?: please)?(?: now)? (?:he|she|they|hes|shes|theyre|somebody|someone)(?: is| are)? (?:is |are )?(?:here|coming|back|inside|outside|at (?:the|my) door|at my window|in (?:the|my) (?:house|flat|room|building)|after me|following me)(?: again| now)?$/,
  /\b(?:he|she|they|hes|shes|theyre|somebody|someone|my \w+)(?: is| are)? (?:trying to get in|breaking (?:in$|(?:down )?(?:the|my) door(?: down)?)|kicking (?:in )?(?:the|my) door(?: in)?|banging on (?:the|my) (?:door|window)|outside my (?:door|window|flat|bedroom|house)|in my (?:flat|house|bedroom) (?:now|and|again))\b/,
  /^(?:is there|do you (?:have|know)|what is|whats|give me|i need|where do i find|which is|tell me)(?: (?!support|client|clients|customer|it|sales|service|our|the client)\w+){0,2} (?:emergency|crisis|helpline|hotline|crisis line|suicide|help (?:line|number))(?: (?:number|line|hotline|phone))?(?: (?:i can|to|that i can|for (?:me|this|us|people like me)|please|now|here|number|call|ring))*$/,
  /^(?:what|which) (?:number|hotline|helpline) (?:can|do|should|shall|must|could) (?:i|we) (?:call|ring|dial|phone)(?: now| please| for (?:help|this|that))*$|^(?:who|whom) (?:can|do|should) i (?:call|ring|phone) (?:now|right now|tonight|in an emergency)$/,
  // Somebody faints or bleeds.
  /\b(?!(?:i|pods?|servers?|builds?|app|service|clusters?|phone|laptop|database)\b)\w+ (?:just |has |have |suddenly )*(?:fainted|passed out|collapsed|stopped breathing)\b(?= (?:what (?:do|should|can|must|shall) (?:i|we)|how do i|help|here|in (?:the|our) (?:office|kitchen|meeting|call|room|hall|corridor|toilet|lift)|now|and (?:is|does|wont|will not|there|bleeds))\b)(?! in the (?:search|index))/,
  /^(?:and |he |she |they |somebody |someone |my \w+ )*(?:i am |he is |she is |they are |is |hes |shes )(?:still |really |badly )?bleeding(?: (?:badly|a lot|heavily|and (?:it )?(?:wont|does not|doesnt|will not) stop|now|out|from (?:my|his|her|the) \w+))*$(?<!\bi am bleeding)/,
  /\bbleeding (?:and it |and )?(?:wont|does not|doesnt|will not|cannot|cant) (?:be )?stop(?:ped)?\b|\b(?:stop|stopping) the bleeding\b(?! (?:of|in|at) (?:money|the (?:budget|company|team|users|cash))| edge)(?=$| (?:what|help|please|on|from|how|and|now)\b)/,
  // Somebody is armed, whoever it is.
  /\b(?:the|a|this|that|some|another|one) (?:\w+ )?(?:guy|man|woman|person|colleague|coworker|client|customer|visitor|stranger|host|seller|kid|boy)(?: (?:next to|beside|behind|in front of|opposite|near|with|here with|outside) (?:me|us|the \w+)| (?:in|at|from) (?:the|our|my) \w+| (?:who|that|here|there|sitting|standing)){0,3} (?:is |has |was )?(?:got |pulled out |pulled |holding |waving |carrying |holds |pulls |carries |having |with |brought |took out )?(?:a|his|her) (?:gun|pistol|rifle|knife|weapon|machete)\b(?! (?:emoji|game|sticker|block|set|license|licence|permit|drawer|sharpener|on (?:his|her|the) (?:screen|slide|shirt|avatar|desktop|mug)))/,
];

/** What may be a call for help, or an ordinary question: it is answered with a number, and with nothing else. */
export const MAYBE_CALLS: readonly RegExp[] = [
  /^i am (?:now |just )?(?:standing |sitting )?(?:at|on|by|in) the (?:open )?(?:window|window ?sill|window ledge)(?: now| again| and \w+)*$/,
  /^(?:somebody|someone|anybody|anyone|please)(?: please)? (?:get|send|call|fetch)(?: me| us)? help(?: please| now| here| quick| fast)*$/,
  /\bvoices (?:that |keep |always )?(?:tell|telling|say|whisper|talk|speak|shout)(?: to| at)? me\b(?! (?:in|on|from|through) (?:the|my) (?:headset|call|speaker|podcast))/,
  new RegExp(
    `^${PLEASE}(?:i |we )(?:really |just |so |badly |urgently |desperately )*(?:need|want) (?:some |any )?help(?: (?:now|right now|please|asap|fast|here|urgently|so badly|badly|immediately|tonight|today))*$`,
  ),
  /^(?:please |pls )*help me(?: (?:please|pls|now|someone|somebody|god|fast|quick|quickly))*$(?<!^help me)|^(?:please |pls )+help(?: me)?$(?<!^please help)|^somebody help(?: me)?$|^someone help(?: me)?(?: please)?$/,
  /^(?:he|she|hes|shes)(?: is)? (?:here|outside|at (?:the|my) door|coming(?: for me| in| up| here| back)?|back home|downstairs)(?: again| now| already)?$/,
  /^i (?:just |nearly |almost |have )?(?:fainted|passed out|collapsed)\b(?: (?:in|at|during|today|yesterday|again|this)\b(?: \w+){0,4})?$/,
  /^(?:and )?i am (?:still )?bleeding$|^my chest hurts?(?: (?:so much|a lot|badly|again|since \w+|and my (?:left )?arm\b.*))?$/,
  /\b(?:i|hes|shes|he is|she is) (?:(?:keep|still|often|also|now|sometimes|always|can|am) )*(?:hear|hearing|hears) voices\b(?! saying (?:we|the|it|this)\b)(?! (?:in|on|from|through|over|of|next|behind|but|outside) (?:the|my|our|a|next|other|two|zoom|teams|headset|nobody)\b)/,
  // What is said of somebody else.
  /\b(?:says?|said|tells?|told me|wrote|writes) (?:that )?(?:he|she|they) (?:just |only |really )?(?:wants?|wanted|wishes|would like|needs?|wanna) (?:to )?(?:disappear|vanish|fade away|be gone|not be here|not be around|stop existing|sleep forever|give up on (?:life|everything))\b(?! (?:from|for|in|until|on|before|into the (?:mountains|woods)) )/,
];

/** What is seen on others, and is told of them. */
const LIMB = "(?:skin|arms?|forearms?|wrists?|thighs?|legs?|stomach|belly)";
export const SEEN_ON_OTHERS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:cuts|slits|burns|scratches|is cutting|keeps cutting|was cutting|started cutting) (?:(?:himself|herself|themselves)\\b(?! (?:some|off|short|out|loose|shaving|while|from|a (?:slice|break|deal|piece))\\b)|(?:his|her|their) (?:own )?${LIMB}\\b)`,
  ),
  new RegExp(
    `^(?!.*\\b(?:mov(?:es|ing)|declutter\\w*|flea market|abroad|retir\\w*|new flat|new job)\\b)(?=.*\\b(?:sleeps?|sleeping|off|strange|quiet|worried|sad|different|goodbye|withdrawn|alone|not (?:well|himself|herself)|drinks?)\\b).*\\b(?:gives|gave|giving|given) away (?:all )?(?:his|her|their) (?:things|stuff|belongings|possessions)\\b`,
  ),
  new RegExp(
    `\\b(?:cuts|scars|burns|burn marks|marks|fresh wounds|cut marks|slashes|razor marks|bandages) (?:\\w+ ){0,2}(?:on|down|over|along|across|up|around) (?:both |all over )?(?:his|her|their) (?:\\w+ )?${LIMB}\\b(?! (?:from|because of) (?:the|a|his|her|our) (?:cat|oven|dog|garden|bike|fall|kitchen|roses?|stove|pan|climbing|surgery|accident))`,
  ),
  new RegExp(
    `\\b(?:his|her|their) (?:\\w+ )?${LIMB} (?:is|are|was|were|looks?) (?:\\w+ ){0,2}(?:cut|scarred|slashed|full of (?:cuts|scars)|covered (?:in|with) (?:cuts|scars|scratches))\\b`,
  ),
  /\b(?:wrote|writes|said|says|posted|sent|texted|left)(?: \w+){0,2} (?:goodbye|good bye|farewell|bye forever|see you on the other side|see (?:ya|you) never)\b(?=.{0,80}\b(?:phone (?:is |was |now )?(?:off|dead|switched off)|(?:turned|switched) (?:off )?(?:his|her|their|the) phone(?: off)?|logged off|went offline|left all (?:channels|groups)|deleted (?:his|her|their) account|gave away|gone since|nobody (?:can )?reach\w*)\b)(?!.{0,80}\b(?:new job|other company|last day|retire\w*|holidays?|vacation|for (?:today|the day|the weekend))\b)/,
  /\b(?:wrote|writes|said|says|posted|sent|texted|left)(?: \w+){0,3} (?:thank you|thanks|sorry|(?:i )?love you|last message)\b(?: \w+){0,6} (?:and|then) (?:\w+ )?(?:(?:turned|switched) (?:off (?:his|her|their|the) phone|(?:his|her|their|the) phone off)|(?:his|her|their) phone is (?:now )?(?:off|switched off)|deleted (?:his|her|their) accounts?|left all (?:channels|groups|chats))\b(?!.{0,80}\b(?:new job|other company|last day|retire\w*|holidays?|vacation|flight|plane|for (?:today|the day|the weekend))\b)/,
  // The body, as a punishment; and nights without sleep beside what is not there.
  /\b(?:dont|do not|didnt|did not|doesnt|does not) deserve (?:to eat|any food|food|eating|a meal|meals|dinner|lunch|breakfast|sleep|to sleep|to drink)\b(?! (?:on|with|in|from) (?:the|our|this) (?:company|team|budget|expense)\b)/,
  /\b(?:havent|have not|not|cannot|cant|no|without|didnt|couldnt) (?:really |been )?(?:slept|sleep|sleeping|able to sleep)\b.{0,60}\b(?:hear|hearing|hears|see|seeing|sees) (?:voices|things|people|shadows|faces|figures)\b(?! (?:in|on|from|through) (?:the|my|our) (?:call|headset|log|logs|screen|dashboard|code|queue|chart|data|monitoring)\b)(?! (?:differently|clearly|clearer|positively|i (?:did not|didnt|missed)))/,
  /\bi (?:\w+ )?eat (?:only )?(?:when|if|what) i deserve\b|\b(?:hasnt|has not|havent|have not|not) eaten(?: \w+){0,3} (?:for|in) (?:(?:a|over a|about a|two|three|several|many|\d+) )?weeks?\b(?! (?:meat|sugar|chocolate|bread|out|in))/,
  /\bawake (?:for|since) (?:\w+ ){0,3}?(?:days|nights|\w+day)\b.{0,40}\b(?:hear|see|hearing|seeing) (?:voices|things|people|shadows|faces|figures)\b/,
];
