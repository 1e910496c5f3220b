/**
 * Somebody's body fails, or somebody is armed: minutes count, whoever it is. Over words as `saysCrisis` has them: lower case, no signs, "i am",
 * "cannot", "dont". Machines that do not breathe are told by their name.
 */
const MACHINE =
  "(?:laptop|server|build|pipeline|jenkins|jira|machine|computer|database|db|cluster|prod|production|app|service|router|printer|phone|project|release|sprint|pod|disk|cpu)";
const SOMEBODY =
  "(?:somebody|someone|he|she|they|a man|a woman|a guy|a person|my (?:\\w+ )?\\w+|our (?:\\w+ )?\\w+|a (?:colleague|customer|client|visitor|stranger))";

export const EMERGENCY: readonly RegExp[] = [
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
  new RegExp(
    `\\b${SOMEBODY} (?:is |has |was )?(?:got |pulled out |pulled |holding |waving |carrying |standing there with |here with |with |having )?(?:a|his|her) (?:gun|pistol|rifle|knife|weapon)\\b(?= (?:in|at|here|and|on|outside|is)\\b|$)`,
  ),
  /\b(?:active shooter|shots fired)\b|\bshooter in (?:the|our) (?:office|building|lobby)\b/,
  /\bhow many (?:\w+ )?(?:paracetamols?|acetaminophen|tylenol|ibuprofen|aspirins?|pills|tablets|sleeping pills|xanax|benzos?)\b(?: \w+){0,4} (?:dangerous|lethal|deadly|fatal|toxic|an overdose|overdose|kill|to die)\b/,
];
