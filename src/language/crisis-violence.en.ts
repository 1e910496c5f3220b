/**
 * Words of somebody who is hurt, threatened or kept by somebody else, or who threatens others, and of whoever sees that a friend is about to die. Read as `crisis.en.ts` prepares
 * them: lower case, words with one space between them, no signs.
 */
import { AT_WORK_PERSON, NEAR } from "./people.en.ts";

const RELATIVE = `my (?:\\w+ )?(?:${NEAR}|${AT_WORK_PERSON}|teamlead|teacher)`;
const WHO = `(?:he|she|they|${RELATIVE}|somebody|someone|a (?:man|guy|stranger|colleague|coworker|client|manager|neighbour|neighbor)(?: of mine)?|the (?:client|guy|man|owner|ceo|boss))`;
const AUX =
  "(?:just |grabbed and |pushed and |hit and |came in and |has |have |had |always |often |sometimes |again |really |regularly |keeps |kept |once |also |nearly |almost |tried to )*";
const NO_PLAY =
  "(?! (?:up|to|by|over|down|as|off|out|on (?:slack|teams|linkedin|chess)|at (?!home|night|work|the office|my)|in (?:every|any|standup|scrum|planning|poker|estimat\\w+|chess|the (?:game|race|review|meeting|retro|standup)|a race|mario|tennis|monopoly)|with (?!(?:a|an|his|her|their|the|my) (?:belt|bat|stick|bottle|chair|fist|fists|hand|hands|shoe|cable|cord|pan|knife|hammer|lamp|key|keys)\\b)|twice in a row|again in)\\b)";
/** What follows such verbs where a body is meant; games, meetings and questions hit people as well. */
const HURTING =
  "(?= (?:when (?:he|she|they|i|it)|at home|at night|in (?:the|my) (?:face|stomach|head|belly|ribs)|on (?:the|my) (?:head|arm|face|back|legs?)|with (?:a|an|his|her|their|the) (?:belt|bat|stick|bottle|chair|fists?|hands?|shoe|cable|cord|pan|knife|hammer|lamp|keys?|lighter|cigarette)|in front of (?:the|my|our) (?:kids|children|son|daughter)|down the stairs|against (?:the|a) wall|(?:until|till) i|every (?:day|night|evening|weekend)|last night$|if i (?:leave|cry|talk|speak|say|go))\\b)";
const PARTNER = `my (?:\\w+ )?${NEAR}`;
const WEAPON = "(?:knife|gun|pistol|rifle|weapon|bat|hammer|axe|acid|bottle|scissors|fists?|violence|death|rape)";
const HOME = "(?:house|home|flat|apartment|room|car|bathroom|kitchen)";

/** A sense is struck, and a client presses for a price. */
const NOT_BY_WORDS =
  "(?! (?:as\\b|(?:with|on|over|about) (?:\\w+ ){0,3}(?:questions?|mails?|emails?|messages?|tickets?|requests?|calls?|comments?|slides?|noise|music|words|price|prices|budget|rates?|license|licence|fees?)\\b))";

export const VIOLENCE: readonly RegExp[] = [
  // Whoever it was.
  new RegExp(
    `\\b(?:raped?|rapes|raping|molest(?:ed|s|ing)|groped|gropes|groping|sexually (?:abus|assault|harass)(?:ed|es|s|ing)) (?:me|us|(?:someone|somebody) (?:i know|i love|at work|in (?:the|our|my) \\w+)|my (?:sister|daughter|son|friend|mum|mom|brother|kid|child|wife|girlfriend|colleague))\\b${NOT_BY_WORDS}`,
  ),
  new RegExp(
    `(?<!\\b(?:smell|noise|stench|heat|music|light|sound|colou?rs?|memories|jira|slack)\\b.{0,25})\\b(?:assaulted|assaults|drugged|kidnapped|mugged) (?:me|us|my (?:\\w+ )?(?:friend|colleague|sister|daughter|son|mum|mom|brother|wife|girlfriend|husband|intern|coworker))\\b${NOT_BY_WORDS}`,
  ),
  /\bmy rapist\b|\b(?:is|hes|shes|was|as) (?:a|the) rapist\b(?! in (?:the|a) (?:film|movie|series|book|game|news))/,
  new RegExp(
    `\\b(?:one|those|people|man|men|guys?|woman|person|boy|${AT_WORK_PERSON}) (?:who|that) (?:\\w+ )?(?:stabbed|shot|strangled|choked|stalk(?:s|ed)|beat|beats|threatened to \\w+|burned|burnt) (?:me|us|my (?:sister|daughter|son|mum|mom|brother|kid))\\b(?! (?:in the back|down|on (?:linkedin|github|slack)|to (?:it|the)|a (?:mail|message|text)|an email|at (?!home|night|work)|in (?:chess|the race|every))\\b)`,
  ),
  new RegExp(
    `\\bstalk(?:s|ed|ing) (?:me|us)\\b(?! (?:on|across|through) (?:linkedin|github|jira|slack|insta\\w*)|(?: \\w+)? (?:haha|lol)\\b)`,
  ),
  // Hurt by somebody.
  new RegExp(`\\b${WHO} ${AUX}(?:slaps|punches|chokes|strangles|slapped|punched|choked|strangled) me${NO_PLAY}(?= |$)`),
  new RegExp(
    `\\b${WHO} ${AUX}(?:hits|beats|burns|beats up|hit|beat|burned|burnt|stabbed|shoved|beat up) me(?: badly| hard| so hard| up)?${HURTING}`,
  ),
  new RegExp(`\\b(?:he|she|${PARTNER}) ${AUX}(?:hits|beats) me$`),
  new RegExp(
    `\\b${PARTNER} ${AUX}(?:hits|beats) (?:us|my (?:\\w+ )?(?:mum|mom|mother|sister|brother|kids?|children|son|daughter))$`,
  ),
  new RegExp(
    `\\b${WHO} ${AUX}(?:rape[sd]?|raping|grop(?:ed|es|ing)|molest(?:ed|s|ing)|sexually \\w+|abus(?:ed|es|ing)|assault(?:ed|s|ing)|drugged) (?:me(?! as\\b)|us|my (?:sister|daughter|son|friend|mum|mom|brother|kid|child))\\b`,
  ),
  new RegExp(
    `\\b${WHO} ${AUX}touch(?:es|ed|ing) me\\b(?! (?:with|by) (?:a|an|his|her|their|the|what)\\b)(?! (?:deeply|a lot|very much|so much))`,
  ),
  /\bi (?:was|got|have been|had been|am being|was being|was nearly|was almost) (?:\w+ )?(?:raped|gang raped|groped|molested|sexually \w+|assaulted|mugged(?! off)|stabbed(?! in the back by (?:sales|marketing|management|the|my (?:team|boss|manager|colleagues?|lead))\b)|beaten up|kidnapped|drugged)\b/,
  /\b(?:hands?|arms?|belt|cord|cable) (?:around|round) my (?:throat|neck)\b/,
  /\b(?:comes?|came|coming) (?:in|into|to) my (?:bed)?room at night\b/,
  /\b(?:he|my (?:\w+ )?(?:stepfather|stepdad|father|dad|uncle|stepbrother|grandfather|boss|manager|landlord|flatmate|roommate)) (?:\w+ )?(?:comes?|came|climbs?|climbed) into my bed\b/,
  /\bi am locked in my (?:room|bathroom|bedroom|flat|car) (?:and|because|while) (?:he|she|they|my)\b/,
  /\b(?:said|says|swore|swears|promised|promises|told me|texted|wrote) (?:that )?(?:he|she|they) (?:will|would|d|ll|wants? to) (?:kill|murder|stab|shoot|hurt|find) me if i (?:leave|left|go|went|tell|told|talk|talked|call|called)\b/,
  /\b(?:knew|know|feel|felt|guess|think) (?:that )?it (?:always |will |would )?ends? the same way (?:here|for me|with me)\b/,
  // Threatened, followed, kept.
  new RegExp(`\\bthreaten(?:s|ed|ing)? (?:me|us|my \\w+) with (?:a |an |his |her |their |the )?${WEAPON}\\b`),
  /\bthreaten(?:s|ed|ing)? to (?:kill|hurt|stab|shoot|rape|beat|burn|hit|strangle) (?:me|us|my (?:kids|children|mum|mom|family|son|daughter|dog|cat|sister|brother))\b/,
  new RegExp(
    `\\b${WHO} (?:is |was |has been |keeps |kept |still |started )*(?:stalk(?:s|ed|ing)) (?:me|us)\\b(?! on (?:linkedin|github|jira))`,
  ),
  /\bi am being (?:stalked|threatened|blackmailed|beaten|abused|watched at home|followed(?= (?:home|again|at night|right now|now$|on my way|to my|every|by (?:a (?:man|guy|car)|him|my ex|somebody|someone))| ?$))\b(?! (?:by|with) (?:the )?(?:deadlines?|jira|tickets?|recruiters?|emails?))/,
  /\b(?:follows|followed|following) me home\b(?! on\b)/,
  new RegExp(
    `\\b${WHO} ${AUX}(?:lock(?:s|ed)?) me (?:in|up|inside)\\b(?! for\\b| by mistake| by accident| accidentally| (?:the|a|that|this) (?:repo|settings|account|file|meeting|call|channel|thread|tool|form|branch|contract)\\b)`,
  ),
  new RegExp(
    `\\b(?:wont|will not|wouldnt|would not|doesnt|does not|didnt|did not|not) let me (?:leave|out of) (?:the |our |my )?${HOME}\\b`,
  ),
  /\b(?:took|takes|taken|hides|hid|keeps) (?:away )?my (?:phone and )?(?:my )?passport\b(?! (?:photo|copy|number|for|to (?:stamp|check)))/,
  // A threat to others.
  /\bshoot(?:ing)? up (?:the|my|our) (?:office|school|building|company|place|floor|party)\b/,
  /\b(?:bring|bringing|brought|take|taking) (?:a|my|the|his|dads|my dads) (?:gun|rifle|pistol|knife|weapon) (?:to|into) (?:work|the office|school|the company|the meeting)\b/,
  /\bi ?(?:\w+ )?(?:will|ll) (?:kill|shoot|stab|murder) (?:them all|everyone|everybody|all of (?:them|you)|him|her|my (?:boss|manager|wife|husband|colleagues?|family|neighbour|ex))(?= (?:tomorrow|tonight|today|soon|now|on \w+day|for real|and (?:then )?myself)\b(?! (?:the|those|these|pods?|old)\b)| i mean it|$)(?! (?:tomorrow|tonight|today|soon|now) (?:the|those|these|pods?|old)\b)/,
  // On purpose, without what keeps them alive.
  /\bstopped (?:taking )?my (?:insulin|heart (?:pills|meds|medication)|medication|meds|dialysis)\b(?=.*\b(?:on purpose|deliberately|intentionally|fate|so that|hope|done)\b)/,
  // A friend who is about to.
  /\b(?:sent|wrote|left|texted|posted)(?: me| us)? (?:a |his |her |their |this )?(?:goodbye|good bye|farewell|suicide) (?:message|note|letter|text|mail|post)\b(?=.*\b(?:(?:does|do|is|will|did|has|can)(?:nt| not)|not|no|never|nobody|cannot) (?:\w+ )?(?:answer\w*|pick\w*|repl\w+|respond\w*|reach\w*|react\w*|open\w*)\b)/,
  /\b(?:has|have|got) (?:a plan and (?:has |got )?(?:the |a |some )?(?:pills|rope|gun|knife)|the pills (?:ready|at home|there|lined up|already))\b/,
  /\b(?:gun|pistol|rifle|noose|rope) (?:is|are|lies|was) (?:already |right |still )?(?:(?:on|in|next to|beside|under|by) (?:my|the) (?:desk|hand|lap|bed|drawer|pillow|car|boot|nightstand|table)|next to me|beside me|in front of (?:me|us))\b/,
];
