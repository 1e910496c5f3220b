/** How English speakers ask whether something of theirs was shared, and say that what was spoken of is to be: after folding, without decoration. */

const FRONT = String.raw`(?:(?:ok|okay|so|and|but|btw|hm+|oh|wait|well|hey|hi|sorry|just|now|then|by the way|to be sure)[,.;:! ]+)*`;
const END = String.raw`(?: (?:now|already|then|yet|so far|until now|till now|up to now|at all|or not|too|as well|actually|really|though|please|pls|again|of mine|in the end|right now|at the moment|anywhere|ever))*[?!. ]*$`;
const GOT =
  "(?:anything|something|everything|any of (?:it|that|mine|my [a-z]+)|it|that|this|that one|this one|them|those|all of (?:it|that)|my (?:note|notes|words|text|entry|entries|story|reflection|log)(?: about [^?!.;,]{2,40}?)?|the (?:one|note|entry) (?:about|on) [^?!.;,]{2,40}?|what i (?:wrote|kept|told you))";
/** Their manager, by a name or not: "with me" asks for something else. */
const WHOM = String.raw`(?!(?:me|us|you|it|that|this|what|when|how|why|if)\b)(?:my )?[\p{L}'-]{2,20}(?: (?:lead|manager|lind))?`;
const TO = String.raw`(?: (?:with|to) ${WHOM})?`;
const GAVE = "(?:share|shared|show|shown|showed|send|sent|forward|forwarded|pass(?:ed)? on)";

/** Whether anything is shared, or what is. */
export const SHARED_ASKED: readonly RegExp[] = [
  // "Did you share it now?", "have you shown her anything?"
  String.raw`(?:did|have|has|had|do) (?:you|u|i|we|it|that)(?: (?:already|now|really|just|ever|been|get|got))* ${GAVE}(?: ${GOT})?${TO}`,
  String.raw`(?:did|have) (?:you|u|i|we)(?: (?:already|now|really|just|ever))* (?:show|shown|send|sent) ${WHOM} ${GOT}`,
  // "What did you share with her?"
  String.raw`(?:what|which(?: (?:one|ones|of (?:them|those|mine)|entries|notes))?)(?: all)? (?:did|have|has|had|do|was|is|were|are)(?: (?:you|u|i|we|been))*(?: (?:already|now|really|ever))* ${GAVE}${TO}`,
  // "Is it shared?", "was that shown to my lead?"
  String.raw`(?:is|was|are|were|has) ${GOT}(?: (?:already|now|really|been|still))* (?:shared|shown|sent)(?: (?:with|to|for) ${WHOM})?`,
  // "Can Grace see it now?", "has she seen that one?"
  String.raw`(?:can|could|does|did|may|has) ${WHOM} (?:already |now |really )?(?:see|seen|read|have|get|got) (?:it|that|this|that one|this one)(?= (?:now|already|yet)\b)`,
].map((one) => new RegExp(`^${FRONT}${one}${END}`, "u"));

const AGREED = String.raw`(?:(?:y|yes+|yea+h?|yep|yup|ja|ok|okay|sure|fine|good|great|please|pls|plz|go ahead|of course|do it|right|exactly|and|then|now|so|well|hm+|actually|alright|all right|can you|could you|you can|you may|just|do)[,.;:! ]+)*`;
/** What was spoken of is to be shared, and nothing more is said of which. */
export const SHARES_IT = new RegExp(
  String.raw`^${AGREED}(?:share|show)(?: (?:her|him|them))?(?: (?:it|that|this|that one|this one))(?: (?:with|to) (?:her|him|them|my (?:manager|boss|lead)|(?<whom>(?!(?:me|us|you|everybody|everyone|people|others|all|anyone|anybody|clients?|customers?|sales|marketing|support|product|qa|hr)\b)[\p{L}'-]{2,20})))?(?: (?:now|then|please|pls|plz|too|as well|thanks?|thx|as it is|anyway))*[.! ]*$`,
  "u",
);
