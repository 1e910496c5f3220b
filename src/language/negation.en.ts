/** How English begins to say what is not wanted; "never mind that one for Maya" calls off something that was given. */
export const NEGATION =
  /^(please )?(don't|do not|never(?! ?mind (?:about )?(?:(?:that|this|the) (?:one|challenge|task|thing)|that|this|it) (?:for|with|to|i gave) )|i (don't|do not) want)\b/;
