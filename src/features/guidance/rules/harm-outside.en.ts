/**
 * How people tell in English that a child is harmed, that somebody else is, that somebody near controls or frightens them, or that pictures of them are spread: no
 * matter for a manager. In folded text.
 */
import { AT_WORK_PERSON, NEAR } from "#src/language/people.en.ts";

const KIN =
  "(?:in[- ]laws|father[- ]in[- ]law|mother[- ]in[- ]law|parents|family|folks|relatives|uncles?|aunts?|landlord|room ?mates?|flat ?mates?)";
const MY_NEAR = `my (?:\\w+ )?(?:${NEAR}|${KIN})`;
/** Not whom they only tell of it. */
const NEAR_DOES = `(?<!\\b(?:tell|told|telling|to|ask|asked|with|for|from|and|because) )${MY_NEAR}`;
/** Said of no work. */
const PRIVATELY =
  "^(?!.*\\b(?:clients?|customers?|calls? (?:with|for|centre|center)|staging|logs|tools?|tickets?|sprint|app|sheet|table|repo|release|deploy\\w*|demo|update|reviews?|onboarding|host|expenses?|budget|challenge|company|security|vendor|session|projects?|import|service|kubernetes|lol|(?:ha){2,}h?)\\b)";
const CHILD =
  "(?:daughters?|(?:step)?sons?|stepdaughter|child(?!ren)(?! (?:process|node|class|component|element|theme|issue|ticket|task|window|pid))|kids?|children|baby|toddler|boys?|girls?|(?:little|younger|small) (?:brother|sister)|niece|nephew|grand(?:sons?|daughters?|child|children)|pupil)";
const A_CHILD = `(?:(?:my|our|his|her|their|the|a|this|that|these|two|neighbou?r'?s'?|neighbou?rs'?|friend'?s|sister'?s|brother'?s|colleague'?s) (?:\\w+ )?${CHILD})`;
const BEING = "(?:is|are|was|were|gets?|got|has been|have been|being|keeps? (?:being|getting))(?: being| getting)?";
const HURT =
  "(?:hit|beaten|abused|touched|molested|slapped|kicked|starved|neglected|choked|tied up|locked (?:in|up|away)|groomed|raped)";
const HURTS =
  "(?:hits?|beats?|slaps?|kicks?|hurts?|abuses?|chokes?|starves?|shakes?|spanks?|whips?|burns?|locks? (?:up|in))";
const OF_GAMES =
  "(?! (?:up )?(?:at|in|by) (?:chess|tennis|football|table|fifa|mario|the (?:game|race|match|quiz)|a (?:game|race|match|quiz)|\\d)| the (?:ball|button|road|keyboard|target|jackpot)|'s)";
const PARTNER = "(?:husbands?|wife|boyfriend|girlfriend|partner|ex|father|dad|son|brother|stepfather|stepdad)";
const SOMEBODY_ELSE =
  "(?:my (?:\\w+ )?(?:neighbou?rs?|friend|best friend|sister|mother[- ]in[- ]law|father[- ]in[- ]law|mum|mom|mother|cousin|aunt|colleague|co-?worker|team ?mate|daughter|grandma|niece)|(?:a|the|our|some|one) (?:\\w+ )?(?:neighbou?rs?|friend|colleague|co-?worker|team ?mate|woman|lady|girl|old (?:man|lady|woman))(?: (?:next door|upstairs|downstairs|across the (?:street|hall)))?)";

const CHILD_TOLD: readonly RegExp[] = [
  new RegExp(
    `\\b(?:he|she|they|somebody|someone|my (?:\\w+ )?\\w+|(?:the|a|his|her|their) (?:\\w+ )?\\w+) (?:has )?(?:(?:touch(?:es|ed)|grop(?:es|ed)|molest(?:s|ed)|abus(?:es|ed)|${HURTS}) (?:(?:my|his|her|their|our) (?:own )?(?:little )?${CHILD}|the (?:kids|children|baby|toddler))|beat up (?:my|our|his|her) ${CHILD})\\b(?!,? (?:class|process|node|up at|keyboard|laptop|phone|menu|limit|projects?|with a|the import|page|section|discount)\\b)${OF_GAMES}`,
    "u",
  ),
  new RegExp(`\\b${A_CHILD}(?: (?:next door|upstairs|downstairs))? ${BEING} (?:\\w+ )?${HURT}\\b${OF_GAMES}`, "u"),
  new RegExp(
    `\\b${A_CHILD}(?: (?:next door|upstairs|downstairs))? ${BEING} (?:always |often )?(?:left )?(?:all )?(?:alone|home alone) (?:for (?:\\w+ )?(?:days|nights)|all (?:night|weekend)|at night|every night)\\b`,
    "u",
  ),
  new RegExp(
    `\\b${A_CHILD} (?:has|had|have|comes? (?:home|to school) with|came (?:home )?with|shows up with|is covered in|is full of) (?:\\w+ )?(?:bruises|burn marks|welts|cigarette burns|a black eye|choke marks)\\b(?! (?:from|after) (?!(?:his|her) (?:father|dad|stepfather|stepdad|mother|mum|teacher|coach)\\b))`,
    "u",
  ),
  new RegExp(
    `\\bhear(?:d|s)? (?:a|the|their|that|this|(?:my )?(?:the )?neighbou?r'?s'?) (?:\\w+ )?(?:child|kids?|baby|boy|girl|children) (?:begging|beg|cry(?:ing)? and beg\\w*|plead\\w*|scream\\w* (?:for help|help|stop|and beg\\w*|every ni(?:ght|te)|at night))`,
    "u",
  ),
  /\b(?:uncle|grandfather|grandpa|stepfather|stepdad|father|dad|brother|coach|teacher|trainer|priest|neighbou?r|he|somebody|someone|man) (?:comes?|came|gets?|got|climbs?|crawls?|sneaks?) (?:in|into|to) (?:(?:his|her|their) (?:bed|bedroom)\b(?! (?:sheet|time|room))|my (?:daughter|son|kid|sister|brother|niece|nephew)'?s bed)/u,
  new RegExp(
    `\\b${A_CHILD}(?: \\w+){0,4} (?:nudes?|naked (?:pictures|pics|photos)|sexual (?:messages|pictures|chats?)|dick pics?)\\b|\\b(?:grown|older|adult|strange|\\d\\d year old) (?:man|guy|stranger|men) (?:\\w+ ){0,3}(?:writes?|chats?|texts?|messages?|meets?|asks?|sends?|contacts?) (?:with |to )?(?:my|our|her|his) (?:\\w+ )?${CHILD}\\b`,
    "u",
  ),
  /\b(?:cousin|sister|daughter|niece|friend|student|girl|neighbou?r)\b,? (?:who )?(?:is |she is |only |just )*(?:1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen)\b[^.!?]{0,30}\b(?:to be married|be married|married off|forced to marry|getting married|has to marry|wedding)\b/u,
];

/** More of it, as neighbours and relatives see it. */
const CHILD_SEEN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:leaves?|left|leaving) (?:her|his|their|the|my|our) (?:${CHILD}|(?:\\d|two|three|four|five|six|seven)[- ]year[- ]old|little one) (?:all )?(?:alone|home alone) (?:every night|at night|for (?:\\w+ )?(?:days|nights)|all night)`,
    "u",
  ),
  new RegExp(
    `\\b(?:teacher|coach|priest|trainer|uncle|grandpa|grandfather|grandad|stepdad|stepfather|neighbou?r|babysitter|pastor)\\b[^.!?]{0,40}\\b(?:touch(?:es|ed|ing)|grop(?:es|ed|ing)|kiss(?:es|ed)|undress(?:es|ed)) (?:the |her|his|him|my |our |a |them)(?:${CHILD}|kids)?(?=$|[.,;!?]| )`,
    "u",
  ),
  new RegExp(
    `\\b(?:girl|boy|kid|child|toddler|baby)\\b[^.!?]{0,40}\\b(?:full of|covered (?:in|with)) bruises\\b(?!.{0,20}from)`,
    "u",
  ),
  new RegExp(
    `\\b(?:does ?n'?t|does not|do ?n'?t|never|wo ?n'?t|refuses to) feed (?:her|his|their|the) (?:baby|${CHILD})\\b`,
    "u",
  ),
  /\bchild (?:porn(?:ography)?|abuse (?:pictures|images|videos))\b(?!.*\b(?:classifier|filters?|detection|moderation|scanner|policy)\b)/u,
  /\b(?:[5-9]|1[0-7]|thirteen|fourteen|fifteen|sixteen)[- ]year[- ]old\b[^.!?]{0,40}\b(?:chat\w*|meet\w*|writ\w*|text\w*|talk\w*)\b[^.!?]{0,30}\b(?:man|men|guy|stranger|[2-7]\d[- ]year[- ]old|adult)\b/u,
  /\b(?:smokes?|takes?|uses?|shoots?|snorts?|drinks?) (?:crack|meth|heroin|coke|cocaine|drugs|himself drunk)\b[^.!?]{0,20}\bin front of (?:his|her|their|the|my|our) (?:kids?|children|son|daughter|baby)\b/u,
  /\b(?:kid|boy|girl|child|son|daughter)\b[^.!?]{0,30}\blocked out (?:in the (?:cold|rain|snow)|every|at night|of the house)/u,
];
/** A child: police, and those who protect children. */
export const CHILD_HARMED: readonly RegExp[] = [...CHILD_TOLD, ...CHILD_SEEN];

/** Somebody else, who is grown up. */
export const OTHERS_HARMED: readonly RegExp[] = [
  new RegExp(
    `\\b${SOMEBODY_ELSE} ${BEING} (?:\\w+ )?(?:${HURT}|threatened|attacked|stalked|strangled) (?:(?:badly|again|every (?:day|night)|at home) )*by (?:her|his|their|the|a|an) (?:\\w+ )?(?:${PARTNER}|family|carer|nurse|kids?|daughter)\\b`,
    "u",
  ),
  new RegExp(
    `\\b${SOMEBODY_ELSE}'?s (?:\\w+ )?${PARTNER} (?:\\w+ )?(?:${HURTS}|threatens?|controls?|stalks?|hit|beat|choked|strangle[sd]) (?:her|him|them)\\b${OF_GAMES}`,
    "u",
  ),
  new RegExp(
    `\\b(?:neighbou?rs?|man (?:next door|upstairs|downstairs)|guy (?:next door|upstairs|downstairs)|friend|colleague|brother|son) (?:(?:is|are|was|keeps?) )?(?:beat(?:s|ing)?|hit(?:s|ting)?|kick(?:s|ing)|strangl(?:es|ing)|chok(?:es|ing)) (?:up )?(?:his|her|their) (?:own )?(?:wife|husband|girlfriend|boyfriend|partner|mother|mum|mom|father|dad)\\b${OF_GAMES}`,
    "u",
  ),
  new RegExp(
    `\\b(?:told|tells|says?|said|confided)(?: (?:me|us))? (?:that )?(?:her|his) (?:\\w+ )?${PARTNER} (?:\\w+ )?(?:${HURTS}|hit|beat|choked|threatens?) (?:her|him)\\b${OF_GAMES}`,
    "u",
  ),
  new RegExp(
    `\\b${SOMEBODY_ELSE}[^.!?]{0,30}\\b(?:came|comes|shows up|turned up)(?: (?:in|in to|to))?(?: (?:work|the office|the call))? (?:\\w+ )?with (?:a black eye|bruises|a split lip)`,
    "u",
  ),
  new RegExp(
    `\\b${SOMEBODY_ELSE}[^.!?]{0,30}\\b(?:held|kept|locked)\\b[^.!?]{0,20}\\bagainst (?:her|his) will\\b`,
    "u",
  ),
  new RegExp(
    `\\b${SOMEBODY_ELSE} is (?:\\w+ )?(?:afraid|scared|terrified) of (?:her|his) (?:\\w+ )?${PARTNER}\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:${SOMEBODY_ELSE}|someone in my team|somebody in my team) is (?:being )?(?:stalked|threatened|followed|harassed) by (?:her|his|an?) (?:\\w+ )?(?:${PARTNER}|stalker|stranger|man)\\b`,
    "u",
  ),
  /\b(?:carer|nurse|caretaker)\b[^.!?]{0,20}\b(?:steals?|hits?|beats?|slaps?|shouts?|starves?|ties)\b/u,
  /\b(?:next door|upstairs|downstairs|neighbou?rs?)\b[^.!?]{0,40}\b(?:scream(?:s|ing|ed)?|shout(?:s|ing)?|yell(?:s|ing)?|cr(?:ies|ying)) (?:for )?help\b(?! ?desk)/u,
  /\b(?:screams?|blows|thuds)\b[^.!?]{0,30}\b(?:next door|from (?:the )?(?:neighbou?rs?|flat (?:above|below)|upstairs|downstairs))\b(?=[^.!?]*\b(?:help|plead\w*|beg\w*|stop|scared|afraid|every night)\b)(?![^.!?]*\b(?:tv|party|renovat\w*|drill\w*|game|playing|canteen|baby)\b)/u,
];

const NOT = "(?:does ?n'?t|do ?n'?t|does not|do not|never|wo ?n'?t|will not|did ?n'?t)";

/** Somebody near decides over their money, papers, phone, days or marriage. */
export const CONTROLLED_AT_HOME: readonly RegExp[] = [
  new RegExp(
    `\\b${NEAR_DOES} (?:always |still )?(?:counts?|times?|checks?|controls?) my (?:minutes|steps|calls|receipts|mileage)\\b(?! (?:on|in|for) )|${PRIVATELY}.*\\b(?:he|she) (?:always |still )?counts? my (?:minutes|steps)\\b`,
    "u",
  ),
  new RegExp(
    `${PRIVATELY}.*\\b(?:${NEAR_DOES} (?:\\w+ )?(?:took|takes|keeps?|kept|hid|hides|has taken|locked|locks|withholds?|confiscated|burned|burnt|tore up) (?:away |up )?(?:all )?(?:of )?my (?:bank ?cards?|credit cards?|money|wages|salary|car keys|phone|passports?|id card|papers|visa|birth certificate)|(?:he|she) (?:took|hid|has taken|confiscated|burned|burnt|tore up) (?:away )?my (?:bank ?cards?|passports?|birth certificate|money|wages))(?=$|[.,;!?]| (?:and (?:my|i|will|won'?t|does|refuses|says)|again|away|from me|because|until|since|too|so (?:i|that))\\b)(?<!\\bmy (?:phone|keys|car keys|money))|${PRIVATELY}.*\\b${NEAR_DOES} (?:took|takes|hid|hides|locked|confiscated) (?:away )?my (?:phone|keys|car keys|money)(?=$|[.,;!?]| (?:again|away|from me|so (?:i|that) (?:can ?no?t|can'?t))\\b)`,
    "u",
  ),
  new RegExp(
    `\\b${NEAR_DOES} (?:\\w+ )?(?:controls?|takes|spends) (?:all )?(?:of )?my (?:money|salary|wages|finances|bank account|pay)\\b(?=$|[.,;!?]| (?:and|i|so|but|since)\\b)|\\bi (?:always )?(?:have to|must|need to) beg (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend|father|parents|in[- ]laws)) for (?:money|cash)\\b|\\bi (?:always )?(?:have to|must|need to) ask (?:him|her|my (?:husband|wife|partner|boyfriend|girlfriend|father|in[- ]laws)) for (?:lunch money|every (?:euro|cent|penny))\\b`,
    "u",
  ),
  new RegExp(
    `${PRIVATELY}.*\\b(?:${NEAR_DOES}\\b[^.!?]{0,40}\\b(?:decides?|controls?|dictates?) (?:who(?:m)?|what|where|when|if|whether) i (?:can |may |am allowed to |should )?(?:meet|see|talk to|speak to|wear|go out|leave the house|call|sleep|eat|spend)|(?:he|she) (?:reads|checks|goes through) my (?:private )?(?:messages|phone|chats|mails)\\b[^.!?]{0,20}\\b(?:decides?|controls?|dictates?) (?:who|whom|what|when) i (?:can |may )?(?:meet|see|talk to|wear)|(?:he|she|they) (?:decides?|controls?|dictates?) (?:when|if|whether) i (?:can |may |am allowed to )?(?:leave the house|sleep|eat|go out))(?=$|[.,;!?]| (?:and|or|so|at night)\\b)`,
    "u",
  ),
  new RegExp(
    `\\b${NEAR_DOES} (?:\\w+ )?(?:${NOT} (?:(?:allow|permit|want) me (?:to )?(?:work|go|meet|see|have|use|drive|study|travel|speak|talk|call|leave)|let me (?:go out|go to work|meet|see (?:my|anybody|anyone)|have (?:a phone|money|my own)|study))|(?:forbids|forbade) me (?:to|from))\\b(?!.*\\b(?:on release days|overtime|when|because the|from home|without a coat|baby|football|lol|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\\b)`,
    "u",
  ),
  new RegExp(
    `\\b${NEAR_DOES} (?:only )?gives me (?:only )?(?:\\d+|ten|twenty|fifty) (?:\\w+ )?(?:a|per|each|every) (?:day|week|month)\\b|\\bkeeps? the rest of my (?:salary|wages|money|pay)\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:he|she|${NEAR_DOES}) (?:has )?(?:deleted|blocked|erased) all (?:of )?my (?:contacts|friends)\\b|\\b${NEAR_DOES} (?:always )?tracks? my (?:location|phone|car)\\b|\\b${NEAR_DOES}\\b[^.!?]{0,30}\\bcalls?(?: me)? every (?:\\d+|five|ten|few) minutes\\b`,
    "u",
  ),
  new RegExp(
    `\\b${NEAR_DOES} (?:\\w+ )?(?:makes|made|lets|has) me (?:to )?sleep (?:on|in) the (?:balcony|floor|garage|cellar|car|hall|bathroom)\\b|\\b${NEAR_DOES} (?:wants?|expects?|orders?|presses) me to marry\\b|\\b${NEAR_DOES} has (?:all )?(?:the |my )?passwords? (?:to|for|of) my (?:bank|phone|mails?|accounts?|everything)\\b`,
    "u",
  ),
  /\b(?:marry me off|send me back (?:home |there |to \w+ )?(?:and|to) (?:marry|be married|get married)|(?:forc(?:es?|ed|ing)|pressur(?:es?|ing)|mak(?:es?|ing)) me (?:to )?marry|have to marry (?:him|my cousin|somebody|someone|a man)|married off|against my will.{0,20}marr\w*)\b/u,
  new RegExp(
    `${PRIVATELY}.*\\b(?:he|she|${NEAR_DOES}) (?:has |have )?(?:(?:threaten(?:s|ed)?|is threatening|threatening) to (?:take (?:away )?(?:the|my|our) (?:kids|children|son|daughter|baby)(?: away| from me)?|out me to (?:my|the)|throw me out)|(?:will|would|wants? to|said (?:he|she) (?:will|would)|says (?:he|she) (?:will|would)) (?:take (?:the|my|our) (?:kids|children|son|daughter|baby) (?:away|from me)|out me to my family|(?:have|get) me deported))\\b`,
    "u",
  ),
];

/** Somebody near frightens them, or it is not safe at home. */
export const AFRAID_AT_HOME: readonly RegExp[] = [
  new RegExp(
    `\\b${NEAR_DOES} (?:(?:\\w+ ){1,4}and )?(?:\\w+ ){0,2}?(?:(?:throws?|threw|throwing|hurls?|hurled) (?:(?:things|stuff|plates|objects|dishes|glasses|his \\w+|her \\w+|my \\w+) at (?:me|us|the (?:kids|children|wall))|plates|dishes|glasses|furniture)|smash(?:es|ed) (?:things|plates|furniture|objects|dishes|glasses|my (?:phone|laptop|things)))\\b`,
    "u",
  ),
  new RegExp(
    `\\b${NEAR_DOES}\\b[^.!?]{0,60}\\b(?:gets?|got|is|becomes?|became|turns?|turned) (?:\\w+ )?(?:violent|aggressive|abusive|physical with me)(?=$|[.,;!?]| (?:and|when|with me|towards?|to me|again|every|at home|at night|if)\\b)(?! (?:when|in|at) (?:the )?(?:chess|football|game|playing|driving))|\\b${NEAR_DOES} (?:\\w+ )?(?:threatens?|threatened|is threatening|terrorises|terrorizes|humiliates|abuses|stalks) me\\b(?! (?:as|on (?:github|linkedin|insta\\w*)|with (?:a (?:movie|film|joke|book)|broccoli|jokes)))(?!.*\\b(?:lol|haha|joking)\\b)`,
    "u",
  ),
  new RegExp(
    `\\b${NEAR_DOES} (?:\\w+ )?(?:screams|shouts|yells) at me (?:all (?:night|day|the time)|every (?:night|day|evening|morning)|when (?:he|she) (?:drinks|is drunk))\\b|\\b${NEAR_DOES}[^.!?]{0,40}\\b(?:breaks|smashes|destroys) my (?:things|stuff|phone|laptop)\\b|\\b${NEAR_DOES}[^.!?]{0,20}\\bwaits? for me with a (?:knife|belt|stick|bat)\\b`,
    "u",
  ),
  /(?:\bnot|n'?t|\bnever) ?(?:feel(?:ing)? |been )?safe (?:at|in my|in our) (?:own )?(?:home|flat|house)(?=$|[.,;!?]| (?:and|anymore|any|because|when|with|at|tonight|so|now)\b)|\b(?:not safe|unsafe|no longer safe) (?:at home|for me at home|to (?:go|be) home)(?=$|[.,;!?]| (?:and|anymore|because|when|with|tonight|so|now)\b)/u,
  /\bblack eye\b(?=.*\b(?:again|camera off|hide|cover|sunglasses)\b)(?! (?:friday|make-?up|peas|galaxy))(?!.*\b(?:boxing|football|sparring|karate|squash|judo|rugby|handball)\b)/u,
];

/** Pictures of them are spread, or are to be. */
export const IMAGES_SPREAD: readonly RegExp[] = [
  /\b(?:send(?:s|ing)?|sent|post(?:s|ed|ing)?|shar(?:es|ed|ing)|leak(?:s|ed|ing)?|publish(?:es|ed|ing)|spread(?:s|ing)?|show(?:s|ed|ing)?|upload(?:s|ed|ing)?|sells?|selling) (?:\w+ ){0,2}my (?:\w+ )?(?:nudes\b|(?:nude|naked|intimate|private) (?:pics?|pictures?|photos?|videos?|images?)\b)/u,
  /\b(?:has|have|got) (?:\w+ )?(?:nudes?|naked|intimate|private) (?:(?:pics?|pictures?|photos?|videos?) )?of me\b[^.!?]{0,60}\b(?:wants?|demands?|money|pay|send|post|publish|bitcoin)\b/u,
  /\b(?:post(?:s|ed)?|puts?|publish(?:es|ed)|leak(?:s|ed)?|upload(?:s|ed)?|sell(?:s)?) (?:\w+ ){0,2}sex ?tape\b|\b(?:wants?|demands?) (?:\w+ )?(?:\d+|money|bitcoins?)\b[^.!?]{0,30}\bor (?:he|she|they)(?:'?ll| will)? (?:posts?|sends?|shows?|publish(?:es)?|leaks?) (?:\w+ ){0,2}(?:pics?|pictures?|photos?|videos?|nudes?)\b/u,
  /\b(?:deep ?fakes?|fake nudes?|ai nudes?) (?:\w+ )?of me\b/u,
];

/** It is to be gone before somebody at home sees it; nothing else is told. */
export const TO_BE_GONE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:delete|erase|remove|hide|clear|wipe)\\b (?:\\w+ )?(?:this|that|it|these|everything|all|the chat|our chat|my messages?)\\b.{0,40}\\bmy (?:\\w+ )?(?:${NEAR}|${KIN}) (?:\\w+ )?(?:checks?|reads?|looks? (?:at|through|into)|goes through|controls?|monitors?|opens?) my (?:\\w+ )?(?:laptop|phone|slack|messages?|chats?|computer|mails?|work laptop|account)\\b`,
    "u",
  ),
];

/** What is done is done by somebody near. */
export const OF_NEAR = new RegExp(`\\b${NEAR_DOES}\\b`, "u");
/** Somebody or some place of work is named. */
export const OF_WORK = new RegExp(
  `\\b(?:(?:my|our|the|a|an) (?:\\w+ )?${AT_WORK_PERSON}|hr|office|at work|meeting|standup|offsite|client|team)\\b`,
  "u",
);
