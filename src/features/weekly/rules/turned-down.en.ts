/** How English speakers say for good that a challenge is not for them: after folding, one clause at a time. */

/** What stands around such a clause. */
export const FRONT =
  /^(?:(?:and|but|so|ok|okay|hm+|well|no|nope|sorry|oh|ah|please|pls|also|as i said|i said|again|then|actually|honestly|tbh) )+/u;
export const BEHIND =
  /(?: (?:please|pls|plz|thanks?|thx|then|tbh|honestly|really|sorry|at all|either|any ?more|any longer|ever|again))+$/u;
export const CLAUSE_END = /[.,;:!\n]+|\s[\p{Pd}]+\s|\b(?:because|bc|cause|since)\b/u;

/** The one of which they speak: "it", "that one", "the nightly one". */
const ONE = String.raw`(?:it|this|that|(?:this|that|the)(?: [\p{L}'-]+){0,2} (?:one|thing|challenge|task)|(?:this|that) one)`;
const NOT = String.raw`(?:do not|don'?t|dont)`;

/** It is never to come again. These words say so by themselves. */
export const NEVER: readonly RegExp[] = [
  String.raw`(?:please |pls |can you |could you )*(?:never|${NOT}(?: ever)?|stop) (?:show|showing|bring|bringing|give|giving|send|sending|suggest|suggesting|offer|offering|come back with|coming back with) (?:me )?(?:with )?${ONE}(?: to me)? (?:ever again|again|ever|any ?more|any longer)`,
  String.raw`i (?:never want|${NOT}(?: ever)? want) to (?:see|get|have|do|hear of) ${ONE} (?:ever again|again|ever|any ?more)`,
  String.raw`${ONE} (?:should|must|may|can|is to) (?:never|not) (?:come|be shown)(?: back)?(?: again| ever| any ?more)*`,
].map((one) => new RegExp(`^${one}(?: please| pls| thanks?)*$`, "u"));

/** It is not theirs. */
export const NOT_MINE: readonly RegExp[] = [
  String.raw`(?:(?:it|this|that|${ONE})(?:'?s| is| was)? )?(?:(?:really|just|simply|definitely|so|still) )*(?:not|never|isn'?t|isnt|ain'?t|wasn'?t)(?: (?:really|at all|quite))? (?:was |been |is )?(?:really )?my (?:kind of )?(?:thing|work|job|cup of tea|task|challenge|area|topic|field|world)`,
  String.raw`(?:never|not) (?:was |been )?(?:really )?(?:my (?:kind of )?(?:thing|work|job|cup of tea|area|topic)|for me)`,
  String.raw`${ONE}(?:'?s| is| was) (?:really |just |simply |definitely )*(?:not|never) (?:really )?for me`,
  String.raw`${ONE} has nothing to do with (?:me|my (?:work|job|project|role|team))`,
  String.raw`${ONE}(?:'?s| is| was) (?:more |only |just |rather |really |meant |made )*for (?:(?:the )?(?:backend|back-?end|frontend|front-?end|data|ops|devops|mobile|qa|infra|platform|design|sales|server|database|db|security|ml|embedded)(?: (?:people|devs?|developers?|folks?|engineers?|guys|teams?))?|other (?:people|teams|roles))`,
].map((one) => new RegExp(`^${one}$`, "u"));

/** They do not want it: that is said of the challenge where they name it, or speak of it. */
export const UNWANTED: readonly RegExp[] = [
  String.raw`i (?:really |just |still |simply )*${NOT} (?:want|like|need) ${ONE}`,
  String.raw`i (?:really |just )*(?:hate|can'?t stand) ${ONE}`,
  String.raw`(?:get rid of|throw out|throw away|kick out|drop|bin|scrap|remove) ${ONE}`,
  String.raw`(?:throw|kick) (?:it|this|that) (?:out|away)`,
].map((one) => new RegExp(`^${one}$`, "u"));

const TRADE = String.raw`(?:backend|back-?end|frontend|front-?end|full-?stack|data|ops|devops|mobile|qa|infra|platform|design|sales|server|database|db|security|ml|embedded)`;
const TRADES = String.raw`${TRADE}(?: (?:people|persons?|dev|devs|developers?|folks?|engineers?|guys?|teams?|side|work|stuff|only))?`;
const SHORT = String.raw`(?:(?:really|just|so|too|very|simply|totally|only|more|purely|mostly) )*`;
/** What may stand beside it and changes nothing of it: another wish of the kind, who they are, that it did not happen, what they find it. */
export const BESIDE: readonly RegExp[] = [
  ONE,
  String.raw`(?:sorry|thanks?|thx|thank you|please|pls|no|nope|ok|okay|really|honestly|tbh|ever|hi|hello|hey)(?: (?:sorry|thanks?|please|you|and))*`,
  String.raw`(?:(?:can|could|may|would) (?:you|i|we) |please |i(?:'?d| would)? (?:like|want|need|rather|prefer|have|love) |let me |lets? |give me |show me |bring me |send me |have |get |do |see |rather )*(?:(?:swap|exchange|change|replace) ${ONE}(?: for (?:another|something else)(?: one)?)?|another(?: one)?|(?:some )?other ones?|two others|others(?: instead)?|something else|smth else|a different one)(?: instead| then)?`,
  String.raw`(?:i'?m|i am|we'?re|we are) ${SHORT}(?:(?:a|an|in|on|from|the) )*${TRADES}`,
  String.raw`(?:i|we) ${SHORT}(?:do|work (?:in|on|with|for)|am in) (?:the )?${TRADES}`,
  String.raw`(?:i )?(?:could ?n'?t|could not|did ?n'?t|did not|can'?t|cannot|won'?t) (?:do|like|try) ${ONE}`,
  String.raw`(?:(?:it|this|that)(?:'?s| is| was)?|${ONE}(?:'?s| is| was)) ${SHORT}(?:boring|dull|useless|pointless|silly|stupid|nonsense|a waste of time)`,
  String.raw`(?:it|that) ${SHORT}bores me`,
].map((one) => new RegExp(`^(?:${one})$`, "u"));

/** Something that they do not have; it is captured. */
export const HAVE_NONE = new RegExp(
  String.raw`^(?:(?:i|we) (?:${NOT} (?:even )?have|have no|have got no|haven'?t got|never have)|there (?:are|is) no) (?:any )?(?<thing>[\p{L}' -]{3,40}?)(?: here| at all| in my (?:work|team|project))*$`,
  "u",
);
/** A challenge that is named by a word of its title. */
export const NAMED = /\b(?:the|that|this) (?<word>[\p{L}'-]{4,})(?: [\p{L}'-]+)? (?:one|thing|challenge|task)\b/u;
/** It is called what it is. */
export const THE_CHALLENGE = /\b(?:this|that|the|your) (?:[\p{L}'-]+ )?(?:challenge|task|nudge)\b/u;
/** Words that name nothing, though they stand in the text of many a challenge: "i have no one to ask". */
export const NAMES_NOTHING: ReadonlySet<string> = new Set(
  "one ones any anyone anybody someone somebody nobody who whom what that this there thing something anything nothing way idea clue time day week more most them they you your mine with without for from about and the not ask tell say talk do make take give get see".split(
    " ",
  ),
);
/** They would have another one at once. */
export const OTHERS =
  /\b(?:swap|exchange|change) (?:it|this|that|the|my)\b|\b(?:another|other ones?|two others|something else|smth else|others instead)\b/u;
/** It is said of this week alone. */
export const FOR_NOW =
  /\b(?:this week|today|tomorrow|now|right now|yet|next week|this time|this month|at the moment|until|till)\b/u;
/** Said alone, it is asked what of it is not theirs. */
export const ALONE =
  /^(?:(?:sorry|hm+|no|well|ok|okay),? )*(?:(?:it|this|that)(?:'?s| is) )?(?:(?:really|just|so) )*not (?:really )?(?:my thing|for me)[.! ]*$/u;
