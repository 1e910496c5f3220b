/** How English speakers say yes to keeping what they told, and for whom: after folding, without decoration. */

const THEM = String.raw`(?:[\p{L}'-]+ ){0,2}[\p{L}'-]+`;
const WHAT = String.raw`(?:(?:all|both|the whole) of (?:it|them|that|this)|(?:it|them) (?:all|both)|it|that|this|them|all|both|everything|the (?:lot|whole thing|story)|my (?:words|story|text))`;
const NOT = String.raw`(?:do not|don'?t|never|not to|no need to|without|not)`;
const NEED_NOT = String.raw`(?:need ?(?:n'?t|not)|(?:does|do)(?: not|n'?t) (?:need|have) to|should(?: not|n'?t)|must(?: not|n'?t)|may not|does(?: not|n'?t)|do(?: not|n'?t)|is not to)`;

/** "Yes", in front of what is said of it. */
export const AGREED =
  /^(?:(?:yes|yeah|yea|yep|yup|y|ja|ok|okay|sure|fine|good|go ahead|of course)\b[,.;:! ]*(?:(?:please|pls|plz)\b[,.;:! ]*)?)+/u;
/** In front of it all: they think again, and what they say last counts. */
export const AGAIN =
  /^(?=(?:no[,. ]+)?(?:wait|hm+|actually|oh|sorry|on second thoughts?|after all|hold on)\b)(?:(?:no|wait|hm+|actually|oh|sorry|on second thoughts?|after all|hold on)\b[,.;:! ]*(?=\S))+/u;
/** What joins it with the answer before, and says neither yes nor no. */
export const LEAD =
  /^(?:(?:and|but|only|just|then|please|pls|plz|(?:so )?(?:that'?s|that is|these are|those are) (?:two|three|four|[2-5]) (?:things|points))\b[,.;:! ]*(?=\S))+/u;
/** "No", in front of it: what that is said to is not clear. */
export const REFUSED = /^(?:no|nope|nah)\b[,.;:! ]*(?=\S)/u;
/** "It's done, ..." in front of that. */
export const DONE_FIRST =
  /^(?:(?:it'?s|it is|that'?s|that is|i'?m|all) (?:already )?)?(?:done|finished)[,.;:! ]+(?=(?:and |so |just |then )*(?:keep|save|store|log|record|note)\b)(?:(?:and|so|just|then) )*/u;
/** That it is to be kept. */
export const KEEP = new RegExp(
  String.raw`^(?:(?:you (?:can|may)|can you|could you|i(?:'d| would)? (?:like|want) (?:you )?to|let'?s|do) )?(?:just )?(?:(?:keep|save|store|log|record|note|put)|(?:add|write|jot)(?= ))(?: ${WHAT})?(?: (?:down|there|here|(?:in|into|to|on) (?:my|the) (?:log|logbook|diary|journal|evidence)|together|too|as well|as one|then|only|just|please|pls))*(?=$|[ ,.;:!-])`,
  "u",
);
/** That it is to be theirs alone. */
export const PRIVATE = new RegExp(
  String.raw`^(?:(?:${[
    String.raw`(?:just|only|it is|it'?s)? ?(?:for|to) (?:me|myself)(?: (?:only|alone|just))?`,
    String.raw`(?:(?:keep|make) (?:it|that|this) |it is |it'?s )?(?:strictly )?(?:in )?(?:private|privately|confidential|secret)`,
    String.raw`(?:just )?between (?:us|you and me|the two of us)`,
    String.raw`${NOT} (?:tell(?:ing)?|show(?:ing)?|shar(?:e|ing)|send(?:ing)?|forward(?:ing)?)(?: (?:it|that|this))?(?: (?:to|with))?(?: ${THEM})?`,
    String.raw`${NOT} (?:for|to|with) (?!me\b)${THEM}`,
    String.raw`${THEM} ${NEED_NOT} (?:see|know|read|hear|get|be told)(?: (?:of|about))?(?: (?:it|that|this|any of it))?`,
    String.raw`(?:nobody|no ?one|no body)(?: else)?(?: (?:sees|reads|may see|can see|should see|needs to see|has to see|is to see)(?: (?:it|that|this))?)?`,
    String.raw`without (?:my )?(?:manager|boss|lead|team|${THEM})(?: (?:seeing|knowing|reading)(?: (?:it|that|this))?)?`,
  ].join("|")}))$`,
  "u",
);
const WHOM = String.raw`((?:my )?(?!(?:i|you|u|we|it|that|this|my|all|both|nobody|no|any(?:body|one)|every(?:body|one)|some(?:body|one)|people|others|who|what|there|clients?|customers?|colleagues?|sales|marketing|support)\b)[\p{L}'-]{2,20}(?: lead| manager)?)`;
const SHOWN_WHAT = "(?:it|that|this|what i (?:wrote|said|told you)|all of (?:it|that|this)|the whole thing)";
/** That somebody may read it; whom is captured. */
export const SHARED: readonly RegExp[] = [
  `${WHOM} (?:can|may|could|should|is (?:allowed|welcome|free) to) (?:see|read|have|know|get|hear)(?: (?:of|about))?(?: ${SHOWN_WHAT})?`,
  `(?:share|show|send|forward)(?: ${SHOWN_WHAT})? (?:with|to) ${WHOM}`,
  `(?:show|send) ${WHOM}(?: ${SHOWN_WHAT})?`,
  `let ${WHOM} (?:see|read|know|have)(?: (?:of|about))?(?: ${SHOWN_WHAT})?`,
  `tell ${WHOM}(?: (?:of|about) ${SHOWN_WHAT})?`,
].map((one) => new RegExp(`^(?:${one})(?: (?:too|as well|also))*$`, "u"));
const THAT = String.raw`(?:it|that|this)(?:'?s| is| was)|(?:it|that|this) (?:felt|feels|sounds|means|matters|happened|counts|helped|belongs)`;
/** Why it is to be kept, or what they think of it: nothing is taken back by that. */
export const BECAUSE = new RegExp(
  String.raw`^(?!.*\b(?:(?<!why )not|n'?t|never|but|wrong|only|if|unless|except|later|first|maybe|delete|instead|without|change|too long|private|share|tell|show)\b)(?:(?:because|cause|cuz|since|as|so) )?(?:(?:${THAT})(?: [\p{L}'-]+){1,5}|(?:why not|i like (?:it|that)|i(?:'?m| am) (?:a bit |quite |really |very |so )?(?:proud|happy|glad|ok|okay|fine)(?: (?:of|with|about) (?:it|that))?|(?:honest|true|good|fine|important) (?:enough|as it is)|for (?:later|the record|my review|next time|sure)))$`,
  "u",
);
/** As what it is to be kept; that is captured. */
export const KEPT_AS =
  /^[,.;: -]*as (?!(?:it|that|this|they|well|long|soon|far|much|many|little|always|usual|before|if|i|you|we|is|a secret|private|confidential|secret|my (?:secret|private))\b)((?:[\p{L}'-]+ ){0,4}[\p{L}'-]+)$/u;
/** It takes something of it back. */
export const BUT = /^[,.;:! -]*(?:but|only|just|though)\b/u;
/** What joins the two. */
export const JOINT = /^[,.;:! -]*(?:(?:and|but|only|just|though|please|pls|then)\b[,.;: -]*)*/u;
/** What stands behind it all. */
export const END =
  /[,.! ]*(?:(?:please|pls|plz|thanks?|thx|thank you|ok|okay|then|though|for now|after all|as it is|(?:it|that)(?:'?s| is) (?:fine|ok|okay|good|all right)|all good)[,.! ]*)*$/u;
/** It names where, or says to write it down: meant is what was said before, where nothing is offered. */
export const IN_LOG =
  /^(?:log (?:it|that|this|them|those|both|all of (?:it|that|this))|.*(?:(?:in|into|to|on) (?:my|the) (?:log|logbook|diary|journal|evidence)|(?:write|note|jot|put) (?:it|that|this|them|those|both) down))(?=$|[ ,.;:!-])/u;
