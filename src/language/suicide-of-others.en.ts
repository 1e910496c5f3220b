/**
 * How people tell in English that somebody near them died by suicide: a loss, and no danger by itself. What is only feared, tried or happens now is
 * not among it. In words without signs, as `crisis.en.ts` reads them.
 */
const WHO =
  "(?:mum|mom|mother|dad|father|stepdad|stepfather|stepmum|stepmother|brother|sister|sibling|twin|wife|husband|spouse|partner|girlfriend|boyfriend|fiancee?|son|daughter|child|kid|gran|grandma|grandmother|grandpa|grandad|grandfather|aunt|auntie|uncle|cousin|niece|nephew|godfather|godmother|friend|mate|neighbou?r|flatmate|roommate|colleague|teammate|coworker|mentor|boss|teacher|ex|schoolmate|classmate)";
const UNSURE =
  "(?<!\\b(?:if|think|thinks|thought|afraid|scared|fear|feared|worried|maybe|perhaps|guess|dreamt|dreamed|dream|imagine|imagined|says|said|wish|wished)\\b.{0,40})";
const NOT_NOW =
  "(?! (?:just now|right now|now\\b|tonight|(?:a few |some |\\d+ |ten |five )?minutes ago|an hour ago|or\\b|if\\b|unless\\b))";
const BY_THEMSELVES =
  "(?:(?:killed|shot|hanged|hung|drowned|poisoned) (?:himself|herself|themselves|themself)|(?:took|ended) (?:his|her|their) (?:own )?life|(?:died|dead|passed|passed away|gone) (?:by|from|through) suicide|committed suicide)";
const OF = `(?:my|our|his|her|their|a|an|another) (?:(?!not|never|almost|nearly|ever)\\w+ ){0,3}?${WHO}(?: in law)?(?: of mine)?`;

const SUICIDE_OF_ANOTHER = new RegExp(
  [
    `${UNSURE}\\b${OF}(?: (?!nearly|almost|never|not|tried|would|could|might|may|will|has|had|who|is|was|wants|wanted)\\w+)?(?: who| sadly)?(?: has| had| have)? ${BY_THEMSELVES}\\b${NOT_NOW}`,
    `${UNSURE}\\b(?:i|we) (?:have |had )?lost (?:my|our|a) (?:\\w+ ){0,2}?${WHO}(?: \\w+)? (?:to|by|through) suicide\\b`,
    `${UNSURE}\\b(?:my|our|a) (?:\\w+ ){0,2}?${WHO}s suicide\\b(?= (?:was|is \\w+ (?:years|months|weeks) ago|in|last|two|three|four|five|ten|years|\\d+)\\b|$)`,
    `${UNSURE}\\b(?:anniversary of|since|after) (?:the )?suicide of (?:my|our|a) (?:\\w+ ){0,2}?${WHO}\\b|\\b(?:anniversary of|years? since|months? since) (?:my|our) (?:\\w+ ){0,2}?${WHO}s suicide\\b`,
  ].join("|"),
  "g",
);

/** What whoever is left behind says of themselves, and means no more by it. */
const GRIEVES =
  /\b(?:i (?:still |really |just |do |will )*(?:miss|remember|love|loved) (?:him|her|them)(?: so much| a lot| every day| today| very much| often)?|i (?:am )?(?:so |very |just )?sad(?: today)?|(?:when|since) i was \w+|i (?:wont|will not|cannot|cant|am not) (?:be |come )?(?:in|at work|working|in the office)(?: (?:today|tomorrow|this week|next week|until \w+|for \w+ \w+))?|i am (?:off|away|out)(?: (?:today|tomorrow|this week|next week|until \w+|for \w+ \w+))?|i (?:need|take|am taking|want) (?:some |a few |two |three |a )?(?:days?|weeks?|time|break|pause)(?: off)?|i (?:go|am going|have to go) to (?:the|his|her|their) funeral)\b/g;
const THEMSELVES = /\b(?:i|me|myself)\b/;

/** The words without it; as they are where whoever writes says more of themselves, who may mean themselves. */
export function withoutSuicideOfAnother(words: string): string {
  const rest = words.replace(SUICIDE_OF_ANOTHER, " ");
  return THEMSELVES.test(rest.replace(GRIEVES, " ")) ? words : rest;
}
