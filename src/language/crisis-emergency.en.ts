/**
 * Somebody's body fails, or somebody is armed: minutes count, whoever it is. Over words as `saysCrisis` has them: lower case, no signs, "i am",
 * "cannot", "dont". Machines that do not breathe are told by their name.
 */
const MACHINE =
  "(?:laptop|server|build|pipeline|jenkins|jira|machine|computer|database|db|cluster|prod|production|app|service|router|printer|phone|project|release|sprint|pod|disk|cpu)";
const SOMEBODY =
  "(?:somebody|someone|he|she|they|a man|a woman|a guy|a person|my (?:\\w+ )?\\w+|our (?:\\w+ )?\\w+|a (?:colleague|customer|client|visitor|stranger))";

/** Whoever it is, with the verb that follows. A thing is none of them. */
export const WHOEVER =
  "(?:he|she|they|somebody|someone|(?:my|our) (?:\\w+ )?(?:wife|husband|partner|girlfriend|boyfriend|kid|child|son|daughter|baby|mum|mom|mother|dad|father|brother|sister|friend|colleague|coworker|manager|boss|mentor|lead|neighbou?r|flatmate|grandma|grandpa|uncle|aunt|intern|team ?mate)|(?:a|the|one) (?:\\w+ )?(?:man|woman|guy|person|colleague|coworker|client|customer|visitor|stranger|child|kid|intern|team ?mate))";
const IS =
  "(?:s| is| are| was)?(?: (?:just|now|still|lying|lies|there|already|suddenly|on the (?:floor|ground)|and|has))*";
const LIGHTLY = "(?!.*\\b(?:lol|lmao|rofl|(?:ha){2,}|joke|joking|like crazy)\\b)";
const PLACE_HERE =
  "(?:the|our|my) (?:\\w+ )?(?:office|kitchen|house|flat|apartment|building|corridor|hall|hallway|stairs|staircase|lift|basement|toilet|bathroom|garage|room|floor|lobby)";

/** A body that fails. */
export const BODY_FAILS: readonly RegExp[] = [
  new RegExp(
    `\\b${WHOEVER} (?:does not|doesnt|do not|dont|did not|didnt|cannot|cant|can hardly|hardly|barely|no longer) (?:breathes?|breath|wake up(?= anymore$|$)|respond to anything|react to anything)(?: anymore| at all| properly)?(?: (?:what|please|help|and)\\b.*)?$`,
  ),
  new RegExp(`^(?:please |help |quick |oh god )*${WHOEVER}${IS} unconscious\\b(?! (?:bias|of|about|that))`),
  new RegExp(`\\b${WHOEVER} (?:has|have|had) no pulse\\b|\\b${WHOEVER}${IS} (?:turning|going) blue\\b`),
  new RegExp(
    `^(?:please |help |quick |oh god |i think )*${WHOEVER} (?:just |has |suddenly )*(?:collapsed|fainted|passed out)(?: (?:now|just now|here|on the (?:floor|street|stairs)|in front of (?:me|us)|and\\b.*|what\\b.*|help\\b.*|please\\b.*))?$`,
  ),
  new RegExp(
    `\\b${WHOEVER} fell\\b(?: \\w+){0,4} (?:and|he|she) (?:does not|doesnt|is not|isnt) (?:move|moving|wake up|respond\\w*|react\\w*)\\b`,
  ),
  /\bmy (?:left )?arm (?:is|feels|goes|went) (?:all )?numb\b(?=.*\bchest\b)|\b(?:chest pain|pain in my chest|my chest (?:hurts|is tight|is so tight|burns))\b(?=.*\b(?:arm|jaw|breath\w*|numb|sweating)\b)/,
  new RegExp(
    `(?<!\\b${MACHINE} (?:is |has )?)\\b(?:is not|isnt|is hardly|is barely|is no longer|not|stopped|has stopped|hardly|barely) breathing\\b`,
  ),
  /^(?:please )?(?:help(?: me)? )?(?:please )?i (?:cannot|cant) breathe(?: please)?(?: help(?: me)?)?$/,
  new RegExp(
    `\\b(?!${MACHINE}\\b)\\w+ (?:is|s|are|was) (?:having|had) (?:a|an) (?:heart attack|stroke|seizure|epileptic fit)\\b(?! (?:when|every|looking|because|over|reading|from|lol|haha))`,
  ),
  new RegExp(
    `(?<!\\b${MACHINE} )\\b(?:is|lies|lying|fell|found (?:him|her|them)) unconscious\\b(?! (?:bias|of|about|that))`,
  ),
];

/** Somebody stands where they may fall or jump. */
export const ON_THE_LEDGE: readonly RegExp[] = [
  new RegExp(
    `${LIGHTLY}\\b${WHOEVER}${IS} (?:standing|stands|sitting|sits|climbed|up) (?:up )?on(?:to)? the (?:roof|ledge|window ledge|railing|bridge railing)(?: (?:now|of (?:the|our) (?:\\w+ )?(?:building|office|house|garage)|and\\b.*|what\\b.*|help\\b.*))?$`,
  ),
];

/** Gas, smoke and fire where they are. */
export const FIRE_OR_GAS: readonly RegExp[] = [
  new RegExp(
    `^(?:help |please |guys |hey )*(?:i (?:can )?smell|we (?:can )?smell|it smells (?:of|like)|there is a smell of) (?:of )?(?:gas|smoke|burning|something burning)(?: (?:here|now|again|everywhere|at home|in ${PLACE_HERE}))*(?: (?:what|should)\\b.*)?$`,
  ),
  new RegExp(
    `${LIGHTLY}\\b(?:smoke|flames|a fire|fire|gas) (?:(?:is|are|comes|coming|spreading|everywhere|leaking) )*(?:in|out of|from) ${PLACE_HERE}(?: (?:now|here|what|help|please|and|should)\\b.*)?$`,
  ),
];

/** Somebody is armed. */
export const ARMED: readonly RegExp[] = [
  new RegExp(
    `\\b${SOMEBODY} (?:is |has |was )?(?:got |pulled out |pulled |holding |waving |carrying |standing there with |here with |with |having )?(?:a|his|her) (?:gun|pistol|rifle|knife|weapon)\\b(?= (?:in|at|here|and|on|outside|is)\\b|$)`,
  ),
  /\b(?:active shooter|shots fired)\b|\bshooter in (?:the|our) (?:office|building|lobby)\b/,
];

export const EMERGENCY: readonly RegExp[] = [...BODY_FAILS, ...ON_THE_LEDGE, ...FIRE_OR_GAS, ...ARMED];
