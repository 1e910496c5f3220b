/** What people answer in English where the bot asked whether it shall go on: after folding, without decoration. */

const BEFORE = String.raw`(?:(?:yes|yeah|yep|yup|ok|okay|sure|please|pls|hm+|well|sorry|oh|no|nah)[,.]? )*(?:(?:please )?(?:keep|make|go on|carry on|continue|stay|let'?s (?:do|keep|stay|say|make)|i(?:'d| would)? (?:want|like|prefer|take)|rather|just|only) ?(?:with )?(?:it |to |at |them |coming )?)?`;
const BEHIND = String.raw`(?: (?:is|are|would be|will be|works|sounds|it is|it be))?(?:,? (?:fine|ok|okay|good|great|perfect|enough|better|best|for me|for now|again|as before|please|pls|thanks|thx|then))*`;
const whole = (words: string): RegExp => new RegExp(`^${BEFORE}(?:${words})${BEHIND}$`);

export const WEEKLY = whole("weekly|(?:once )?(?:a|every|each|per) week|once weekly|one a week");
export const MONTHLY = whole("monthly|(?:once )?(?:a|every|each|per) month|once monthly|one a month");
export const STOP = whole("stop|no more|stop it|stop (?:here|there|them)|enough");
/** As often as until now. */
export const GO_ON =
  /^(?:(?:yes|yeah|yep|sure|please|ok|okay)[,.]? )*(?:go on|carry on|keep going|continue|keep them coming|do go on|go ahead|keep sending(?: them)?)(?: please| pls| as before| for now)*$/;
