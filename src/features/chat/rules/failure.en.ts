/** How people say in English what was in the way of a challenge. */
export const SHY =
  /\b(?:shy|scared|afraid|nervous|anxious|awkward|embarrass\w*|intimidat\w*|ashamed|(?:did ?n'?t|did not|do not|don'?t|couldn'?t|could not|never) (?:dare|have the (?:nerve|guts|courage))|no (?:courage|guts)|chickened out|lost my nerve|too (?:timid|insecure)|felt (?:stupid|silly))\b/i;
export const SILENCE =
  /\b(?:(?:nobody|no one|noone|none|they|he|she|everybody|everyone|all)\b.{0,30}\b(?:had time|has time|answered|replied|wrote back|responded|was (?:there|free|available)|were (?:busy|away|out)|was (?:busy|away|out|sick|ill)|got back|showed up|did ?n'?t (?:answer|reply|come|respond)|said no|too busy)|no (?:answer|reply|response)|ghosted)\b/i;
/** A release or an illness is a reason only where it is said to be one: "ask them about the release" and "ill try again" are none. */
export const NO_TIME =
  /\b(?:no time|not (?:enough|find the) time|too (?:busy|much (?:work|to do|on))|(?:because of|due to|before|with|during) (?:(?:the|a|an|our|this|that|another) )(?:\w+ )?(?:release|incident|outage)|(?:was|had|came) (?:an|the|a|another) (?:\w+ )?(?:incident|outage)|deadline|swamped|on-?call|i(?:'m|’m|m| am| was|'ve been| have been| got| fell) (?:off |home |really |very )?(?:sick|ill)|(?:called in|off|home) sick|meetings? all|overtime|ran out of time|hectic|crazy week)\b/i;
