/**
 * How people tell in English that somebody near them died by suicide: a loss, and no danger by itself. What is only feared, tried or happens now is
 * not among it. In words without signs, as `crisis.en.ts` reads them.
 */
import { patternList } from "./pattern-list.ts";

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

const NAMES_SUICIDE = patternList([SUICIDE_OF_ANOTHER]);

/** What whoever is left behind says of themselves, and means no more by it. */
const GRIEVES =
  /\b(?:i (?:still |really |just |do |will )*(?:miss|remember|love|loved) (?:him|her|them)(?: so much| a lot| every day| today| very much| often)?|i (?:am )?(?:so |very |just )?sad(?: today)?|(?:when|since) i was \w+|i (?:wont|will not|cannot|cant|am not) (?:be |come )?(?:in|at work|working|in the office)(?: (?:today|tomorrow|this week|next week|until \w+|for \w+ \w+))?|i am (?:off|away|out)(?: (?:today|tomorrow|this week|next week|until \w+|for \w+ \w+))?|i (?:need|take|am taking|want) (?:some |a few |two |three |a )?(?:days?|weeks?|time|break|pause)(?: off)?|i (?:go|am going|have to go) to (?:the|his|her|their) funeral|i (?:fly|am flying|travel|am travelling) (?:home|back|there))\b/g;
const THEMSELVES = /\b(?:i|me|myself)\b/;

/**
 * What may stand beside it and leave it a loss: when it was, how it is mourned, and what is wished of a week at work. Whatever else is said, with nobody who
 * says it ("planning the same", "my turn"), may be meant of themselves.
 */
const BESIDE_A_LOSS = new Set(
  [
    "a an the this that these those my our his her their its of in on at to for from by with about before after since until till when while because as than then and but or so also just only even still already yet now today tonight",
    "tomorrow yesterday last next this week weeks month months year years day days morning evening ago weekend spring summer autumn winter january february march april may june july august september october november december",
    "monday tuesday wednesday thursday friday saturday sunday christmas easter birthday anniversary one two three four five six seven eight nine ten twelve fifteen twenty old first second third",
    "he she it they him them we us who whom is was are were be been has had have does did not no never nobody nothing everybody everyone somebody people",
    "funeral memorial burial wake church grave service ceremony grief grieving loss mourning therapy counselling counsellor therapist support group shock news police hospital years long time hard difficult tough sad awful terrible heavy",
    "horrible painful rough bad worse sorry please pls thanks thank you hello hi ok okay well unfortunately sadly really very quite much lot bit little all here there home house family work job office team colleagues manager lead",
    "challenge challenges meeting meetings call calls seat talk task ticket sprint release review demo weekly quiet pause skip skipping move later off leave away back out need needs want wants give can could will would",
    "should must cannot cant wont dont didnt wasnt isnt know knows knew tell told asked say says said miss missed loved remember feel feels felt cope coping sleep focus concentrate working going goes come comes came take takes took made makes",
    "mum mom mother dad father parents brother sister wife husband partner son daughter children kids aunt uncle cousin friend friends sudden suddenly unexpected unexpectedly 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026",
  ].flatMap((words) => words.split(" ")),
);
/** What points at themselves though each of its words is ordinary. */
const AS_WELL =
  /\b(?:(?:my|our) (?:own )?(?:turn|time)|next in line|(?:be|is|are|am) next|same|like (?:him|her|them)|too\b|as well|with (?:him|her|them) (?:soon|again|tonight|now)|want to (?:go|be|follow)|want out|going too|not (?:be )?long(?: now)?$|soon)\b/;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;

/** The words without it; as they are where whoever writes says more, who may mean themselves. */
export function withoutSuicideOfAnother(words: string): string {
  const rest = NAMES_SUICIDE.replaced(words, " ");
  if (rest === words) return words;
  const beside = rest.replace(GRIEVES, " ");
  if (THEMSELVES.test(beside) || AS_WELL.test(beside)) return words;
  const isLoss = beside.split(/\W+/).every((word) => word === "" || BESIDE_A_LOSS.has(word) || NUMBER.test(word));
  return isLoss ? rest : words;
}
