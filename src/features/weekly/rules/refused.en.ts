/** How people tell in English that somebody said no to what they asked for: after folding. */

const SAID = String.raw`(?:said|says|say|saying|told me|tells me|replied|answered|wrote(?: back)?|thinks|thought|means)`;
const NOT_ME = String.raw`(?:i(?:'?m| am|m)|i was|me) (?:(?:still |way |just )?too (?:junior|young|new|green|inexperienced|early|fresh)|not (?:(?:senior|experienced|good) enough|ready|allowed|supposed|there) ?)`;

const ROLE = String.raw`(?:managers?|boss(?:es)?|leads?|leader|supervisor|mentor|head|director|cto|ceo|cfo|owner|po|pm|architects?|hosts?|colleagues?|co-?workers?|team ?mates?|teams?|people|hr|seniors?|buddy|others?|guys?|woman|women|man|men|organi[sz]ers?|master|person|one|department|sales|support)`;
const ADVERB = String.raw`(?:just|simply|only|also|then|again|has|have|had|kindly|politely|clearly|still|already|flatly|really|always|ever|even)`;
/** Nobody who could say no: they themselves, a thing, a word that joins. */
const NOBODY = String.raw`(?:i|we|you|it|its|this|that|which|what|there|who|and|but|then|to|so|or|not|was|were|be|been|is|are|do|does|did|${ADVERB}|git|git(?:hub|lab)|jira|slack|ci|vpn|apps?|pipelines?|builds?|servers?|browsers?|linters?|compilers?|systems?|tools?|connections?|requests?|logins?|proxy|ssh|api|docker|payments?|cards?)\b`;
/** A name has no article; behind "I" and the like stands how they did it themselves. */
const NAME = String.raw`(?<!\b(?:the|my|our|your|this|that|an?)(?: [\p{L}'-]+)? )(?!(?<=\b(?:i|we|you|it) )\p{L}+ly\b)(?!${NOBODY})\p{L}[\p{L}'-]*`;
/** Somebody else, who says it. */
const SOMEBODY = String.raw`(?<![\p{L}'-])(?:(?:the|my|our|his|her|their|a|an) (?:[\p{L}'-]+ )?${ROLE}|${NAME})(?: ${ADVERB})* `;
/** What somebody is not to do. */
const TO_DO = String.raw`(?=$|[,.;!:)]| (?:do|lead|join|go|be (?:there|in|part)|come|try|ask|take|run|host|present|speak|sit|attend|watch|see|have|start|use|change)\b)`;

export const REFUSED = new RegExp(
  [
    String.raw`${SOMEBODY}${SAID},?:? (?:to me |that |me )*(?:(?:a )?(?:clear |flat |hard |big |straight )?(?:no+|nope|nah)(?=$|[,.;!:)]| (?:to (?:it|that|this|me\b(?! for)|my idea|the (?:idea|meeting|call|talk|demo))|because|for now|not|way|and|so|again|already)\b)|(?:it is |it'?s |that is )?not (?:possible|allowed|now|yet|this (?:time|week|month|year)|an option|going to happen|for me)|${NOT_ME}|i (?:can'?t|cant|cannot|can not|may not|should ?n'?t|shouldnt|should not)${TO_DO})`,
    String.raw`${SOMEBODY}(?:refused|declined|rejected it|turned (?:me|it|that) down(?! a\b)|vetoed|forbade|forbids|blocked it)\b`,
    String.raw`${SOMEBODY}(?:won'?t|wont|would ?n'?t|wouldnt|does ?n'?t|doesnt|do ?n'?t|dont|did ?n'?t|didnt|do not|does not|did not|will not) (?:let me|allow (?:me|it|that)|want me to)\b`,
    String.raw`^(?:(?:but|so|ok|well|hm+)[,.]? )*i (?:got|was told|have been told|only got|just got) (?:a )?(?:clear |flat |hard )?(?:no|nope)(?=$|[,.;!:)]| (?:for now|again|already|and|but|to (?:it|that|this))\b)|\bi (?:was|got) (?:turned down|refused|rejected)\b`,
    String.raw`^(?:(?:but|so|ok|well|hm+)[,.]? )*(?:i(?:'?m| am|m)|we(?:'?re| are)) not allowed to\b`,
  ].join("|"),
  "u",
);
const BOSS = String.raw`(?<![\p{L}'-])(?:(?:my|our|the) (?:new |own )?(?:team |tech |project |line |engineering )?(?:managers?|boss(?:es)?|leads?|supervisor|head|director|chief|po|pm)|boss|he|she|they)`;
const OFTEN = String.raw`(?: (?:just|simply|only|always|still|also|ever|really|even|keeps? on|again))*`;
/** What others could let them in to, some words behind. */
const DOOR = String.raw`\b(?:calls?|meetings?|clients?|customers?|stakeholders?|projects?|reviews?|decisions?|workshops?|planning|refinements?|demos?|pitch(?:es)?|presentations?|talks?|conferences?|steering|kick-?offs?|retros?|roadmaps?|interviews?|ideas?|proposals?|requests?|anything (?:else|besides|but|other than|new))\b`;
const BEHIND = String.raw`[^.,;:!]{0,50}?`;
/** Whoever decides over them keeps a door shut, once or always. */
export const BLOCKED = new RegExp(
  [
    String.raw`${BOSS}${OFTEN} (?:won'?t|wont|will not|would ?n'?t|wouldnt|never|does ?n'?t|doesnt|do ?n'?t|dont|did ?n'?t|didnt)${OFTEN} (?:(?:lets?|allows?|wants?|take|takes|bring|brings|invites?) (?:me|us)(?! (?:down|know|alone|wrong|seriously|to (?:quit|leave|cry|worry|be sad))\b)${BEHIND}${DOOR}|invites? (?:me|us)(?=$|[.,;:!]))`,
    String.raw`${BOSS}${OFTEN} (?:says?|said|saying) no to (?:everything|anything|all|every (?:idea|request|thing)|whatever|it all|all of it|my ideas|each)`,
    String.raw`${BOSS}${OFTEN} (?:says?|said|thinks?|told me|tells me|means?)(?: that)? ${NOT_ME}`,
    String.raw`${BOSS}${OFTEN} (?:(?:blocks|blocked|is blocking|keeps blocking|vetoes|vetoed|gatekeeps) (?:everything\b|all of it\b|(?:me|every|all|my)\b${BEHIND}${DOOR})|(?:holds|held|is holding|keeps holding) (?:me|us) back\b|(?:shuts|shut|keeps shutting) (?:me|us) out\b)`,
    String.raw`${BOSS}${OFTEN} (?:keeps|kept|leaves|left|locks|is keeping|keeps leaving) me (?:out|away from)\b`,
    String.raw`^(?:(?:but|so|ok|well|hm+)[,.]? )*i(?:'?m| am|m) (?:still |just )?not allowed (?:in(?:to)? |near |to (?:go|join|attend|sit|see|talk|speak|come|be|meet|watch|listen)\b)`,
  ].join("|"),
  "u",
);
/** What no seat is a door to. */
export const NO_DOOR =
  /\b(?:raise|salary|pay|money|promot\w*|vacation|holidays?|leave|days? off|time off|pto|home|remote\w*|sick|breaks?|lunch|quit|visa|overtime|parents?|wife|husband|girlfriend|boyfriend|partner|kids?|marry|budget|laptop|licen[sc]e|access|merge|deploy|refactor\w*|tests?)\b/;
/** A wish of theirs beside it. */
export const WISH =
  /(?:^|[,.;:!] ?|\b(?:and|so|but) )(?:please |pls |can you |could you )*(?:remind me|skip (?:it|this|the|that)|pause|postpone|move (?:it|this|that|the)|plan (?:it|this|that|the)|delete|forget)\b/;
/** A no in another matter. */
export const ELSEWHERE =
  /\b(?:client|customer|raise|salary|pay|promotion|vacation|holiday|leave|day off|visa|loan|parents?|wife|husband|girlfriend|boyfriend|partner|kid|marry|said no (?:worries|problem|one|need)|not allowed to (?:tell|say|share|show))\b/;
/** What now, after it. */
export const WHAT_NOW =
  /^(?:(?:and|so|ok|okay|hm+|but|well|great|then)[,.]? )*(?:what (?:now|then|next|else)|now what|what (?:do|should|can|shall) i do(?: now| then| instead)?|what (?:am i|do we) (?:supposed )?(?:to )?do(?: now)?|and now|any other (?:idea|way)s?|what else(?: can i do)?)[?!. ]*$/;
