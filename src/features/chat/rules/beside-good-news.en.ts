/** How people say in English what somebody did to them where they were before: after folding. */
const OLD =
  "\\b(?:the|my|our) (?:old|last|previous|former|other|prior) (?:(?:team|tech|project) )?(?:ones?|leads?|managers?|boss(?:es)?|teams?|squads?|groups?|colleagues?|people|supervisors?|jobs?|places?|company|projects?|departments?)";
const OFTEN = "(?: (?:really|just|always|constantly|basically|nearly|almost|only|kept|there|often|even|all))*";
const DID =
  "(?:bull(?:y|ied|ying)|harass(?:ed|ing)|mobb(?:ed|ing)|humiliat(?:ed|ing)|insult(?:ed|ing)|belittl(?:ed|ing)|threaten(?:ed|ing)|abus(?:ed|ing)|mistreated|excluded|isolated|broke|discriminated against|(?:scream|yell|shout)(?:ed|ing) at)";
const VERY = "(?: (?:so|really|just|pure|absolutely|completely|a|an|total|absolute|such))*";

export const HARD_BEFORE: readonly RegExp[] = [
  new RegExp(`${OLD}${OFTEN} ${DID} (?:me|us)\\b`, "u"),
  new RegExp(
    `${OLD}${OFTEN} made (?:my|our) (?:life|days?|time|job|work)${VERY} (?:hell|misery|miserable|nightmare|unbearable)\\b`,
    "u",
  ),
  new RegExp(
    `${OLD} (?:was|were|had been)${VERY} (?:hell|nightmare|toxic|abusive|cruel|bully|bullies|tyrant|unbearable|racist|sexist|(?:horrible|awful|mean|terrible|nasty) to me)\\b`,
    "u",
  ),
  new RegExp(
    `${OLD}${OFTEN} treated (?:me|us)${VERY} (?:badly|terribly|awfully|like (?:dirt|shit|crap|trash|garbage|rubbish|nothing|an idiot|air))\\b`,
    "u",
  ),
];
