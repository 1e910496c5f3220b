/** How people tell in English that somebody died, or an animal that they lived with: such words are never offered to be kept. */
import { GRIEF_DE } from "./grief.de.ts";
import { THEY_DIED } from "./grief-of-them.en.ts";

export const KIN =
  "(?:mum|mom|mam|mummy|mommy|mother|dad|daddy|father|papa|mama|stepmum|stepmom|stepdad|stepfather|stepmother|brother|sister|sibling|twin|wife|husband|spouse|partner|girlfriend|boyfriend|fiancee?|son|daughter|child|kid|baby|gran|grandma|granny|nan|nana|nanna|grandmother|grandpa|grandad|granddad|gramps|grandfather|grandparents?|aunt|auntie|aunty|uncle|cousin|niece|nephew|in-law|godmother|godfather|friend|neighbour|neighbor|flatmate|colleague|teammate|mentor|boss|teacher)";
export const CLOSE = `(?:${KIN.slice(3, -1).replace(/\|(?:partner|friend|neighbour|neighbor|flatmate|colleague|teammate|mentor|boss|teacher|kid)/g, "")}|best friend|best mate)`;
export const PET =
  "(?:dog|doggo|cat|puppy|pup|kitten|kitty|horse|pony|rabbit|bunny|hamster|guinea pig|bird|budgie|parrot|pet|pets)";
/** First names as they are typed in small letters; one with a capital is taken away before (`withoutNames`). */
const NAME =
  "(?:anna|anne|anja|ali|alex|amit|andreas|andrew|ben|bernd|brian|carlos|chris|christian|claudia|daniel|david|emma|eva|fatima|george|hannah|hans|heinz|helen|ines|ivan|jan|jane|james|jens|jim|joe|john|jose|julia|karin|karl|kate|klaus|lars|laura|lena|linda|lisa|lucas|luis|maria|marie|martin|mary|max|michael|mike|mohamed|monika|nina|olga|omar|pat|paul|pedro|peter|priya|rahul|ravi|robert|sam|sandra|sara|sarah|sofia|stefan|steve|susan|susanne|thomas|tim|tom|ursula|uwe|werner)";
const NAME_OR_ADVERB = `(?: (?:${NAME}|sadly|recently|now|already|then|actually|peacefully|too))?`;
/** What is passed at school or at work. */
const EXAM =
  "(?:exams?|a[- ]?levels?|gcses?|finals|tests?|driving|abitur|viva|thesis|degree|grades?|certificates?|certification|probation|licen[cs]e|honou?rs|distinction|marks?)";
const AGO = "(?:a|one|two|three|four|five|six|some|several|many|\\d+) (?:\\w+ )?(?:days?|weeks?|months?|years?)\\b";
const MONTH =
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter)";
const WHEN_PASSED = `(?:on (?:\\w+day|the \\d)|last (?:night|week|month|year|\\w+day|${MONTH})|this (?:week|month|year|morning)|yesterday|today|in (?:${MONTH}|\\d|(?:his|her|their) sleep|(?:the )?hospital|the night|peace|my arms)|at (?:\\d|home|night|age|the age|the hospital)|suddenly|peacefully|unexpectedly|after (?:\\w+ ){0,3}(?:illness|cancer|stroke|fight|battle|accident)|${AGO})`;
/** Said of laughter, of longing and of games: nobody is dead. */
const IDIOM =
  "(?: (?:laughing|inside|trying|of (?:laughter|laughing|shame|boredom|embarrassment|curiosity)|of cringe|on (?:me|stage)|a (?:little|thousand)|to (?:know|see|meet|try|tell|hear|get|go)|for (?:a|the|some) (?:coffee|beer|cigarette|break)|in (?:the|our|a) (?:demo|meeting|call|game|raid|match)))";
const BY_THEMSELVES =
  "(?:killed|shot|hanged|hung|drowned|poisoned) (?:himself|herself|themselves|themself)|(?:took|ended) (?:his|her|their) (?:own )?life|(?:died|passed|passed away) (?:by|from|through) suicide|committed suicide";
const DIED = String.raw`(?:(?:(?:has |had |have )?(?:${BY_THEMSELVES}))|(?:has |have |had |just |suddenly |also |unexpectedly |finally )*(?:died(?!${IDIOM})|passed away|passed on(?! (?:the|a|my|this|that|it|his|her|our|some|to)\b)|(?<!\b${EXAM}\b.*)passed(?= ${WHEN_PASSED}| $|$)(?!.*\b(?:his|her|their|with|got) (?:\w+ ){0,2}${EXAM}\b)|drowned|was killed|got killed|was found dead)|(?:is|was) (?:dead|gone for ever|gone forever|no longer with us|not with us any ?more)(?! (?:tired|serious|right|wrong|set|sure|certain|drunk|asleep|easy|keen|last|to the world|on (?:his|her) feet))|lost (?:his|her|their) (?:fight|battle|life)|is dying(?!${IDIOM})|is in a hospice|has (?:only )?(?:(?:a few|\w+) )?(?:weeks|days|months|hours) (?:left to live|to live)|took (?:his|her|their) last breath)`;

/** What follows a "child", a "twin" or a "pet" that is somebody: no word that makes a thing of it, as in "pet project". */
export const NO_MODIFIER =
  "(?=$|[,.;:!?)-]| (?:last|this|on|in|at|to|and|but|so|when|who|because|after|before|during|just|suddenly|too|recently|now|yesterday|today|tonight|over|through|i|im|we|he|she|it|they|our|my|girl|boy|son|daughter|one|two|three|four|five|six|a|\\d+)\\b)";
const ANIMAL = `(?:${PET.replace("|pet|pets", "")}|pets?${NO_MODIFIER})`;
const RELATIVE = `(?:${CLOSE.replace("|twin", "").replace("|child", "").replace("|baby", "")}|(?<!(?:digital|virtual) )(?:twin|child|baby)${NO_MODIFIER})`;
const NOT_FEARED = "(?<!\\b(?:afraid|scared|frightened|terrified|fears?|worried|anxious|nervous|risk|risks)\\b.{0,30})";

/** No name: a thing that breaks, or what did not come about. */
const NO_NAME =
  "(?!(?:laptop|computer|pc|phone|mobile|car|bike|battery|tv|router|printer|server|account|app|game|character|avatar|session|project|process|code|script|build|job|task|plan|idea|startup|company|business|almost|nearly|never|not|nobody|would|could|might|should|may|can|will|wont|to|or)\\b)";

export const GRIEF = new RegExp(
  [
    // Of one's own people a name is told in small letters as well; a "mentor session" and "my dads car" are none.
    String.raw`\b(?:my|our) (?:[\w']+ )?(?:${CLOSE.replace(/\|(?:twin|child|baby)\b/g, "")}|friend) ${NO_NAME}[a-z]+ ${DIED}\b`,
    String.raw`(?:^|\b(?:my|our|his|her|the (?=neighbou?r|baby|teacher)|\w+'s) (?:[\w']+[- ]){0,3}?)(?<!(?:digital|virtual) )${KIN}s?(?:[- ]in[- ]law)?(?: and (?:my )?${KIN})?${NAME_OR_ADVERB},? ${DIED}\b`,
    // Not "our package manager".
    String.raw`\b(?:my|our) (?:(?:old|former|first|last|dear|line|direct|beloved|ex) )?(?:manager|team ?lead|co-?worker)${NAME_OR_ADVERB} ${DIED}\b`,
    String.raw`\b(?:a|an old|another) (?:\w+ )?(?:${KIN}|mate) of mine ${DIED}\b|\bmy (?:\w+ )?mate${NAME_OR_ADVERB} ${DIED}\b|\b(?:rip|rest in peace) (?:my )?(?:${RELATIVE}|${ANIMAL}|colleague|teammate|friend|neighbou?r)\b`,
    String.raw`\b(?:my|our|the(?! (?:horse|pony|parrot|bird)s? (?:is|was) dead\b)) (?:\w+ ){0,2}?${PET}s?${NAME_OR_ADVERB} (?:${DIED}|(?:was|is being|had to be|got|has to be|is going to be) (?:put (?:down|to sleep)|put to rest|run over))\b`,
    String.raw`\b(?:put|putting) (?:the|our|my|her|his) (?:\w+ ){0,2}?${PET}s? (?:down|to sleep)\b|\b(?:had|have) to (?:have|let) (?:the|our|my) (?:\w+ )?${PET} (?:put (?:down|to sleep)|go)\b`,
    String.raw`(?:^|\b(?:i|we|ive|i've|i have|he|she|they)(?: just| have| had| suddenly)* )(?:lost|am losing|are losing) (?:my|our|her|his|their|the) (?:\w+ )?(?:${RELATIVE}|${ANIMAL})\b(?! (?:seat|photos?|pictures?|clothes|monitor|food|theme|class|process|window|element|component|issue|collar|sitter|bed))`,
    String.raw`\b(?:i|we)(?: just| have| had| suddenly)* lost (?:mum|mom|dad|daddy|papa|mama|gran|grandma|granny|nan|nana|grandpa|grandad|granddad|gramps)\b(?!'?s\b)`,
    String.raw`${NOT_FEARED}\b(?:miscarr\w+(?! of justice)|still ?birth|stillborn|bereave\w*|bereft)\b`,
    String.raw`\b(?:${KIN}(?:'?s)?|his|her|their) funeral\b|\bfuneral (?:of|for) (?:my|our|a) |(?:^|\b(?:i'?m|i am|we'?re|we are|i|we|and|but|so|because|sorry|have to|had to|got to|need to|must|will|today|tomorrow)[, ]+)(?:(?:still|just|currently|also|now|off|away|going|go|went|be|been|on (?:my|the|our) way|coming back|back|here|driving|travelling|attending|attend) )*(?:(?:at|to|for|from) )?(?:a |the |another |an? \w+ )?(?:funeral|memorial service)(?: (?:today|tomorrow|tonight|now|again|right now|this (?:morning|afternoon|week)|on (?:the \w+|(?!the\b)\w+)|yesterday|next \w+|in \w+))*(?=$|[.,;:!)]| ?\(| (?:so|and|but|because|sorry)\b)|(?:^|\b(?:i'?m|i am|we are|we'?re|and|so|because|sorry,?) )burying (?:my|our) (?:[\w']+ ){0,2}?(?:${KIN}|${PET})s?\b(?! (?:api|server|session|project|app|process))|\b(?:cremation|wake) (?:of|for) (?:my|our) (?:[\w']+ )?${KIN}\b|\bdeath in (?:my|our|the) family\b`,
    String.raw`\b(?:i'?m|i am|we are|we're|still|been) (?:grieving|mourning|in mourning)\b|\b(?:anniversary of|since|after) (?:my|our) (?:\w+ )?${KIN}'?s suicide\b|\b(?:my|our) (?:\w+ )?${KIN}'?s suicide\b|\bsuicide of (?:my|our) (?:\w+ )?${KIN}\b|\b(?:i |we )?lost (?:my|our|a) (?:\w+ )?${KIN} (?:to|by) suicide\b|\b(?:lost|losing) (?:somebody|someone) (?:close|dear|i love\w*|very close)\b|\b(?:somebody|someone) (?:close to me|dear to me|i love\w*|in (?:my|our|the) family) ${DIED}`,
    ...THEY_DIED,
    ...GRIEF_DE,
  ].join("|"),
  "i",
);

/** Without one of these nobody died: most messages are asked nothing more. */
export const NAMES_DEATH =
  /\b(?:die|dying|dead|death|wake|cremat|memorial|passed|drown|poison|kill|gone|no longer|not with us|los[ti]|funeral|bury|buri|griev|mourn|miscarr|still ?b|stillborn|bereave|bereft|rip|rest in|put|run over|hospice|had to (?:have|let)|have to (?:have|let)|hang|hung|shot|suicid|last breath|ma[kd]es? it)|\bto live\b|(?:his|her|their)(?: own)? life|\b(?:quick|fast|peaceful)|beerdig|beisetz|trauer|todesfall|sterbefall|begrab|gestorben|verstorben|gegangen|eingeschlafen|aufgefunden|\btot\b|sterben|verloren/;

/** Somebody took their own life. */
export const OF_A_SUICIDE =
  /\b(?:killed|shot|hanged|hung|drowned|poisoned) (?:himself|herself|themselves|themself)\b|\b(?:took|ended) (?:his|her|their) (?:own )?life\b|\bsuicide\b/i;

/** It is to come, or may: nobody speaks of it as if it had been. */
export const OF_DYING =
  /^(?!.*\b(?:died|passed|funeral|dead|killed|drowned|lost|buried|gone)\b).*\b(?:is dying|are dying|in a hospice|to live|am losing|are losing)\b/i;

/** It is an animal that they lost, and nobody else. */
export const OF_A_PET = new RegExp(`^(?!.*\\b${CLOSE}\\b).*\\b${PET}s?\\b`, "i");

/** A child that was not to be born, or not to live. */
export const OF_A_BIRTH = /\b(?:miscarr\w+|still ?birth|stillborn|lost (?:our|my|the) (?:unborn )?baby)\b/i;

const NOT_NAMED =
  /^(?:Project|Process|Workflow|Session|Task|Node|Ticket|Theme|Theory|Feature|Idea|Meeting|Call|Review|Programme|Program|Service|Pod|Job|Window|Branch|[A-Z]{2,})/;
const KIN_OR_PET = new RegExp(`^(?:${KIN}|${PET}|mate)s?$`, "i");

/** "My friend Anna died" as "my friend died": the capital shows the name of somebody, and "my mentor session died" has none. */
export function withoutNames(text: string): string {
  return text.replace(
    /(?<![\p{L}])(\p{L}+) (\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*)?(?![\p{L}])/gu,
    (all, kin, name) => (KIN_OR_PET.test(kin) && !NOT_NAMED.test(name) ? kin : all),
  );
}
