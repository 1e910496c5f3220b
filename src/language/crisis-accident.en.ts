/**
 * Accidents, births and poison in English, as whoever stands there tells of them in a hurry: minutes count. Each needs a person to whom it happens, and a body or a
 * place beside it. Read as `crisis.en.ts` prepares words, with what is drawn together written out by `writtenOut`: lower case, no signs, "i am", "he is", "cannot".
 */
import { WHOEVER } from "./crisis-emergency.en.ts";
import { MAYBE_NAME } from "./people.en.ts";

/** What is over, played, feared, laughed about or only thought of. */
const ELSEWHERE =
  "(?:years?|months?|weeks?) ago|last (?:year|winter|summer|spring|autumn|month|week|weekend|night)|yesterday|long ago|in (?:19|20)\\d\\d|when i was|as a (?:kid|child)|(?<!at )once|drills?|exercise|training|(?<!of )course|practi[sc]\\w+|played|playing|plays|games?|simulat\\w*|movies?|films?|series|novel|books?|episode|podcast|dream\\w*|postmortem|post mortem|incident|lol|lmao|rofl|jk|kidding|jok(?:e|es|ing)|(?:ha){2,}h?|healed|recovered|bruise|scratch|nearly|almost|practically|basically|literally|(?:feels?|felt|feeling|is|was|looks?) like|like a|imagine|as if|what happens|bus factor|metaphor\\w*|all good|is fine|are fine|am fine|nothing happened|(?<!\\b(?:know|sure|tell|see) )if";
/** What people who make software work on: what happens to it is no accident. */
const WORK =
  "builds?|prod|production|staging|pods?|nodes?|servers?(?! room)|services?|deploy\\w*|releases?|sprints?|tickets?|code|codebase|tests?|testing|apis?|apps?|pipelines?|repos?|branch\\w*|merg\\w+|commits?|reviews?|databases?|db|quer(?:y|ies)|sql|clusters?|queues?|cache|bugs?|features?|demos|deadlines?|estimat\\w+|migrat\\w+|refactor\\w*|jira|jenkins|git|github|kafka|docker|k8s|kubernetes|frameworks?|librar(?:y|ies)|modules?|scripts?|logs|dashboards?|backlog|slides?|invoices?|projects?|products?|process\\w*|threads?|loops?|errors?|data|datasets?|users?|software|specs?|sales|revenue|market|markets|prices?|stocks?|pitch|stor(?:y|ies)|personas?|models?|components?|poster|icons?|mockups?|prototypes?|reports?|requests?|mails?|emails|inbox|outages?|budgets?|shadow\\w*|linkedin|twitter|instagram|github|talk|slack|ranking|kpis?|okrs?|traffic|numbers|pages?|websites?|tree|menu|panel|environment|pentest|quarter|roadmap|scope|topic|algorithm|collector|workflow|library";
/** Of a sentence that says so, none of these is asked. */
export const IS_ELSEWHERE = new RegExp(`\\b(?:${ELSEWHERE}|${WORK})\\b`);
/** Where a tale goes on as one who stands beside it tells it: it ends, calls for help, or says where. */
export const THEN =
  "(?=$| (?:now|right now|just now|here|rn|help|please|what|how|and|i|we|he|she|call|quick\\w*|outside|nobody|somebody|someone|next to me|in front of (?:me|us)|can (?:you|we|somebody|someone)|at (?:his|her|the|my|our) (?:desk|table|office|entrance)|on the (?:floor|ground|street|stairs)|in (?:the|our|my) (?:\\w+ )?(?:office|kitchen|toilet|bathroom|lobby|corridor|hall|meeting|call|lab|workshop|warehouse|garage|basement|stairwell|canteen|car|street|car park|parking lot|flat|house|building)(?! (?:sink|style|plan|rules?|block|cabinet))|in this|while)\\b)";
const PERSON =
  "(?:man|woman|guy|person|lady|boy|girl|kid|child|baby|toddler|son|daughter|nephew|niece|cleaner|worker|electrician|driver|cyclist|technician|janitor|guest|visitor|colleague|coworker|intern|trainee|apprentice|friend|neighbou?r|wife|husband|partner|father|mother|dad|mum|mom|brother|sister|grandma|grandpa)";
/** One person, with no plural: of many, bodies are mostly a way of speaking. */
export const SOMEBODY = `(?:(?!they\\b)${WHOEVER}|(?:a|an|the|this|that|my|our|one|some|another|old) (?:\\w+ )?${PERSON}|${PERSON})`;
/** Those of whom one knows more than that they do not answer. */
const FRAIL = "(?:kid|child|baby|toddler|boy|girl|son|daughter|man|woman|guy|person|lady|somebody|someone|he|she)";
const NO_NAME =
  "(?:morale|infra|infrastructure|backend|frontend|everything|something|nothing|bitcoin|crypto|trust|support|marketing|finance|velocity|performance|quality|accuracy|attendance|talks|negotiations|conversion|uptime|latency|throughput|demand|supply|economy|is|are|was|were|has|have|had|be|been|will|would|could|then|it|bridge|roof|ceiling|shelf|tent|table|desk|network|wifi|vpn|laptop|phone|browser|screen|chair|system|machine|router|broker|wave|function|section|sections|layout|sidebar|tabs?|plan|deal|company|team|department|bank|vendor|supplier|startup|firm|business|government|front|arch|header|footer|div|list|columns?|rows?|jenkins|postgres|redis)";
/** Somebody's name: nothing that runs, and nothing behind an article. */
const NAME = `(?<!\\b(?:the|this|that|our|my|a|an|his|her|every|each|whole|entire|all) )(?!${NO_NAME}\\b)${MAYBE_NAME}`;
const ANYBODY = `(?:i|${SOMEBODY})`;
const CANNOT =
  "(?:is not|isnt|are not|does not|doesnt|do not|dont|will not|wont|cannot|cant|not|no longer|hardly|barely)";
const STIRS =
  "(?:mov(?:e|ing)|respond(?:ing)?|react(?:ing)?|wak(?:e|ing) up|breath(?:e|ing)|talk(?:ing)?|speak(?:ing)?)";
const LIMB =
  "(?:hand|fingers?|thumb|foot|feet|toes?|leg|legs|arm|arms|knee|ankle|hip|back|neck|head|face|nose|mouth|ear|ears|wrist|shoulder|chest|stomach|belly|eye)";
const HURT_BADLY =
  "(?:bleed(?:s|ing)|blood|badly hurt|hurt badly|injured|unconscious|trapped|passed out|(?:cannot|cant) (?:move (?:my|his|her) \\w+|feel (?:my|his|her)|breathe))";

const BLEEDING: readonly RegExp[] = [
  new RegExp(
    `\\b${ANYBODY}\\b(?: \\w+){0,6} (?:is|am|are|keeps|cannot stop|cant stop|and) (?:\\w+ )?bleeding(?: (?:so|really|very|pretty))?(?: (?:badly|heavily|profusely|strongly|everywhere|like crazy|to death|a lot(?! of)|so much|out(?! of))\\b| from (?:the|my|his|her) (?:\\w+ )?${LIMB}\\b)|\\b${SOMEBODY}\\b(?: \\w+){0,6} (?:is|keeps|and) (?:\\w+ )?bleeding${THEN}`,
  ),
  new RegExp(
    `\\b(?:cut|hurt|hit|injured|fell|accident|wound|stabbed|${LIMB})\\b.*\\bbleeding (?:so |really |very |pretty )?(?:badly|heavily|profusely|a lot(?! of)|so much|like crazy)\\b`,
  ),
  new RegExp(`\\bbleeding\\b(?! edge)(?=.*\\bpregnan)|\\bpregnan\\w*\\b(?=.*\\bbleeding\\b(?! edge))`),
  new RegExp(
    `\\bcut (?:off )?(?:my|his|her) (?:\\w+ )?(?:hand|fingers?|thumb|foot|leg|arm)\\b(?=.*\\b(?:bleed(?:s|ing)|blood|to the bone|wont stop|very deep|so deep|really deep)\\b)|\\b(?<!\\b(?:will|would|could|to|not) )cut (?:my|his|her) (?:\\w+ )?(?:fingers?|thumb|toes?|hand) (?:clean |right )?off${THEN}|\\b(?<!\\b(?:will|would|could|to|not) )cut off (?:my|his|her) (?:\\w+ )?(?:fingers?|thumb|toes?|hand)${THEN}`,
  ),
  new RegExp(
    `\\b(?:blood (?:is )?everywhere|so much blood(?! (?:sweat|and sweat|donat\\w*|bank|test\\w*))|lying in a pool of blood)\\b`,
  ),
];

const HIT: readonly RegExp[] = [
  new RegExp(
    `\\b${SOMEBODY}\\b(?: \\w+){0,3} (?:had|has had|was in|is in|got into) (?:a|an) (?:\\w+ ){0,2}(?:accident|crash)\\b(?=.*\\b${HURT_BADLY}\\b)|\\bi (?:just )?(?:had|was in|am in|got into) (?:a|an) (?:\\w+ ){0,2}(?:accident|crash)\\b(?=.*\\b${HURT_BADLY}\\b)|\\b(?:car|bus|train|bike|motorbike) (?:crash|accident)\\b(?=.*\\b${HURT_BADLY}\\b)`,
  ),
  new RegExp(
    `\\b(?:${ANYBODY}|${NAME}) (?:just |has |have )*(?:got|was|been|were|is) (?:just )?(?:hit|run over|knocked (?:down|over)) by (?:a|the) (?:\\w+ )?(?:car|truck|bus|tram|bike|van|forklift|lorry|train|scooter|motorbike)(?= (?:at|near|on) |${THEN.slice(3)}`,
  ),
  new RegExp(
    `\\b(?:${ANYBODY}|${NAME}) (?:just |has |have )*(?:fell|fallen)(?: (?:down|off|from|out of|through))+ (?:the|a|his|her|our|my) (?!(?:career|corporate|priority)\\b)(?:\\w+ )?(?:ladder|scaffold\\w*|roof|balcony|crane|lift shaft|window(?! (?:of|size|function)))\\b(?! (?:of|in) (?!(?:the|our|my) (?:yard|garden|office|house|workshop|warehouse|lab|garage|building)\\b))`,
  ),
  new RegExp(
    `\\b(?:${ANYBODY}|${NAME}) (?:just |has |have )*(?:fell|fallen|tripped|slipped)\\b(?! (?:asleep|behind|in love|apart|short|for|up|out))(?: \\w+){0,6} (?:and|i|he|she|now|we) (?:.* )?(?:(?:cannot|cant) (?:get up(?! (?:to|early))|stand up|stand(?=$| (?:on|now|anymore))|walk(?=$| (?:now|anymore|properly))|move(?=$| (?:now|anymore|at all|help|please|my|his|her))(?! (?:my|his|her) (?!(?:\\w+ )?${LIMB}))|feel (?:my|his|her) (?:\\w+ )?${LIMB})|unconscious|bleeding(?! (?:edge|money))|hit (?:my|his|her) head)\\b`,
  ),
  new RegExp(
    `\\b(?:hit|banged|bumped|knocked|hurt|fell on) (?:my|his|her) head\\b(?! against (?:this|that|our|the wall|a wall))(?=.*\\b(?:vomit\\w*|throwing up|threw up|dizzy|confused|blood|bleed\\w*|unconscious|passed out|blurry|seeing double)\\b)`,
  ),
  new RegExp(
    `\\b(?:${ANYBODY}|${NAME}) (?:just |has |have )*(?:got|gets|had|received|suffered|took) (?:a|an) (?:\\w+ )?electric(?:al)? shock\\b(?! (?:bill|from (?:the )?(?:bill|invoice|price|sweater|pullover|door handle|static)|when|at the))|\\b(?:${ANYBODY}|${NAME}) (?:just )?(?:got|was|been|is) electrocuted\\b|\\belectrocuted (?:himself|herself|myself)\\b`,
  ),
  new RegExp(
    `\\bi (?:suddenly )?(?:cannot|cant|can hardly) (?:move|feel) my (?:\\w+ )?(?:legs?|arms?|hands?|feet|foot|face|left side|right side)\\b(?!.*\\b(?:gym|squats|leg day|run|running|marathon|workout|cold|freezing|heating|hike|climbing|bouldering|typing|bike|cycling|slept|skiing|ac)\\b)`,
  ),
  new RegExp(
    `\\b(?:my|his|her) (?:arms?|hands?|fingers?|hair|legs?|foot) (?:is |got |gets |was )?(?:caught|stuck|trapped|crushed) in (?:the|a) (?:machine|press|lathe|lift|elevator|shredder|conveyor|gate|mixer)${THEN}`,
  ),
  new RegExp(
    `\\b(?:${ANYBODY}|we|people) (?:is |are |am )(?:still )?(?:trapped|stuck) (?:under (?:the |a |his |her )?(?:\\w+ )?(?:car|shelf|rubble|forklift|machine|tree|pallet|rack|truck|wall|debris|snow)|inside (?:the|a) (?:car|building|machine|lift|elevator)|in (?:the|a|his|her|my) (?:burning |crashed )?(?:car|fire|rubble|server room|cellar))${THEN}`,
  ),
  new RegExp(
    `\\b${ANYBODY} (?:just |has |have |think i )*(?:broke|broken) (?:my|his|her) (?:neck|back|skull|hip)(?! (?:for|to|over|with|trying|getting|on|by)\\b)${THEN}`,
  ),
];

const LIFELESS: readonly RegExp[] = [
  new RegExp(
    `^(?=.*\\b(?:fell (?:down|off|from|into|in the|out of|on (?:his|her) head)|collapsed|fainted|passed out|crash\\w*|accident|hit (?:his|her) head|too much to drink|drunk|lying (?:on|there|in)|floating in|face down)\\b).*?\\b${SOMEBODY}\\b(?: \\w+){0,8} ${CANNOT} ${STIRS}(?: (?:to me|to us|to anything|anymore|at all)|${THEN})`,
  ),
  new RegExp(
    `\\b${FRAIL} (?:is |lies |lying |floating )*(?:in the (?:pool|water|lake|river|bath\\w*|pond)|on the (?:floor|ground|street|road|tracks|stairs)) (?:and )?(?:he |she )?${CANNOT} (?:mov(?:e|ing)|breath(?:e|ing)|wak(?:e|ing) up|respond(?:ing)?)${THEN}`,
  ),
  new RegExp(
    `\\b(?:${NAME}|${SOMEBODY}) (?:has |have |had |just |suddenly )*(?:collapsed|fainted|passed out)(?: (?:and|he|she|just|now))* ${CANNOT} (?:${STIRS}|answer(?:ing)?)\\b`,
  ),
  new RegExp(
    `\\b(?:${NAME}|${SOMEBODY}) (?:just |has )*(?:collapsed|fainted|passed out)(?: (?:just )?now)? (?:(?:during|in|on|at) (?:the|our|my|a|his|her) (?:\\w+ )?(?:call|meeting|demo|standup|office|kitchen|street|stairs|floor|lobby|corridor|toilet|desk|canteen|train|bus)|in front of (?:me|us)|(?:he|she) is|what (?:do|should)|please help|help)\\b`,
  ),
  new RegExp(
    `^(?:please |help |omg |oh god |quick )*${NAME} (?:just |has |suddenly )*(?:collapsed|fainted)(?: here| now)?$`,
  ),
  new RegExp(
    `^(?:(?:please|help|quick|quickly|omg|oh god|god|and|i am afraid|i fear|i think|i believe|we think) )+(?:he|she|somebody|someone) is (?:dying|bleeding out|suffocating)(?: (?:now|here|right now|in front of (?:me|us)|on the (?:floor|street)|what (?:do|should)|help|please)\\b.*)?$|^(?:he|she|somebody|someone|(?:a|the) ${PERSON}) is (?:dying|bleeding out|suffocating|drowning) (?:right (?:now|here)|in front of (?:me|us)|on the (?:floor|street)|in the (?:pool|lake|river|sea|water|bathtub)|help)\\b`,
  ),
  new RegExp(
    `\\b(?:${SOMEBODY}|${NAME}) (?:just |now |suddenly )*(?:has|hat|is having|having|got) (?:a|an) (?:\\w+ )?(?:heart attack|stroke|seizure|epileptic (?:fit|seizure))(?: i (?:think|guess|believe|fear)|${THEN})(?! (?:when|every|looking|because|over|reading|from|whenever|each|at the (?:thought|sight))\\b)`,
  ),
  new RegExp(
    `\\b(?:${SOMEBODY}|${NAME}) (?:just |now |suddenly )*had (?:a|an) (?:\\w+ )?(?:heart attack|stroke|seizure|epileptic (?:fit|seizure))\\b(?= (?:now|just now|right now|here|(?:\\d+|a few|some|ten|five) min\\w* ago|a minute ago|and (?:is|he|she|does)|he is|she is|what (?:do|should)|help|in (?:the|our) (?:office|meeting|kitchen|call|lobby))\\b)`,
  ),
  new RegExp(
    `\\b${ANYBODY} (?:is |am )choking(?: on (?:a|an|some|his|her|the|my) (?:\\w+ )?(?:food|lunch|nuts?|bread|grape|meat|bone|toy|coin|apple|candy|sweet|pretzel|fish|bite|sandwich|piece)\\b|${THEN})`,
  ),
  new RegExp(
    `\\b(?:${SOMEBODY}) (?:has )?stopped (?:responding|breathing|moving) (?:after (?:(?:taking|swallowing) (?:\\w+ ){0,3}(?:pills|tablets|drugs|medication|something)|(?:he|she) (?:fell|hit)|hitting (?:his|her) head|falling))`,
  ),
  new RegExp(
    `\\b(?:cannot|cant) wake (?:him|her)(?= (?:up )?(?:now|anymore|please|help|and|at all|what|he is|she is)\\b| up$|$)`,
  ),
  new RegExp(
    `\\b(?!(?:my|our|the) (?:boss|manager|lead|client|customer|mentor)\\b)${SOMEBODY} is foaming at the mouth${THEN}`,
  ),
  new RegExp(
    `\\b(?:${SOMEBODY}) (?:has |just )*drowned(?: in (?:the|our|a) (?:lake|pool|river|sea|pond|bath\\w*))?${THEN}`,
  ),
];

/** Allergy and breath. */
const BREATH: readonly RegExp[] = [
  new RegExp(
    `\\b(?:my|his|her) (?:throat|tongue|airways?) (?:is |are |keeps )(?:\\w+ )?(?:closing|swelling)\\b|\\b(?:my|his|her) (?:whole )?(?:face|lips?|tongue|throat|eyes) (?:is |are |keeps )?(?:\\w+ )?(?:swelling|swollen|swells)\\b(?=.*\\b(?:swallow|breath\\w*|sting|stung|bee|wasp|nuts?|allerg\\w*)\\b)|\\b(?:sting|stung|bee|wasp|nuts?|allerg\\w*)\\b.*\\b(?:face|lips?|tongue|throat) (?:is |are )?(?:swelling|swollen)\\b`,
  ),
  new RegExp(
    `\\b(?:${ANYBODY}|${NAME}) (?:is having|am having|has|have|got|is in|am in|went into) (?:an? )?(?:(?:severe|bad|strong|heavy) allergic reaction|(?:allergic|anaphylactic) shock|anaphylaxis)\\b(?! (?:to|from|over) (?!(?:the |a |some )?(?:nuts?|peanuts?|bees?|wasps?|sting|food|lunch|shellfish|medication|antibiotics|penicillin)\\b)\\w+)|\\b${ANYBODY} (?:is|am) having an allergic reaction${THEN}`,
  ),
  new RegExp(
    `\\b(?:i|we|he|she) (?:urgently )?(?:need|needs|have no|has no|cannot find|cant find) (?:an |the |my |his |her )?epi ?pen${THEN}|\\bwhere is (?:the|my|his|her) epi ?pen\\b`,
  ),
  new RegExp(
    `\\b(?:${ANYBODY}|${NAME}) (?:is having|am having|has|have|got) an? (?:\\w+ )?asthma attack(?: without\\b|${THEN})`,
  ),
  /^(?:help |please |i think )*(?:i )?(?:cannot|cant|can hardly|can barely) breathe(?: (?:properly|at all|right|well|freely|help|please|now))*$/,
];

const POISON =
  "(?:(?:button )?batter(?:y|ies)|button cells?|magnets?|cleaner|cleaning \\w+|detergent|bleach|drain cleaner|acid|thinner|solvent|rat poison|poison|pesticide|antifreeze|lamp oil|petrol|gasoline|dishwasher (?:tabs?|liquid|soap)|nail polish remover|disinfectant)";
const A_LITTLE =
  "(?: (?:a|an|some|the|two|three|her|his|of|whole|bottle|little|lot|toy|toilet|drain|floor|by mistake|accidentally))*";
/** Birth, poison, and whoever drives drunk. */
const BODY_NOW: readonly RegExp[] = [
  new RegExp(
    `\\b(?:my|her|(?:my )?(?:wifes|girlfriends|sisters|partners|colleagues)) (?:waters?) (?:just |has |have )?(?:broke|broken|burst)(?=$| (?:now|and|just|at|help|she|i|what|already|on the)\\b)`,
  ),
  new RegExp(
    `\\b(?:wife|girlfriend|partner|sister|daughter|colleague|coworker|she|i) (?:is|am|went|is going) (?:in|into|in early|into early) labou?r${THEN}|\\bcontractions (?:are |come )?every \\d`,
  ),
  new RegExp(
    `\\b(?:i|${SOMEBODY}|${PERSON}) (?:just |has |have |accidentally )*(?:swallow(?:ed|s)|drank|drunk|drinks|ate|eaten|licked)${A_LITTLE} ${POISON}\\b(?! (?:of|for my)\\b)`,
  ),
  new RegExp(
    `\\b(?:baby|toddler|kid|child|son|daughter|boy|girl)(?: just| has| maybe| nearly){0,2} (?:(?:swallowed|ate|got into)(?: \\w+){0,3} (?:pills|tablets|medicine|medication|coin|needle|cigarettes?)|(?:swallowed|drank)(?: \\w+){0,3} (?:vodka|alcohol|whisk(?:y|ey)))\\b(?<!\\b(?:his|her|their) (?:pills|tablets|medicine|medication))`,
  ),
  new RegExp(
    `\\b${ANYBODY} (?:(?:is|am|has been|was) (?:\\w+ )?(?:drunk|wasted|hammered|drinking)|(?:had|drank) (?:\\w+ )?(?:too much|a lot)(?: to drink)?) (?:and|but|he|she|i)(?: \\w+){0,3} (?:drive|driving|get in (?:the|his|her|my) car)(?=$| (?:now|home|away|off|back|anyway|his|her|my|the car|the kids|the children|the van|to work|me|us)\\b)(?! me (?:crazy|mad|nuts|up))`,
  ),
  new RegExp(
    `\\b${ANYBODY} (?:will|am|is|wants? to|have to|has to|just|about to)(?: \\w+){0,2} ?(?:drive|driving)(?: (?:home|back|now|the car|my car|his car|her car|the kids))* (?:so |totally |completely )?drunk${THEN}`,
  ),
  new RegExp(
    `\\b(?:took|gave|gives|injected|taken|given|swallowed)(?: \\w+){0,4} (?:(?:double|triple|twice) (?:the |my |his |her )?(?:dose|insulin|dosage)|(?:too much|the wrong) (?:insulin|medication|medicine|dose|pills))\\b`,
  ),
];

/** What happens to a body. */
export const ACCIDENTS: readonly RegExp[] = [...BLEEDING, ...HIT, ...LIFELESS, ...BREATH, ...BODY_NOW];

const PERSON_IS = new RegExp(
  `\\b(${PERSON})s (?=(?:not )?(?:bleeding|breathing|moving|choking|dying|drowning|unconscious|trapped|stuck|having an? (?:\\w+ )?(?:stroke|seizure|heart))\\b)`,
  "g",
);
/** What is drawn together in speech, and lost its sign: "we're", "he's", "there's". */
export function writtenOut(words: string): string {
  return words
    .replace(/\b(he|she|it|there|who|what|somebody|someone|everybody|nobody)s (?!own\b)/g, "$1 is ")
    .replace(/\b(they|you)re\b/g, "$1 are")
    .replace(
      /(^|\b(?:and|but|because|help|please|that|so|now) )were (?=(?:still |now |all |both )?(?:stuck|trapped|locked|on the|in the)\b)/g,
      "$1we are ",
    )
    .replace(/\b(i|we|they|you)ve\b/g, "$1 have")
    .replace(PERSON_IS, "$1 is ");
}
