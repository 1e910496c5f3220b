/** "I am doing it now", on the day after words of danger in English: what is done, nobody knows. After folding. */
export const DOING_IT =
  /^(?:(?:ok|okay|yes|so|then|well|now|and)[,.]? )*(?:i(?:'?ll|'?m| will| am)? )?(?:(?:just|really|now|going to|gonna|about to|ready to) )*(?:do|doing|did|done|have done|try|trying|start|starting|end|ending) (?:it|this|that)(?: (?:right away|right now|straight away|now|tonight|today|rn|later|then|soon|tomorrow|this time|anyway))*[.! ]*$/u;
