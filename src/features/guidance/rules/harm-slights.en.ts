/**
 * How people tell in English that they are left out, judged or pressed for what they are, by somebody at work, or that somebody threatens them from afar. For text as it
 * was written, in any case.
 */
const THEY =
  "(?:he|she|they|somebody|someone|everybody|everyone|nobody|people|hr|management|the company|(?:my|our|the|a) (?:\\w+ )?(?:manager|boss|lead|team ?lead|mentor|host|buddy|senior|colleagues?|client|customer|team|director|supervisor|co-?workers?|team ?mates?))";
/** What nobody may be treated worse for. */
const BEING =
  "(?:(?:a |an |the only |too )?(?:pregnant|wom[ae]n|girl|muslim|jew(?:ish)?|hindu|sikh|christian|black|brown|asian|indian|african|turkish|polish|arab|foreign(?:er)?|immigrant|refugee|gay|lesbian|bi|trans|queer|disabled|deaf|blind|autistic|single (?:mother|mum|parent))|in a wheelchair|hard of hearing)";
const OF_MY = "(?:skin|skin colou?r|religion|headscarf|hijab|accent|age|gender|disability|pregnancy|sexuality)";
/** For which somebody is left in peace as well. */
const AWAY =
  "(?:ill|sick|depressed|on (?:parental|maternity|paternity) leave|in therapy|a (?:mother|father|parent|mum))";
const GRAVE =
  "(?:den(?:y|ies|ied) me|pass(?:es|ed)? me over|passed over|demot\\w+|exclud(?:e|es|ed) me|excluded|on purpose|fired me|punish\\w* me|(?:mock\\w*|laugh\\w* at) me)";
const WORSE = `(?:(?:do ?n'?t|does ?n'?t|did ?n'?t|do not|does not|did not|wo ?n'?t|never|no longer|nobody|not) (?:\\w+ )?(?:invite|ask|include|promot\\w*|hire|let|give|greet|want|take|trust|send|listen to|talk to)(?:ed|s|d)?(?: me\\b| us\\b|(?=,? because))|stopped (?:inviting|asking|talking to) me|refus\\w+|left (?:me |us )?out|leaves? me out|jok(?:es?|ed|ing)|(?:pay|pays|paid) me less|treat\\w* me|${GRAVE})`;
/** Nothing that is named follows. */
const ENDS =
  "(?=$|[.,;:!?]| (?:and|in front|again|every|all|they|he|she|so|but|when|since|at work|during|here|in (?:the |this |my |our )?(?:meetings?|calls?|office|team))\\b)";
const LAUGHS = "(?!.*\\b(?:lol|lmao|rofl|(?:ha){2,}h?|joking|i laugh(?:ed)? too)\\b)";
const OTHERS =
  "(?:(?:my|the|a|an|some|two|three|four|several|other|older) )*(?:people|colleagues?|managers?|boss|lead|team|co-?workers?|seniors?|guys|men|women|team ?mates?|him|her|them)";
const GROUP =
  "(?:wom[ae]n|girls|mothers|mums|pregnant women|foreigners|immigrants|refugees|muslims|jews|hindus|blacks|black people|indians|asians|africans|poles|turks|arabs|gays|lesbians|trans people|old people|people like (?:me|us|you)|you people|your kind|my kind|disabled people)";

/** It is harm whatever stands around it. */
export const SLIGHTED: readonly RegExp[] = [
  // For what they are.
  new RegExp(
    `^(?=[^.!?]*\\b(?:${THEY}|i)\\b)(?=[^.!?]*\\b${WORSE}\\b)[^.!?]*\\b(?:because|just because|only because|for being) (?:(?:i ?(?:'?m|am) |we ?(?:'?re|are) |of (?:my )?being )?${BEING}|of my (?:\\w+ )?${OF_MY})${ENDS}`,
    "i",
  ),
  new RegExp(
    `^(?=[^.!?]*\\b${THEY}\\b)(?=[^.!?]*\\b${GRAVE}\\b)[^.!?]*\\b(?:because|just because|only because|for being) (?:i ?(?:'?m|am) )?${AWAY}${ENDS}`,
    "i",
  ),
  new RegExp(
    `\\b(?:said|says?|told|tells|thinks?|jok(?:es|ed)|heard|believes)\\b[^.!?]{0,30}\\b${GROUP} (?:do ?n'?t|does ?n'?t|do not|does not|have no|has no|should ?n'?t|should not|ca ?n'?t|can ?not) (?:belong|business|place|be (?:here|in (?:ops|it|tech|this))|code|lead|work here|think logically)\\b(?! (?:is a myth|enough|without))|\\b(?:my|your|her|wom[ae]n'?s) place is in the kitchen\\b|\\b(?:i|you|she|wom[ae]n|girls) belongs? in(?:to)? the kitchen\\b`,
    "i",
  ),
  /\b(?:was|been|being|got|get) (?:publicly )?outed(?=$|[.,;!?]| (?:in|to|at|by) (?:the|my|our) (?:\w+ )?(?:team|manager|boss|lead|company|colleagues?|office|channel|meeting|call)\b)(?!.*\boutlook\b)|\bouted me (?:to|in front|at work|in the)\b|\btold (?:everybody|everyone|the (?:whole )?team) (?:that )?i(?:'?m| am) (?:gay|lesbian|trans|bi|hiv\w*)\b/i,
  new RegExp(
    `\\b(?:cut|removed|took(?: away)?|revoked|den(?:y|ied)|demoted|fired|stripped|excluded|dropped) (?:me\\b|my (?:\\w+ )?(?:access|role|projects?|tasks|bonus|raise|promotion|hours|salary|responsibilit\\w+|team|client)\\b)[^.!?]{0,30}\\b(?:after|since|because|when) i (?:\\w+ )?(?:told|reported|said|announced|disclosed|came out|complained|mentioned)\\b[^.!?]{0,40}\\b(?:(?:my|i am|i'm|im) (?:\\w+ )?(?:ill\\w*|sick\\w*|pregnan\\w*|disab\\w*|depress\\w*|cancer|hiv|diagnosis|therapy|burn-?out|parental leave)|harass\\w*|assault\\w*|discriminat\\w*|(?:to|with) hr)${ENDS}`,
    "i",
  ),
  /^(?!.*\b(?:insurance|clinic|doctor|hospital|embassy|consulate|screen|app)\b).*\b(?:wants?|asks?|asked|demands?|demanded|insists?|insisted|forces? me|pressures? me) (?:to (?:see|read|have|get|show)|for|on (?:seeing|having)) (?:my |him my |her my |them my )(?:\w+ )?(?:medical|health|therapy|hospital|psychiatric) (?:files?|records?|history|data)(?=$|[.,;:!?]| (?:and|before|or|because|again|now)\b)/i,
  /\b(?:told|tells|asked|ordered|pressured|warned|want(?:s|ed)?) (?:me )?to (?:keep|stay) (?:quiet|silent|it quiet) about (?:the|my|an?) (?:\w+ )?(?:assault|harassment|rape|abuse|touching|groping|bullying|racism|discrimination|threats?)\b/i,
  /\b(?:manager|boss|lead|he|she|they|company|hr)\b[^.!?]{0,60}\b(?:says?|said|threatens?|threatened|tells? me|told me)\b[^.!?]{0,20}\b(?:visa|work permit|residence permit) (?:will|would|gets?|is going to|could) (?:be )?(?:cancelled|canceled|revoked|withdrawn|gone|lost)(?: (?:otherwise|if i|unless i|when i)\b)|\b(?:threatens?|threatened) (?:to )?(?:cancel|revoke|withdraw) my (?:visa|work permit|sponsorship)\b/i,
  // What is sent and said of their body.
  new RegExp(
    `^${LAUGHS}.*\\b${THEY} (?:\\w+ )?(?:sends?|sent|keeps sending|shows?|showed) me (?:\\w+ )?(?:pics?|pictures?|photos?|videos?)(?: of (?:himself|herself|women|his \\w+))? (?:that |which )?i (?:did ?n'?t|did not|never|do ?n'?t|do not) (?:ask(?:ed)? for|want(?:ed)? to (?:see|get|have))(?=$|[.;!?]| (?:and|again|at night)\\b)`,
    "i",
  ),
  new RegExp(
    `\\b(?:comments?|commented|commenting|remark(?:s|ed|ing)|jok(?:es|ed|ing)|(?:makes?|made|making) (?:\\w+ )?(?:jokes|comments|remarks)) (?:on|about) (?:my|her) (?:body|figure|legs|breasts?|boobs|butt|bum|ass|weight|skirt|lips|curves|bra)(?<!\\b(?:nice|kind|the|your) comments? (?:on|about) my \\w+)(?!-)${ENDS}`,
    "i",
  ),
  // By several.
  new RegExp(
    `^${LAUGHS}(?!.*\\b(?:mob programming|hackathon|booth|mobbing session)\\b).*\\b(?:am|being|get|getting|was|been|feel|im|i'm) (?:\\w+ )?(?:(?:mobbed|bullied|discriminated against|ganged up on) (?:by ${OTHERS}|at work|in (?:my|the|this) team|for (?:weeks|months|years)|every day)\\b|(?:bullied|discriminated against)(?=$|[.,;!?]| (?:here|and|because)\\b))`,
    "i",
  ),
  /\b(?:group|chat|channel|whatsapp)\b[^.!?]{0,30}\bto (?:make|makes|making) fun of me\b|^(?!.*\b(?:lol|haha|laugh(?:ed)? too|break the build)\b).*\b(?:make|makes|making|made) fun of me (?:in front|behind|every (?:day|meeting|call))\b/i,
  new RegExp(
    `\\b${THEY} (?:\\w+ )?(?:keeps? (?:sending|writing)|sends?|sent) me (?:\\w+ )?(?:heart emojis|hearts|kisses|love letters)\\b[^.!?]{0,40}\\b(?:dinner|date|drink|alone|private|hotel)\\b`,
    "i",
  ),
  new RegExp(
    `^${LAUGHS}.*\\b${THEY} (?:\\w+ )?(?:says?|said|told me|thinks?|tells me) (?:that )?i(?:'?m| am) too (?:old|young|female|foreign|fat|ugly|pretty)(?=$|[.,;!?]| for (?:this|the|a) (?:job|role|team|position|promotion|client|company)\\b)`,
    "i",
  ),
  new RegExp(
    `^${LAUGHS}.*\\b${THEY} (?:\\w+ )?(?:calls?|called|calling) me (?:an? )?(?:stupid|idiot|useless|dumb|lazy|worthless|moron|loser|retard\\w*)\\b[^.!?]{0,20}\\b(?:in front of|every|always|before (?:everybody|everyone|clients|the))\\b`,
    "i",
  ),
  /\bsince i (?:came|am|got|was) back from (?:maternity|parental|paternity|sick) leave\b[^.!?]{0,30}\b(?:they|he|she|my manager|my lead|my boss)\b[^.!?]{0,20}\b(?:only gives? me|ignores? me|ignored me|give me only|never invites? me|excluded)\b/i,
  /\b(?:hides?|hid|broke) my (?:wheelchair|crutches|hearing aids?|cane|inhaler)\b|\b(?:takes?|took) away my (?:wheelchair|crutches|hearing aids?|cane|inhaler)\b/i,
  /\b(?:wrote|sprayed|painted|scratched|put|stuck) (?:\w+ ){1,3}on my (?:locker|desk|door|car|chair)\b(?=.*\b(?:faggot|slut|whore|nazi|swastika|go home|bitch|nigg\w+|paki|gypsy)\b)|\b(?:wrote|sprayed|painted|scratched) (?:a |an )?(?:faggot|slut|whore|swastika|bitch|nigg\w+|paki|gypsy)\b/i,
  /\bonly (?:got|have|had) (?:the|my|this) job (?:for|because of|thanks to) (?:the |a |my )?(?:quota|looks|legs|breasts|skin|gender)\b|\b(?:called|calls) me (?:the |a )?quota (?:woman|hire|girl)\b/i,
  new RegExp(
    `\\b(?:imitat(?:es?|ed|ing)|mimics?|mimick(?:ed|ing)|mock(?:s|ed|ing)?|apes|aped|aping) my (?:stutter|stammer|accent|limp|voice|walk|tics?)${ENDS}`,
    "i",
  ),
  /\b(?:would|will|'ll) (?:help|promote|support|mentor|keep)(?: me)?,? if i(?:'?m| am|'?d be| would be) (?:\w+ )?nice to (?:him|her)\b/i,
  /\banonymous (?:messages?|mails?|letters?|notes?|calls?)\b[^.!?]{0,30}\b(?:(?:tell\w*|want\w*) me to (?:quit|leave|die)|i should (?:quit|leave|die)|or else|(?:will|'ll) regret|watch out)\b/i,
  /\b(?:manager|boss|lead|he|she|they) (?:\w+ )?reads? my private (?:messages|mails|chats)(?=$|[.,;!?]| and\b)|\b(?:manager|boss|lead|he|she|they) (?:\w+ )?uses? (?:them|it|that) against me\b/i,
  // From afar.
  /^(?!.*\b(?:seed|data|addresses|shipping|orders?|deliver\w*|courier|lol|haha|carpool)\b).*\b(?:mail|e-?mail|letter|message|note|call|text|sms|dm|says?|said|wrote|writes|writing|threat\w*|anonymous\w*|stranger)\b[^.!?]{0,60}\bknows? where (?:i|we|my (?:kids|children|family|parents|wife|husband|daughter|son)) (?:live|lives|sleep|sleeps)\b/i,
];

/** It is mostly that. */
export const MAY_BE_SLIGHTED: readonly RegExp[] = [
  /\b(?:he|she|they|who) (?:\w+ )?(?:makes?|made|making) me (?:feel )?(?:so |very |really |a bit )?(?:uncomfortable|uneasy|unsafe|creeped out)(?=$|[.,;!?]| (?:when (?:he|she) (?:looks|touches|stares|is near|stands|comes)|and|every (?:day|time)|in (?:the )?(?:office|meetings?)|at work|alone)\b)/i,
];
