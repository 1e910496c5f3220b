/**
 * Words of somebody in danger that stand in passing, between two remarks about work: "build is red, i've been cutting again, anyway what is
 * next". Read as `crisis.en.ts` prepares them, in the whole message and in each of its clauses, so that `^` and `$` are ends of a clause.
 */
import { FAMILY } from "./crisis-hints.en.ts";

/** Where such words part: danger stands between commas, in brackets and behind "but" or "anyway" as well. */
export const CLAUSE_ENDS =
  /[,:()[\]{}–—|/]+|\s-+(?=\s)|\b(?:but|and then|anyway|anyways|btw|lol|haha|tbh|ngl|tho|though)\b/;

const WHEN =
  "(?:again|at night|a lot|more|lately|daily|most (?:days|nights)|every (?:\\w+ )?(?:day|night|evening|week|weekend)|(?:last|this) (?:night|week|weekend|morning|evening|month)|yesterday|today|tonight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|since \\w+(?: \\w+){0,3}|for (?:\\w+ ){1,3}(?:days|weeks|months|years)|(?:when|if|because) (?:it|things|everything|i) \\w+(?: \\w+){0,4}|to (?:cope|calm down|sleep|feel (?:something|better|real|anything))|after (?:work|standup|the call))";
/** A plain day, without "again": so speak also those who eat less, or who cut films. */
const PLAIN_WHEN =
  "(?:today|this (?:week|month|morning|evening|weekend)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)";
const AUXILIARY =
  "(?:been|have|had|started|began|begun|just|still|really|also|only|mostly|secretly|quietly|always|sometimes|honestly|actually|kinda|probably|back|to|at|it|with|went|gone|keep|kept|cant|couldnt|stop|again|ended|up|be|doing|the)";
const FILLER =
  "(?:and|so|then|yes|yeah|ok|okay|well|fine|sometimes|still|mostly|honestly|also|just|actually|because|cause|cos|since|that|whatever|sorry|kinda|probably|plus|only|now|weekend|not|good|bad|great|news|all|week|night|day)";
const RELATIVE =
  "daughter|son|kid|child|stepdaughter|stepson|niece|nephew|sister|brother|wife|husband|partner|girlfriend|boyfriend|best friend|friend|mum|mom|cousin|roommate|flatmate";
const LIMB = "(?:skin|arms?|forearms?|wrists?|thighs?|legs?|stomach|belly|knuckles)";
const BLADE =
  "(?:razor|razors|razor blade|razor blades|blade|blades|knife|scissors|scalpel|box cutter|cutter|lighter|iron|needle|shard|glass)";
const PILLS =
  "(?:pills?|tablets|sleeping pills|sleeping tablets|painkillers|meds|medication|antidepressants|paracetamol|tylenol|ibuprofen|insulin|aspirin)";
const SEVERITY =
  "(?:on purpose|deliberately|intentionally|until (?:it|i|they) bled?|till (?:it|i|they) bled?|bloody|to feel (?:something|anything|better|real)|because i deserve\\w*|as (?:a )?punishment|to punish myself|when it(?: is|s) too much|to cope)";
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|school|uni|university|college)";

export const PASSING: readonly RegExp[] = [
  // Cutting, with nothing that is cut: "been cutting scope again" is work.
  // Whoever writes, or somebody at home: "the client is cutting again" is about money, and "i am cutting this month" about cake.
  new RegExp(
    `^(?:\\w+ ){0,3}(?:ive|i have|i ve|i am|i was|i) (?:${AUXILIARY} ){0,5}?(?:cutting|self cutting|scratching till i bleed)(?: ${WHEN}){0,3}$(?<!\\bi am cutting ${PLAIN_WHEN})`,
  ),
  new RegExp(
    `^(?:${FILLER} ){0,3}(?:been|have been|had been|am|started|back to|back at|went back to|gone back to|keep|kept) (?:${AUXILIARY} ){0,3}?(?:cutting|self cutting|scratching till i bleed)(?: ${WHEN}){0,3}$`,
  ),
  new RegExp(
    `\\bmy (?:\\w+ )?(?:${RELATIVE}) (?:is|was|has been|keeps|started|has started|is back to)(?: \\w+)? cutting(?: ${WHEN}){1,3}$`,
  ),
  new RegExp(
    `^(?:(?:and|so|then|yes|yeah|ok|well|sometimes|still|mostly) ){0,3}i (?:still |sometimes |just |only |also )?cut(?: ${WHEN}){0,2}$`,
  ),
  new RegExp(
    `\\b(?:came|went|got|go|drove|come|ran) (?:home|upstairs|to the (?:bathroom|toilet|loo)) (?:and|to|then) (?:\\w+ )?cut(?: ${WHEN}){0,2}$`,
  ),
  new RegExp(
    `\\bclean (?:\\w+ ){0,4}(?:from|of) (?:cutting|sh|self|burning|hurting|pills)\\b|\\b(?:days|weeks|months|years) (?:clean|without (?:cutting|hurting))\\b.{0,30}\\b(?:drain|gone|lost|over|broke|ruined|relaps\\w+|slipped|zero)\\b`,
  ),
  new RegExp(
    `\\brelaps(?:e|ed|ing)\\b(?: \\w+){0,5} (?:${BLADE}|cutting|sh|self|burning|hurting|purging|starving|pills)\\b|^(?:\\w+ )?(?:i|ive|i have) (?:have |had )?relapsed(?: ${WHEN}){0,2}$`,
  ),
  /^(?:\w+ ){0,2}?(?:i )?(?:did |back to |started |relapsed into |doing )?sh (?:again|last night|every (?:day|night)|to cope|yesterday)(?: |$)(?!.*\bscripts?\b)/,
  new RegExp(
    `\\b(?:took|take|taking|used|using|reach|reached|reaching|grabbed|picked up|hid|hide|bought|holding) (?:out |for )?(?:the|a|my) (?:\\w+ )?(?:razor|razors|razor blades?|blades?|scalpel|box cutter)\\b(?! (?:servers?|out of the|to the|pdf|center|chassis|templates?|cards?|tool|for my beard|for the beard|to shave|for shaving))`,
  ),
  new RegExp(
    `\\b(?:sit|sat|sitting|stood|stand|standing|lie|lying|lay) (?:\\w+ ){0,4}with (?:a|the|my) (?:\\w+ )?(?:knife|blade|razor|razor blade|gun|rope|pills|pill bottle|scissors)\\b`,
  ),
  new RegExp(
    `\\b(?:the thing|that thing|that|it|started|stuff|games?) with (?:the|a|my) (?:razor|blade|lighter|iron|knife|scissors|needle) (?:again|last night|yesterday|because)\\b`,
  ),
  new RegExp(
    `\\b(?:cuts|scars|burns|marks|fresh wounds|cut marks) (?:\\w+ ){0,2}(?:on|down|over|along|across|up) (?:both |all over )?my ${LIMB}\\b(?! (?:from|because of) (?:the|a|my|our) (?:cat|oven|dog|garden|bike|fall|kitchen|rose|roses|stove|pan|climbing))`,
  ),
  new RegExp(
    `\\b(?:burn|burned|burnt|burning|scratch|scratched|scratching|punch|punched|punching|hit|hitting|bite|bit|biting|carve|carved|carving|slice|sliced|slicing|stab|stabbed|stabbing|tear|tore|picking|picked|pulled|pulling|bang|banged|banging) (?:out |at |into |open )?(?:(?:half |all )?my (?:\\w+ )?(?:${LIMB}|face|hair|head|hands?|own skin)|myself)\\b(?: \\w+){0,8} ${SEVERITY}(?= |$)(?! (?:not|by accident))`,
  ),
  new RegExp(
    `\\b(?:back to|started|keep|kept|been|cant stop|again) (?:burning|scratching|punching|hitting|biting|carving|slicing|hurting|bruising) (?:my (?:${LIMB}|face)|myself)\\b(?! (?:on|with|against) (?:the (?:kettle|oven|coffee|stove|desk|table|corner|chair)|this|that|coffee))`,
  ),
  new RegExp(
    `\\b(?:scratch|scratched|scratching|slash|slashed|carved|sliced|opened) (?:up )?my ${LIMB}(?: open| up| again| bloody)\\b`,
  ),
  /\bhate myself (?:so much|that much) (?:that )?i (?:hit|cut|bang|punch|scratch|bite|burn|cannot|cant (?!even )|could|want|wish|smash)\w*\b(?!.*\b(?:code|laptop|keyboard|bug|query|regex)\b)/,
  // Hunger and pills.
  /\b(?:stopped|not|no longer|quit|stop|avoid|skip|dont|havent been) (?:eat|eating|food)(?: \w+){0,3} (?:because|cause|cos|since|as) i (?:deserve|dont deserve|do not deserve|am (?:disgusting|worthless|fat|not worth|too fat)|hate|want to (?:disappear|be less|vanish))\b/,
  /\b(?:make|made|making) myself (?:vomit|throw up|puke)\b|\b(?:purging|bingeing and purging|binging and purging) again\b/,
  new RegExp(
    `\\b(?:took|taken|swallowed|ate|downed) (?:far |way |much )?too many (?:of (?:my|the|those) )?(?:\\w+ )?${PILLS}\\b|\\b(?:swallowed|swallow|took|taken|downed|ate) (?:the|a|that|my) (?:whole|entire|full) (?:pack|packet|bottle|box|strip|blister|month of|jar)\\b(?! of (?:biscuits|cookies|sweets|chocolate|crisps|gum|water|wine|coke))`,
  ),
  new RegExp(
    `\\b${PILLS} (?:are |is |were )?(?:all )?(?:lined up|counted|counted out|saved up|hoarded|ready|laid out|in front of me|in my (?:hand|drawer|bag)|beside me|on the table)\\b|\\b(?:collect|collected|collecting|saving|saved|save|hoard|hoarding|hoarded|stockpil\\w+|counting|counted) (?:up )?(?:my |the |enough |all my )?(?:\\w+ )?${PILLS}\\b`,
  ),
  new RegExp(
    `\\bhow (?:much|many) (?:\\w+ )?${PILLS}(?: \\w+){0,3} (?:takes?|needs?|kills?|enough|would|lethal|deadly)\\b|\\b(?:lethal|deadly|fatal) doses?\\b(?! of (?:meetings|powerpoint|slides|coffee|jira|irony|sarcasm))`,
  ),
  new RegExp(
    `\\b(?:after|had|took|taken|survived|from) (?:an|my|the|that) (?:\\w+ )?overdose\\b(?! (?:of|on) (?!${PILLS}))|\\bi (?:\\w+ )?(?:odd|oded|od ed|overdosed)(?= (?:in|on|again|last|yesterday|at|once|twice|when|back|a few|two|this)\\b|$)(?! (?:on|of) (?!${PILLS}|my|mon|tues|wednes|thurs|fri|satur|sun))`,
  ),
  /\b(?:pump|pumped|pumping) (?:out )?my stomach\b|\bmy stomach (?:was |got )?pumped\b/,
  // Not to be there, said as a joke that is none.
  /\b(?:if|in case) i am (?:still |even )?(?:here|alive|around|there|breathing)(?: \w+){0,4} (?:not (?:joking|kidding|a joke|even joking)|i mean (?:it|that)|no joke|for real|seriously)\b/,
  new RegExp(
    `\\bif there (?:is|will be|even is) (?:a|any|another) (?:${MONTH}|tomorrow|next (?:week|month|year|time|spring)|monday|future) for me\\b`,
  ),
  /\bnot that i (?:plan|intend|expect|want|mean|hope|am planning|will)(?: to)? (?:be |live |stay |still be |even be )(?:\w+ ){0,2}?(?:around|here|alive|that long|then)\b(?!.*\b(?:leave|holiday|vacation|office|contract|retire\w*|conference|away|parental|new job|onsite|travel\w*)\b)/,
  /\bi (?:honestly |really |just )?(?:dont|do not|never|didnt) (?:expect|plan|intend|want|think i will|hope|need)(?: to)? (?:live|survive|be alive|make it alive|grow old|get old)\b(?: (?:past|through|beyond|until|till|to|this|after|by|at|another|much|long|that|for)\b|$)(?! the (?:demo|sprint|release|meeting|call|review|workshop|deadline|hackathon))/,
  /\b(?:tired|sick|done|fed up|exhausted|finished) (?:of|with) (?:being )?here\b.{0,24}\bnot (?:in |at |with )?(?:just )?(?:the|this|my) (?:office|job|work|company|team|project)\b/,
  /\b(?:mine|my plan|the plan|one plan|my only plan|my goal) (?:is|was) (?:just )?(?:to be dead|dying|to die|to not be here|to be gone for good|not to be alive)\b/,
  new RegExp(
    `\\b(?:${FAMILY}|fear|being scared of the pain) (?:is|are|was) (?:literally |still |probably )?the (?:only|last|one|single) (?:thing|reason|one)(?: that| why| who)?(?: is)? (?:keeping me (?:here|alive|going)|keeps me (?:here|alive|going)|i am (?:still )?(?:here|alive|around|not dead|breathing)|i (?:havent|have not|didnt|dont))\\b`,
  ),
  /\bnot waking up\b(?: \w+){0,4} (?:calms|comforts|helps|soothes|relief|peaceful|nice|good)\b|\b(?:imagine|imagining|picture|dream of|hoping for) (?:just |simply )?not waking up\b/,
  /\bsleep and (?:just |then )?(?:never|not) (?:have to )?(?:get|wake) up(?: again)?\b/,
  // Places, means and attempts.
  new RegExp(`\\bi was (?:up |standing |sitting |back )?on (?:the|a) (?:ledge|railing|tracks|rails)(?: ${WHEN})?$`),
  // A roof is also a place for lunch: at night, once more, or standing at its edge it is none.
  /\bi was (?:up |standing |sitting |back )?on (?:the|a) (?:roof|edge)(?: again| last night| tonight| at night| this night| every (?:day|night))+$/,
  /\bi was (?:up |back )?standing on (?:the|a) (?:roof|edge)(?: yesterday| today| this morning)?$|\bi was back on the (?:roof|edge)$/,
  /\b(?:keep|kept|started|been|always|end up|ended up|find myself|found myself|cant stop)(?: \w+){0,2} (?:looking at|staring at|standing (?:on|at)|walking to|stopping (?:on|at)|stop (?:on|at)|driving to|going (?:to|up|up to)) (?:the|that|a|this) (?:\w+ )?(?:bridge|roof|train tracks|tracks|rails|railing|cliff|rope|noose|gun|pills|knives|razor|razors)\b(?! (?:code|pattern|module|class|table|config|team|repo|logs?|tests?|call|service|of the (?:house|hotel|office)))/,
  /\b(?:stood|stand|standing|sat|sitting|waited|waiting) (?:at|on|by|near) (?:the |a )?(?:platform|tracks|rails|bridge|edge|station)\b.{0,60}\b(?:count\w*|watch\w*|let\w*) (?:the |two |three |four |five |some |every |all the )?trains?\b(?! (?:spotting|model|models))/,
  /\b(?:gun|pistol|revolver|rifle)\b(?: \w+){0,3} (?:next to|beside|by|under|on) (?:the|my) (?:bed|pillow|nightstand|mattress)\b/,
  /\b(?:this|so|that|very|inches|seconds) (?:close|away|near) (?:to|from) (?:jumping$|jumping off|doing it$|ending (?:it|things|everything)$|killing myself|stepping (?:off|out|in front)|pulling the trigger on myself|cutting again)/,
  /\b(?:nearly|almost) (?:jumped|stepped (?:off|in front|onto the tracks)|drove (?:into|off)|went through with it)$/,
  /\b(?:keep|kept|always|cant stop|lie awake|lay awake|spent the night|all night|too busy|busy) (?:thinking|wondering|planning) (?:about |of )?how (?:id|i would|i will|i d) do it$/,
  /\b(?:those|dark|the dark|bad|the bad|the old|intrusive|ugly|black|scary) thoughts (?:are back|came back|come back|are coming back|again|are here again|have come back|are getting (?:worse|louder|stronger))(?: again)?$/,
  new RegExp(
    `\\b(?:tried|attempted|wanted) to end (?:it|things|it all|everything)(?: (?:all|once|twice|before|already))? (?:(?:\\w+ ){0,3}(?:years?|months?|weeks?|days) ago|last (?:year|month|week|summer|winter|spring|autumn|night|weekend)|(?:in|at|back in|back at) ${MONTH}|when i was|before$|once$|twice$)`,
  ),
  /\b(?:got|was|been|am|being|were|get) (?:sectioned|5150\w*|baker acted|on suicide watch|put on suicide watch)\b|\bpsych(?:iatric)? (?:ward|hold|hospital)\b(?!.*\b(?:client|customer|project|software|module|patients|vendor)\b)|\bgrippy socks?\b/,
  new RegExp(
    `\\b(?:promised|promise|swore|told) (?:\\w+ ){0,2}(?:${FAMILY}|therapist|doctor|psychiatrist|counsellor|counselor|best friend|roommate) (?:that )?(?:not to do|i wont do|i would not do|i wouldnt do|i will not do|to not do) (?:anything|something) (?:stupid|silly|bad|rash|to myself)\\b`,
  ),
  new RegExp(
    `\\b(?:therapist|doctor|psychiatrist|psychologist|counsellor|counselor)\\b(?: \\w+){0,8} (?:safety plan|suicid\\w+|hurting myself|thoughts of (?:death|dying)|risk to myself|keep me safe|had a plan|have a plan)\\b`,
  ),
  /\bi(?:ve| have)? (?:chosen|picked|set|decided on|fixed) (?:the|my) (?:day|date)(?: and| now)? (?:its|it is|it feels|feels|i feel|what)(?: \w+){0,3} (?:relief|peace|peaceful|calm|calmer|lighter|free)\b/,
  /\b(?:dont|do not|didnt|not) want to be (?:saved|rescued|stopped|brought back)(?: from it)? (?:this time|anymore|again|next time)$|\bnot want to be (?:saved|rescued) from it\b/,
  /\bcrashing (?:the|my|a) (?:car|bike|motorbike|motorcycle)\b(?=.*\b(?:every|sometimes|again|morning|often|on purpose|calms|night)\b)/,
  // Worth nothing, to nobody.
  /\bi (?:am|feel like|feel)(?: \w+){0,3} (?:a )?waste of (?:oxygen|air|space|skin|breath|a life|a human)\b/,
  new RegExp(
    `\\b(?:${FAMILY}|they|they all)(?: \\w+){0,4} (?:would get|gets|get|could live (?:on|off)|would have|would be fine with|would at least (?:get|have)|need) (?:the |my |that )?(?:life )?insurance(?: money| payout)?\\b(?! (?:card|number|policy|letter|app))|\\bworth more (?:dead|in insurance)\\b`,
  ),
  /\bone (?:less|fewer) of me\b|\b(?:world|everyone|everybody|earth)(?: \w+){0,6} without me in it\b|\bdeserves? (?:a|an|to have a)(?: \w+){0,3} (?:dead|who is dead)\b/,
  /\b(?:sorry|goodbye|thank you|thanks|bye) to (?:everybody|everyone|you all)(?: \w+){0,3} before (?:tonight|i go$|it is over|the end$|i do it)\b/,
  // What was done, or is at hand.
  new RegExp(
    `\\b${BLADE} (?:to|on|in|into|across|over|at|against) my (?:own )?(?:${LIMB}|neck|throat)\\b|\\b(?:belt|rope|cord|noose|cable|scarf) (?:around|round) (?:my|the) neck\\b`,
  ),
  /\bi (?:have )?cut (?:too|so|really|pretty) deep(?:ly)?\b(?! into (?!my))|\bcutting (?:helps|calms|relaxes|feels|keeps me|is the only|is my|is back|i mean)\b|\bthe cutting (?:again|i mean|started|is back|came back|helps|every)\b/,
  /\b(?:clinic|hospital|ward|stitches|ambulance)\b(?: \w+){0,5} (?:after|because of|since) (?:my|the|an) (?:\w+ )?attempt\b|\b(?:after|since) (?:my|the) (?:first |second |last |third |suicide )?attempt\b(?! (?:at|to|on|with|of|failed))/,
  /\b(?:plan|planning|planned|picture|picturing|imagine|imagining|dreamed of|see|seeing) (?:my |your |ones )(?:own )?funeral\b/,
  /\b(?:am not|dont feel|not) safe (?:\w+ ){0,3}(?:alone|tonight|by myself|on my own|right now)\b(?! (?:in (?:the|this|that)|to (?:merge|deploy|ship|release|run)))/,
  /\b(?:hotline|helpline|crisis line)\b.{0,20}\b(?:for me|asking for me|i need|tonight)\b|\b(?:need|want|call|calling|called|ring|have) (?:a|the) (?:hotline|helpline|crisis line)\b(?! (?:page|feature|integration|number in|project|client))/,
  /\b(?:drank|drunk|swallowed|drink|drinking) (?:\w+ )?(?:bleach|antifreeze|poison|drain cleaner|detergent)\b/,
  /\b(?:the|my) urges? (?:are|is|came|come|got|get) (?:back|again|worse|stronger|here)\b/,
  /\b(?:havent|have not|not) eaten (?:\w+ ){0,3}(?:for|in) (?:\w+ )?(?:three|four|five|six|seven|3|4|5|6|7|several) days\b|\bso thin (?:that )?(?:i|im) (?:vanish|disappear|am gone)\b/,
  /\b(?:close to|on|at) the edge (?:when|while|until) (?:the|a) (?:train|tram|tube|bus|metro)\b/,
  /\b(?:if|unless|in case|as long as) i (?:have|havent|have not|didnt|dont) (?:\w+ )?(?:jumped|jump|killed myself|done it to myself|died)\b(?: by then| before| first|$)/,
  /\b(?:easier|better|happier|lighter|relieved|breathe|freer)\b(?: \w+){0,4} (?:with me (?:gone|dead|out of the way)|once i am (?:gone|dead)|when i am (?:gone|dead))\b/,
  /\b(?:wrote|made|finished|signed|updated) my will\b(?=.*\b(?:peaceful|peace|calm|calmer|ready|relief|weird\w*|strange\w*|tonight)\b)/,
  /\b(?:kept|keep|hid|hide|hiding) (?:a|the|one) (?:shard|razor|blade|piece of (?:the )?glass)\b/,
  // Slang.
  /\bkms (?:for real$|fr$|no joke|not joking|not kidding|im serious|i am serious)\b|\b(?:i am will|will|literally will|might actually|actually) kms\b/,
  /\b(?:sewer ?slide|suey ?slide|sui ?slide|toaster bath|forever sleep|game ?end myself|commit (?:die|sudoku|neck rope)|not live anymore)\b/,
  /\byeet(?:ing|ed)? myself (?:off|out of (?:the|a|my) window|into (?:traffic|the river|the void|the sun)|from (?:the|a) (?:roof|bridge|balcony|window))\b/,
  /\b(?:to|will|might|could|should|of|just|gotta) off myself\b(?! (?:the|from))|\boffing myself\b|\b(?:want to|will|should|could|might|rather) (?:just )?delete myself\b(?! (?:from(?! (?:(?:this|the) )?(?:world|earth|planet|life|existence)\b)|as|in|out))/,
  /\b(?:will|want to|about to|might|should|going and|gotta) (?:just )?(?:rope|neck myself|top myself)\b(?! (?:in|them|him|her|you|somebody|someone|people|off|the|another|a)\b)|\btop(?:ping|ped) myself\b(?! (?:up|off))/,
  // Deeper than it was, by their own hand, or at the hand of somebody at home.
  /\b(?:i|ive|i have|i am|i was|been) (?:been |just |only |still |also )?cut(?:ting)? (?:too |so |much |way |even )?deeper(?: (?:again|every time|each time|this time|yesterday|last night|now))?$/,
  /\bcut deeper than i (?:wanted|meant|planned|intended)\b(?! (?:into|in) (?:the|our|this))/,
  /\b(?:stitches|stitched up|sewn up|burns|bruises|cuts|wounds?|injur(?:y|ies))\b(?: \w+){0,4} self inflicted\b(?! (?:by|through|with) (?:the|our|this))/,
  /\bpurg(?:e|ed|ing) (?:after|before|with) (?:(?:every|each|all|the|my|any) )?(?:meals?|lunch|dinner|breakfast|eating|food)\b/,
  /\bdrove (?:\w+ ){0,5}(?:with )?(?:my )?eyes (?:shut|closed)\b/,
  new RegExp(
    `\\bmy (?:ex )?(?:${RELATIVE}|fianc[eé]e?|father|dad|stepfather|stepdad|mother|ex)\\b (?:\\w+ )?(?:hits|hit|beats|beat|beat up|chokes|choked|strangled|kicks|kicked|slaps|slapped|punches|punched) me\\b(?! (?:up|with (?:a|an|the) (?:question|link|idea|pillow|snowball|ball|football|frisbee|towel|water balloon)|(?:at|in) (?:chess|tennis|table|mario|fifa|badminton|golf|poker|squash)))`,
  ),
  new RegExp(`\\bhiding from my (?:ex )?(?:${RELATIVE}|father|dad|stepfather|ex)\\b(?! family)`),
  // Voices, and places where others watch over somebody.
  /\bvoices?\b(?: in my head)? (?:(?:are|is|keep|kept|that|who) )?(?:telling|tell|tells|told|saying|say|want|wants|wanting) (?:me )?(?:that i should|i should|me to|to) (?:just )?(?:do it|hurt|kill|jump|end|die|cut|go through|disappear|stop breathing)\b/,
  /\b(?:therapist|psychiatrist|psychologist|counsell?or)\b(?: \w+){0,4} (?:inpatient|in patient|hospitali[sz]ed|to admit me|me admitted|me in (?:a |the )?(?:hospital|clinic|ward))\b/,
  /\b72 (?:hour|hours|hr|hrs|h) (?:psych )?hold\b(?! on (?:the|all|any|our|releases?|deploys?))/,
  /\b(?:rehab|hospital|clinic|ward)\b(?: \w+){0,3} (?:after|since|because) i tried(?: it)?(?: again)?$/,
];
