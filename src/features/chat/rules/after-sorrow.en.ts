/** What people write in English after they told of a loss, an illness or the like. All in folded text. */
import { KIN } from "#src/features/reflections/rules/grief.en.ts";

const SELF = "(?:i|we)";
const NOT_THERE = `${SELF}(?:'ll| will|'m|m| am| are|'re)? ?(?:wont|won't|will not|not|cant|can't|cannot|can not|do not|dont|don't)(?: be)?(?: able to)?(?: come| coming| make it| get)? ?(?:in(?! (?:the )?(?:meeting|call|team|mood|favou?r|charge|touch|a position))|into (?:work|the office)|to (?:work|the office)|at work|(?:around|here)(?= (?:today|this week|next week|all week|(?:on )?\\w+day|until|till|for (?:a|two|three|some|the))\\b)|working|online|available|at my desk|in the office|work(?= (?:this|today|tomorrow|until|till|for|next|on)\\b|$))\\b`;
const AWAY = `(?:${SELF}(?:'m| am|'re| are|'ll be| will be| have to be| need to be|m|ll be)|^(?:so )?(?:am|will be|be)) (?:off(?: work)?|out(?: of (?:the )?office)?|away|gone(?= (?:this week|today|until|till|for (?:a|one|two|three|some|the|\\d)|next week|on \\w+day)\\b)|on (?:\\w+ )?leave|ooo)(?= (?:this|today|tomorrow|until|till|til|for|next|the|all|from|on|now)\\b|[.,!]|$)`;
const TAKING = `${SELF}(?:'m| am|'ll| will)? (?:take|taking|took) off (?=(?:until|till|til|from|for|this|next|the|some|a few)\\b)|${SELF}(?:'ll| will|ll)? be back (?:only )?(?:in|on|next|after|when) |${SELF}(?:'m| am|'ll| will|'ve| have|m)? ?(?:(?:going to |gonna |have to |had to )?(?:taking|take|took|taken|need|got|have)) (?:the |this |a few |some |a couple of |two |three |four |five )?(?:(?:rest of the|whole) )?(?:week|days?|weeks|time)(?: of)? (?:off|away|leave|compassionate leave)\\b`;
const SHORT =
  "^(?:so |and )?(?:not (?:in|at work|around|here|there|working)|off|out|away|ooo)(?: work)? (?:this week|today|tomorrow|until|till|til|for|the rest)\\b";
/** They are not at work for a while. */
export const ABSENT = new RegExp(`\\b(?:${NOT_THERE}|${AWAY}|${TAKING})|${SHORT}`);

/** They are at work once more. */
export const BACK =
  /^(?!.*\b(?:when|until|till|once|before|if) (?:i|we)\b)(?!.*\b(?:not|won't|wont|will|be) back\b).*(?:\b(?:i'?m|i am|am|we'?re) (?:now |finally )?back\b(?! (?:pain|to (?:square|the drawing)|on (?:\w+day|the \d|\d)|next|in (?:a|two|three|\d|january|february|march|april|may|june|july|august|september|october|november|december)))|^(?:(?:hi|hey|hello),? )?back (?:again|at (?:work|my desk)|in the office|today|since)\b|\bback (?:at|to) (?:work|my desk)\b|\b(?:first|second) day back\b|\b(?:working|at work|in the office) again\b|\b(?:returned|came back) (?:to work|today|yesterday|this (?:week|morning))\b)/;

/** The same as a part of what is said on any day. */
export const BACK_AT_WORK =
  /\b(?:i'?m|i am|im) back (?:at|to) (?:work|my desk)(?: (?:since |from )?(?:today|yesterday|this week|monday))?\b/;

const AT_WORK = "(?:my|the|our) (?:manager|boss|(?:team ?)?lead|team|colleagues?|company|others)";
const WHOM = `(?:them|him|her|people|everybody|everyone|anybody|anyone|hr|work|${AT_WORK})`;
/** "How do I say it to my lead", and not "how do I say no to my manager". */
const TOLD_HOW = `(?:tell (?:it|this|that|${WHOM})|(?:say|put|explain|write)(?: (?:it|this|that)(?! (?:\\w+ )?(?:no|yes)\\b)| to ${WHOM}|(?=[?.! ]*$)))(?! (?:no|yes|about the)\\b)`;
/** They ask whether, what or how to tell it. */
export const MUST_TELL = new RegExp(
  [
    "(?<!\\b(?:how|what|when|where|why|whom) )\\b(?:(?:do|must|should|shall) (?:i|we)(?: really| even| actually)? (?:(?:have|need|got) to |owe (?:them|anybody|anyone|my) )?(?:tell|inform|say|explain|mention|write|give (?:a|the|them a) reason|let \\w+ know|an explanation)|(?:do|must|should) (?:they|my (?:manager|boss|lead|team)|hr|people|the team) (?:have to|need to)? ?know\\b|(?:do|must) i owe)\\b",
    `(?:^|[,.;!?] ?|\\band )(?:what|how) (?:(?:do|should|can|could|shall|must) i|to) ${TOLD_HOW}`,
  ].join("|"),
);
/** What they ask it of is a part of work, and no challenge. */
export const OF_WORK_ALONE = /\b(?:challenge|task|ticket|release|demo|feedback|retro|client|customer)\b/;

const OF_THIS =
  "(?: (?:about |of )?(?:it|this|that))?(?: (?:from|by|through) you)?(?: (?:too|now|already|then|as well))*[?.! ]*$";
const SOMEBODY = "(?!(?:it|this|that|there|he|she|you|i|we|the|my|our|what|who|which|one|a|an)\\b)[a-z]{2,20}";
/** The same of somebody by name; right after a sorrow was spoken of. */
export const KNOWN_BY_NAME = new RegExp(
  `^(?:(?:and|ok|but|so|wait|hm+)[,.]? )*(?:is|was|does|did|will|has|would) ${SOMEBODY} (?:now |already |been |be )?(?:told|informed|know|knows|hear|hears|see|sees|find out|learn)${OF_THIS}`,
);

/** They ask who knows of it, or would: not who reads what they keep, of which more can be shared. */
export const KNOWN = new RegExp(
  [
    `\\b(?:does|do|did|will|has|have|is|can|could|would) (?:my |the |our )?(?:manager|boss|lead|team ?lead|hr|team|colleagues?|company|anyone|anybody|someone|somebody|everyone|everybody|people|they|others) (?:already |now |also |ever |be )?(?:know|knows|known|find out|see|sees|hear|hears|read|reads|told|been told|get to know|learn|informed)${OF_THIS}`,
    `\\bwho (?:else )?(?:knows|sees|reads|hears|can (?:see|read|hear|know)|will (?:see|know|read))${OF_THIS}`,
    `\\b(?:will|do|did|would|have|could) you (?:ever )?(?:tell|told|pass|report|inform)(?: (?:it|this|that))?(?: on)?(?: (?:to )?${WHOM})?${OF_THIS}`,
    "\\b(?:is|does) (?:this|that|it) (?:private|confidential|secret|stays? (?:here|between|private)|(?:get|go) (?:to|further|anywhere))\\b",
  ].join("|"),
);

/** Thanks, and nothing else. */
export const THANKS =
  /^(?:(?:ok|okay|oh|ah|many|aw+|well|yes|really|i know)[,.]? )*(?:thanks?(?: you)?|thx|ty|cheers|that(?: i|')s (?:so |very |really )?(?:kind|nice|sweet|good)(?: of you)?)(?:[,.!]* (?:you|so much|a lot|very much|for (?:that|this|it|listening|asking|the (?:kind |nice )?words|your (?:kind |nice )?words|being (?:here|there|kind)|saying (?:so|that))|that(?: i|')s (?:kind|nice|sweet)(?: of you)?|kindly|really|again|bot|it helps|that helps|i will|i'll do that|will do))*[.! ]*$/;

/** They are sorry to have said it. */
export const SORRY =
  /^(?:oh |and |ok |hm+ )*(?:i'?m |i am |im )?(?:so |really |very )?(?:sorry|apologies)(?:,? (?:bot|again))?(?:,? (?:for (?:dumping|unloading|telling|writing|saying|bothering|being|the|all|this|that|oversharing|venting)|to (?:dump|unload|tell|bother|bring|put|lay)|that i|about (?:that|this|it)|too much|tmi|i (?:just )?(?:had|needed) to)\b.*)?[.! ]*$/;

/** They ask whether it passes: the whole message, so that nothing else is meant. */
export const EASES =
  /^(?:(?:so|and|ok|hey)[,.]? )?(?:how long (?:does|will|is|do) (?:it|this|the pain|grief|mourning) (?:hurt|last|take|stay|go on|be like this)(?: like this)?|(?:does|will) (?:it|this|the pain) (?:ever )?(?:get|become|be|grow) (?:any )?(?:easier|better|lighter|less|softer)|when does it (?:get|become) (?:easier|better|lighter|less))[?!. ]*$/;

/** They want it from nobody here. */
export const NOT_HERE =
  /\b(?:do ?n'?t|do not|won'?t|will not|rather not|not) (?:really )?(?:want to |wanna |like to |feel like )?(?:talk(?:ing)?|speak(?:ing)?|tell(?:ing)?)(?: (?:about )?(?:it|this|that))?(?: (?:to|with))? (?:a |any )?(?:person|somebody|someone|anybody|anyone|people|colleagues?|hr|the manager|my manager)\b/;

/** They ask how to stand by somebody who mourns or is ill. */
export const COMFORT =
  /\b(?:what|how) (?:(?:do|can|should|could|shall|must) i|to) (?:say|tell|help|comfort|be there for|do for|support)(?: to)? (?:him|her|them|my \w+|mum|mom|dad)\b|\bdo ?n'?t know (?:what to (?:say|tell|do)|how to (?:help|comfort|be there|talk))(?: to| for| with)? (?:him|her|them|my \w+|mum|mom|dad)\b|\bhow (?:can|do|could) i help (?:him|her|them|my \w+)\b/;

/** They ask to have it told to somebody for them. */
export const TELL_FOR_THEM =
  /^(?:(?:and|so|ok|hey|pls|please)[,.]? )*(?:can|could|would|will) (?:you|u) (?:please |pls |kindly )?(?:tell|inform|let|write(?: to)?|message) (?!me\b|us\b|more\b|it\b)[\w' ]{2,30}? (?:that |know |i\b|i'm\b|im\b|we\b)/;

/** No challenge now: it is too much at present. */
export const REST = new RegExp(
  [
    "\\b(?:can'?t|cannot|can not|don'?t|dont|do not|won'?t|not) (?:really |even )?(?:(?:think|believe) i (?:can|could|will) )?(?:(?:manage|want|feel|have) (?:to |like )?)?(?:do|doing|handle|face|want|need|think about|manage)? ?(?:the|this|that|any|your|more)? ?(?:challenges?|tasks?|nudges?)(?: thing| stuff)?(?= (?:this week|now|right now|at the moment|today|while|for now|these days|until)\\b|[.!,]|$)",
    "\\bno (?:more )?(?:challenges?|tasks?|nudges?)(?= (?:for|now|please|pls|this|right|at|while|until|these)\\b|[.!,]|$)",
    "\\bno (?:head|energy|strength|nerves?|mind|room|heart) for (?:this|that|it|challenges?|tasks?|the challenge|any of (?:this|it)|such things)\\b",
    "\\bleave (?:me alone|me be|me in peace|it be) (?:for|this|with (?:the|your|this)|now|until)\\b",
    "\\b(?:head|heart|mind) is (?:not (?:in|on) (?:it|this|work)|elsewhere|somewhere else)\\b",
    "^(?:(?:pls|please|ok|so|then|can we|could we|let'?s)[,.]? )*(?:skip|leave|drop|forget)(?: (?:it|this|that|the challenge|this one|this week|the week))*(?:,? (?:then|please|pls|for now|this week|now))*[.! ]*$",
    "^(?:ok |so |then )?not this week(?:,? (?:then|please|pls))*[.! ]*$",
  ].join("|"),
);

/** They are better themselves, and say no more. */
export const EASED =
  /^(?:(?:hi|hey|ok|well|so|and|but|yes|thanks|thank you)[,.]? )*(?:i'?m|i am|i|we|we're) (?:do |am |are )?(?:feel(?:ing)?|felt|doing|getting|slept)?(?: (?:a (?:bit|little)|slightly|much|already|somewhat|finally|actually|kind of|a lot))* ?(?:better|lighter|more like myself|okay again|ok again|human again)(?:,? (?:today|now|again|already|this (?:week|morning)|than (?:yesterday|last week|monday)|thanks|thank you|thx|though|tho|lol))*[.! :)]*$/;

/** The last farewell. */
export const FUNERAL = new RegExp(
  `\\b(?:funeral|burial|(?:bury|burying) (?:him|her|them|dad|daddy|mum|mom|grandma|grandpa|granny|gran|(?:my|our) (?:\\w+ )?${KIN})|cremat\\w+|memorial service)\\b`,
);

/** It is over: the whole message. */
export const FUNERAL_OVER = new RegExp(
  `^(?:(?:hi|hey|so|ok|well|and|yes)[,.]? )?(?:(?:the|his|her|their|my|our|${KIN}'?s?|my (?:\\w+ )?${KIN}'?s) )?(?:funeral|burial|memorial(?: service)?) (?:was|went|is (?:over|done|behind))\\b|\\b(?:back|home) from (?:the|a|his|her|their) funeral\\b|^we buried (?:him|her|them|(?:my |our )?${KIN})\\b`,
);

/** A mentor or a colleague who is gone or has passed has left, or has an exam behind them. */
const NOT_OF_WORK = "(?!(?:my |our )?(?:colleague|teammate|mentor|boss|teacher|partner)\\b)";
const WHO_DIED = `(?:he|she|${NOT_OF_WORK}(?:(?:my|our) )?${KIN}(?: and (?:my )?${KIN})?)`;
const WHEN_DIED =
  "(?: (?:(?:on|at|in|last|this|early|late) )?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|morning|evening|afternoon|end|week|weekend|now|today|yesterday|tonight|forever|for ever|sadly|though|after all|peacefully|quietly))*";
/** The whole may say that somebody is dead: right after it was told that they are ill it does, and elsewhere it may be said of a meeting. */
export const PERHAPS_DEAD = new RegExp(
  `^(?:(?:so|and|ok|well|sadly|unfortunately|update|it'?s over)[,.:]? )*(?:${WHO_DIED} (?:sadly |unfortunately |finally |just )*(?:(?:did ?n'?t|did not) make it|(?:has |have )?passed|(?:is|was|'s|s) (?:now )?(?:gone|no longer (?:with us|here|there)|not (?:with us|here) any ?more)|has left us|fell asleep|let go)|we lost (?:him|her|(?:my |our )?${KIN}))${WHEN_DIED}[.! :(]*$`,
);

/** In those words it may also be said of somebody who left them. */
export const PERHAPS_PARTED =
  /\b(?:he|she|wife|husband|spouse|girlfriend|boyfriend|fiancee?) (?:\w+ )?(?:(?:is|was|'s|s) (?:now )?(?:gone|no longer (?:here|there)|not here)|let go)\b/;

/** Somebody gets better. */
export const BETTER =
  /^(?!.*\b(?:not|no|never|isn'?t|wasn'?t|doesn'?t|can'?t|cannot|won'?t) (?:\w+ ){0,2}(?:better|stable|recover\w*|awake|speak|talk|walk|well|home))(?!.*\bi(?:'m| am| feel) (?:feeling )?better off\b).*\b(?:(?:a (?:bit|little) |much |getting |feeling |feels |doing |is |slowly )better|in rehab|recover(?:s|ed|ing)|out of (?:the )?(?:hospital|icu|intensive care|coma|danger|the woods|surgery)|woke up|awake|is stable|can (?:\w+ )?(?:speak|talk|walk|eat|breathe|sit|move|smile)|(?:is|are|was|came|comes|coming|allowed|be) (?:back )?home(?: again| now| today| tomorrow)?|(?:surgery|operation|op|it|everything|all) went (?:ok|okay|well|fine|good)|discharged|good news|fever is (?:down|gone)|all clear|benign|in remission)\b/;

/** Of what ailed them. */
export const OF_ILLNESS =
  /\b(?:surger\w*|operation|hospital|icu|intensive care|coma|rehab|fever|scan|biopsy|benign|remission|chemo\w*|discharged)\b/;

/** They wish something. */
export const WISHES =
  /\b(?:(?:give|show|send|remind|find|book|plan|tell) (?:me|it|us)|can (?:i|we|you|u)|could (?:i|we|you)|i(?: woul|')d like|i (?:want|need) (?:a|an|one|the|some|sth|something) (?!day|time|break|week|hour|hug|drink|minute|moment)|let'?s|please|pls)\b/;

/** Those whom they speak of as theirs, and all of them together. */
export const OF_NEAR = new RegExp(`\\b(?:my|our) (?:\\w+ )?${KIN}s?\\b|\\b(?:we|us)\\b`, "g");
/** Somebody is named anew. */
export const OF_KIN = new RegExp(`\\b${KIN}\\b|\\b(?:i|i'?m|i'?ve|my|me)\\b`);
export const THEMSELVES = /\b(?:i|i'?m|i'?ve|i'?ll|i'?d|im|ive|me|my|mine|myself)\b/;

/** "I will be back in january, I guess". */
export const SUPPOSED =
  /\b(?:i (?:guess|think|hope|suppose)|maybe|perhaps|probably|not sure|might|depends|dunno|or so|when (?:it|this|all this) is over)\b/;

/** They name what is to be left out. */
export const SKIPS = /\bskip\b/;

/** Of whoever it was about: nothing of the writer's own work. */
export const OF_THEM =
  /\b(?:he|she|they|him|her|his|their|them|dad|mum|mom|father|mother|brother|sister|wife|husband|son|daughter|gran\w*|grandpa|friend|partner|baby|kid|dog|cat|doctors?|hospital|cancer|stroke|tumou?r|accident|years old|miss (?:him|her|them|my))\b/;
