/** A number that is all that somebody writes, in English: after folding. From 1 to 3 it may as well say which of the buttons. */
export const NUMBER_ALONE =
  /^(?:(?:no|nope|ok|okay|hm+|actually|rather|maybe|or|then|say|better|sorry|yes|yeah)[,.]? )*([4-9]|1\d|20)(?: (?:then|please|pls|plz|instead|thanks?|thx))*[.!? ]*$/;
/** What may stand before "1430" or "10-11". */
export const BEFORE_CLOCK =
  /^(?:(?:no|nope|ok|okay|hm+|actually|rather|maybe|or|then|so|say|better|sorry|i mean|i meant|yes|yeah)[,.]? )+/;
