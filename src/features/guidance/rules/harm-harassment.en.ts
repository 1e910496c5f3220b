/**
 * How people tell in English that somebody at work presses them for sex, shows what nobody wants to see, handles their clothes, or calls them what nobody is to be
 * called. In text as it was written. Whoever it was need not be named.
 */
import { NEAR } from "#src/language/people.en.ts";
import { BODY } from "./harm-beside.en.ts";
import { PERSON, SOMEBODY, WHO } from "./harm-people.en.ts";

const HOW = "(?:[\\w']+ ){0,3}";
const GARMENT =
  "(?:skirts?|bra|dress|blouse|shirt|pants|trousers|top|underwear|panties|zip|fly|hijab|headscarf|turban|kippah|wig|tie|belt|stockings|tights|jeans|t-?shirt)";
const PRIVATE =
  "(?:dick|cock|penis|junk|balls|genitals|private parts?|privates|member|breasts|boobs|tits|vagina|pussy|erection|boner|bare (?:chest|ass|butt))";
const SLEEP_WITH =
  "(?:(?:sleep|go to bed|have sex|make out|spend the night|hook up) with|kiss|undress for|strip for|go out with|date|blow|let) (?:him|her|them|the (?:client|boss|ceo|host|manager|guy|customer)|my \\w+)";
/** What they call somebody; of praise and of games there are others. */
const SLUR =
  "(?:whore|slut|bitch|cunt|hoe|hooker|prostitute|twat|monkey(?! (?:patch\\w*|wrench|tests?|testing))|ape|(?:the )?n[- ]?word|n[i1]gg\\w*|fag(?:got)?s?|dyke|tranny|retard(?:ed)?|spastic|paki|chink|gypsy|kike|cripple|pig|cow|dog|rat(?! king)|towel ?head|rag ?head|gook|wetback|subhuman|untermensch|ching ?chong|terrorist|cockroach|vermin|fat (?:cow|pig)|(?:filthy|dirty|stupid|fat|lazy) (?:foreigner|immigrant|jew|arab|turk|muslim|woman|girl|pole|indian|african|black|asian|russian|romanian))";
const SENDS =
  "(?:send(?:s|ing)?|sent|show(?:s|ed|ing|n)?|post(?:s|ed|ing)?|shar(?:es?|ed|ing)|forward(?:s|ed|ing)?|mail(?:s|ed|ing)?|text(?:s|ed|ing)?|writ(?:es|ing)|wrote|leak(?:s|ed|ing)?|air ?drop(?:s|ped)?)";

export const HARASSED: readonly RegExp[] = [
  // For sex, something is given or kept back.
  new RegExp(
    `\\b(?:promot(?:ion|es?|ed)|raise|job|contract|review|rating|project|bonus|visa|grade|reference|seat|deal|career|mine|the lead role)\\b[^.!?]{0,60}\\b(?:if|when|unless|once|as long as|for|only if) i (?:only |just |do ?n[o']?t |will |would |agree to )?${SLEEP_WITH}`,
    "i",
  ),
  new RegExp(
    `\\bif i ${SLEEP_WITH}\\b[^.!?]{0,40}\\b(?:promot\\w+|raise|job|contract|review|project|bonus|visa|mine|career|keep)\\b|\\bif i (?:spend the night|sleep over(?! (?:it|this|that))|come to (?:his|her) (?:room|hotel|place))\\b|\\b(?:drop|change|forget|fix|improve) (?:the|my) (?:bad |poor )?(?:review|rating|warning|report) if i\\b`,
    "i",
  ),
  /\b(?:have|had|has|need|am supposed|was supposed|expected|want(?:s|ed)? me) to (?:sleep|go to bed|have sex) with (?:him|her|(?:the|my|a|his) (?:\w+ )?(?:boss|manager|lead|client|customer|host|seller|mentor|ceo|director|colleague|friend|guy|man|men))\b|\bsleep(?:ing)? with (?:the|my) (?:boss|manager|lead|client|ceo) to (?:get|keep|be|stay)\b/i,
  /\b(?:wants?|wanted|demands?|demanded|expects?|expected) (?:me )?(?:to )?(?:sex\b(?!,? (?:drugs|education))|sleep over|stay the night|stay overnight (?:with|at))\b|\bwants sex\b(?!, drugs)/i,
  /\b(?:blow|hand) ?jobs?\b|\b(?:promotion|raise|bonus|job|contract|review|rating) depends on (?:how|whether|if) (?:nice|friendly|close|i am (?:nice|friendly)|i (?:sleep|go out|kiss))\b/i,
  // What nobody wants to see.
  /\b(?:dick|cock|penis|nude|naked) ?(?:pics?|pictures?|photos?|selfies?|videos?)\b/i,
  new RegExp(
    `\\b${SENDS} (?:me |us |her )?${HOW}(?:pics?|pictures?|photos?|videos?|selfies?) of (?:his|her|their) (?:\\w+ )?(?:${PRIVATE}|body|naked body|butt|ass)\\b|\\b${SENDS} (?:me|us|her) ${HOW}(?:porn\\w*|nudes?|sexts?)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:nudes?|naked (?:photos?|pictures?|pics?)|(?:deepfakes?|porn|sex (?:tape|video))) of me\\b|\\b${SENDS} (?:\\w+ )?my nudes?\\b|\\b(?:threaten\\w*|wants?|going) to (?:leak|share|post|publish|send) my (?:nudes?|naked|private|intimate|photos|pictures)\\b|\\bdeep ?fake (?:porn )?(?:video )?(?:of|with) (?:me|my face)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:show(?:s|ed|ing|n)?|flash(?:es|ed|ing)?|pull(?:s|ed|ing)? out|took out|takes out|got out|whipp?ed out|expos(?:es|ed|ing)) (?:me |us |her )?(?:his|her|their) ${PRIVATE}\\b(?! of (?:yarn|wool|steel))`,
    "i",
  ),
  /\b(?:expos(?:es|ed|ing)|flash(?:es|ed|ing)|touch(?:es|ed|ing)|rub(?:s|bed|bing)|pleasur(?:es|ed|ing)) (?:himself|herself|themselves)\b(?! to (?:risks?|criticism|the (?:market|client|team|code|world|problem)|new|other|more))|\b(?:masturbat(?:es|ed|ing)|jerk(?:s|ed|ing) off|wank(?:s|ed|ing))\b(?=[^.!?]{0,40}\b(?:me|us|call|camera|office|toilet|room|desk|front|while|her)\b)|\b(?:he|she|they) (?:\w+ )?masturbat\w+/i,
  /\bfilm(?:s|ed|ing) (?:me|us|her|women|people) (?:\w+ ){0,2}(?:in|on|under|through) (?:the|my|a) (?:toilet|loo|shower|changing room|skirt|bathroom|locker room|restroom|stall)\b/i,
  // What is to stop.
  /\b(?:stop(?:s|ped)?|quit|keeps?|kept) (?:touching|groping|grabbing|kissing|hugging|stroking|rubbing|hitting|beating|following|stalking|undressing|pinching) (?:me|us)\b(?! (?:up|with (?:a|an|the) \w+|on (?:linkedin|github|slack|insta\w*)|at (?:chess|tennis)|in the (?:game|race))\b)/i,
  // Their clothes and their body.
  new RegExp(
    `(?<!\\bi (?:\\w+ )?)\\b(?:pull(?:s|ed|ing)?|lift(?:s|ed|ing)?|tugg?(?:s|ed|ing)?|snap(?:s|ped|ping)?|yank(?:s|ed|ing)?|ripp?(?:s|ed)|tore|open(?:s|ed)|unhook(?:s|ed)|unbutton(?:s|ed)|look(?:s|ed|ing)? (?:up|down)|peek(?:s|ed|ing)? (?:up|down|under)|reach(?:es|ed|ing)? (?:up|down|under|into))(?: (?:at|up|down|under|off|into|on|inside))? my ${GARMENT}\\b(?!-ket| (?:rehearsal|code|slides|tickets?|priorit\\w+|issues?|tasks?|items?|bugs?|lines?|goals?|files?|score|results?)\\b)`,
    "i",
  ),
  new RegExp(
    `\\bbrush(?:es|ed|ing)? (?:up )?(?:against |over |along |past )?(?:my (?:\\w+ )?(?!teeth|hair|shoes?)${BODY}|(?:against|up against) (?:me|us))\\b`,
    "i",
  ),
  new RegExp(
    `${WHO} ${HOW}(?:touch(?:es|ing)|grabs?|squeezes?|pats?|slaps?|strokes?|pinches) (?:my|the women's|women's|the girls') (?:butt|bum|ass|arse|bottom|breasts?|boobs|thighs?|crotch|waist|hips?|leg|hair|face|neck)\\b`,
    "i",
  ),
  /\b(?:breath(?:es|ed|ing)|blow(?:s|ing)?|blew) (?:in|into|on) my (?:neck|ear|hair|face)\b|\b(?:his|her|their) (?:tongue|fingers?|hands?) (?:in|into|inside|down|up|under) my (?:ears?|mouth|skirt|shirt|pants|blouse|bra|trousers|dress)\b|\b(?:smell(?:s|ed|ing)|sniff(?:s|ed|ing)?|lick(?:s|ed|ing)) (?:at )?my (?:neck|hair|ear|face|chair|clothes)\b/i,
  /\b(?:fuckable|bangable)\b|\b(?:rat(?:es|ed|ing)|rank(?:s|ed|ing)|scor(?:es|ed|ing)) (?:the |our |all )?(?:\w+'?s? ){0,3}(?:bodies|breasts|butts|boobs|asses)\b|(?<!\b(?:i|we) )\btouch(?:es|ed|ing) (?:the )?(?:women|girls|interns|female \w+)\b(?! (?:in tech|topic))/i,
  /\b(?:meet|come|go|join (?:him|her))(?: \w+){0,3} (?:in|to|into) (?:his|her) (?:sauna|hot tub|jacuzzi|bed|bedroom)\b|\b(?:invit\w+|ask(?:s|ed)|wants?|wanted|lured?) me (?:\w+ ){0,3}(?:in|to|into) (?:his|her) (?:sauna|hot tub|jacuzzi|bed|bedroom)\b/i,
  // Struck, and what is done to somebody's place and drink.
  new RegExp(
    `${WHO} ${HOW}(?:knock(?:s|ed)|threw|throws) (?:me|us) (?:down|over|off my (?:feet|chair)|to the (?:floor|ground)|unconscious|out cold)\\b`,
    "i",
  ),
  /\b(?:the|a|that|my) (?:\w+ )?(?:man|guy|one|person|woman|seller|host|client|boss|manager|colleague) (?:who|that) (?:\w+ )?(?:hit|hits|attacked|kicked|hurt|threatened|threatens|grabbed|touched|touches|kissed|bullied|bullies|harassed|harasses|humiliated|follows|followed) (?:me|us|women|girls)\b(?! (?:up|out|with (?:a|an|the) (?:question|idea)|on (?:slack|linkedin|github)|at (?:chess|tennis)|for (?:a|the))\b)/i,
  // Somebody whom they name: "Ravi who harassed me", "Priya, she bullied me".
  /\p{L}+(?: who|,? (?:and |because )?(?:he|she|they)) (?:has |have |had |really |always |often |constantly )*(?:harass(?:ed|es)|bull(?:ied|ies)) (?:me|us)\b(?! (?:into|with (?:\w+ )?(?:mails?|e-?mails|calls|memes|jokes|questions|offers|ads|newsletters?)|in (?:the game|fifa|chess)|at (?:chess|tennis|fifa)|for (?:cake|cookies|coffee))\b)/iu,
  /\b(?:put|puts|dropped|slipped|slips|mixed) (?:\w+ )?(?:something|pills?|drugs?|roofies?|powder) (?:in|into) my (?:drink|coffee|tea|glass|beer|wine|water|food)\b/i,
  /\b(?:put|puts|left|leaves|sent|sends|send|hung|hangs|drew|keyed|carved|scratched|sprayed|wrote|found|got)(?: (?:me|us))? (?:\w+ ){0,3}?(?:nooses?|dead (?:rat|mouse|bird|animal|fish)|funeral (?:wreath|flowers)|coffin|swastikas?|bullets?(?! points?| lists?| (?:for|on|about|from) (?:the|our|my|this|that|his|her) (?:\w+ )?(?:slides?|deck|talk|pitch|agenda|summary|report|release|demo|meeting|mail|presentation|review|notes)\b)|gallows|"?die"? (?:in|on|into) my)\b(?! (?:emoji|journal))|\b(?:picture|photo|drawing|emoji) of a (?:noose|gallows|coffin with my|gun)\b/i,
  /\b(?:peed|pissed|urinated|spat|spit|shat|vomited on purpose) (?:on|in|into) my (?:\w+ )?(?:chair|desk|bag|coffee|food|jacket|keyboard|drink|face|lunch|shoes)\b/i,
  // What they are called.
  new RegExp(
    `\\b(?:call(?:s|ed|ing)?|labell?(?:s|ed)|shout(?:s|ed)?|address(?:es|ed)) (?:me|us|her|him) (?:a |an |the |his |their |your |"|“|')*(?:\\w+ )?${SLUR}\\b(?! (?:tired|whisperer|lover|person|with a bone|father|mother))`,
    "i",
  ),
  /\b(?:told|tells|tell|shouted|wrote|says?|said)(?: \w+){0,2} (?:to )?go back to (?:my|your|where (?:i|you) (?:come|came) from|africa|india|poland|turkey|china|the kitchen)(?! (?:desk|office|team|seat|work|old|last|previous|first))\b/i,
  /\bno wom[ae]n (?:should|can|could|must) (?:ever )?(?:code|lead|work|drive|be (?:here|a developer|developers|engineers|in (?:tech|it)))\b|\b(?:women|girls|foreigners|immigrants|muslims|gays|lesbians|blacks|jews|mothers|(?:people|women|girls|men) like (?:me|you|us)) (?:should(?:n'?t| not) (?:be (?:here|allowed|coding|developers|engineers|promoted)|code|lead|work|drive)|should stay (?:at )?home|belongs? (?:in the kitchen|at home|back|nowhere)|(?:can'?t|cannot|can not) (?:code|lead|think|drive|do (?:tech|maths?|logic))|are (?:not made for|too emotional|too stupid|stupid|no good))\b/i,
  // What somebody holds over them.
  /\b(?:keeps?|kept|took|takes|has|holds) (?:away )?my (?:passport|id card|papers|work permit|phone and)\b(?! (?:photo|number|copy|for (?:the )?(?:visa|check|copy)))|\b(?:deport|report) me (?:to (?:immigration|the police|ice))? ?if i\b|\b(?:he|she|they|boss|manager|lead)(?:'ll| will| would|'d| wants to| threatens to) (?:have me )?deport(?:ed)?\b/i,
  /\b(?:he|she|they|(?:my|the|a) (?:\w+ )?\w+) (?:wo ?n'?t stop|does ?n'?t stop|never stops) (?:calling|texting|messaging|ringing|writing) me (?:at night|every night|day and night)\b/i,
  // Whoever scares them.
  new RegExp(
    `\\b(?:he|she|who|(?:my|the|our|a|this|that) (?:\\w+ )?(?!clients?\\b|customers?\\b|people\\b)(?:${PERSON}|${NEAR})) (?:really |always |so |also )?(?:scares|frightens|terrifies|creeps) me(?: out| since| when| so)?\\b(?! (?:off\\b|with (?:his|her|the) (?:speed|knowledge|questions|code|ideas)|how (?:good|fast|much))\\b)`,
    "i",
  ),
  new RegExp(
    `${SOMEBODY} ${HOW}(?:insist(?:s|ed)|presse[sd]|pressures?) (?:\\w+ ){0,3}(?:a drink|drinks|dinner) (?:alone|with (?:him|her) alone)\\b`,
    "i",
  ),
];

/** With whom nobody wants to be alone, and who wants to be alone with them. */
export const ALONE_WITH: readonly RegExp[] = [
  new RegExp(
    `(?:n[o']?t|\\bnever|\\bnot) (?:really |ever )?(?:want(?:ing)?|like|wish|dare) to (?:be|sit|stay|work|travel|go)(?: \\w+){0,5}? (?:alone|in (?:a|the same|one) (?:room|car|office|lift|hotel))(?: alone)? with (?:him|her|them|(?:the|my|our|that|this) (?:\\w+ )?${PERSON})\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:he|she|${PERSON}) (?:\\w+ )?(?:wants?|asks? for|asked for|insists? on|suggests?|proposes?) (?:to have |to go for )?(?:a drink|drinks|dinner|a weekend|a trip) (?:with me )?(?:alone|just the two of us|without the others)(?: with me)?\\b`,
    "i",
  ),
  /\b(?:nice|nicer|friendly|friendlier|kind|kinder|charming) to (?:him|her|them|the \w+|a \w+|that \w+)[^.!?]{0,30}\b(?:in (?:his|her|their|the) (?:hotel|room|sauna)|if i want (?:the|a|my) (?:promotion|raise|job|project|contract))\b/i,
];

/** Whom or what somebody means to report: whether and where is what they ask. */
export const REPORTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:report(?:ing)?|denounce|file (?:a |an )?(?:\\w+ )?complaint (?:about|against)|complain (?:to hr )?about|press charges against|go to hr (?:about|because of|with)|sue) (?:him|her|them|(?:my|our|the|a|this|that) (?:\\w+ )?${PERSON}(?!')(?! (?:bugs?|issues?|requests?|problems?|numbers?|data|tickets?|feedback|hours|list|complaints?|wish\\w*)))(?=$|[.,;!?]| (?:to (?:hr|the police|somebody|someone|the works council|his|her|you)|anonymously|because|for|without|but|and|safely|now|if)\\b)`,
    "i",
  ),
  /\b(?:who|whom|where|how|can|could|may|should|shall|must|want|need|like|dare|to)\b.{0,30}\b(?:report|talk (?:to (?:\w+ )?)?about|speak about|complain about|do (?:something )?about|say something about|go to hr (?:about|because of|with)) (?:the |this |my |some |a case of )?(?:sexual )?(?:harass\w+|bully\w+|assault|abuse|mobbing|racism|sexism|discrimination|threats?|violence)\b(?! (?:in|at|for|during) (?:the|our|a|my) (?:\w+ )?(?:training|workshop|talk|course|onboarding|product|app|client|team day)s?\b)(?! (?:reporting|detection|app|feature|data))/i,
];
