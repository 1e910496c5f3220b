/** "Maybe next week", of what is planned: it is to be later, and nothing of it is given up. After folding, without decoration. */
export const PUT_OFF =
  /^(?:(?:no|nope|hm+|ok|okay|well|so|then|not (?:now|yet|this week|today)|sorry|yes|but)[,.;:! ]+)*(?:maybe|perhaps|probably|rather|better|i think) (?:next week|the week after)(?:[,.! ]+(?:then|please|pls|instead|again|thanks?|thx|ok|okay))*[.! ]*$/u;
