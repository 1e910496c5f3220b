/** How English asks what holds for somebody: their settings, a pause, the hour of the challenge, their plan, and whether that repeats. After folding, without decoration. */

const FRONT = String.raw`(?:(?:hi|hey|hello|so|and|but|btw|by the way|also|ok|okay|well|oh|hm+|yes|no|wait|right|then|actually|sorry|quick question|just checking|remind me|tell me)[,.;:! ]+)*`;
const BEHIND = String.raw`(?:[,.;:! ]+(?:please|pls|plz|thanks?|thx|then|now|right now|at the moment|currently|here|actually|really|again|still|though|anyway|exactly|for me|with you|as of today))*[?!. ]*`;
const whole = (source: string): RegExp => new RegExp(`^${FRONT}${source}${BEHIND}$`, "u");
const SETTING = String.raw`(?:current |present |actual )?(?:settings?|preferences|choices|setup|set-?up|configuration|profile settings)`;
const ONE_SETTING = String.raw`(?:focus(?: ?areas?| ?topics?)?|time ?zone|(?:work(?:ing)? ?)(?:days|hours)|(?:nudge|weekly|usual) (?:days?|hour|time)|nudge days?)`;
const OURS = String.raw`(?:nudges?|challenges?|messages?|weekly (?:nudge|challenge|thing|message|one)|weekly)`;

/** What they have chosen. */
export const SETTINGS_ASKED: readonly RegExp[] = [
  whole(`(?:what|which|how) (?:are|were|is|do) (?:all )?(?:my|the) ${SETTING}(?: like| look like| set to| on)?`),
  whole(`(?:what'?s|whats|what is) (?:in|my|with) (?:my )?${SETTING}`),
  whole(`(?:show|tell|list|read|give|send)(?: me)? (?:what )?(?:all )?my ${SETTING}(?: are| is)?`),
  whole(`what do my ${SETTING} (?:say|look like)`),
  whole(
    `(?:what|which)(?: (?:days?|hours?|times?|areas?|settings?|focus|zone)(?: and (?:days?|hours?|times?|areas?))?)? (?:did|have) i (?:choose|chosen|set|picked|pick|select|selected|enter|entered)(?: (?:up|at the start|when i joined|in the (?:form|settings)))?`,
  ),
  whole(`how (?:am i|did i|have i|is everything|is it all) (?:set|get set|configured|set it)(?: up)?`),
  whole(`(?:what|which|what'?s|whats)(?: (?:is|are|was|were))? my ${ONE_SETTING}(?: set to)?`),
  whole(
    `(?:what|which) (?:focus(?: ?areas?| ?topics?)?|time ?zone|working (?:days|hours)|settings) (?:do i have|am i in|is set|are set|do you have)`,
  ),
];
/** Whether they are paused, and how long. */
export const PAUSED_ASKED: readonly RegExp[] = [
  whole(
    `(?:are you|am i|is it|is (?:this|all|everything|the bot)|is my ${OURS}|are my ${OURS}|are we)(?: (?:still|now|really|currently|already|actually))* (?:paused|on pause|on (?:a )?break|pausing|silent|quiet|stopped|switched off|turned off|snoozed|muted)`,
  ),
  whole(
    `(?:is|was) (?:the|my|that) pause (?:still |now |really |already )*(?:on|set|active|over|running|there|in place|working)`,
  ),
  whole(
    `(?:did|has|does) (?:the|my|that) (?:pause|break) (?:work|worked|start|started|end|ended|get set)(?: already| yet)?`,
  ),
  whole(
    `(?:until when|how long|till when) (?:am i|are you|is it|are we)(?: still)? (?:paused|on pause|on (?:a )?break|quiet|silent)(?: for)?`,
  ),
  whole(`when (?:does|will|is) (?:the|my) (?:pause|break) (?:end|over|be over|finish)`),
  whole(`(?:do|did) i have a pause(?: set| running)?`),
];
/** At what time, or on which day, the challenge of the week comes. */
export const SLOT_ASKED: readonly RegExp[] = [
  whole(
    `(?:at |on )?(?:what|which) (?:time|hour|days?|weekday|day and (?:time|hour)|time and day)(?: of (?:the )?(?:day|week))? (?:does|do|will|would|is|are) (?:it|they|this|these|(?:the|my|your) ${OURS}|${OURS})(?: (?:usually|normally|always|going to|gonna))* (?:comes?|coming|arrive|arriving|sent|be sent|show up)(?: in)?(?: (?:each|every) week)?`,
  ),
  whole(
    `(?:at |on )?(?:what|which) (?:time|hour|days?|weekday|day and (?:time|hour)) (?:do|will|are) (?:you|u) (?:usually |normally |always |going to )*(?:write|message|ping|nudge|text|send)(?:ing)?(?: (?:to )?me| it| them| the ${OURS}| ${OURS})?(?: (?:each|every) week)?`,
  ),
  whole(`when do (?:you|u) (?:usually|normally|always) (?:write|message|ping|nudge|text)(?: to)? me`),
  whole(
    `when (?:do|will) (?:the|my|your) (?:nudges|challenges|weekly (?:nudges|challenges|things|messages)) (?:usually |normally |always )*(?:come|arrive)`,
  ),
];

const DAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)";
const PLANNED = "(?:planned|scheduled|set|down|still on|booked|fixed|on)";
/** When their plan is. */
export const PLAN_ASKED: readonly RegExp[] = [
  whole(
    String.raw`(?:is|was) (?:my|the|that) (?:current |own )?plan(?: for [\p{L}\d ]{2,30}?)?(?: (?:now|still|really|then|set|at|for|on|to|the|in|${DAY}|or|and|tomorrow|today|morning|afternoon|evening|noon|am|pm|next|week|[\d.:]+(?:am|pm|h)?)[,]?)+`,
  ),
  whole(
    `(?:when|what (?:time|day)|which day|at (?:what|which) (?:time|hour)|on (?:what|which) day)(?: exactly)? (?:is|was|'s) (?:my|the|that) (?:current )?plan(?: for(?: it| that| this)?| set(?: for)?| on| at)?`,
  ),
  whole(
    `(?:when|what (?:time|day)|which day|at (?:what|which) (?:time|hour)|for (?:when|which day)|on (?:what|which) day)(?: exactly)? (?:did|have|do|had) i (?:plan(?:ned)?|schedule[d]?|put|set|say)(?: (?:it|that|this|to do it))?(?: for| on| at)?`,
  ),
  whole(`what(?:'s| is| was) (?:my|the|our) (?:current )?plan(?: again| now| for (?:it|this|that))*`),
  whole(`(?:did|have) you (?:move[d]?|change[d]?|put|shift(?:ed)?|set) (?:my |the )plan(?: to [\\p{L}\\d: ]{2,30}?)?`),
];
/** The same, where it is known what "it" is. */
export const IT_PLANNED: readonly RegExp[] = [
  whole(
    String.raw`(?:is|was) (?:it|that|this)(?: (?:now|still|really|then))*(?: ${PLANNED})?(?: (?:for|on|at|now|still))* (?:${DAY}|tomorrow|today|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)(?: (?:at|or|on|for|and|now|still|${DAY}|tomorrow|today|morning|afternoon|evening|noon|[\d.:]+(?:am|pm|h)?)[,]?)*`,
  ),
  whole(
    `(?:when|what time|what day|which day)(?: exactly)? (?:is|was) (?:it|that|this)(?: (?:now|again|planned|set|scheduled|for|on))*`,
  ),
  whole(`did (?:you|it|that) (?:move|change|shift)(?: it| that)?(?: to [\\p{L}\\d: ]{2,30}?)?`),
];

const THING = String.raw`(?:it|this|that|them|(?:the|my|this|that) (?:[\p{L}]{2,20} )?(?:thing|plan|reminder|challenge|one|task|slot|appointment|time|hour))`;
const EVERY = `(?:recurring|repeat(?:ing|ed)?|a (?:recurring|repeating|weekly) (?:thing|plan|one|reminder|slot|appointment|series)|(?:every|each) (?:single )?(?:week|day|month|${DAY}|morning)|weekly|a series|regular(?:ly)?|a habit)`;
const ALIKE = String.raw`(?:,? (?:like|so|always|at|on|the|same|time|hour|day|every|each|week|weekly|${DAY}|please|and|also|in the calendar|[\d.:]+))*`;
/** That a plan or a reminder comes again and again. */
export const REPEATING: readonly RegExp[] = [
  whole(
    `(?:(?:can|could|would|will) (?:you|u|we|i) |i(?:'d| would) like (?:you )?to |i want (?:you )?to |please |let'?s )?(?:make|set|turn|put|plan|schedule|do|repeat|have|keep|change)(?: up)? ${THING} (?:into |as |to (?:be )?|be )?${EVERY}${ALIKE}`,
  ),
  whole(`(?:can|could|does|will|would) ${THING} (?:be |come |happen |also )*(?:${EVERY}|repeat)${ALIKE}`),
  whole(
    `(?:(?:can|could|would|will) (?:you|u) )?(?:please )?remind me (?:of (?:it|this|that) |about (?:it|this|that) )?(?:again )?(?:every|each) (?:single )?(?:week|day|month|${DAY}|morning)${ALIKE}`,
  ),
  whole(
    `(?:(?:can|could) (?:you|i|we) )?(?:please )?(?:set(?: up)?|make|have|get|create|add) (?:me )?a (?:weekly|recurring|repeating|daily|regular) (?:reminder|plan|slot|appointment|series)(?: (?:for|of) (?:it|this|that))?${ALIKE}`,
  ),
];
