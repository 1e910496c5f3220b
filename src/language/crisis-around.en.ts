/** Fire, gas, a lift that is stuck, and whoever breaks in or comes after somebody, told in English while it happens. Read as `crisis-accident.en.ts` is. */
import { THEN } from "./crisis-accident.en.ts";

const HOME = "(?:flat|house|home|apartment|hotel room|room|garage|basement|cellar|kitchen)";
const HERE =
  "(?:floor|kitchen|basement|garage|stairwell|building|lab|warehouse|house|flat|workshop|office|server room)";
const STRANGER =
  "(?:somebody|someone|a (?:\\w+ )?(?:man|guy|stranger|burglar)|(?:two|three|some) (?:men|guys|people)|burglars|my ex(?: \\w+)?)";
const FOLLOWS_WHERE =
  "(?: (?:again|still|all the way))*(?=$| (?:home|to (?:the|my) (?:\\w+ )?(?:car|car park|parking|garage|bus|train|station|house|flat|home|door|street)|since the (?:station|bus|train|office|tram)|now|right now|in the (?:street|car park|park|dark|garage|tram|train|bus)|on the (?:street|way)|from the (?:station|bus|office|train)|through the (?:park|street|dark|city|station)|and i|what|help|please|outside)\\b)";

/** What burns, leaks or holds them. */
export const FIRES: readonly RegExp[] = [
  /^(?:help |please |guys |omg |quick )*(?:there is )?(?:a |a real )?fire(?: (?:here|now|help|outside|everywhere|in here|on the \w+ floor))*(?: what (?:do|should)\b.*)?$(?<!^fire)/,
  new RegExp(
    `\\b(?:fire|smoke|flames|explosion) (?:(?:is|are|coming|comes|everywhere|right) )*(?:on|in|from) (?:the |our |my )?(?:\\w+ )?${HERE}(?! (?:drill|alarm|safety|sensor|detector|prevention|plan|extinguisher|sink|style|rules?|blocks?))${THEN}`,
  ),
  new RegExp(`\\bthere is (?:so much |thick |black |a lot of )?smoke everywhere${THEN}`),
  new RegExp(
    `\\b(?:the|our|my) (?:\\w+ )?(?:office|flat|house|apartment|building|warehouse|lab|garage|kitchen|bin|battery|socket|charger|car|curtains?|oven|transformer|server room) (?:is|are|caught) (?:\\w+ )?(?:burning|on fire|fire)(?! (?:today|with|lol|this|since|again))${THEN}`,
  ),
  new RegExp(
    `\\b(?:the|our|my) (?:\\w+ )?(?:battery|batteries|socket|charger|cable|oven|transformer) (?:is|are) (?:\\w+ )?smoking${THEN}`,
  ),
  new RegExp(
    `\\b(?:gas|co|carbon monoxide) alarm (?:is |keeps |went |goes )(?:\\w+ )?(?:on|off|ringing|beeping)${THEN}|\\b(?:there is|we have|i think there is|smells? like) a? ?(?:big )?gas leak${THEN}`,
  ),
  new RegExp(
    `\\b(?:chemical|acid|ammonia|chlorine|gas|toxic) (?:spill|leak|cloud|explosion)\\b(?! kits?)(?=.*\\b(?:cough\\w*|burn(?:s|ing)? (?:my|his|her|in)|eyes (?:burn|hurt)|(?:cannot|cant) breathe|people (?:are )?(?:hurt|sick|cough\\w*)|everybody out|evacuat\\w*)\\b)`,
  ),
  new RegExp(
    `\\b(?:lift|elevator) (?:is )?stuck with (?:\\w+ )?(?:people|somebody|someone|us|me|colleagues|persons?)\\b|\\b(?:am|are|is) (?:\\w+ )?(?:stuck|trapped|locked) in (?:the|a|an|our) (?:lift|elevator)(?= (?:with|since|for|no|alone|between|it)\\b|${THEN.slice(3)}`,
  ),
];

/** Whoever is after them. */
export const INTRUDERS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${STRANGER}|they|he|she) (?:is |are |was |were |just )*(?:breaking|trying to (?:break|get)|broke|broken) in(?:to)? (?:my|our) ${HOME}(?= (?:with|while|through)\\b|${THEN.slice(3)}`,
  ),
  new RegExp(
    `\\b(?:a burglar|burglars|an intruder|(?:a |some )?(?:strange|unknown|masked|armed) (?:man|men|guy|person)|there is (?:a |some )?(?:stranger|man|somebody|someone)) (?:is |are )?in(?:side)? (?:my|our) ${HOME}${THEN}`,
  ),
  new RegExp(
    `\\b(?:somebody|someone|(?:a|the|this|some|that|same) (?:\\w+ )?(?:man|guy|stranger|car|woman|person|creep)|two (?:men|guys)) (?:(?:who|that|has been|is|are|keeps|there|still) )*(?:following|chasing) me${FOLLOWS_WHERE}`,
  ),
  new RegExp(
    `\\b(?:somebody|someone|(?:a|the|this|some|that|same) (?:\\w+ )?(?:man|guy|stranger|creep)) (?:follows|followed|chased|chases) me (?:home|all the way|to my (?:car|door|house|flat)|through the (?:park|dark|street|station))\\b`,
  ),
];
