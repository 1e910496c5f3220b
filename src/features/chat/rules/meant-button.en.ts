/** How English speakers say a button, by its label or by what it does; after folding, without apostrophes. */

/** A yes in front of it. */
export const YES_FIRST =
  /^(?:(?:oh|ah|hm+|well|ok(?:ay)?|great|super|cool|nice) )?(?:y|yes+|yea+h?|yep|yup|ja|sure|of course|gladly|please|pls)(?: (?:please|pls|plz|sure|of course|gladly|ok(?:ay)?))* (?=\S)/u;
/** Words that stand around it and change nothing. */
export const AROUND: ReadonlySet<string> = new Set(
  "ok okay oh ah hm well so then and right fine great good cool nice super perfect please pls plz thanks thx just now can could you u would like want wanna id lets let us us me my mine the a an it that this them him her to for do of with i".split(
    " ",
  ),
);
/** What stands for the thing that was spoken of. */
export const POINTING: ReadonlySet<string> = new Set("it that this them me him her".split(" "));
/** What people say for what is done, and for what it is done to, by the button that does it. */
export const CALLED: readonly (readonly [RegExp, string])[] = [
  [/^(?:export\.|chat\.do\S* export\b)/u, "send give get export download data words file copy everything all"],
  [/^\S*(?:log\.list|progress\.show)|^chat\.do\S* (?:recent|progress)/u, "show see open log list entries progress"],
  [/^reflection\.delete|^chat\.do\S* delete-told/u, "delete remove erase drop bin trash"],
  [/^seat\.give-back/u, "give return hand back seat place"],
  [/^(?:nudge\.others|chat\.do\S* (?:swap|next))/u, "show see give other others another new different one"],
  [/^chat\.do\S* prepare/u, "help prepare"],
  [/^chat\.do\S* example/u, "show give see example"],
  [/^seat\.wish/u, "leave make wish"],
  [/^seat\.open/u, "show see open"],
];

/** In front of a label. */
export const FRONT =
  /^(?:(?:y|yes+|yea+h?|yep|yup|ok(?:ay)?|k|sure|of course|gladly|oh|ah|hm+|well|then|so|and|right|fine|great|good|cool|nice|perfect|please|pls|plz|just|actually|maybe|rather|i (?:want|wanna|choose|pick|take|mean|meant|like|prefer|go (?:for|with)|would (?:like|love|prefer|rather)|will)(?: to)?|id (?:like|love|prefer|rather)(?: to)?|ill|lets|let us|have|(?:can|could) (?:you|u|we|i)|take|press|choose|click(?: on)?|go (?:for|with)|do|the|the button|option) )*$/;
/** Behind a label. */
export const BEHIND =
  /^(?: (?:please|pls|plz|thanks?|thx|thank you|then|for me|now|button|option|instead|it is|sounds? (?:good|great|fine|nice)|would be (?:good|great|fine|nice)|works))*$/;
/** Whom an answer is for is named in several ways: "tell her yes" is "tell them yes". */
export const THEM = /\b(?:him|her)\b/g;
