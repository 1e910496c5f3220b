/** How English answers an offer of a pause, or corrects one: "yeah two weeks sounds ok", "actually only till 27". */
const BEFORE =
  "(?:(?:yes|yeah|yep|ya|ok(?:ay)?|sure|good|actually|sorry|no|oh|wait|hm+|well|please|only|just|maybe|perhaps|rather|make (?:it|that)|let'?s say|i think|then|for|about|like)[,.]? )*";
const COUNT = "(?:\\d+|an?|one|two|three|four|five|six|eight|ten|a few|a couple of) (?:more )?(?:days?|weeks?|months?)";
const DAY = "(?:the )?[\\w.]+(?: (?:of )?[\\w.]+)?(?: \\d{4})?";
const BEHIND =
  "(?:,? (?:sounds?|is|are|would be|should be|will be|seems?|feels?|ok(?:ay)?|good|fine|great|right|perfect|enough|better|please|pls|then|instead|only|maybe|i think|do|would do|would help|thanks?|thank you))*[.! ]*";
/** How long, or until when; in the first group for how long, in the second its last words. */
export const LENGTH = new RegExp(`^${BEFORE}(?:(${COUNT})|(?:until|till|til|to|up to|bis) (${DAY}?))${BEHIND}$`, "i");
