/** How people say in English, in few words, how something was that they had before them. */
export const VERDICT =
  /\b(?:was|were|went|felt|liked?|loved|hated|talked|spoke|met|happened|learned|learnt|showed|told me|said|did it|good|great|ok|okay|fine|nice|meh|awful|useful|useless|boring|interesting|helpful|they only|nobody uses)\b/i;
/** That it did not take place. */
export const CALLED_OFF =
  /\b(?:cancel+ed(?: (?:it|on me|again|last minute))?|called (?:it )?off|(?:did ?n[o'’]?t|did not|never) (?:show|come|turn|happen|take place)(?: ?up)?|no[- ]?show|bailed(?: on me)?|stood me up|postponed|fell through|didnt happen)\b/i;
/** That what they did or had before them went badly, in few words. */
export const WENT_BADLY =
  /\b(?:it|that|this|the (?:\w+ )?\w+|my \w+|all|everything)(?: all| just| really| kind of)? (?:was|were|went|ended|turned out|became|did ?n[o'’]?t|did not|has ?n[o'’]?t)\b/i;
