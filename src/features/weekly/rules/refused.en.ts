/** How people tell in English that somebody said no to what they asked for: after folding. */

const SAID = String.raw`(?:said|says|say|saying|told me|tells me|replied|answered|wrote(?: back)?|thinks|thought|means)`;
const NOT_ME = String.raw`(?:i(?:'?m| am|m)|i was|me) (?:(?:still |way |just )?too (?:junior|young|new|green|inexperienced|early|fresh)|not (?:(?:senior|experienced|good) enough|ready|allowed|supposed|there) ?)`;

export const REFUSED = new RegExp(
  [
    String.raw`\b${SAID},?:? (?:to me |that |me )*(?:(?:a )?(?:clear |flat |hard |big |straight )?(?:no+|nope|nah)(?=$|[,.;!:)]| (?:to (?:it|that|this|me\b(?! for)|my idea|the (?:idea|meeting|call|talk|demo))|because|for now|not|way|and|so|again|already)\b)|(?:it is |it'?s |that is )?not (?:possible|allowed|now|yet|this (?:time|week|month|year)|an option|going to happen|for me)|${NOT_ME}|i (?:can'?t|cant|cannot|can not|may not|should ?n'?t|shouldnt|should not)\b)`,
    String.raw`\b(?:refused|declined|rejected it|turned (?:me|it|that) down|vetoed|forbade|forbids|blocked it)\b`,
    String.raw`\b(?:won'?t|wont|would ?n'?t|wouldnt|does ?n'?t|doesnt|did ?n'?t|didnt|do not|does not|did not|will not) (?:let me|allow (?:me|it|that)|want me to)\b`,
    String.raw`^(?:(?:but|so|ok|well|hm+)[,.]? )*i (?:got|was told|have been told|only got|just got) (?:a )?(?:clear |flat |hard )?(?:no|nope)\b|\bi (?:was|got) turned down\b`,
    String.raw`^(?:(?:but|so|ok|well|hm+)[,.]? )*(?:i(?:'?m| am|m)|we(?:'?re| are)) not allowed to\b`,
  ].join("|"),
);
/** A no in another matter. */
export const ELSEWHERE =
  /\b(?:client|customer|raise|salary|pay|promotion|vacation|holiday|leave|day off|visa|loan|parents?|wife|husband|girlfriend|boyfriend|partner|kid|marry|said no (?:worries|problem|one|need)|not allowed to (?:tell|say|share|show))\b/;
/** What now, after it. */
export const WHAT_NOW =
  /^(?:(?:and|so|ok|okay|hm+|but|well|great|then)[,.]? )*(?:what (?:now|then|next|else)|now what|what (?:do|should|can|shall) i do(?: now| then| instead)?|what (?:am i|do we) (?:supposed )?(?:to )?do(?: now)?|and now|any other (?:idea|way)s?|what else(?: can i do)?)[?!. ]*$/;
