/** How English speakers ask about what was just spoken of: after folding, without decoration. */

/** Words that name no matter of their own, by which what was spoken of is only pointed at. */
export const POINTING: ReadonlySet<string> = new Set(
  `a an the this that these those it its one ones other others else another any some same
  i me my mine myself you u your yours he him his she her hers they them their theirs we us our who whom whose which what when where how why
  am is are was were be been being im i'm it's its's that's thats what's whats who's whos he's she's they're you're there's i'll you'll u'll he'll she'll they'll it'll
  do does did doing done don't dont doesn't doesnt didn't didnt can can't cant cannot could couldn't may might must should shall will won't wont would wouldn't
  have has had haven't havent get gets got need needs want wants to of for with without in on at by from about into over than as if or and but so also too only just
  not no none nobody noone nothing everything anybody anyone anything somebody someone something never ever always all both each every
  until till then there here now again already still later before after afterwards anymore early middle usually normally exactly actually really instead please pls plz thanks thx ok okay oh hm hmm ah well yes yeah
  more less most least much many few little bit long short time times often like mean`.split(/\s+/u),
);

/** What people ask about such a matter, whatever it is. */
export const OF_MATTER: ReadonlySet<string> = new Set(
  `name names stay stays fine hour hours minute minutes min mins day days week weeks weekly month months  choose chooses pick picks decide decides select selects chosen picked
  see sees seen know knows hear hears read reads told tell tells inform informed find finds manager managers boss lead tl teamlead team public
  stop cancel quit leave end back out change mind explain say says refuse decline withdraw talk talks speak ask asks asking asked write writing telling talking saying knowing choosing writes bring prepare question questions words happen happens
  come comes next go goes work works take takes took last lasts start starts busy answer answers reply replies interested fits suits available free person people guest guests
  client clients customer customers agree agrees consent first kind sort allowed possible
  hard difficult tricky complicated easy benefits sooner earlier different good bad enough normal right wrong compared compare better worse average miss missed forget`.split(
    /\s+/u,
  ),
);

/** Words by which the matter itself is called. */
export const CALLED: Readonly<Record<string, ReadonlySet<string>>> = {
  seat: new Set("seat seats call calls meeting host hosts host's join sit sits wish".split(" ")),
  ask: new Set("introduction introductions intro department colleague message".split(" ")),
  mentor: new Set("mentor mentors mentor's mentoring mentorship goal meet meeting meetings".split(" ")),
  guest: new Set("seat seats call calls meeting guest guests join joins joined visible".split(" ")),
  give: new Set("mentee mentees mentor mentors mentoring mentorship offer".split(" ")),
  plan: new Set("plan reminder remind".split(" ")),
  privacy: new Set("colleagues admin admins hr words entry entries server slack".split(" ")),
  challenge: new Set("challenge task".split(" ")),
  settings: new Set("message messages nudge nudges settings slot".split(" ")),
  nudges: new Set("message messages nudge nudges write".split(" ")),
  pause: new Set("pause break paused".split(" ")),
  progress: new Set("figures numbers".split(" ")),
  kept: new Set("entry sentence note words".split(" ")),
};

const ASKING =
  /^(?:what|when|where|who|whom|whose|which|how|why|is|are|am|was|do|does|did|can|could|may|must|should|shall|will|would|if|until|till|for how|with whom|whats|who's|whos|wut)\b/u;
const OPENING =
  /^(?:(?:and|but|so|ok|okay|oh|hm+|ah|well|then|also|wait|sorry|yes|yeah|good|cool|nice|thanks|thx|please|pls)[,.! ]+)+/u;

/** They ask the bot to do something. */
const ASKED_TO_DO = /^(?:can|could|will|would|do|please|pls|why don'?t|should) (?:you|u)\b/u;

/** They want to talk to a human, or ask about themselves and their place: that is no question about what was spoken of. */
export const OF_SOMETHING_ELSE =
  /\b(?:talk|speak|write|explain) (?:it )?(?:to|with) (?:a |an )?(?:real )?(?:person|human|somebody|someone|anybody|anyone)\b|\bwho (?:can|could|do|should) i\b|\b(?:somebody|someone|anybody|anyone) who\b|\b(?:nobody|no ?one) (?:wants|likes|needs|talks to|listens to) (?:me|us)\b|\bam i\b|\b(?:leave|quit|left) my\b|\bmy next\b|\bnext (?:one|challenge|message)\b/u;
/** Beside these it is not judged how something is, but they ask about themselves. */
export const OF_PEOPLE = /\b(?:i|i'm|me|we|us|nobody|no ?one|people|team)\b/u;
/** What is ended is pointed at, or can be nothing else. */
export const ENDS_IT =
  /\b(?:it|that|this|them|there|then|out|back|again|later|any ?time|no|mind|seats?|calls?|mentor|mentoring|mentorship|mentee|meetings?|offer|cancel|decline|refuse|withdraw)\b/u;
/** A day that is no day of every week. */
export const ONCE = /\b(?:i|we|i'll|we'll|i'm|did|done|only|not|this|then|early)\b/u;

/** Whether it asks, by its first words or its mark. */
export function asks(words: string): boolean {
  const rest = words.replace(OPENING, "");
  return (
    !ASKED_TO_DO.test(rest) && (words.includes("?") || ASKING.test(rest) || THEN.test(words) || TAGGED.test(words))
  );
}
const THEN = /^(?:(?:and|ok|okay|so|good)[,. ]+)*(?:what )?then(?: what)?[?. ]*$/u;

/** It ends as a question does. */
const TAGGED = /,? (?:right|or|correct|or not)[?. ]*$/u;

/** By what each kind of question is known. */
export const KINDS = {
  shift: /\b(?:can|could|may) (?:it|that|this|they|you|u)\b.*\b(?:later|earlier|sooner|different|another|other)\b/u,
  meaning:
    /\bwhat (?:do|did) (?:you|u) mean\b(?! by (?!it\b|that\b|this\b))|\bwhy (?:do|did) (?:you|u) ask\b|\bwhat(?:'?s| is| does| kind of) (?:that|this|it)(?: mean)?(?: (?:exactly|then))?[?. ]*$/u,
  hard: /\b(?:hard|difficult|tricky|complicated|easy)\b/u,
  whose: /\bwho(?:m)? (?:is|was|would|will) (?:it|that|this)\b.*\bfor\b|\bfor whom\b|\bwho (?:needs|wants|benefits)\b/u,
  only: /^(?:(?:and|so|but|ok)[, ]+)*(?:(?:only|just|also|even|nobody else|no ?one else)\b|(?:what about )?(?:(?:the|my|our) )?(?:hr|admins?|manager|boss|lead|team|others?|colleagues?)[?. ]*$)/u,
  forgotten: /\bif i (?:ever |just )?(?:forget|miss)\b/u,
  nobody:
    /\bif (?:i (?:find|get|hear|have)|he|she|they|it|that|somebody|someone|the \w+|there)\b.*(?:n't|\b(?:no|not|none|nobody|noone|never|busy|dont|doesnt|cant|wont|forget|miss)\b)|\bif (?:nobody|no ?one|none|not)\b|\bif i (?:do not|don'?t|never) (?:answer|reply|react)\b/u,
  client: /\b(?:clients?|customers?)\b/u,
  judge:
    /\b(?:good|bad|enough|normal|right|wrong|compared?|better|worse|average)\b|\bis (?:it|that|this) (?:ok|okay|fine)\b/u,
  count:
    /\bhow many (?:people|persons|guests|of (?:them|us)|of us|can|may|could|seats|at (?:a|the same) time|mentees?)\b|\bmore than one\b/u,
  length:
    /\bhow (?:long|much (?:of my )?time|often|many (?:weeks?|hours?|minutes?|times|months?))\b|\b(?:every|each|once a) (?:week|month)\b|\b(?:until|till) when\b|\btakes? (?:long|much time|less (?:of my )?time)\b|\bweekly\b/u,
  leave:
    /\b(?:can|could|may|am|do|must|should) i\b.*\b(?:stop|cancel|quit|leave|end|change my mind|say no|refuse|decline|withdraw|(?:take|give|go|get) (?:it |that |this )?(?:back|out))\b|\bpossible to (?:stop|cancel|quit|leave|end|say no)\b/u,
  when: /\bwhen (?:is|are|would|will|does|do|can|could|should|shall)\b|\bwhen\b[?. ]*$|\b(?:what|which) (?:time|day)\b/u,
  chooser: /\b(?:choose|pick|decide|select)s?\b/u,
  seen: /^(?!.*\b(?:do|did|can|will) (?:you|u)\b).*\b(?:sees?|knows?|hears?|reads?|told|find out|informed|tell|public|managers?|boss|lead|tl|teamlead)\b/u,
  words: /\b(?:explain|say|talk|ask|write|speak|bring|prepare|read)\b/u,
  onward: new RegExp(
    [
      String.raw`\b(?:happens?|comes?) (?:then|next|after|afterwards|now)\b`,
      String.raw`\bwhat(?:'s| is)? next\b`,
      String.raw`\bhow (?:does|do|will|would) (?:it|that|this|they|somebody|someone|people)\b.*\b(?:work|find|go|come|start)s?\b`,
      String.raw`\bwhat (?:do|should|shall|must) i do\b`,
      String.raw`^(?:(?:and|ok|okay|so|good)[,. ]+)*(?:what )?then(?: what)?[?. ]*$`,
    ].join("|"),
    "u",
  ),
  other: /\b(?:somebody|someone|anybody|anyone|person) else\b|\banother (?:person|one)\b/u,
  who: /\bwho(?:'s|s)?\b|\bwhich person\b|\bwhat (?:do|does) (?:he|she|they) do\b/u,
} as const satisfies Readonly<Record<string, RegExp>>;

/** With a day of the week, they say when the challenge of the week is to come. */
export const SHIFTING: ReadonlySet<string> = new Set(
  "make set change switch move rather better earlier later morning afternoon evening am pm oclock".split(" "),
);
export const WEEKDAYS = /\b(?:mon|tues?|wed|wednes|thu|thurs?|fri|satur|sat|sun)(?:days?|s)?\b/gu;

/** A question that points at what was spoken of, and not at the bot. */
export const POINTS = /^(?!.*\b(?:you|u|your)\b).*\b(?:it|that|this|they|them|there|then|he|she|him|her)\b/u;

/** How it goes, asked as barely as can be. */
export const BARELY =
  /^(?:(?:and|ok|okay|so|but|hm+)[,. ]+)*(?:what|how)(?: (?:exactly|is that|does that work|then|now|so))*[?. ]*$/u;

/** It points by a pronoun: beside that, one word of its own names no other matter where time, or an end of it, is asked. */
export const BY_PRONOUN = /\b(?:it|they|them|he|she|him|her|there)\b/u;

/** They ask by whose clock a time is meant. */
const CLOCK = String.raw`(?:my|your|his|her|their|our|the host'?s|german|germany|indian?|berlin|london|uk|us|local|central european|european|server) time(?: ?zone)?|(?:ist|cet|cest|gmt|utc|bst|est|pst)(?: time)?|time ?zone`;
/** Clocks, and hours by them: whatever else a message names, it asks about something else. */
export const CLOCKS = new RegExp(String.raw`\b(?:${CLOCK}|\d{1,2}(?::?\d{2})? ?(?:am|pm|o'?clock)?)(?!\p{L})`, "gu");
/** What may stand beside a clock. */
export const BESIDE_CLOCK: ReadonlySet<string> = new Set("right correct or berlin germany london india".split(" "));
export const WHOSE_CLOCK: readonly RegExp[] = [
  /^(?:in )?(?:my|your|german|indian|local) time(?: zone)?(?:,? (?:right|or|yes|correct|no)\b.*)?[?. ]*$/u,
  new RegExp(String.raw`\b(?:is|was|are|in|which|what|by|same)\b.*\b(?:${CLOCK})\b[^.]{0,40}$`, "u"),
  /\b(?:is|was) (?:it|that|this|the)(?: the)?(?: same)?(?: at)? \d{1,2}(?::?\d{2})?(?: ?[ap]m| o'?clock)? for (?:me|you|us|them|him|her)\b/u,
];
