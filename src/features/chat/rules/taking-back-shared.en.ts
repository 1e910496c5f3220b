/** Words of English beside which "share" is no wish to share: something is to be private, or was a mistake. */
export const NOT_TO_SHARE =
  /\b(?:private|privately|un[ -]?shar\w*|hide|hidden|by (?:mistake|accident)|accidentally|regret|no longer|any ?more|(?:should|must)(?: not|n['’]?t) (?:be )?(?:see|seen|read|shared|shown|visible)|undo|stop|revoke|withdraw|(?:do not|don['’]?t|did not|didn['’]?t|never|not) (?!forget|hesitate|mind)(?:[\p{L}'’]+ ){0,2}?(?:want|share|show|mean|meant|intend|see|read)|take (?:[\p{L}'’]+ ){0,3}?back)\b/iu;
