/** How people ask in English to show what they kept to their manager, whom the answer names before anything is shown. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const BEFORE = String.raw`^(?:(?:hi|hey|ok|okay|good|great|nice|cool|fine|yes|and|so|then|perfect|thanks)[,.! ]+)*(?:(?:can|could|would|will) (?:you|u) |i(?:'d| would)? (?:like|want) (?:you )?to )?(?:please |pls )?(?:share|show|send|forward) `;
/** What they may call their manager, without a name. */
export const MANAGER = String.raw`(?:her|him|them|s?he|they|my (?:team ?|tech ?|line )?(?:manager|boss|lead|supervisor))`;
/** Somebody by their name: who is meant is asked, and whom it can be shown to is said. */
const NAMED = String.raw`(?!(?:i|we|you|it|that|this|who|there|nobody|all|us|me|anybody|anyone|everybody|everyone|people|others|somebody|someone|clients?|customers?|colleagues|teams?|sales|marketing|support|operations|ops|product|qa|legal|finance|slack|jira|confluence|twitter|linkedin|work|today|tomorrow)\b)[\p{L}'-]{2,20}`;
const AFTER = String.raw`(?: (?:then|too|as well|now|please|pls|for me))*[?!. ]*$`;
/** "The tester one", "the note about the slow query", "what I wrote about pairing". */
const ENTRY = String.raw`(?:(?:the|my|that|this) (?:[\p{L}\p{N}'-]+ ){0,3}?(?:one|entry|reflection|note|story)(?: (?:about|on|from|where|with|of) [^?!.;,]{2,60}?)?|what i (?:wrote|kept|logged|told you|said)(?: (?:about|on) [^?!.;,]{2,60}?)?)`;

/** "Grace can see that", said of what was kept; a question of the same words is none. */
const MAY_SEE = String.raw`^(?:(?:yes|yeah|yep|ok|okay|sure|fine|and|so)[,.! ]+)*(?:${MANAGER}|${NAMED}) (?:can|may|could|is (?:allowed|welcome) to) (?:see|read|have) (?:it|that|this)(?: (?:one|too|as well|also|then|now))*$`;

export const share: Wording = {
  isWhole: true,
  examples: [
    "yes grace can see that",
    "my boss can read it",
    "she may see it too",
    "can u share it with her then",
    "good. can u share it with her then",
    "please show that to my manager",
    "ok, share it with him",
    "could you send this to my boss?",
    "share that with my lead please",
    "share the tester one with my manager",
    "share the one about the slow query with grace",
    "please send my note on the import to my boss",
    "can you share what i wrote about pairing with my lead",
    "show my lead the harbour one",
  ],
  nearMisses: [
    "my boss can see that i work hard",
    "can grace see that",
    "grace can see that?",
    "i can see that",
    "anybody can read it",
    "the client can see it",
    "can you share it with sales",
    "share the screen with her",
    "who shares it with her",
    "don't share it with her",
    "did you share it with her?",
    "can you show it to me",
    "share the one about kafka with sales",
    "send the note to everybody",
    "show me the tester one",
    "share my screen with grace",
    "send the invoice to my boss",
    "show my boss the door",
    "who shared the note about kafka with my boss",
    "share the release one with the whole team",
    "the story i told my manager was the one about tests",
    "do you share the one about kafka with my manager?",
  ],
  read: shortWish(
    new RegExp(
      String.raw`${BEFORE}(?:(?:it|this|that)(?: (?:one|then|also|too))? (?:with|to) ${MANAGER}|${ENTRY} (?:with|to) (?:${MANAGER}|${NAMED})|${MANAGER} ${ENTRY})${AFTER}|${MAY_SEE}`,
      "u",
    ),
  ),
};

/** Behind these stands with whom. */
export const WITH_WHOM = new RegExp(String.raw` (?:with|to) (?:${MANAGER}|(${NAMED}))${AFTER}`, "u");
/** "Share the caching talk with her": a thing without a word for an entry; it is one only where an entry of theirs has its words. */
export const SHARES_BY_WORDS = new RegExp(
  String.raw`${BEFORE}(?:the|my|that|this) (?:[\p{L}\p{N}'-]+ ){0,3}[\p{L}\p{N}'-]+ (?:with|to) (?:${MANAGER}|${NAMED})${AFTER}`,
  "u",
);
