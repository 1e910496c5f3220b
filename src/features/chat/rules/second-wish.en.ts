/** Where one wish ends and another begins, in English. */
export const BETWEEN_WISHES =
  /(?:[.;!?]+|,)\s+(?:and |but |also |then |plus )*|\s+(?:and(?: also| then)?|but(?: also)?|also|plus|as well as)\s+/i;
/** What somebody else does or can do, or is so among them, is no wish of whoever writes; nor is what they do not mean: "not the seat". */
export const OF_SOMEBODY_ELSE =
  /^(?:he|she|they|we (?:do|did|have|had|meet|met|get|got|only|usually|always|never)) |^(?:our|the) [\p{L}'-]+ (?:is|are|was|were) |^(?:(?:no|oh|hey|wait)[,!]? )?(?:not|i (?:do not|don['’]?t|did not|didn['’]?t) mean) (?:the|that|my|a|an) /iu;
