/** How English speakers turn down what was just offered: keeping what they told, or showing it. After folding, without decoration. */

const FRONT = String.raw`(?:(?:no|nope|nah|hm+|wait|oh|ok|okay|actually|sorry|well|and|but|so|then|please|pls|plz|rather|better|just|haha|lol|ugh|never ?mind|nvm|thanks?|thx|thank you|not now|that'?s (?:ok|okay|fine|kind))[,.;:! ]+)*`;
const THAT = String.raw`(?:(?:any|all|none) of (?:it|that|this)|it|that|this|that one|this one|anything|them|what i (?:just )?(?:said|wrote|told you))`;
const PLEASE = String.raw`(?:[,.! ]+(?:please|pls|plz|thanks?|thx|thank you|then|now|anywhere|at all|either|ok|okay|it'?s fine|that'?s all|just forget it|i just|anyway))*`;
/** That it was enough to have said it. */
const ONLY_SAID = String.raw`(?:i (?:just|only) (?:needed|wanted|had|meant) to (?:say|tell|vent|rant|get)(?! (?:thanks?|thx|thank|hi|hello|hey|sorry|bye|please|yes|no)\b) ?(?:it|that|this|you|someone|somebody)?(?: (?:off my chest|out(?: of my system)?|once|to (?:someone|somebody|you)))*|(?:just|only|i was (?:just|only)|that was (?:just|only)|this was (?:just|only)|it was (?:just|only)) (?:venting|ranting|saying|thinking aloud|thinking out loud|a rant|a vent)|i (?:just|only) (?:needed|wanted) (?:someone|somebody) to (?:listen|hear (?:it|that|this)))`;
const whole = (words: string): RegExp => new RegExp(`^${FRONT}(?:${words})${PLEASE}[.! ]*$`, "u");

/** It is not to be kept. */
export const NOT_KEPT = whole(
  [
    String.raw`(?:do not|don'?t|no need to|never|you need ?n[o']?t|you do not have to|not to) (?:keep|save|store|log|note|record|write)(?: ${THAT})?(?: (?:down|there|in (?:my|the) log))?`,
    String.raw`(?:it'?s |that'?s |that is |it is |this is )?(?:not|nothing) (?:for (?:the|my) log|to (?:keep|save)|worth (?:keeping|saving|it)|about (?:that|this|it))(?: one)?`,
    String.raw`(?:it|that|this) (?:does|did|has) ?n[o']?t (?:belong|have anything to do) (?:there|to (?:that|it)|with (?:that|it)(?: one)?)`,
    String.raw`(?:forget|scrap|drop|discard|throw away|throw out|bin|skip) (?:it|that)`,
    String.raw`(?:leave|throw|keep) (?:it|that|this) (?:out|away|off|unkept)(?: of (?:my|the) log)?`,
    String.raw`(?:keep|save|log) (?:none of (?:it|that|this)|nothing)(?: of (?:it|that|this))?`,
    String.raw`(?:no need|do not bother|don'?t bother|not worth (?:it|keeping))(?: (?:to keep|keeping|saving) ${THAT})?`,
    String.raw`i (?:do not|don'?t) want ${THAT} (?:kept|saved|logged|there|in (?:my|the) log)`,
    String.raw`(?:forget|scrap) (?:it|that)[,.! ]+${ONLY_SAID}`,
    String.raw`i (?:do not|don'?t) want (?:you )?(?:to )?(?:keep|save|log|have) ${THAT}(?: (?:kept|saved|in (?:my|the) log))?`,
    String.raw`i(?:'d| would)? rather (?:not|you did ?n[o']?t)(?: (?:keep|save|log) ${THAT})?`,
    ONLY_SAID,
  ].join("|"),
);
/** They needed to say it, and want nothing made of it. */
export const SAID_ONLY = whole(`(?:(?:forget (?:it|that)|that'?s (?:all|it)|never ?mind)[,.! ]+)?${ONLY_SAID}`);
/** What they said is to be as if it had not been. */
export const UNSAID = whole(
  String.raw`(?:(?:can|could|would|will) (?:you|u) )?(?:please |pls |just )*(?:forget|ignore|unhear|unsee|disregard)(?: about)? (?:(?:that|what|everything|all(?: that)?) (?:i|ive|i've|i have)(?: ever| just| have)? (?:said|wrote|written|told you|mentioned)(?: (?:it|that|this|so|anything))?(?: (?:about|to) [^?!.]{1,40})?|my (?:last|previous) (?:message|words|sentence)|(?:it|that),? i (?:said|wrote) nothing)|i (?:never )?(?:said|wrote) (?:nothing|that)(?:,? ok(?:ay)?)?|(?:let'?s )?pretend i (?:never|did ?n[o']?t) (?:say|said|write|wrote) (?:it|that|anything)`,
);
/** The name of a client or of somebody in it. */
const NAMES = String.raw`(?:(?:the|their|that|its|his|her|any|all|all the) (?:(?:client|customer|company|person|real|last)(?:'?s|s)? )?names?|(?:client|customer|company)(?:'?s|s)? names?|names|who (?:it|they|the client|the customer) (?:is|are|was|were))`;
const WHO = "(?:the|that|my|our) (?:client|customer|company)(?:'?s)?";
const NAMES_FRONT = String.raw`${FRONT}(?:(?:yes|yeah|yep|yea|sure|keep it|save it|log it|you can keep it|it|that|this)[,.;:! ]+(?=(?:but|and|without|just|please|pls|no|only|leave|call|use|do|don'?t|dont)\b))?(?:(?:it|that|this) was (?:for|with|at) (?:the )?(?:client |customer )?[\p{L}\p{N}&'-]{2,24}(?: [\p{L}\p{N}&'-]{2,24})?[,.;:!]+ ?)?(?:(?:but|and|so|only|just|please|pls|plz|can you|could you|would you|keep it|save it) )*`;
/** No day, no manner and no place: "call them tomorrow instead" names nobody. */
const OTHER_NAME = String.raw`(?!(?:today|tonight|tomorrow|tmrw|later|now|soon|back|again|up|out|off|in|on|at|first|next|this|a|an|the|it|me|my|myself|yourself|directly|personally|too|then|when|for|from|about|and|or|instead|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri)\b|[\p{L}]+ly\b)[\p{L}'-]{2,20}`;
/** They say it to the bot: the whole message does, from its beginning. */
const NO_NAMES = String.raw`^${NAMES_FRONT}(?:${[
  String.raw`(?:delete|remove|leave out|take out|cut|cut out|drop|hide|replace|anonymi[sz]e|skip|without) (?:${NAMES}|${WHO})`,
  String.raw`(?:leave|take|keep|cut) (?:${NAMES}|${WHO}) out`,
  String.raw`(?:do not|don'?t|never|no need to|not) (?:write|keep|save|store|log|put|mention|include|use|name|say)(?: down)? (?:${NAMES}|${WHO})`,
  String.raw`no (?:(?:client|customer|company|real)(?:'?s|s)? )?names?`,
  String.raw`call (?:them|it|the client|the customer) ${OTHER_NAME}(?: instead| in (?:there|it|my log))`,
  String.raw`use (?:a|the|another|some) (?:code ?name|other name|fake name|different name)`,
].join(
  "|",
)})(?: (?:out|from (?:it|that|there|my log)|in (?:it|that|there|my log)|of (?:it|that|there|my log)|there|anywhere|instead|though|for (?:it|them|the client|the customer)))*(?:[,.! ]+(?:please|pls|plz|thanks?|thx|thank you|then|ok|okay))*[.! ]*$`;
/** All of it but a part. */
export const WITHOUT_PART = new RegExp(
  String.raw`\b(?:do not|don'?t|without|not|leave out|except(?: for)?|all but|everything but|minus|drop|remove|delete|take out|cut|skip)\b(?: (?:keep|save|store|log|write|include|mention|put|just|all|down|of|it|tell|show|share|send|with|to|her|him|them|anybody|anyone))* (?:the|that|this|my) (?:[\p{L}\p{N}'-]+ ){0,4}?(?:part|parts|bit|bits|sentence|line|paragraph|thing|stuff|half)\b(?: (?:about|with|where|on|that|of|from|in which)\b|[,.! ]*(?:please|pls|out|though)?[.! ]*$)`,
  "u",
);
/** All of it but a name. */
export const WITHOUT_NAMES = new RegExp(NO_NAMES, "u");
/** It is not to be shown to anybody. */
export const NOT_SHOWN =
  /^(?:(?:no|nope|nah|hm+|wait|oh|ok|okay|actually|sorry|well|and|but|please|pls|better|rather)[,.;:! ]+)*(?:(?:do not|don'?t|not|never|no need to|i (?:do not|don'?t) want (?:you )?to|i(?:'d| would)? rather not|i changed my mind,? (?:do not|don'?t)) (?:share|show|send|forward|give)\b|not (?:to|with|for) |keep (?:it|that|this) (?:private|to (?:myself|yourself)|for (?:me|myself))|(?:i )?changed my mind$)/u;
/** That they did it, and no word of it. */
export const ONLY_THAT =
  /\b(?:only|just) (?:that|the fact|the title|the name|my name|the heading)\b|\bnot (?:the|my) (?:text|words|story|details|whole)\b|\bwithout (?:the|my) (?:text|words|story|details)\b/u;
