/**
 * How people tell in English that they are left out, judged or pressed for what they are, by somebody at work, or that somebody threatens them from afar. For text as it
 * was written, in any case.
 */
const THEY =
  "(?:he|she|they|somebody|someone|everybody|everyone|nobody|people|hr|management|the company|(?:my|our|the|a) (?:\\w+ )?(?:manager|boss|lead|team ?lead|mentor|host|buddy|senior|colleagues?|client|customer|team|director|supervisor|co-?workers?|team ?mates?))";
/** What nobody may be treated worse for. */
const BEING =
  "(?:(?:a |an |the only |too )?(?:pregnant|wom[ae]n|girl|muslim|jew(?:ish)?|hindu|sikh|christian|black|brown|asian|indian|african|turkish|polish|arab|foreign(?:er)?|immigrant|refugee|gay|lesbian|bi|trans|queer|disabled|deaf|blind|autistic|mother|mum|mom|father|single (?:mother|mum|parent)|old|ill|sick|depressed|on parental leave)|in a wheelchair|hard of hearing)";
const WORSE =
  "(?:do ?n'?t|does ?n'?t|did ?n'?t|do not|does not|did not|wo ?n'?t|never|no longer|nobody|stopped|refus\\w+|exclud\\w+|left out|skip\\w*|pass(?:es|ed) over|passed me over|den(?:y|ies|ied)|jok(?:es?|ed|ing)|laugh\\w*|mock\\w*|on purpose|punish\\w*|demot\\w+|fired?|less|worse)";
const GROUP =
  "(?:wom[ae]n|girls|mothers|mums|pregnant women|foreigners|immigrants|refugees|muslims|jews|hindus|blacks|black people|indians|asians|africans|poles|turks|arabs|gays|lesbians|trans people|old people|people like (?:me|us|you)|you people|your kind|my kind|disabled people)";

/** It is harm whatever stands around it. */
export const SLIGHTED: readonly RegExp[] = [
  // For what they are.
  new RegExp(
    `^(?=[^.!?]*\\b${THEY}\\b)(?=[^.!?]*\\b${WORSE}\\b)[^.!?]*\\b(?:because|since|just because|only because|for being) (?:i ?(?:'?m|am) |we ?(?:'?re|are) |of my (?:being )?)?(?:${BEING}|(?:skin|skin colou?r|religion|headscarf|hijab|accent|age|gender|disability|pregnancy|sexuality))\\b`,
    "i",
  ),
  new RegExp(
    `\\b${GROUP} (?:do ?n'?t|does ?n'?t|do not|does not|have no|has no|should ?n'?t|should not|ca ?n'?t|can ?not) (?:belong|business|place|be (?:here|in (?:ops|it|tech|this))|code|lead|work here|think logically)\\b|\\bplace is in the kitchen\\b|\\bbelongs? in(?:to)? the kitchen\\b(?! (?:sink|drawer|app))`,
    "i",
  ),
  /\b(?:was|been|being|got|get) (?:publicly )?outed\b(?! as (?:the|a) (?:\w+ )?(?:author|owner|culprit|committer|fan))|\b(?:outed me|told (?:everybody|everyone|the (?:whole )?team) (?:that )?i(?:'?m| am) (?:gay|lesbian|trans|bi|hiv|pregnant|ill|depressed))\b/i,
  new RegExp(
    `\\b(?:cut|removed|took(?: away)?|revoked|den(?:y|ied)|demoted|fired|moved|stripped|lost|excluded|dropped|pulled)\\b[^.!?]{0,40}\\b(?:after|since|because|when) i (?:\\w+ )?(?:told|reported|said|announced|disclosed|came out|complained|mentioned|asked for)\\b[^.!?]{0,40}\\b(?:ill\\w*|sick\\w*|pregnan\\w*|disab\\w*|depress\\w*|cancer|hiv|harass\\w*|hr|discriminat\\w*|parental leave|diagnosis|therapy|burn-?out|him|her)\\b`,
    "i",
  ),
  /\b(?:wants?|asks?|asked|demands?|demanded|insists?|insisted|forces? me|pressures? me) (?:to (?:see|read|have|get|show)|for|on (?:seeing|having)) (?:my |him my |her my |them my )(?:\w+ )?(?:medical|health|doctor'?s|therapy|hospital|psychiatric) (?:files?|records?|history|reports?|data|notes?|letters?)\b/i,
  /\b(?:told|tells|asked|ordered|pressured|warned|want(?:s|ed)?) (?:me )?to (?:keep|stay) (?:quiet|silent|it quiet) about (?:the|my|an?) (?:\w+ )?(?:assault|harassment|rape|abuse|touching|groping|bullying|racism|discrimination|threats?)\b/i,
  /\b(?:visa|work permit|residence permit) (?:will|would|gets?|is going to|could) (?:be )?(?:cancelled|canceled|revoked|withdrawn|gone|lost)(?: (?:otherwise|if i|unless i|when i)\b)|\b(?:threatens?|threatened|will|would|says? (?:he|she|they) (?:will|would)) (?:to )?(?:cancel|revoke|withdraw) my (?:visa|work permit|sponsorship)\b/i,
  // What is sent and said of their body.
  new RegExp(
    `\\b${THEY} (?:\\w+ )?(?:sends?|sent|keeps sending|shares?|shows?|showed) (?:me )?(?:\\w+ )?(?:pics?|pictures?|photos?|videos?|memes|messages?)(?: of (?:himself|herself|women|his \\w+))? (?:that |which )?i (?:did ?n'?t|did not|never|do ?n'?t|do not) (?:ask|want)(?:ed)?\\b`,
    "i",
  ),
  /\b(?:comment(?:s|ed|ing)?|remark(?:s|ed|ing)?|jok(?:es|ed|ing)) (?:on|about) (?:my|her) (?:body|figure|legs|breasts?|boobs|chest|butt|bum|ass|weight|skirt|dress|lips|curves|bra)\b/i,
  // By several.
  /\b(?:am|being|get|getting|was|been|feel|im|i'm) (?:\w+ )?(?:mobbed|bullied|discriminated against|ganged up on)\b(?! by (?:the |my |this )?(?:compiler|linter|type|build|ci|tests?|tickets?|mails?|deadline|bug))/i,
  /\b(?:group|chat|channel|whatsapp)\b[^.!?]{0,30}\b(?:to )?(?:make|makes|making) fun of me\b|\b(?:make|makes|making|made) fun of me (?:in front|behind|every|in the|at)\b/i,
  new RegExp(
    `\\b${THEY} (?:\\w+ )?(?:keeps? (?:sending|writing)|sends?|sent) me (?:\\w+ )?(?:heart emojis|hearts|kisses|love letters)\\b[^.!?]{0,40}\\b(?:dinner|date|drink|alone|private|hotel)\\b`,
    "i",
  ),
  new RegExp(
    `\\b${THEY} (?:\\w+ )?(?:says?|said|told me|thinks?|tells me) (?:that )?i(?:'?m| am) too (?:old|young|female|foreign|fat|ugly|pretty|emotional because i)\\b`,
    "i",
  ),
  new RegExp(
    `\\b${THEY} (?:\\w+ )?(?:calls?|called|calling) me (?:an? )?(?:stupid|idiot|useless|dumb|lazy|worthless|moron|loser|retard\\w*)\\b[^.!?]{0,20}\\b(?:in front of|every|always|before (?:everybody|everyone|clients|the))\\b`,
    "i",
  ),
  /\bsince i (?:came|am|got|was) back from (?:maternity|parental|paternity|sick) leave\b[^.!?]{0,30}\b(?:they|he|she|my)\b[^.!?]{0,30}\b(?:only|no|never|nothing|ignores?|ignored|bugs|excluded)\b/i,
  /\b(?:hides?|hid|took|takes|moves|moved|broke) my (?:wheelchair|crutches|hearing aids?|cane|inhaler)\b/i,
  /\b(?:wrote|sprayed|painted|scratched|put|stuck) (?:\w+ ){1,3}on my (?:locker|desk|door|car|chair)\b(?=.*\b(?:faggot|slut|whore|nazi|swastika|go home|die|bitch|nigg\w+|paki|gypsy)\b)|\b(?:wrote|sprayed|painted|scratched) (?:a |an )?(?:faggot|slut|whore|swastika|bitch|nigg\w+|paki|gypsy)\b/i,
  /\bonly (?:got|have|had) (?:the|my|this) job (?:for|because of|thanks to) (?:the |a |my )?(?:quota|looks|legs|breasts|skin|gender)\b|\b(?:called|calls) me (?:the |a )?quota (?:woman|hire|girl)\b/i,
  /\b(?:imitat|mimic|mock|ap)\w* my (?:stutter|stammer|accent|limp|voice|walk|tics?)\b/i,
  /\b(?:would|will|'ll) (?:help|promote|support|mentor|keep)(?: me)?,? if i(?:'?m| am|'?d be| would be) (?:\w+ )?nice to (?:him|her)\b/i,
  /\banonymous (?:messages?|mails?|letters?|notes?|calls?)\b[^.!?]{0,40}\b(?:quit|leave|die|or else|regret|watch out)\b/i,
  /\b(?:manager|boss|lead|he|she|they) (?:\w+ )?reads? my private (?:messages|mails|chats)\b|\buses? (?:them|it|that) against me\b/i,
  // From afar.
  /\b(?:mail|e-?mail|letter|message|note|call|text|sms|dm|says?|said|wrote|writes|writing|threat\w*|anonymous\w*|stranger)\b[^.!?]{0,60}\bknows? where (?:i|we|my (?:kids|children|family|parents|wife|husband|daughter|son)) (?:live|lives|work|go|goes|sleep|sleeps)\b(?!.{0,30}\b(?:deliver\w*|courier|lol|haha|carpool)\b)/i,
];

/** It is mostly that. */
export const MAY_BE_SLIGHTED: readonly RegExp[] = [
  /\b(?:he|she|they|who) (?:\w+ )?(?:makes?|made|making) me (?:feel )?(?:so |very |really |a bit )?(?:uncomfortable|uneasy|unsafe|creeped out)\b(?! (?:with|by|when) (?:his|her|their|asking|the) (?:questions?|review|code|pace))/i,
];
