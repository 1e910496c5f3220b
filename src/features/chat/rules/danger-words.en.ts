/**
 * What a message of danger names in English, in one word or few: death, living, an end, despair, violence, and where and with what. Far wider than patterns of
 * danger, and no sign of it by itself: without any of it, fear that the reader has of a message rests on words that say nothing ("i don't want to", "at least").
 */
import { LIVES_SOMEWHERE } from "./lives-somewhere.en.ts";

/** Death, and what brings or comes near it. */
const DEATH =
  /\b(?:die|dies|died|dying|dead|deaths?|kill\w*|killed|suicid\w*|unaliv\w*|kms|funerals?|graves?|coffins?|corpse|six feet|overdos\w*|pills?|tablets|poison\w*|bleach|helium|ropes?|noose|belt|razors?|kni(?:fe|ves)|blades?|scissors|guns?|pistol|rifle|bullets?|bloody?|bleed\w*|bled|cuts?|cutting|wounds?|scars?|scratch\w*|wrists?|sleeves?|lighter|(?:my|her|his) arms?|arms|burn(?:ed|t|ing|s)? (?:my|myself)|starv\w*|(?:not|don'?t|didn'?t|stopped) eat\w*|threw up|throw up|purg\w*|vodka|drunk|drank|hospital|emergency room|inpatient|psych\w*|clinic|ward|5150\w*|surgery|anaesthe\w*|an[ae]esthetic|bag over|hang(?:ing|ed)?|strangl\w*|drown\w*)\b/i;

/** Where people are in danger, and what they do there. */
const PLACES =
  /\b(?:bridges?|roof|ledge|parking deck|platform|at the station|tracks|trains?|trams?|trucks?|lorry|motorway|river|sea|cliff|garage|engine|wheel|balcony|window|(?:bathroom|sixth|seventh|eighth|tenth|top) floor|jump\w*|crossings?|cross the street|drive|driving|drove|edge)\b/i;

/** Living, and not. */
const LIVING =
  /\b(?:alive|(?<!go[- ])live|life(?! is good)|living|exist\w*(?! for work)|(?:this|the) world|breath\w*|surviv\w*|birth|born|i (?:am|was) not (?:here|there)|be(?:ing)? (?:here|there|around)|not (?:here|there)|not be(?! a| an| able| my| the)|not to be|(?:make|made) it (?:to|through)|through the night|wak(?:e|es|ing)|sleep and)\b/i;

/** An end, and being away for good. */
const ENDING =
  /\b(?:ends?|ended|ending|final\w*|(?:i(?:'m| am|'ll be| will be| was| want to be| wanna be| wish i was| wish i were)|be|me|only|finally) (?:\w+ )?gone|gone for good|go for good|for good|(?:me|i'm|i am|am) no more|no more (?:mondays|meetings|of me)|(?:not|n'?t|nothing|(?:have|got|is|there'?s) no one|nobody|can|here|me|live|longer|take)\b.*\bany ?more|much longer|for ?ever|forever|eternity|disappear\w*|vanish\w*|eras(?:e|ed)|good ?bye|farewell|bye (?:everyone|everybody|world|all|for ?ever|now and)|without (?:me|him|her|them)|no tomorrow|last (?:winter|summer|christmas|birthday|commit|will|bit|one i write)|not com(?:e|ing) back|hold on|over with|the other thing|i(?:'m| am) (?:so )?done|and so am i|is done with it|my turn soon|was about to|loved working|when it happens|me in the future|where my (?:son|daughter|wife|husband|mum|mom|dad|mother|father|brother|sister|child|baby) is|for me, tonight|next year, or any|want out|i would be too|bug and i know|tonight then|arranged|sorted my|my will|testament|pension|log(?:ging)? off|retire(?:ment)? early|rest now|peace\w*|(?:is|be|so|finally|and|it'?s) quiet|silen\w*|shutdown|deprecated|eol|delete me|remove[: ]+me|rm me|me finished|follow him|follow her|gets? (?:the|my) (?:car|cat|dog|flat|house|plants)|look after my|desk plants|won'?t need|turning thirty)\b/i;

/** That there is no way on, and what is thought and done then. */
const DESPAIR =
  /\b(?:hopeless\w*|(?:will|soon|all|it'?s|is|be) over|how many it takes|switch myself|myself off|(?:with|see|join|to) (?:him|her|them|my (?:mum|mom|dad|brother|sister|son|daughter|wife|husband|child|baby)) (?:again|in heaven|soon)|heaven|(?:threw|throws|throwing) (?:a |an |the |his |her )?\w+ at me|(?:anything|everything|anyone) (?:for )?ever|i (?:don'?t|do not) want to be$|won'?t see (?:you|me)|helpless\w*|(?:should|can|could|want to|cannot|can'?t|will|to) (?:go|carry) on|if i (?:wasn'?t|weren'?t|was not|were not|didn'?t wake)|easier (?:for (?:everybody|everyone|them|all|you)|without)|never been (?:here|born)|nothing (?:left|matters|to lose)|happens to me|no next (?:week|month|year)|(?:giving|given|gave) (?:\w+ ){1,3}away|letters? to (?:all|them|my|everybody|everyone)|their fault|find me|(?:made|taken) (?:my|a) (?:decision|mind)|insulin|medication|meds|fighting|my family|enough of (?:everything|it all|all|life)|(?:won'?t|not) be long|one exit|locked in|trapped|stepfather|stepdad|a bottle|them pay|no other (?:solution|way)|it every (?:day|night)|so easy|sorry for everything|last message|another (?:day|night|morning)|took (?:too much|too many|everything|all of|them all)|falling apart|hope that i|and me with it|no (?:way out|reason|point|light|hope|future|one left)|(?:any|the|see a|see the) (?:reason|point|way out|light|sense)|reason to|pointless|worthless|worth (?:nothing|something|living)|burden\w*|(?:a )?problem for|take up space|deserve|better off|hate (?:myself|me|my)|(?:alone with|trust|hate|hit|hurt|harm|cut|burn|starv\w*|kill|of|end|do to|punish\w*|from|survive|remove|delete|against|and) (?:\w+ )?myself|date in mind for myself|-9 myself|pain\w*|hurts?|hurting|suffer\w*|dark\w*|black|shell|empty|numb|feel(?:s|ing)? nothing|felt nothing|nothing holds|tired of (?:everything(?! here)|life|living|being|it all|all of it)|can'?t (?:do life|go on|any|take)|cannot (?:go on|take|any|live|promise)|give up|giving up|scared|afraid|voices?|thoughts|therapist|therapy|not safe|unsafe|safe at home|(?:have|got|is|there'?s) no one|nobody (?:would|will|needs?|misses|knows|notices?|cares)|everyone (?:would|will)|would (?:you )?(?:stop|miss|notice)|replace me|miss me|people like me|a mistake|close last night|came close|almost did it|(?:finally|says?|said|about how i'?d|tonight i|tonight i'?ll) do it|do it tonight|did it (?:on|last)|tried once|(?:because of what|tell \w+ \w+|mum) i tried|again after i tried|relaps\w*|urges?|stupid|strong enough|crime scene|kids? deserve|family would|carry on|keep going|cope)\b/i;

/** What others do to them. */
const VIOLENCE =
  /\b(?:hits?|hitting|beats?|beating|beaten|chok\w*|threat\w*|stalk\w*|violen\w*|rap(?:ed|ist)|assault\w*|abus\w*|touch(?:es|ed|ing) me|follows me|hiding from|bruis\w*|wife|husband|boyfriend|left me|leaving me|divorc\w*|broke up|break-?up|girlfriend|partner|ex)\b/i;

/** The same in other languages, in a word or two. */
const OTHER_LANGUAGES =
  /(?<!\p{L})(?:leben|sterben|umbringen|zycia|zyc|vida|viver|zindagi|marna|mourir|vivre|morir|vivir)(?!\p{L})/iu;

export const DANGER_WORDS: readonly RegExp[] = [DEATH, PLACES, LIVING, ENDING, DESPAIR, VIOLENCE, OTHER_LANGUAGES];

/** What names it and means none of it: idioms, and things that cannot be hurt. */
export const SAID_LIGHTLY: readonly RegExp[] = [
  /\b(?:eat|eats|ate|eating) (?:me|us|you|him|her|them) alive\b/gi,
  /\b(?:die|dies|died|dying|dead) (?:laughing|(?:of|from|with) (?:shame|laughter|laughing|boredom|embarrassment|curiosity|envy|cringe))\b/gi,
  /\bdead (?:code|branch|branches|link|links|end|ends|line|lock|tired|slow|easy|simple|boring|serious|letter|weight|after (?:that|the|this|my|a) (?:\w+ )?(?:shift|sprint|release|week|day|meeting|call|night shift))\b/gi,
  /\bkill me now(?: lol| haha| :joy:)?[.! ]*$/gi,
  /\b(?:my|the|this|our|that|his|her) (?:\w+ )?(?:laptop|phone|battery|build|server|pod|process|job|connection|wifi|editor|disk|database|cluster|feature|project|product|idea|thread|conversation|call|stream|mouse|keyboard|screen|headset|car|plant) (?:just |has |have |finally |should |will |can |must |may )*(?:die|dies|died|dying|dead|killed|is dead|was dead|is dying)\b/gi,
  /\b(?:best|worst|funniest|longest|first|biggest|weirdest) (?:\w+ ){1,3}(?:of|in) my life\b/gi,
  /\bfor the rest of my life\b(?=.*\b(?:pings?|meetings?|tickets?|mails?|jira|messages?)\b)|\b(?:pings?|meetings?|tickets?|mails?|jira|messages?) for the rest of my life\b/gi,
  /\b(?:sign of life|life is good|life besides work|life outside (?:of )?work|life after work|work[- ]life|real life|private life|life ?cycles?|half-life|life hack|live (?:with (?:that|this|it|the)|demo|session|stream|system|data|call|coding|sites?))\b/gi,
  /\bjob cuts?\b|\bcuts? (?:at|in|of) (?:the |our )?(?:budget|company|team|staff)\b|\b(?:budget|staff|staffing|price) cuts?\b|\bshort ?cuts?\b|\bhair ?cut\b|\bcut (?:it|that|this|the|a|our) (?:short|scope|release|branch|meeting|call)\b/gi,
  /\bwithout me(?=,? (?:please|dentist|today|this week|tomorrow|this time|i am off)|,? on purpose)|\b(?:closing|done|going|started|start|go|lunch|meeting|decided|on) ?,? (?:please )?without me\b|\bhave to be without me\b/gi,
  /\b(?:it|this|that|call|talk|session|challenge|contract|sprint|freeze|trial) ends? (?:too soon|too early|tonight, the|on \w+day|at \d)/gi,
  /\b(?:my|her|his) (?:heart|blood pressure|thyroid|allergy) (?:pills?|tablets) (?:are|is) (?:in|on|at)\b/gi,
  /\bdo(?:es|n'?t|nt| not)? ?(?:want to )?(?:\w+ )?work here any ?more\b|\b(?:see|look at|read|hear) (?:a|the|any|one more|another) (?:\w+ )?(?:screen|ticket|slide|meeting|mail) any ?more\b/gi,
  /\bsuicide burn\b|\bkill(?:er)? (?:feature|app|switch|the (?:process|job|server|branch|build|pod))\b|\bkilling it\b|\bdisappear under (?:a|the|my) blanket\b/gi,
  /\blife insurance\b|\bbeat(?:s|ing|en)? \w+ (?:at|in|on|to)\b|\b(?:can'?t|cannot|could not|couldn'?t) live without (?:my |the |a |this |that )?(?:to-?do list|todo list|list|coffee|tea|headset|editor|ide|keyboard|mouse|laptop|phone|calendar|linter|tests|dark mode|autocomplete|jira|slack|git|notes)\b|\bwak(?:e|es|ing) up (?:at|before) (?:\d|five|six|seven|eight|noon|dawn)\w*(?: for (?:the|a|my) \w+)?/gi,
  new RegExp(LIVES_SOMEWHERE, "gi"),
  /\bor (?:just |simply |only |better )?(?:be|stay|keep) quiet\b/gi,
  /\b(?:it|that|this|they) (?:was|is|were|wasn'?t|isn'?t|weren'?t) (?:not )?(?:here|there)\b|\bprobably not there\b/gi,
];
