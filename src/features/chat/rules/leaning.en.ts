/** Words that lean on the message before, in English: after folding, without decoration. */

/** They agree, and may be no more than a nod. */
export const NOD =
  /^(?:(?:oh|ah|hm+|well),? )?right(?:,? (?:then|all good|ok(?:ay)?|good|great|cool|fine|thanks?|thx|thank you))+$|^(?:(?:oh|ah|hm+|well),? )?(?:ok(?:ay|i|ie|idoki)?|k|kk|alright|all right|fine(?: (?:with|by) me)?|good|great|perfect|cool|nice|works(?: for me)?|that works(?: for me)?|that'?s (?:fine|ok|okay|good|great)|that is (?:fine|ok|okay|good)|(?:at )?(?:the )?same (?:time|hour)(?: (?:works(?: for me)?|is (?:fine|ok|okay|good)(?: for me)?))?|noted|understood|got it|sounds good|makes sense)(?:,? (?:fine|good|great|cool|nice|perfect|ok|that works(?: for me)?|works(?: for me)?|that'?s (?:fine|ok|good)))?(?: then)?(?:,? (?:thanks?|thx|thank you))?$/;
/** In front of a nod: it shows how somebody takes it, and asks for nothing. */
export const EXCLAMATION =
  /^(?:a+rgh+|u+gh+|oh(?: no| well| dear| wow)?|ah+|aha|hm+|wow|oops|damn|dang|meh|phew|whew|ok(?:ay)?|yay|hooray|(?:it(?:'s| is| was)? )?(?:moved|changed|shifted|cancell?ed|postponed)(?: again)?|again|really|seriously|what|pity|too bad|(?:what )?a (?:pity|shame)|shame|never mind|no worries|no problem|all good|thanks?|thx|great|nice|cool|super)$/;
/** Behind a nod. */
export const THANKS = /^(?:many )?(?:thanks?|thx|ty|thank you|cheers)(?: (?:so|very) much| a (?:lot|bunch|ton))?$/;
/** They agree to what was asked. */
export const YES =
  /^(?:(?:oh|ah|hm+|well|ok(?:ay)?),? )?(?:y|ye|yes+|yea+h?|yep|yup|jep|jup|jo|ja|ya|jawohl|genau|passt|aye|sure(?: thing)?|ok(?:ay)? (?:yes|ya|ja|do it|do that|go ahead)|of course|certainly|absolutely|definitely|gladly|with pleasure|(?:i'?d )?(?:be )?(?:happy|glad|delighted) to|(?:i'?d|i would) (?:really )?(?:love|like) (?:to|that|it)|go ahead|go for it|do it|do that|(?:i(?:'?ll| will) )?take (?:it|that)|keep it|please do|let'?s do (?:it|that)|why not|deal|exactly|correct|right(?!(?:,? (?:then|all good|ok(?:ay)?|good|great|cool|fine|thanks?|thx|thank you))+$)|that one|this one|yes that(?: one)?|yes it is|indeed)(?:,? (?:please|pls|plz|thanks?|thx|thank you|gladly|with pleasure|happy to|i(?:'?d| would) (?:love|like) (?:to|that|it)|do(?: (?:it|that|so)(?! (?:fits|suits|is|works|would)\b))?|go ahead|keep it|why not|let'?s|sure|sure thing|ok(?:ay)?|yes|yeah|passt|bitte|only|itself|exactly|perfect|works(?: for me)?|fits(?: me)?|suits me|great|good|fine(?: (?:with|by|for) me)?|cool|that(?:'?s| is| would be) (?:fine|ok|okay|good|great|perfect|right|it|cool)(?: (?:with|by|for) me)?|it(?:'?s| is) (?:fine|ok|okay|good)|that works(?: for me)?|(?:that|it) (?:fits|suits me)|sounds (?:good|great|fine)|all good|then|i can do that|i will do that|i'?ll do that|put (?:it|that) in|book it|plan it))*$/;
export const NO =
  /^(?:(?:oh|ah|hm+|well),? )?(?:n|no+|nope|nah|nay|nee|nein|no way|not really|rather not|better not|leave it|no need|not needed|not necessary|don'?t|neither|none|none of (?:them|these|those)|(?:please )?(?:don'?t|dont)(?: do (?:it|that))?)(?:, (?!(?:it|that|this|you|u|i|we|one|no-?one|nobody|none|nothing|body|never|hardly|barely|rarely|who|what|how|which|where|when|why|alcohol|booze|drinks?|beer|wine|whisky|vodka|weed|drugs?|pills?|god|death|sleep|\p{L}{2,16}ing)\b)[\p{L}'-]{2,20} (?:does|will do|is doing|can do|explains|will explain|helps|will help) (?:it|that|this|me)(?: already)?|,? (?:that'?s all|that is all|nothing (?:more|else)|please|pls|thanks?|thx|thank you|it'?s fine|not now|leave it|sorry|no time|i have no time|i (?:don'?t|do not) have (?:the )?time|i(?:'?m| am) (?:too )?busy))*$/u;
/** They want another thing: a button of that name, where one stands there, or another challenge. */
export const ANOTHER =
  /^(?:(?:oh|ah|hm+|well|no|nope|ok|okay),? )?(?:something|anything) else(?:,? (?:please|pls|plz|thanks?|thx|then))*$/;
/** They stop what has just been done. */
export const HALT =
  /^(?:(?:no|oh no|oops|sorry|hey)[,.]? )?(?:wait|hold on)(?:[,.]? (?:no|stop|don'?t|please|pls|not that))*$|^(?:(?:no|oh no|oops)[,.]? )(?:please )?(?:don'?t|dont)(?: do (?:it|that))?(?: please| pls)?$|^(?:(?:no|nvm|never ?mind|actually|ok|okay|wait|hm+|sorry|oh|then)[,.]? )*(?:keep|leave) (?:it|that|everything|things)(?: just)? (?:as|like|the way|how) (?:it|that|they|things) (?:is|was|are|were)(?:,? (?:please|pls|then|thanks?))?$/;
/** They go to what lies ahead, and ask for nothing. */
export const GOING_IN =
  /^(?:(?:ok(?:ay)?|alright|all right|right|fine|so|well|then|great|good|cool|thanks?|thx)[,.]? )*(?:(?:i'?m |i am |im )?(?:going|heading|walking|jumping|dialling|dialing) in(?:to it)?|here (?:i|we) go|off i go|(?:i'?m |i am |im )?(?:joining|entering) (?:now|the call|the meeting)|wish me luck|fingers crossed|i(?:'?ll| will) (?:manage|manage it|cope|handle it|figure it out|find a way|do it (?:myself|alone|on my own))|it(?:'?s| is) (?:starting|about to start))(?:[,.]? (?:now|then|soon|wish me luck|fingers crossed|bye|see you(?: later)?|cu))*$/;
/** They have said all that they wanted to say. */
export const ENOUGH =
  /^(?:(?:ok|okay|no|nope|nah|well)[,.]? )?(?:(?:that'?s|that is|thats|that was|this is) (?:all|it|everything)|(?:i have |i'?ve |i'?ve got |there is |there'?s )?(?:nothing|no) (?:(?:more|else)(?: to (?:add|say|tell|report))?|to add(?: to (?:it|that))?)|i(?:'m| am) (?:done|finished) (?:telling|writing|with (?:it|that)))(?: (?:for now|so far|really|from me|from my side|there))?(?:[,.]? (?:thanks?|thx|thank you|please|pls))*$/;
/** They would have what is listed asked for. */
export const ASK_FOR =
  /^(?:(?:y|yes+|yea+h?|yep|yup|sure|ok|okay|oh|please|pls|plz|great|good|cool|nice|perfect|super|lovely|wonderful|excellent|awesome|gladly|and|then|can you|could you|can i|i(?:'d| would) (?:like|love) to|i want to|let'?s)[,.!]? )*(?:ask (?:for (?:it|that|this|the seat|that seat|this one|that one|me)|(?!(?:me|you|us|again|someone|somebody|anyone|anybody)\b)@?[\p{L}'-]+(?: (?:for|about) (?:it|that|this|the seat|that seat|a seat|me|this one|that one))?(?: for me)?)|(?:i(?:'d| would|'ll| will)? (?:(?:like|love|want|take) )(?:to have )?(?:it|that|this|the seat|that seat|this seat|that one|this one))|(?:take|book|get) (?:it|that|this|the seat|that seat|me (?:that|the|this) (?:seat|one)|me in)|(?:put|sign) me (?:in|down|up)(?: for (?:it|that|the seat))?)(?:,? (?:please|pls|plz|thanks?|thx|then|for me))*$/u;
/** Which of several: the number of it, or a word that stands for it. "no one" and "no other" are none of them. */
export const WHICH =
  /^(?:(?:no|nah)[,.]? (?=(?:ok|okay|wait|then|rather|actually|the)\b))?(?:(?:hm+|ok|okay|oh|well|then|yes|so|wait|actually)[,.]? )*(?:(?:i(?:'d| would|'ll| will)? (?:rather |really )?(?:take|want|mean|like|prefer|love|choose|pick|go (?:for|with))|let'?s (?:take|do|try|go (?:for|with))|can i (?:take|have|do)|give me|take|maybe|rather) )?(?:the )?(?:number |(?:no|nr)\.? ?(?=\d)|option )?(first|1st|1|one|second|2nd|2|two|other|latter|former|third|3rd|3|three|last)(?: one| option)?(?: (?:then|instead|(?:looks?|sounds?|seems?|is|would be) (?:(?:really|quite|more|very|much) )?(?:nice|good|better|best|great|interesting|fun|cool|right|ok|fine|doable|like me|more like me)))?(?:,? (?:please|pls|thanks?))?$/;
export const BOTH =
  /^(?:(?:y|yes|yea|yeah|yep|sure|ok|okay|gladly|please)[,.]? )*(?:(?:to|for) |i(?:'?ll| will| would|'d) (?:take|do|like) |i (?:take|want) |let'?s do |take )?(?:both(?: of (?:them|these|those))?|all(?: of (?:them|these|those))?|the two|do both|all (?:two|three))(?:,? (?:please|pls|thanks?))?$/;
/** Each word of `WHICH` with its place, from 1; -1 for the last. */
export const PLACES: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  "1": 1,
  one: 1,
  former: 1,
  second: 2,
  "2nd": 2,
  "2": 2,
  two: 2,
  other: 2,
  latter: 2,
  third: 3,
  "3rd": 3,
  "3": 3,
  three: 3,
  last: -1,
};
