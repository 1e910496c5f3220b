/** How English speakers call for what a button does without naming its label; after folding, without apostrophes. */

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
