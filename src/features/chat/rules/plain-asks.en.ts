/** What English speakers ask in so many words of a role, of a mentor by name, or say of doing it at once: after folding, without decoration. */

const FRONT = String.raw`(?:(?:hi|hey|hello|so|and|but|btw|by the way|also|ok|okay|well|oh|hm+|yes|yeah|yep|sure|good|great|cool|right|then|actually|sorry|quick question)[,.;:! ]+)*`;
const BEHIND = String.raw`(?:[,.;:! ]+(?:please|pls|plz|thanks?|thx|then|here|actually|really|though|anyway|exactly))*[?!. ]*`;
const NAME = String.raw`((?!(?:you|u|i|we|they|he|she|it|someone|somebody|anyone|anybody|who|my|the|a|your|an|this|that|one|people)\b)\p{L}[\p{L}'-]{1,20})(?: \p{L}[\p{L}'-]{1,20})?`;
/** Whom they would like as a mentor; the name is captured. */
export const MENTOR_NAMED: readonly RegExp[] = [
  String.raw`(?:can|could|would|may|might) ${NAME} (?:maybe |possibly |perhaps |also )?(?:be|become|act as) (?:my|a) mentor(?: for me)?`,
  String.raw`(?:i(?:'d| would)? (?:really )?(?:want|like|love)|i wanna have|can i have|could i have|may i have|can i get|could i get) (?:to have )?${NAME} (?:as|for|to be) (?:my|a) mentor`,
  String.raw`(?:(?:can|could) you |please )?ask ${NAME} (?:to (?:be my mentor|mentor me)|(?:if|whether) (?:s?he|they) (?:can|could|would|will|wants? to) (?:be my mentor|mentor me))`,
  String.raw`(?:can|could|would) ${NAME} mentor me`,
].map((one) => new RegExp(String.raw`^${FRONT}${one}${BEHIND}$`, "u"));

/** What a phrase means; the phrase is captured. */
export const PHRASE_ASKED = new RegExp(
  String.raw`^${FRONT}(?:(?:what (?:do|did|does|d'?) ?(?:you|u|ya|it|they) (?:even |actually )?mean (?:by|with)|wdym by|(?:what'?s |what is |whats )?(?:the )?meaning of) (.{3,60}?)|what (?:does|is|do|are) (.{3,60}?) (?:even |actually )?(?:mean|meant|supposed to mean|mean here))${BEHIND}$`,
  "u",
);
/** What something is; it is captured. */
export const THING_ASKED = new RegExp(String.raw`^${FRONT}(?:what (?:is|are)|what'?s|whats) (.{3,60}?)${BEHIND}$`, "u");
/** Words of many sentences: they say nothing of which phrase is meant. */
export const OF_ANY_SENTENCE: ReadonlySet<string> = new Set(
  "a an the this that these those it its he she they them his her their we us our you your u i me my mine yours one ones who whom which what when where why how do does did done doing be is are was were been being have has had having can could will would shall should may might must get got go goes going make makes made say says said tell take give ask want need like and or but if then than so as of in on at to for from by with without about into over under up down out off not no yes some any each every all both much many more most other another thing things way time day week now next last today here there else just only also too very well good".split(
    " ",
  ),
);

/** That the bot writes to somebody for them; whom is captured. */
export const ASK_THEM = new RegExp(
  String.raw`^${FRONT}(?:can|could|would|will) (?:you|u) (?:please |maybe |perhaps |also |just )?(?:ask|write(?: to)?|message|contact|text|ping|dm|remind|chase|nudge|call|follow up with) (her|him|them|(?!(?:me|it|us|you|that|this|the|a|an|my|something|questions?|more|again|less|once|twice)\b)\p{L}[\p{L}'-]{1,20})(?: (?:it|that|this))? (?:for me|in my name|on my behalf|for us|instead of me)${BEHIND}$`,
  "u",
);
/** Whom the challenge needs. */
export const WHOM = new RegExp(
  String.raw`^${FRONT}(?:who(?:m|se)? (?:all )?(?:to|should i|do i|can i|could i|shall i|must i|would i|i should|i can|do i have to) (?:contact|ask|talk to|approach|speak (?:to|with)|write(?: to)?|reach out(?: to)?|ping|go to|connect with)|who(?:'s| is) (?:the|my) (?:contact|right|contact person|right person|poc|point of contact)(?: person)?)(?: (?:for|about|in|on|regarding) (?:this|it|that|this (?:one|task|challenge)|the challenge)| there| here)${BEHIND}$`,
  "u",
);
/** Where they had got to. */
export const WHERE_LEFT = new RegExp(
  String.raw`^${FRONT}where (?:was i|were we|did (?:i|we) (?:stop|leave(?: it)? off|end(?: up)?|get to|leave it))(?: (?:again|last time|with (?:this|it|that|you|the challenge)))*${BEHIND}$`,
  "u",
);
const AWAY =
  "(?:(?:while|when) i (?:was|have been) (?:away|off|out|gone|sick|ill|on (?:holiday|vacation|leave|my break))|since (?:i (?:left|went)|last (?:week|month|year)|christmas|new year|my (?:holiday|vacation|leave))|last week|over (?:christmas|the holidays|new year))";
/** What came while they were away. */
export const MISSED = new RegExp(
  String.raw`^${FRONT}(?:(?:i'?m|i am) back[,.!]* )?(?:(?:(?:so )?what (?:did|have|all did) i (?:all )?miss(?:ed)?|(?:did|have) i miss(?:ed)? (?:anything|something|much|a lot)|catch me up)(?: (?:here|${AWAY}))?|(?:what happened|what'?s new) ${AWAY})${BEHIND}$`,
  "u",
);
/** Whether somebody wrote to them; the name is captured. */
export const DID_WRITE = new RegExp(
  String.raw`^${FRONT}(?:did|has) ${NAME} (?:(?:already|ever|maybe|even) )?(?:write|written|wrote|text|texted|message|messaged|reply|replied|write back|written back)(?: (?:to )?me)?(?: (?:back|yet|something|anything|already))*${BEHIND}$`,
  "u",
);
/** Whether somebody has to hear of what they do. */
export const TELL_ANYONE = new RegExp(
  String.raw`^${FRONT}(?:should|shall|must|do|would) (?:i|we) (?:have to |need to |better |also )?(?:tell|inform|announce it to|let) (?:anyone|anybody|someone|somebody|people|others|anyone else|somebody else)(?: know)?(?: (?:about|of) (?:it|this|that|the challenge|my (?:challenge|plan)))?(?: before(?:hand)?| first)?${BEHIND}$`,
  "u",
);
/** Whether anything waits for their answer. */
export const WAITING_ASKED = new RegExp(
  String.raw`^${FRONT}(?:(?:is|are|was) there (?:still )?(?:anything|something|anybody|anyone|somebody|any (?:requests?|questions?|messages?)) (?:that is |who is |still )?(?:waiting|open|pending|due|left)(?: (?:for|from|on) me| for my (?:answer|reply))|(?:is|are) (?:anything|anybody|anyone|somebody|someone) (?:still )?waiting (?:for|on) (?:me|my (?:answer|reply))|(?:do|did) i (?:still )?(?:(?:have to|need to) (?:answer|reply to|respond to) (?:anything|something|anybody|anyone|somebody|someone)|owe (?:anybody|anyone|somebody|someone) (?:an answer|a reply|anything))|what(?:'?s| is) (?:still )?(?:waiting|open|pending) (?:for|on) me|(?:anything|anybody|anyone) (?:still )?(?:open|waiting|pending) (?:for|on|from) me|does (?:anybody|anyone|somebody|someone) (?:still )?wait for (?:me|my (?:answer|reply)))${BEHIND}$`,
  "u",
);

/** Said so, it may be an order to the bot as well. */
export const MAY_BE_ORDER = new RegExp(String.raw`^${FRONT}(?:just )?(?:do|start|try|begin) `, "u");
/** They do the challenge at once. */
export const DOING_NOW = new RegExp(
  String.raw`^${FRONT}(?:(?:i'?ll|i will|ill|i'?m going to|i'?m gonna|gonna|let me|i can|i'?m|im|i am) )?(?:just )?(?:do|doing|start|starting|try|trying|begin|beginning|on) (?:it|this|that)(?: one)? (?:right now|now|rn|straight away|right away|immediately|this minute|at once|as we speak)${BEHIND}$`,
  "u",
);

/** Whether and when they are reminded. */
export const REMINDER_ASKED = new RegExp(
  String.raw`^${FRONT}(?:(?:is|was|has|did|does|will) (?:the|my|that|your) reminder (?:been |be |still |also |then |get |now )*(?:moved?|set|changed?|there|on|come|coming|kept|active|shifted|adjusted|updated)|(?:have|has|did) you (?:also )?(?:moved?|set|changed?|kept|shifted|adjusted|updated?) (?:the|my) reminder|(?:do|will) i (?:still |also )?get (?:a|the|my|that) reminder|(?:will|do|are) you (?:still |also |going to )*remind(?:ing)? me|when (?:do|will|are) (?:you|u) (?:going to )?remind(?:ing)? me|when (?:does|will|is) (?:the|my) reminder(?: come| coming| be)?|(?:what about|and) (?:the|my) reminder|what time is (?:the|my) reminder)(?: (?:too|as well|also|then|now|again|at|for thursday|before(?: that)?|along))*${BEHIND}$`,
  "u",
);

const OF_WORK =
  "(?:support|sales|marketing|product|design|legal|finance|hr|it|qa|ops|devops|security|anyone|anybody|someone|somebody|everyone|people|them|him|her|you|me|it|that|this|something|anything|questions?|for|about|to|my|the|a|an|our|your|yes|no|ok|okay|well|then|now|later|tomorrow|today|next|really|why|how|when|what|who|where|so|and|but|hm+|please|thanks|sorry|monday|tuesday|wednesday|thursday|friday|saturday|sunday|client|clients|consultants?|manager|lead|boss|colleagues?)";
const PERSON = String.raw`((?!${OF_WORK}\b)\p{L}[\p{L}'’-]{1,20})(?: \p{Lu}[\p{L}'’-]+)?`;
/** Somebody whom they would ask; the name is captured. What follows tells more of it. */
export const PROPOSED: readonly RegExp[] = [
  String.raw`^${FRONT}(?:(?:then|so|ok|okay|well|maybe) )?i(?:'?ll| will| would|'?d| can| could)?(?: (?:just|then|simply|rather|better|maybe|also))? (?:ask|go and ask|go ask) (?!(?:around|myself|again|nicely|first|back|before|because|if|whether|nobody|others|colleagues|clients?|customers?)\b)${PERSON}(?: (?:about|for) (?:it|that|this))?(?: (?:then|myself|directly|instead|tomorrow|today|later|first))*[.! ]*$`,
  String.raw`^${FRONT}(?:(?:could|can|may|should|shall|would|might) i (?:maybe |also |just |perhaps |rather )*(?:ask(?! (?:again|twice|once more)\b)|talk to|speak to|write to|go to|contact|approach)|(?:is it|would it be) (?:ok|okay|fine|a good idea) to (?:ask|talk to|write to|contact)|what if i ask(?:ed)?) ${PERSON}(?: (?:about|for) (?:it|that|this))?(?: (?:too|as well|maybe|perhaps|instead|then))*(?:\s*[?]+(?: .{0,80})?|[.! ]*)$`,
  String.raw`^${FRONT}who(?:m)? (?:do|should|could|can|would) i ask(?: [^,?]{0,30})?[,?] ?(?:maybe |perhaps )?${PERSON}(?: maybe| perhaps)?[?!. ]*$`,
].map((one) => new RegExp(one, "u"));
/** The same in so few words that the name has to be somebody's whom they know. */
export const PROPOSED_SHORT: readonly RegExp[] = [
  String.raw`^${FRONT}(?:maybe |perhaps |what about |how about )?${PERSON} (?:maybe|perhaps)\s*[?]+(?: .{0,100})?$`,
  String.raw`^${FRONT}(?:maybe|perhaps|what about|how about) ${PERSON}\s*[?]+(?: .{0,100})?$`,
].map((one) => new RegExp(one, "u"));

const SUGGESTED =
  "(?:suggest(?:ed|ing)?|recommend(?:ed|ing)?|pick(?:ed)?|choose|chose|give|gave|bring|brought|send|sent|show|showed|propos(?:e|ed)|offer(?:ed)?|come up with|came up with)";
const THOSE =
  "(?:(?:that|this|those|these|the|it|them|such)(?: (?:ones?|challenges?|things?|suggestions?|tasks?|two|topics?))?)";
/** Why it shows or chose what it did. */
export const WHY_CHOSEN: readonly RegExp[] = [
  `(?:how come|why|what made you)(?: do| did| would| are| have| is it that)? ?(?:you|u)? ?(?:even |just |always |keep )*${SUGGESTED}(?: me| us)? ${THOSE}(?: (?:to|for) me| of all things)?`,
  "(?:how come|why) (?:do|did|am|would) i (?:get|got|getting|have|see) (?:that|this|those|these) (?:ones?|challenges?|things?|suggestions?|tasks?)",
  "why (?:exactly )?(?:that|this|those|these) (?:ones?|challenges?|suggestions?|tasks?|two)",
  "(?:what|where) (?:is|are|do|does|did) (?:that|this|those|these|your) suggestions? (?:based on|come from|coming from|from)",
].map((one) => new RegExp(String.raw`^${FRONT}${one}${BEHIND}$`, "u"));

const TOO = "(?:too|as well|also|myself|for myself|on my own|for me)";
const ONES =
  "(?:an?|one|some|any|the|my own|your)(?: (?:weekly|own|small))? ?(?:challenges?|nudges?|tasks?|one|of (?:them|these|those))?";
/** Whether somebody who gives challenges can have one themselves. */
export const OWN_CHALLENGES: readonly RegExp[] = [
  `(?:can|could|may|do|will|would|should) (?:i|managers|we|leads|team leads) (?:also |even |actually )*(?:take|get|do|have|receive|try|be given|be sent|ask for) (?:(?:${ONES}|challenges|nudges|tasks|them|those)) ${TOO}`,
  `(?:can|could|may|do|will) (?:i|managers|we|leads) also (?:take|get|do|have|receive|try|be given) (?:${ONES}|challenges|nudges|tasks|them)`,
  `(?:can|could|may|do) (?:managers|leads|team leads|bosses) (?:take|get|do|have|receive|join|take part|grow)(?: (?:${ONES}|challenges|nudges|in|here))?(?: ${TOO})?`,
  `(?:can|could|may) i (?:take part|join in|join|grow|play|be a mentee)(?: in (?:it|this|that))? ${TOO}`,
  `(?:are|is) there (?:also )?(?:challenges?|nudges?|one|anything|something) for (?:me|managers|leads|people like me|people who lead)(?: ${TOO})?`,
  `is (?:this|it|that) (?:also )?(?:something )?for (?:me|managers|leads)(?: ${TOO})?`,
  `i(?:'d| would)? (?:also |really )*(?:want|like|love)(?: to (?:have|take|get|do|try))? ${ONES} ${TOO}`,
].map((one) => new RegExp(String.raw`^${FRONT}${one}${BEHIND}$`, "u"));
