/** How people tell in English that somebody at work goes for good, or that a client does: the whole message says so, from its beginning to its end. In folded text. */

const FRONT =
  "^(?:(?:hi|hey|hello|so|ok|okay|btw|by the way|well|and|but|also|oh|ugh|damn|sad news|bad news|news|today|just)[,.:!]* )*(?:i(?:'ve| have)? (?:just |only )?(?:heard|learned|learnt|found out|got told)(?: today| yesterday)?(?: that)? |(?:they|he|she) (?:just )?(?:told|announced to) (?:me|us)(?: today| yesterday)?(?: that)? )?";
const NO_OF_OURS =
  "(?!(?:clients?|customers?|vendors?|suppliers?|agency|partners?|competitors?|school|old|former|ex|flat|sisters?|brothers?|dads?|mums?|moms?|wifes?|husbands?|sons?|daughters?)\\b)";
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
const DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:day)?";
const SOME =
  "(?:(?:a|one|two|three|four|five|six|[1-9]|some|a few|a couple of) )(?:days?|weeks?|months?|quarters?|years?)";
const DATED = `(?:(?:in|at|from|by|until|as of|this|next|end of) (?:(?:the|early|late|mid|end of) ){0,3}(?:${MONTH}|spring|summer|autumn|fall|winter|month|year|quarter|week|${SOME}))`;
/** For good, where the verb alone says it. */
const WHEN = `(?: (?:already|soon|now|too|as well|for good|sadly|unfortunately|suddenly|again|after ${SOME}|after all these years|for (?:another|a new|a different) (?:job|company|team|role)|for a (?:competitor|startup|start-up)|${DATED}|(?:on )?${DAY}|today|yesterday|tomorrow|last week|this morning))*`;
/** What may follow it: nothing, or what it means to whoever tells it. Words of somebody else's body and life are told by other sentences. */
const TAIL =
  "(?:[.!]* ?$|(?:[.,;!:-]+ ?| )(?:(?:and|so|but|now) )*(?:i|i'm|im|we|we're|nobody|no one|what|who|how|any idea|any tips?|can|should|shall)\\b(?!.* (?:because|for (?:sport|school|training)|back|holidays?|vacation|pick|dying|dies|died|dead|death|funeral|ill|sick|cancer|hospital|kids?|child|children)\\b))";
const COMPANY =
  "(?:the|our|this|my) (?:team|company|project|firm|department|group|organi[sz]ation|business|product team)";
const NOTICE =
  "(?:handed in|gave|has given|has handed in|is handing in) (?:(?:his|her|their|in) )?(?:notice|resignation)";
/** They go: with the team or the company named, or by a word that says it alone. */
const GOES_FROM = `(?:(?:is|are) leaving|leaves?|(?:has |have |just )*left|quits?|(?:has |have |just )*quit) ${COMPANY}`;
const GOES = [
  GOES_FROM,
  "(?:(?:is|are) leaving|leaves?)(?: us)?",
  `(?:has |have |just )*(?:quit|resigned)(?: (?:from )?(?:${COMPANY}|(?:his|her|their) job))?`,
  "quits?(?: (?:his|her|their) job)?",
  NOTICE,
  "(?:goes|is going|will go) on (?:parental|maternity|paternity) leave",
  "has (?:his|her|their) last (?:working )?day(?: (?:here|with us|at work|at the company|in the team|in the company))?",
  "(?:is moving|moves|changes|is changing|switches|is switching) (?:to (?:another|a different|a new) (?:team|company|department|job)|teams|jobs)",
].join("|");

/** Said of the day, and of no more than that: they go home, or are away. */
export const NOT_TODAY = /^(?!.*\b(?:leaves?|leaving)(?: us)? (?:today|tomorrow|now|again|soon|this morning|until)\b)/;

const LEAD =
  "(?:(?:my|our)(?: (?:tech|team|dev|technical|engineering|project|product|line|direct|department|new|own|great|good|dear|lovely))* (?:lead|manager|boss|architect|cto|ceo|head of \\w+|team head|principal|po|product owner|scrum master)|the (?:(?:tech|team|dev|technical|engineering) (?:lead|manager)|boss|cto|ceo|product owner|scrum master))";
export const LEAD_LEAVES = new RegExp(`${FRONT}${LEAD} (?:${GOES})${WHEN}${TAIL}`);

const KIND =
  "(?:colleagues?|co-?workers?|team-?mates?|developers?|devs?|engineers?|seniors?|juniors?|testers?|designers?|admins?|consultants?|analysts?)";
const COLLEAGUE = `(?:(?:my|our|a|an|another|one of (?:my|our)|two of (?:my|our)|the only|the last) (?:${NO_OF_OURS}\\w+ ){0,2}${KIND}(?: from (?:my|our|the) (?:team|office|project))?)`;

/** A name, or what may be one: nobody of the family, no word that asks or points, and nothing that leaves a company without a farewell. */
const NO_NAME =
  "(?:my|our|the|a|an|his|her|their|your|its|no|every|another|each|i|we|it|he|she|they|you|this|that|these|those|who|what|which|when|why|how|where|whoever|if|and|but|so|or|as|nobody|noone|no|none|one|someone|somebody|anyone|anybody|everyone|everybody|all|most|half|many|some|people|others|nothing|something|everything|management|mum|mummy|mom|mommy|mama|mamma|ma|mother|mutter|mutti|dad|daddy|papa|pa|father|vater|vati|parents?|eltern|grandma|grandpa|granny|gran|nan|nana|nani|dadi|dada|nanu|oma|opa|grandmother|grandfather|amma|appa|baba|bhai|didi|anna|akka|uncle|aunt|auntie|onkel|tante|brother|sister|bruder|schwester|son|daughter|hubby|husband|wife|partner|baby|kids?|cousin|bae|data|code|traffic|money|knowledge|information|hardware|equipment|laptops?|secrets?|emails?|mails?|documents?|files?|postgres|java|python|jira|slack|kafka|redis|docker|linux|windows|clients?|customers?)";
const BEFORE_NAME = "(?:(?:hi|hey|so|btw|and|also|ok|oh),? )*";
const GOES_BY_NAME = [
  GOES_FROM,
  "(?:is moving|moves|is changing|switches|is switching) to (?:another|a different|a new) (?:team|company|department)",
  NOTICE,
  `(?:has |have |just )*resigned(?: from (?:${COMPANY}|(?:his|her|their) job))?`,
  "has (?:his|her|their) last (?:working )?day(?: (?:here|with us|at work|at the company|in the team|in the company))?",
].join("|");
export const COLLEAGUE_LEAVES = new RegExp(`${FRONT}${COLLEAGUE} (?:${GOES})${WHEN}${TAIL}`);
export const NAMED_LEAVES = new RegExp(`^${BEFORE_NAME}[a-z][a-z'-]+ (?:${GOES_BY_NAME})${WHEN}${TAIL}`);
export const OF_A_NAME = new RegExp(`^(?!${BEFORE_NAME}${NO_NAME}\\b)`);

/** A client, a contract or a bid; an account only where it is called a large one, for there are others. */
const SIZE =
  "(?:biggest|largest|big|large|key|main|major|important|oldest|only|best|first|second|new|favou?rite|dear|best paying|most)";
export const CLIENT_LOST = new RegExp(
  `^(?:(?:hi|hey|so|ok|okay|btw|well|damn|ugh|and|oh)[,.]? )*(?:we|our team|the company) (?:(?:just|have|'ve|really|sadly) )*lost (?:(?:a|the|our|that|this|another|one of our) (?:${SIZE} ){0,2}(?:clients?|customers?|contract|tender|bid|pitch)|(?:a|the|our|another|one of our) (?:${SIZE} ){1,2}accounts?)(?: (?:today|yesterday|this week|last week|this month|after all|to (?:a|the|another) competitor))*[.! ]*$`,
);
