/** What English speakers ask before they join, and later: how often the bot writes, how long it takes, for whom it is, for an example; after folding. */
const FRONT = String.raw`(?:(?:hi|hey|hello|ok|okay|so|and|but|hm+|well|cool|nice|sounds good|before i join|if i join|btw|also|wait|just wondering|quick question)[,:.!]? )*`;
const BEHIND = String.raw`(?:,? (?:then|please|pls|though|actually|really|exactly|roughly|about|on average|in total|if i join|once i join|as well|too|here))*[?!. ]*`;
const IT = String.raw`(?:it|this|that|the bot|this bot|this thing|the programme|the program|you)`;
const MESSAGES = String.raw`(?:messages?|msgs?|nudges?|pings?|mails?|emails?|notifications?|dms?|challenges?|reminders?|stuff|things)`;
const PER = String.raw`(?:(?:a|per|each|every|in a) (?:week|day|month)|weekly|daily|monthly)`;
const WRITE = String.raw`(?:write|message|ping|nudge|contact|text|send|come|post|bother|talk|get in touch|reach out)`;
const LOTS = String.raw`(?:a lot|often|too much|too often|so much|all the time|all day|constantly|every (?:day|hour|week)|daily|non-?stop|much)`;
const PEOPLE = String.raw`(?:(?:software |backend |frontend |web )?(?:developers?|devs?|programmers?|engineers?|coders?|techies|technical people|it people|juniors?|seniors?|beginners?))`;

const asked = (...sources: readonly string[]): RegExp => new RegExp(`^${FRONT}(?:${sources.join("|")})${BEHIND}$`, "u");

export const HOW_OFTEN = asked(
  `how (?:often|frequently|much) (?:do|does|will|would|are|is) ${IT} (?:going to )?${WRITE}(?: (?:to )?(?:me|us|people))?(?: (?:something|${MESSAGES}|${PER}))*`,
  `how often (?:do|will|would) (?:i|we|people) (?:hear from you|get (?:something|one|${MESSAGES}|a message|a challenge))`,
  `(?:is|are|will|does|do|would) ${IT} (?:going to |gonna |just )?(?:spam|flood|bombard|annoy|bother|pester)(?:ming|ing)? (?:me|us|people|everyone)(?:(?: with)? (?:${LOTS}|${MESSAGES}))*`,
  `(?:will|do|would|are|is|does) ${IT} (?:going to )?(?:send|write|post)(?:ing)?(?: (?:to )?(?:me|us))? (?:(?:so |too |that )?(?:many|a lot of|lots of|loads of|tons of|plenty of) ${MESSAGES}|${LOTS})(?: ${PER})?`,
  `how many ${MESSAGES}(?: ${PER})?(?: (?:do|will|would) (?:i|we|you|people) (?:get|send|receive|expect|see|write)(?: (?:from you|me))?)?(?: ${PER})?`,
  `(?:do|will) i get (?:a lot of|many|lots of|too many) ${MESSAGES}(?: (?:from you|${PER}))*`,
  `is (?:this|it|that) (?:spam|spammy)`,
);
/** About one week; `HOW_LONG` alone may ask about the challenge of now. */
export const HOW_LONG_A_WEEK = asked(
  `how (?:long|much time|much of my time|many (?:hours|minutes)|much effort) (?:does|do|will|would|is) (?:${IT}|i|we|one) (?:take|cost|need|require|eat(?: up)?|spend|have to spend|be)(?: (?:me|us|up|of mine|on it|for it))* ${PER}`,
  `how (?:much time|long|many (?:hours|minutes)) (?:is it |is that )?${PER}(?: (?:does|do|will|would) (?:${IT}|i|we) (?:take|cost|need|require|spend))?`,
  `(?:what(?:'s| is)|how (?:big|high|much) is) the (?:time )?(?:commitment|effort|workload|cost in time)(?: ${PER})?`,
);
export const HOW_LONG = asked(
  `how (?:long|much time|much of my time|many (?:hours|minutes)|much effort|much work) (?:does|do|will|would|is) (?:${IT}|i|we|one|a challenge|one of them) (?:take|cost|need|require|eat(?: up)?|spend|have to spend|be)(?: (?:me|us|up|of mine|on it|for it))*`,
  `(?:is|will) ${IT} (?:be )?(?:a lot of|much|lots of|time[ -]?consuming|extra)(?: (?:work|time|effort))?`,
  `(?:does|will) ${IT} (?:take|cost|need)(?: me)? (?:a lot of|much|long|lots of)(?: (?:time|work|effort))?`,
);
export const FOR_WHOM = asked(
  `(?:do|must|should|does|would) (?:i|you|one|we) (?:need|have) to be (?:an? )?(?:${PEOPLE}|technical|in engineering|able to code)(?: (?:to (?:join|use (?:it|this|you)|take part|do this)|for (?:this|that|it)))?`,
  `must i be (?:an? )?(?:${PEOPLE}|technical)(?: to (?:join|use (?:it|this|you)|take part))?`,
  `(?:is|are) ${IT} (?:only |just |meant |made |really )*for (?:an? )?(?:${PEOPLE}|me|everyone|everybody|anyone|anybody|managers|leads|testers|designers|consultants|product people|non-?${PEOPLE})(?: (?:only|too))?`,
  `(?:who(?:m)?|what kind of people) (?:is|are) ${IT} (?:meant |made )?for|for whom (?:is|are) ${IT}(?: made| meant)?`,
  `(?:can|may|could|should) (?:i|we|non-?${PEOPLE}|testers|designers|consultants|product people|managers|someone outside engineering) (?:also )?(?:join|use (?:it|this|you)|take part)(?: (?:if i'?m not an? ${PEOPLE}|without being an? ${PEOPLE}|as an? [\\p{L} ]{2,25}))`,
  `(?:i'?m|i am) (?:not an? ${PEOPLE}|an? [\\p{L} ]{2,25})[,.]? (?:can i (?:still )?(?:join|use (?:it|this|you)|take part)|is (?:it|this) (?:something )?for me)`,
);
export const EXAMPLE = asked(
  `(?:(?:can|could|would) (?:you|i) (?:please )?|please |pls )?(?:give|show|tell|see|have|get)(?: me| us)? (?:an |one |some |a few )?(?:examples?|samples?)(?: of (?:it|this|that|one|a challenge|such a (?:challenge|thing)|those|what (?:you (?:send|bring|do)|i(?:'d| would) get)))?`,
  `(?:an? )?(?:examples?|sample)|for example|such as|like what|for instance`,
  `what (?:would|will|do) (?:i|you) (?:get|bring|send|bring me|send me)(?: (?:as (?:the |my )?first thing|first|for example|exactly))`,
  `what (?:does|do) (?:a|such a|the|your|these|those) (?:challenges?|things?|tasks?|nudges?) look like`,
  `what (?:kind|sort) of (?:challenges|things|tasks|nudges) (?:are (?:they|those|these)|do you (?:have|send|bring)|would (?:i get|that be))`,
);
/** What is asked of somebody who joins. */
export const JOINING = asked(
  `what (?:(?:would|do|will|must|should|does) )?(?:i|one|people) (?:have to|need to|must|got to|would have to|gotta)?(?: do)?(?: exactly| then)? (?:if|when|once|after|to) (?:i |one |people )?(?:join|joined|sign up|say yes)`,
  `what (?:would|do|will|must|should|does) (?:i|one|people) (?:have to|need to|got to)?(?: ?do)?(?: exactly| then)? (?:if|when|once|after|to|for) (?:(?:i|one|people) )?(?:join(?:ing)?|sign(?:ing)? up|say yes)`,
  `what(?:'s| is| would be)? (?:expected|asked|needed|required|wanted) (?:of|from) me(?: (?:if|when|once) i join)?`,
  `what (?:happens|comes|would happen|will happen) (?:if|when|once|after) i (?:join|joined|sign up|say yes)`,
  `how (?:does|would) (?:joining|signing up|it) (?:work|go)(?: if i join)?`,
  `what (?:do|would) (?:you|they) (?:need|want|expect) (?:from|of) me(?: (?:if|when|once) i join)?`,
);
