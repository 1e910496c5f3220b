/** How English speakers say where what they told is to be kept, in answer to the offer: after folding, without decoration. */

/** Where one clause ends. */
export const CLAUSE_END = /[,.;:!-]+ ?| (?:and|but|so|because|cause|since) /u;
/** Courtesies around a clause, and what joins it with the one before. */
export const AROUND =
  /^(?:(?:oh|hm+|well|so|then|and|but|just|please|pls|plz|actually|rather|no wait|wait|also|i (?:think|guess|mean)) )+|(?: (?:please|pls|plz|thanks?|thx|thank you|then|too|as well|now|again|instead|rather|only|just|though|ok|okay|for me))+$/gu;

const WHAT =
  "(?:it|that|this|them|those|both|all|everything|all of (?:it|that|this)|the (?:lot|whole thing|story)|my (?:words|story|text))";
const LOG = "(?:(?:my|the) )?(?:log|logbook|diary|journal|evidence)";
const CHALLENGE =
  "(?:(?:the|my|this|that) (?:open |current |same )?(?:challenge|task|nudge|exercise|reflection|assignment)|it|that|this|that one|this one)";
const NAMED = String.raw`((?:the|my|that|this|our|your|a|an) (?!(?:log|logbook|diary|journal|evidence)\b)[\p{L}\p{N}'-]+(?: [\p{L}\p{N}'-]+){0,4})`;
const SUBJECT = "(?:it|that|this|they|those|these|all of (?:it|that)|my words)";

/** A yes, with what it is said to. */
const AGREED = String.raw`(?:y|yes+|yeah|yea|yep|yup|ja|sure|of course|go ahead|do (?:it|that)|exactly|right|correct|why not|gladly|definitely|absolutely|please do|ok|okay|fine|good|great|cool|perfect)(?: (?:yes|ok|okay|sure|please|pls|gladly|do (?:it|that)|go ahead))*`;
/** The order, or the wish, that it is kept. */
const KEPT = String.raw`(?:${AGREED} )?(?:(?:(?:you (?:can|may)|can you|could you|i(?:'d| would)? (?:like|want) (?:you )?to|i want you to|let'?s|do) )?(?:keep|save|store|log|record|note|put|add|file|write)(?: ${WHAT})?(?: down)?|${SUBJECT} (?:should|shall|can|may|must|has to|is to) (?:be kept|be saved|stay|go)|i(?:'d| would)? (?:want|like) ${WHAT} (?:kept|saved)|${SUBJECT} (?:goes|belongs?|go))`;
/** From what it came. */
const CAME = String.raw`(?:${SUBJECT} )?(?:came|comes|come) (?:out )?(?:of|from)|${SUBJECT}(?:'s| is|'?re| are| was| were) (?:all )?(?:of|from|for|about|part of)|(?:for|as|from|of|under|about)`;

/** The log is named, whatever else is said. */
export const IN_THE_LOG =
  /\b(?:in|into|to|on) (?:my|the) (?:log|logbook|diary|journal|evidence)\b|^(?:(?:yes|ok|okay|please|pls|just|then|and|so)[,.]? )*log (?:it|that|this|them|those|all of it)\b/u;

/** Each kind of clause, with what it says of the place. */
export const CLAUSES: readonly {
  readonly says: "agreed" | "kept" | "came";
  readonly place: "log" | "challenge" | "there" | "named" | null;
  readonly pattern: RegExp;
}[] = [
  { says: "agreed", place: "log", pattern: whole(String.raw`${AGREED} (?:to|in|into|for) ${LOG}`) },
  { says: "agreed", place: "challenge", pattern: whole(String.raw`${AGREED} (?:to|for|with|as) ${CHALLENGE}`) },
  { says: "agreed", place: "named", pattern: whole(String.raw`${AGREED} (?:to|for|with) ${NAMED}`) },
  { says: "agreed", place: null, pattern: whole(AGREED) },
  { says: "kept", place: "log", pattern: whole(String.raw`(?:${KEPT} (?:in|into|to|on|under) ${LOG}|log ${WHAT})`) },
  { says: "kept", place: "there", pattern: whole(String.raw`${KEPT} (?:there|in there|over there)`) },
  {
    says: "kept",
    place: "challenge",
    pattern: whole(String.raw`${KEPT} (?:in|into|to|on|under|with|for|as) ${CHALLENGE}(?<! (?:it|that|this))`),
  },
  { says: "kept", place: null, pattern: whole(String.raw`${KEPT}(?: (?:together|here|as (?:it|that) is|as one))?`) },
  { says: "came", place: "log", pattern: whole(String.raw`(?:${CAME}|in|into|to) ${LOG}`) },
  { says: "came", place: "challenge", pattern: whole(String.raw`(?:${CAME}) ${CHALLENGE}`) },
  { says: "came", place: "named", pattern: whole(String.raw`(?:${CAME}) ${NAMED}`) },
];

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, "u");
}
