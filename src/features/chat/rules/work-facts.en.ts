/** How people tell in English what they work on, with whom and for how long: after folding, without decoration. */

const FRONT = String.raw`(?:(?:hi|hey|hello|so|and|but|also|btw|by the way|fyi|just fyi|ok|okay|well|oh|hm+|actually|sorry|for your info|for info|to be honest|sir|at the moment|currently|right now|since \d{4}|daily|day to day|in my (?:team|project|company)|in our (?:team|project|company)|here)[,.;:! ]+)*`;
const OFTEN = String.raw`(?:(?:mostly|mainly|only|also|currently|usually|still|now|just|already|basically|actually|primarily|today mostly|at the moment|right now|alone|always|often|daily|no longer|not|never) )*`;
const AM = "(?:i'?m|i am|me am)";
const WE = "(?:we'?re|we are)";
/** What is worked on, and no word that points to something said before. */
const THING = String.raw`(?!(?:it|that|this|them|those|these|one|not|so|nothing|what|well|my best|better|fine|ok|okay|done|time|the (?:challenge|task|nudge|plan|other|same|first|second)|your|you|u)\b)[\p{L}\p{N}'/+#.-]+`;
const NUMBER = String.raw`(?:about |around |over |more than |nearly |almost |only |just |some )?(?:\d{1,2}(?:\.\d)?\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?: and a half)?`;
const YEARS = String.raw`${NUMBER}\+? ?(?:years?|yrs?|months?|weeks?)`;
const ROLE = String.raw`(?:developers?|devs?|engineers?|programmers?|architects?|consultants?|testers?|designers?|tech leads?|team leads?|leads?|tl|interns?|apprentices?|trainees?|freshers?|working students?|students?|admins?|administrators?|analysts?|scientists?|sre|dba|dev-?ops|full-?stack|front-?end|back-?end|freelancers?|contractors?|juniors?|seniors?|product owners?|scrum masters?)`;
const PART = "(?:team|squad|project|department|unit|group|area|module|service|guild|chapter|tribe|company|office)";
const DOING =
  "(?:do|work (?:on|with|in|for|at|as|together with|from|alone|remote(?:ly)?)|build|maintain|develop|look after|take care of|handle|own|write|support|test|lead|manage|run|code|program|use|deploy|release|sell|host|operate|mentor|coordinate|design)";
const BEING =
  "(?:doing|working (?:on|with|in|for|at|as|together with|from|alone|remote(?:ly)?)|building|maintaining|developing|looking after|handling|writing|supporting|leading|heading|managing|running|coding|programming|using|migrating|moving|rewriting|replacing|splitting|modernising|modernizing|switching|introducing|responsible for|in charge of|part of|the owner of)";

/** Each stands at the beginning of such a message. */
export const FACTS: readonly RegExp[] = [
  String.raw`(?:${AM}|i'?ve|i have|i got|having|with)(?: been)?(?: having| got)? ${YEARS}(?: of)?(?: [\p{L}-]+){0,3} (?:experience|exp|here|in|as|with|at|on)\b`,
  `${AM} (?:(?:only|just|now|here|already) )*(?:here |in (?:the|this|my) (?:company|team|project|job) )?(?:for |since )?${YEARS}(?: (?:here|old in the job|in|at|with|as|on)\\b|$)`,
  `(?:i'?ve|i have) been (?:here|working|coding|developing|programming|an? |in |with |doing|on )`,
  `(?:i|me) ${OFTEN}${DOING} ${OFTEN}${THING}`,
  `${AM} ${OFTEN}${BEING} ${OFTEN}${THING}`,
  String.raw`(?:${AM}|i work as) ${OFTEN}(?:an? |the |our |only an? |just an? )?(?:[\p{L}+#./-]+ ){0,3}?${ROLE}\b`,
  String.raw`${AM} ${OFTEN}(?:in|on|with) (?:the |a |an |our |my )?(?:[\p{L}\p{N}-]+ ){0,3}?(?:${PART}|bench)\b`,
  `(?:my|our) (?:team|squad|project|department|company|stack|tech stack|code ?base|product|shop|app|system|service) (?:is|has|have|are|consists|works?|builds?|does|uses?|runs?|sells?)\\b`,
  `${WE} ${OFTEN}(?:a (?:small |big |young |new )?team|${NUMBER} (?:people|devs?|developers?|engineers?|persons?|guys|members?|in the team))\\b`,
  `${WE} ${OFTEN}${BEING} ${OFTEN}${THING}`,
  `(?:we|my team|our team) ${OFTEN}${DOING} ${OFTEN}${THING}`,
  String.raw`(?:we|i) (?:(?:currently|only|still|also|here) )*have (?:no|only|just|a|an|one|two|three|four|five|\d+|many|some|lots of|our own) (?:[\p{L}+#-]+ ){0,2}?(?:${ROLE}|teams?|clients?|customers?|services?|microservices?|modules?|repos?|repositories|products?|apps?|tests?|ci|pipelines?|frameworks?|stack|monolith|legacy(?: code| system)?|sprints?|backend|frontend|database)\b`,
  `i (?:no longer|do not|don'?t|dont|am no longer|'?m no longer) (?:lead|manage|work (?:on|with)|own|run|maintain|look after|leading|responsible for|in charge of) ${OFTEN}(?:anymore|it\\b|${THING})`,
].map((one) => new RegExp(`^${FRONT}${one}`, "u"));
/** What says more than a fact: a wish, a question, a time, how somebody is, a trouble, or something that was done. */
export const MORE: readonly RegExp[] = [
  /\?/u,
  /\b(?:wish(?:es)?|want(?:ed)?|wanna|would|wouldn'?t|should|could|can|can'?t|cannot|please|pls|plz|kindly|need|let|give|show|send|tell|explain|help|remind|plan|move|change|set|stop|pause|skip|prefer|rather|interested|learn|grow|become|improve|better|maybe|instead|how|why|which|whether|thanks?)\b/u,
  /\b(?:today|tonight|tomorrow|tmrw|tmr|(?<!since )yesterday|this (?:week|morning|afternoon|evening|month)|next (?:week|month|time)|at \d|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|\d{1,2}[:.]\d{2}|\d ?(?:am|pm)|later|soon|until|till|deadline|now as well|off|leave|holidays?|vacation|sick|ill|krank|busy|weekends?|nights?|overtime|free)\b/u,
  /\b(?:not (?:good|happy|fun|nice|sure|ok)|un\w+able|hate|hated|sad|tired|exhausted|burn\w*|stress\w*|overwork\w*|alone|lonely|afraid|scared|fear|anxious|worried|worry|cry\w*|angry|annoy\w*|bor(?:ed|ing)|sick of|fed up|quit\w*|leaving|fired|lost|stuck|block(?:ed|er)|problems?|issues?|trouble|broken|fail\w*|kill\w*|die[sd]?|dead|hell|nightmare|chaos|mess|crash\w*|bad|worse|worst|hard|difficult|too (?:much|many|few|little)|no (?:idea|clue|time|chance|one|body)|nobody|never|nothing|ignore\w*|bully\w*|shout\w*|yell\w*|unfair\w*|useless|stupid|bullshit|shit\w*|fuck\w*|pointless|senseless|like (?:crazy|a (?:dog|machine|slave))|only buttons|for nothing|against|conflict|fight\w*|argu\w*|complain\w*|pressure|hospital|therap\w*|doctor|pregnan\w*|child\w*|kids?|wife|husband|father|mother|family|war|money|salary|paid|pay)\b/u,
  /\b(?:i|we|and) (?:did|done|finished|wrote|asked|sat|talked|spoke|met|learn(?:ed|t)|found|saw|watched|tried|made|merged|shipped|fixed|presented|showed|explained|helped|called|sent|noticed|heard|got)\b/u,
  /\b(?:know|understand|mean|think|feel|guess|believe|hope|love|like|enjoy)\b/u,
  // What is missing may be a trouble, but for a role that others fill; and so much time may be what is left.
  /\bno (?!longer\b|(?:designers?|testers?|qas?|dev-?ops|sre|dba|frontend|backend|product owners?|scrum masters?|architects?|analysts?)\b)/u,
  // Whose work it really is, and that nobody else does it.
  /\bwork of\b|\bon (?:my|our) own\b|(?<!\btaken )\bover\b(?! \d)|\btaken (?!over\b)|\btaken over (?:my|our|from)\b/u,
  /\bno longer (?:an?|the|part|in|with|at|work(?:ing)? (?:for|at|in|as))\b/u,
  /\b(?:have|got|having|with)(?: (?:only|just))? [\p{L}\d]+ (?:weeks?|months?) (?:here|in|at|on|with|as)\b/u,
  /\b(?:it|that|this|them) (?:with|alone|together|first|now|then|like|so|in|on|for)\b/u,
];
