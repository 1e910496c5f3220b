/** How English says that somebody has left a place, a team or a job, with the reason for it; after folding. */
export const MOVED_ON =
  /\bi(?:'ve| have)? (?:just |recently |finally )?(?:moved (?:away|on|out|to (?:another|a new|a different))|left (?:my|the|that|this|our) (?:\w+ ){0,2}(?:team|job|company|project|department|role|place)|changed (?:jobs?|teams?|my job|companies|roles?)|switched (?:jobs?|teams?|companies|roles?)|quit(?: my (?:job|last job))?|resigned)\b/u;
/** What somebody blames themselves for. */
export const OWN_FAULT =
  /\b(?:my (?:fault|mistake|bad)|i (?:broke|failed|messed|screwed|caused|deleted|forgot|missed|ruined|let (?:them|everyone|everybody|him|her) down)|guilty|ashamed|blame|because of me|sorry|regret|wrong)\b/u;
