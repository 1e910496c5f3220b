/** How people ask in English for words that they could send, and for shorter or plainer ones: after folding, without decoration. */
const FRONT = String.raw`(?:(?:hm+|ok|okay|well|oh|and|but|so|yes|yeah|sorry|thanks|thx|nice|good|great|cool|actually|maybe|uh|um|no)[,.;:! ]+)*`;
const BEHIND = String.raw`(?:[,.;:! ]+(?:please|pls|plz|thanks?|thx|for me|then|maybe|though|again|instead))*[?!. ]*`;
const MUCH = "(?:(?:a bit|a little|a lot|much|even|way|still|slightly|kinda|rather|little|bit|more) )*";
const STIFF =
  "(?:stiff|formal|wordy|long-?winded|pompous|polite|posh|fancy|official|complicated|clunky|robotic|much text|many words)";
const PLAINER = `${MUCH}(?:shorter|briefer|shorten(?:ed)?|snappier|crisper|simpler|plainer|more (?:casual|relaxed|informal|natural|concise|human|direct|compact)|less (?:formal|stiff|wordy|official|polite|robotic|complicated|long)|(?:casual|informal|in short))`;
const IN_ONE =
  "(?:in|with|as|to|into) (?:just |only )?(?:one|a single|1|two|2|a few|fewer|less) (?:short |simple )?(?:sentences?|lines?|words)";
const IT =
  "(?:it|that|this|the (?:message|msg|text|sentence|draft|note|mail|email|wording|first sentence)|your (?:draft|text|version)|that (?:message|sentence|text|draft))";
const ASK =
  "(?:(?:(?:can|could|would|will) (?:you|u|we|i) |please |pls |i(?:'d| would) (?:like|prefer) |i (?:want|need) |let'?s )+)?";
const MAKE = `(?:(?:make|write|say|put|phrase|word|have|get|keep|do|rewrite|rephrase|cut|trim|shorten|give me) ${IT}(?: (?:down|again|all))?)`;
const IS_STIFF = `(?:(?:it'?s|its|that'?s|thats|that is|it is|this is|sounds?|that sounds|it sounds|feels) )?(?:(?:a bit|a little|too|quite|very|kinda|kind of|rather|still|way too|so|bit|pretty|somewhat) )+${STIFF}(?: for me| to me| for us)?`;

/** A shorter or plainer wording of what was just drafted. */
export const PLAINER_ASKED = new RegExp(
  `^${FRONT}(?:${IS_STIFF}(?:[,.;:! ]+(?:so |and |but )?|$))?(?:${ASK}(?:${MAKE}(?: ${PLAINER}| ${IN_ONE})|(?:shorten|simplify|loosen) ${IT}(?: up)?(?: ${MUCH}| ${IN_ONE})?)|${ASK}(?:(?:an? |the |something )?${PLAINER}(?: (?:version|wording|one|text|message|sentence))?|(?:just |only )?(?:one|a single) (?:sentence|line)(?: only| is enough)?|${IN_ONE}))?${BEHIND}$`,
  "u",
);
/** It has to say one of these: all of the above may be left out. */
export const SAYS_PLAINER = new RegExp(
  `\\b(?:${PLAINER}|${IN_ONE}|shorten|simplify|loosen|(?:one|a single) (?:sentence|line)|${STIFF})\\b`,
  "u",
);

const NAME = String.raw`(?:(?:my|our|the) (?:\p{L}+ )?(?:manager|boss|lead|mentor|colleague|po|pm)|her|him|them|(?!(?:me|it|us|you|that|this|the|a|an|my|our)\b)\p{L}[\p{L}'-]{1,20})`;
const MESSAGE =
  "(?:(?:short|quick|little|first|nice|polite|friendly|slack|simple) )*(?:msg|message|mail|email|e-mail|note|line|text|dm|draft|few words|words|sentence)";
/** Words to send, whoever they are for; a name is captured where one is. */
export const DRAFT_ASKED = new RegExp(
  String.raw`^(?:[^.?!,]{0,40}[,.?!] )?${FRONT}(?:(?:can|could|would|will) (?:you|u) |please |pls )*(?:help me (?:to )?)?(?:draft|write|compose|word|formulate|phrase|sketch)(?: up)? (?:me |us )?(?:it|that|something|one|(?:a|an|the|that|my|some|this) ${MESSAGE})(?: (?:for|to) (${NAME}))?${BEHIND}$`,
  "u",
);
/** Names that are none. */
export const NO_NAME = /^(?:her|him|them|(?:my|our|the) )/u;
/** How words sound. */
export const OF_TONE =
  /\b(?:in)?formal\b|\b(?:stiff|casual|relaxed|wordy|pompous|polite|posh|fancy|official|clunky|robotic|natural|human)\b/u;
const WORDS_THEMSELVES = "(?:it|that|this|the (?:message|msg|text|note|words|draft|sentence))";
const THEY = String.raw`(?:her|him|(?:my|our|the) (?:\p{L}+ )?(?:manager|boss|lead|mentor|colleague|po|pm))`;
/** Somebody, and no place where work goes. */
const WHOM = String.raw`(?:them|(?!(?:me|my|the|a|an|us|our|you|it|that|this|prod|production|staging|test|tests|qa|review|main|master|git|github|gitlab|jira|confluence|slack|email|mail|inbox|calendar|log|logs|file|disk|db|database|archive|trash|bin|spam|print|printer|chat|work|today|tomorrow)\b)\p{L}[\p{L}'-]{1,20}|${THEY})`;
const FOR_ME = "(?: (?:for me|now|directly|yourself|right away|off|out))*";
/** The words are to be sent by the bot: they are named, or whoever is to have them. */
export const SEND_ASKED = new RegExp(
  String.raw`^${FRONT}(?:(?:can|could|would|will) (?:you|u) |please |pls |you (?:can|may|could) |just )*(?:${[
    `(?:send|forward|dm|message|mail)(?: off)? ${WORDS_THEMSELVES}(?: to ${WHOM})?${FOR_ME}`,
    `(?:send|forward|give|tell) (?:${THEY}|them) ${WORDS_THEMSELVES}${FOR_ME}`,
    `(?:write|message|dm|slack|mail|text)(?: to)? ${THEY}${FOR_ME}`,
    `(?:write|message|dm|slack|mail|text)(?: to) ${WHOM} for me`,
  ].join("|")})${BEHIND}$`,
  "u",
);
const WHEN = "(?: (?:myself|like that|as it is|now|today|tomorrow|so|just now|already))*";
/** They send the words themselves: these are named, or whoever gets them. */
export const SENT_BY_THEM = new RegExp(
  String.raw`^${FRONT}(?:${[
    `(?:i(?:'?ll| will|'?m going to| am going to|'?d)|will) (?:just |now |rather )*(?:(?:send|use|copy) ${WORDS_THEMSELVES}(?: to ${WHOM})?|send (?:${THEY}|them) ${WORDS_THEMSELVES}|(?:write|message|text|ask|tell)(?: to)? ${THEY}(?: ${WORDS_THEMSELVES})?|write to ${WHOM})${WHEN}`,
    `i(?:'ve| have)? (?:just |now )?(?:(?:wrote|written|asked|told|messaged|mailed|pinged|called)(?: to)? ${THEY}|(?:asked|told|messaged|mailed|pinged|called|wrote to|written to) them)(?: (?:it|that))?${WHEN}`,
    `(?:i(?:'ve| have)? )?(?:just |now )?(?:sent|copied) ${WORDS_THEMSELVES}(?: to ${WHOM})?${WHEN}`,
    `(?:i(?:'ve| have)? )?(?:just |now )?sent (?:${THEY}|them) ${WORDS_THEMSELVES}${WHEN}`,
  ].join("|")})${BEHIND}$`,
  "u",
);
/** Kinder words, and less straight ones. */
export const SOFTER_ASKED = new RegExp(
  String.raw`^${FRONT}${ASK}(?:${MAKE} )?${MUCH}(?:softer|gentler|kinder|nicer|friendlier|warmer|less (?:direct|harsh|blunt|pushy|cold)|more (?:polite|gentle|friendly|diplomatic))(?:[,.;:! ]+(?:because )?(?:she|he|they)(?:'?s| is|'?re| are) [\p{L} ]{3,30})?${BEHIND}$`,
  "u",
);
