/**
 * Accidents, births, poison, fire and break-ins, as whoever stands there tells of them in a hurry: minutes count. Read as `crisis.en.ts` prepares words: lower case, no
 * signs, "i am", "cannot", "dont". What was long ago, a drill or a story is told by its words.
 */
import { WHOEVER } from "./crisis-emergency.en.ts";
import { patternList } from "./pattern-list.ts";
import { MAYBE_NAME } from "./people.en.ts";

/** What says that it is over, a drill, a story or a joke. */
const OVER = new RegExp(
  "\\b(?:(?:years?|months?|weeks?|ages) ago|last (?:year|winter|summer|spring|autumn|month|week)|long ago|in (?:19|20)\\d\\d|when i was (?:a |very )?(?:kid|child|young|small|little|\\d+)|as a (?:kid|child)|(?:fire|evacuation|emergency) (?:drill|exercise)|(?:first aid|safety|fire) (?:training|course|drill|exercise)|practi[sc](?:ed|ing)|played|simulat\\w*|movies?|films?|novel|episode|postmortem|post mortem|lol|lmao|rofl|(?:ha){2,}h?|(?:all|fully) (?:healed|recovered)|only a (?:bruise|scratch|drill|test|joke)|just a (?:bruise|scratch|drill|test|joke)|am fine|is fine|are fine|all good|nothing happened|nobody (?:was|is|got) hurt)\\b",
);
const MACHINE =
  "(?:it|this|that|app|build|pipeline|server|service|cluster|pods?|nodes?|containers?|vm|database|db|table|tree|panel|menu|bridge|router|broker|queue|page|browser|laptop|phone|connection|session|api|prod|production|staging|deploy\\w*|release|project|market|price|jenkins|jira|sprint|cpu|disk|computer|machine|printer|system|wave ?function)";
const PERSON =
  "(?:man|woman|guy|person|lady|boy|girl|kid|child|baby|toddler|son|daughter|nephew|niece|cleaner|worker|electrician|driver|cyclist|technician|janitor|guest|visitor|colleague|coworker|intern|trainee|apprentice|friend|neighbou?r|wife|husband|partner|father|mother|dad|mum|mom|brother|sister|grandma|grandpa)";
const THEY = `(?:${WHOEVER}|(?:a|an|the|this|that|my|our|one|some|another|old) (?:\\w+ )?${PERSON}|${PERSON})`;
/** Somebody's name: nothing that runs, and nothing behind an article. */
const NAME = `(?<!\\b(?:the|this|that|our|my|a|an|his|her|every|each) )(?!(?:${MACHINE}|is|are|was|were|has|have|had|be|been|nearly|almost|always|will|would|could)\\b)${MAYBE_NAME}`;
const ANYBODY = `(?:i|we|${THEY})`;
const NO_MONEY = "(?! (?:edge|money|cash|users|customers|budget|talent|memory|heart))";
const CANNOT =
  "(?:is not|isnt|are not|arent|does not|doesnt|do not|dont|will not|wont|cannot|cant|not|no longer|hardly|barely)";
const STIRS =
  "(?:mov(?:e|ing)|respond(?:ing)?|react(?:ing)?|wak(?:e|ing) up|breath(?:e|ing)|talk(?:ing)?|speak(?:ing)?)";
const PLACE =
  "(?:flat|house|home|apartment|room|hotel room|place|office|building|kitchen|garage|basement|cellar|lab|warehouse|workshop|stairwell|corridor|toilet|server room|battery room|(?:\\w+ )?floor)";
const BADLY = "(?:badly|heavily|a lot|so much|like crazy|profusely|to death|strongly|out)";
const WORK_ALONE =
  "(?:tickets?|work|requests?|mails?|emails|meetings|data|traffic|messages|the (?:file|load|data|traffic))";

const WOUNDED: readonly RegExp[] = [
  new RegExp(
    `\\b${THEY}\\b(?: \\w+){0,8} (?:is|are|was|keeps|hes|shes|still|now|and|head|face|leg|arm|nose) (?:\\w+ )?bleeding\\b${NO_MONEY}`,
  ),
  new RegExp(`\\bbleeding (?:so |really |very |pretty )?${BADLY}\\b${NO_MONEY}`),
  new RegExp(`\\bbleeding\\b(?=.*\\bpregnan)|\\bpregnan\\w*\\b(?=.*\\bbleeding\\b)`),
  new RegExp(
    `\\bcut (?:off )?(?:my|his|her) (?:\\w+ )?(?:hand|fingers?|thumb|foot|leg)\\b(?=.*\\b(?:bleed(?:s|ing)|blood|to the bone|wont stop|very deep|so deep|really deep)\\b)`,
  ),
  new RegExp(
    `\\b(?:had|was in|is in|got into|just had|has had) (?:a|an) (?:\\w+ ){0,2}(?:accident|crash)\\b(?=.*\\b(?:bleed\\w*|blood|hurt badly|badly hurt|injured|unconscious|trapped|${CANNOT} ${STIRS}|(?:cannot|cant) feel)\\b)`,
  ),
  new RegExp(
    `\\b(?:got|was|been|were|gets|is) (?:just )?(?:hit|run over|knocked (?:down|over)|crushed|pinned) by (?:a|the|his|her) (?:\\w+ )?(?:car|truck|bus|tram|bike|van|forklift|lorry|train|scooter|pallet|machine|shelf)\\b`,
  ),
  new RegExp(
    `\\b${ANYBODY}\\b(?: \\w+){0,4} (?:fell|fallen|falls)(?: (?:down|off|from|out of|through))+ (?:the|a|his|her|our|my) (?!(?:career|corporate|priority)\\b)(?:\\w+ )?(?:ladder|scaffold\\w*|roof|balcony|crane|lift shaft|window|ceiling)\\b`,
  ),
  new RegExp(
    `\\b(?:fell|fallen|tripped|slipped)\\b(?=.*\\b(?:(?:cannot|cant) (?:move|feel|get up|stand|walk)|hit (?:my|his|her) head|unconscious|bleeding)\\b)(?!.*\\b(?:behind|asleep|in love|apart)\\b)`,
  ),
  new RegExp(
    `\\b(?:hit|banged|bumped|knocked|hurt|fell on) (?:my|his|her|their) head\\b(?! against (?:this|that|our))(?=.*\\b(?:vomit\\w*|throwing up|threw up|dizzy|confused|blood|bleed\\w*|unconscious|passed out|blurry|double)\\b)`,
  ),
  new RegExp(
    `\\b(?:got|gets|had|has|received|suffered|took) (?:a|an) (?:\\w+ )?electric(?:al)? shock\\b(?! (?:bill|price))|\\b(?:got|was|been|is|were) electrocuted\\b`,
  ),
  new RegExp(
    `\\bi (?:suddenly )?(?:cannot|cant|can hardly) (?:move|feel) my (?:\\w+ )?(?:legs?|arms?|hands?|feet|foot|face|left side|right side)\\b(?! (?:from|after|since) (?:the )?(?:gym|squats|leg day|run\\w*|marathon|training|cold|hike)| in (?:the|this) cold)`,
  ),
];

/** Caught, burning, or in blood. */
const CAUGHT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:arms?|hands?|fingers?|hair|legs?|foot|sleeve|scarf) (?:is |got |gets |was )?(?:caught|stuck|trapped|crushed) in (?:the|a) (?:machine|door|press|lathe|lift|elevator|shredder|conveyor|gate|mixer)\\b`,
  ),
  new RegExp(`\\b(?:blood (?:is )?everywhere|so much blood|pool of blood)\\b`),
  new RegExp(
    `\\b(?:somebody|someone|people|he|she|they|${THEY}|i|we) (?:is |are |am )(?:still )?trapped (?:under|inside|in the (?:car|building|fire|machine|lift|elevator|rubble|basement)|$)|\\b(?:car|bus|train|bike) (?:crash|accident)\\b(?=.*\\b(?:trapped|injured|unconscious|hurt|blood|bleeding)\\b)`,
  ),
  new RegExp(
    `\\b(?:i|he|she|${THEY}) (?:just |has |have |think i )*(?:broke|broken) (?:my|his|her) (?:neck|back|skull|hip)\\b`,
  ),
  new RegExp(
    `\\b(?:battery|batteries|socket|charger|cable|bin|car|kitchen|house|building|curtains?|oven|transformer) (?:is|are) (?:\\w+ )?(?:burning|on fire|smoking)\\b`,
  ),
  new RegExp(`\\b(?:cannot|cant) wake (?:him|her|them)\\b(?! (?:up )?(?:for|in time|before))`),
  new RegExp(
    `\\b(?:${THEY}) (?:has )?stopped (?:responding|breathing|moving) after (?:taking|drinking|swallowing|falling|eating|hitting)\\b`,
  ),
  new RegExp(`\\b(?:${THEY}) (?:has |have |nearly |almost |just )*drowned\\b(?! in (?:${WORK_ALONE}))`),
  /\bfoaming at the mouth\b(?! (?:about|over|when))|\belectrocuted (?:himself|herself|myself|themselves)\b|\ballergic shock\b/,
  new RegExp(
    `\\b(?:double|twice the|too much|wrong|triple) (?:dose|insulin|dosage|medication|medicine)\\b(?=.*\\b(?:took|taken|gave|given|injected|swallowed|insulin)\\b)|\\b(?:took|gave|injected|taken)(?: \\w+){0,2} (?:double|twice the|too much|the wrong|triple) (?:dose|insulin|dosage|medication|medicine)\\b`,
  ),
  new RegExp(
    `\\b(?:${THEY}) (?:just |has )?collapsed (?:during|in|on) (?:the|our|my|a) (?:\\w+ )?(?:call|meeting|demo|standup|office|kitchen)\\b`,
  ),
  new RegExp(
    `\\b(?:my|his|her) (?:face|lips?|tongue|eyes) (?:is |are )?(?:swelling|swollen)\\b(?=.*\\b(?:swallow|breath\\w*|sting|stung|bee|wasp|nuts?|allerg\\w*)\\b)|^(?=.*\\b(?:sting|stung|bee|wasp|nuts?|allerg\\w*)\\b).*?\\b(?:face|lips?|tongue|throat) (?:is |are )?(?:swelling|swollen)\\b`,
  ),
];

const LIFELESS: readonly RegExp[] = [
  new RegExp(
    `^(?=.*\\b(?:fell(?! (?:asleep|behind|in love|apart|for))|fallen|collapsed|fainted|passed out|pool|water|lake|lying|floor|ground|ladder|crash\\w*|accident|drunk|head)\\b).*?\\b${THEY}\\b(?: \\w+){0,8} ${CANNOT} ${STIRS}\\b(?! (?:to|with|about) (?:me|us|him|her|anybody|anyone|each|work)\\b)`,
  ),
  new RegExp(
    `\\b(?!${MACHINE}\\b)\\w+ (?:has |have |had |just |suddenly )*(?:collapsed|fainted|passed out) (?:and|he|she|they)(?: he| she| they)?(?: just)? ${CANNOT} (?:${STIRS}|answer(?:ing)?)\\b`,
  ),
  new RegExp(
    `^(?:(?:please|help|quick|quickly|omg|oh god|god|somebody|someone|and|i am afraid|i fear|i think|i believe|we think) )+(?:he|she|they|hes|shes|theyre|${THEY})(?: is| are)? (?:dying|bleeding out|suffocating|drowning)(?: (?:now|here|right now|in front of (?:me|us)|on the (?:floor|street)|what|help|please)\\b.*)?$`,
  ),
  new RegExp(
    `^(?:he|she|they|hes|shes|theyre|${THEY})(?: is| are)? (?:dying|bleeding out|suffocating) (?:now|here|right now|in front of (?:me|us)|on the (?:floor|street)|what (?:do|should)|help)\\b`,
  ),
  new RegExp(
    `\\b(?:${THEY}|${NAME}) (?:just |now |suddenly )*(?:has|hat|is having|having|gets|got) a (?:\\w+ )?(?:heart attack|stroke|seizure|epileptic fit)\\b(?! (?:when|every|looking|because|over|reading|from|if|whenever|each|at the (?:thought|sight))\\b)`,
  ),
  new RegExp(
    `\\b(?:${THEY}|${NAME}) (?:just |now |suddenly )*had a (?:\\w+ )?(?:heart attack|stroke|seizure)\\b(?= (?:now|just now|right now|here|(?:\\d+|a few|some|ten|five) min\\w* ago|a minute ago|and (?:is|he|she|does)|he is|she is|what (?:do|should)|help|in (?:the|our) (?:office|meeting|kitchen|call|lobby))\\b)`,
  ),
  new RegExp(`\\b(?:${ANYBODY}) (?:is |are |am |was )?choking\\b(?! (?:on |at )?(?:${WORK_ALONE}|hazard|point))`),
  /\b(?:my|his|her|their) (?:throat|tongue|airways?|whole face) (?:is |are |keeps )?(?:\w+ )?(?:closing|swelling|swollen|swells)\b|\banaphyla(?:xis|ctic)\b(?! (?:app|project|client|study))|\b(?:need|where is|find|use|have no) (?:an |the |my |his |her )?epi ?pen\b/,
  /\b(?:severe|bad|strong|heavy|having an|has an|have an) allergic reaction\b(?! to (?!(?:the )?(?:nuts?|peanuts?|bees?|wasps?|sting|food|lunch|shellfish|medication|antibiotics|penicillin)\b)\w+)|\b(?:having|has|have|had|got) an? (?:\w+ )?asthma attack\b/,
  /^(?:help |please |i think )*(?:i )?(?:cannot|cant|can hardly|can barely) breathe(?: (?:properly|anymore|at all|right|well|any longer|freely|help|please|now|since \w+))*$/,
];

/** Birth and poison. */
const BODY_NOW: readonly RegExp[] = [
  /\b(?:my|her|wifes|girlfriends|sisters|partners|colleagues|the) waters? (?:just |has |have )?(?:broke|broken|burst)\b(?! (?:cooler|pipe|heater))|\b(?:is|am|in|having|has|went into) (?:(?:early|premature) )?(?:labou?r|contractions)\b(?= (?:now|here|already|and|what|at \d|in (?:the|my|our) (?:office|car|flat|house))\b)|\bcontractions every \d/,
  new RegExp(
    `\\b(?:swallow(?:ed|s)|drank|drunk|drinks|ate|eaten|licked)(?: \\w+){0,3} (?:batter(?:y|ies)|button cells?|magnets?|cleaner|cleaning \\w+|detergent|bleach|drain cleaner|acid|thinner|solvent|rat poison|poison|pesticide|antifreeze|lamp oil|petrol|gasoline|dishwasher tabs?|nail polish remover|disinfectant)\\b`,
  ),
  new RegExp(
    `\\b(?:baby|toddler|kid|child|son|daughter|boy|girl)(?: \\w+){0,3} (?:swallowed|ate|drank|got into)(?: \\w+){0,3} (?:pills|tablets|medicine|medication|coin|needle|glass|cigarettes?|vodka|alcohol|berries)\\b`,
  ),
  new RegExp(
    `\\b(?:drunk|wasted|hammered|has been drinking|(?:too much|a lot) to drink|drank (?:too much|a lot))\\b(?: \\w+){0,6} (?:wants to|will|about to|insists on|trying to|is|still) (?:\\w+ )?(?:drive|driving|get in (?:the|his|her) car)\\b(?! (?:the (?:discussion|meeting|project|change)|me (?:crazy|mad|nuts)))`,
  ),
];

/** Fire, gas, and whoever breaks in or comes after them. */
const AROUND: readonly RegExp[] = [
  /^(?:help |please |guys |omg |quick )*(?:there is |theres |we have |it is )?(?:a |a real )?fire(?: (?:here|now|help|outside|everywhere|in here|on the \w+ floor))*(?: what (?:do|should)\b.*)?$(?<!^fire)/,
  new RegExp(
    `\\b(?:fire|smoke|flames|explosion) (?:\\w+ )?(?:on|in) (?:the |our |my )?(?:\\w+ )?(?:floor|kitchen|basement|garage|stairwell|building|lab|warehouse|house|flat|workshop)\\b(?! (?:drill|alarm|safety|sensor|detector|prevention|plan|extinguisher))`,
  ),
  new RegExp(
    `\\b(?:gas|co|carbon monoxide) alarm (?:is |are |keeps |went |goes )?(?:\\w+ )?(?:on|off|ringing|beeping)\\b|\\bgas leak\\b(?! (?:detector|sensor|app|project|client|module))`,
  ),
  new RegExp(
    `\\b(?:chemical|acid|ammonia|chlorine|gas|toxic) (?:spill|leak|cloud|explosion)\\b(?=.*\\b(?:cough\\w*|people|burn\\w*|eyes|breath\\w*|hurt|everybody|everyone|sick|here|what)\\b)`,
  ),
  new RegExp(
    `\\b(?:lift|elevator) (?:is )?stuck with (?:\\w+ )?(?:people|somebody|someone|us|me|colleagues|persons?)\\b|\\b(?:am|are|is) (?:\\w+ )?(?:stuck|trapped) in the (?:lift|elevator)\\b`,
  ),
  new RegExp(
    `\\b(?:somebody|someone|a (?:man|guy|stranger|burglar)|burglars|men|guys|they|he|she|people|my ex) (?:is |are |was )?(?:\\w+ )?(?:breaking|trying to (?:break|get)) in(?:to)? (?:my|our) ${PLACE}\\b`,
  ),
  new RegExp(
    `\\b(?:somebody|someone|(?:a|the|this|some|that|same) (?:\\w+ )?(?:man|guy|stranger|car|woman|person|creep)|two (?:men|guys)) (?:(?:who|that|has been|is|are|was|were|keeps|there|still) )*(?:following|chasing|follows|chases) me\\b(?! (?:on|back on|around|for the|up)\\b)`,
  ),
];

const ACCIDENTS = patternList([...WOUNDED, ...CAUGHT, ...LIFELESS, ...BODY_NOW, ...AROUND]);

/** Whether words that `crisis.en.ts` prepared tell of one that is happening. */
export function tellsOfAccident(words: string): boolean {
  return ACCIDENTS.match(words) && !OVER.test(words);
}
