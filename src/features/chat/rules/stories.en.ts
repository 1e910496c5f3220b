/** What English speakers did with whom, in few words; after folding. */
export const TELLS_OF =
  /^(?:(?:so|ok|okay|right|well|and|oh|hey|finally|just|today|yesterday|yday|actually|i|we|ive|i've|we've|have) )*(?:sat|spoke|talked|met|rang|called|phoned|asked|messaged|emailed|watched|listened|saw|showed|went|visited|paired|had|joined|attended|shadowed|demoed|presented|told|explained|taught|read|wrote|fixed|mended|shipped|merged|posted|helped|reviewed|tried|looked|checked|found)\b/;
/** Words that say that something is done, and not what it was. */
export const OF_DONE =
  /^(?:i|we|ive|i've|i'm|im|it|it's|its|that|this|these|thing|things|challenge|task|one|the|my|a|so|ok|okay|yes|well|is|was|am|have|has|had|just|already|actually|finally|now|today|yesterday|yday|last|week|morning|night|did|do|done|doing|got|get|tried|finish(?:ed)?|complet(?:e|ed)|wrapped|up|off|all|think|by|way|btw|with|been|made|managed|through|fixed|sorted|handled|checked|found|time|to|for|of|in|and|there|here|too|good|fine|great)$/;
/** Behind a yes, words that may take something of it back, or ask for something else; after folding. */
export const YES_TAKEN_BACK =
  /\b(?:but|not|never|no|nothing|wait|later|tomorrow|only|except|without|unless|if|maybe|almost|half|part(?:ly)?|will|i'll|should|want|wish|need|would|could|can|please|pls|before|first|next|you|your|do ?n'?t|did ?n'?t|was ?n'?t|is ?n'?t|has ?n'?t|have ?n'?t|could ?n'?t|can'?t|won'?t)\b/;
const BEFORE_DEED =
  "^(?:(?:so|ok|okay|and|also|btw|by the way|oh|hey|finally|just|today|yesterday|yday|this week|this morning|last week|in the end) )*";
/** Said of work, or of much else: what it was done to decides. */
const DID =
  "(?:shipped|released|launched|rolled out|fixed|mended|solved|removed|reduced|cut|saved|built|rewrote|refactored|migrated|automated|documented|wrote|presented|demoed|gave(?! (?:up|in|notice|birth|away|him|her|them)\\b)|held(?! (?:back|on|out|my|his|her|him)\\b)|explained|taught|trained|helped|onboarded|took over|organi[sz]ed|moderated|introduced|convinced|added|replaced|upgraded|debugged|designed|measured|shortened|simplified)";
/** What was seen: of a thing, and of nobody who does something. */
const SAW =
  "(?:found|noticed|discovered)(?: that)?(?= (?:the|an?|our|another|some|several|two|three|four|five|\\d+|why|where|how)\\b)";
const DID_ALONE =
  "(?:fixed|solved|removed|reduced|rewrote|refactored|migrated|automated|documented|presented|demoed|helped|onboarded|organi[sz]ed|convinced|replaced|upgraded|debugged|shortened|simplified|discovered(?= (?:the|an?|our|why|where|how)\\b))";
const AT_WORK =
  "(?:the|our|my) (?:[\\p{L}-]+ )?(?:call|meeting|demo|workshop|talk|session|review|retro|interview|visit|refinement|release)(?: with [\\p{L}\\p{N} -]{2,40}?)? (?:was|went)";
/** What was done or noticed, in a sentence that begins with it. */
export const TELLS_DEED = new RegExp(
  `${BEFORE_DEED}(?:(?:i|we|ive|i've|we've|i have|we have) (?:(?:just|finally|also|now|already) )*(?:${DID}|${SAW})|${DID_ALONE}|(?<talk>${AT_WORK})) (?!to (?:test|prod|production|staging)\\b)[^\\s]+ [^\\s]`,
  "u",
);
/** It was at work: one of these stands in it, and it is worth keeping, also where it is said to nobody in particular. */
export const OF_WORK =
  /\b(?:log[io]ns?|auth\w*|bugs?|errors?|issues?|tickets?|race condition|payments?|retr(?:y|ies)|cach\w+|tests?|testing|pipelines?|logs?|logging|reports?|demos?|apis?|endpoints?|modules?|(?:micro)?services?|servers?|databases?|db|quer(?:y|ies)|index(?:es)?|tables?|schemas?|migrations?|imports?|importers?|exports?|features?|releases?|versions?|builds?|ci|deploy\w*|docker\w*|kubernetes|k8s|clusters?|clients?|customers?|users?|workshops?|talks?|trainings?|sessions?|presentations?|docs?|documentation|wiki|guides?|readme|runbooks?|adrs?|specs?|designs?|architecture|prototypes?|poc|dashboards?|alerts?|monitoring|metrics|scripts?|cron\w*|queues?|code\w*|repos?|repositor(?:y|ies)|branch(?:es)?|prs?|pull requests?|reviews?|refactoring|librar(?:y|ies)|frameworks?|dependenc(?:y|ies)|packages?|plugins?|pages?|buttons?|ui|ux|front-?end|back-?end|screens?|apps?|websites?|invoices?|orders?|shop|checkout|sap|erp|crm|data|etl|models?|process(?:es)?|stand-?ups?|retros?|planning|refinement|sprints?|backlog|developers?|juniors?|interns?|estimates?|performance|latency|memory leaks?|timeouts?|time ?zones?|security|vulnerabilit(?:y|ies)|config\w*|templates?|checklists?|tool\w*|automation|integrations?|interfaces?|functions?|class(?:es)?|parsers?|validation|filters?|sync|backups?|rollbacks?|incidents?|outages?|post-?mortems?|costs?|licen[cs]es?|load times?|\d+ ?(?:ms|eur|euros?|usd))\b/;
/** In such a sentence, nothing is told of what was done at work: it is wished, denied or asked, or it is of a life, a body, or what is done to somebody. */
export const NO_DEED = new RegExp(
  [
    "\\b(?:not|never|no|cannot|cant|dont|\\p{L}*n't|nothing|nobody|should|would|could|will|want|wish|need|if|tomorrow|please|pls|you|your|challenge|nudge|seat|manager|boss)\\b",
    "\\b(?:killed?|die[sd]?|dying|dead|death|hurts?|hit|cr(?:y|ie[sd]|ying)|afraid|scared|panic\\w*|ashamed|lonely|drunk|drink\\p{L}*|fired|laid off|lay-?offs?|salary|earns?|divorce\\w*|wedding|funerals?|burial|graves?|ill|sick|sickness|cancer|tumou?rs?|lumps?|pregnan\\w*|miscarriage|suicid\\w*|overdose|unconscious|collapsed?|accident|ambulance|hospital|doctor|therap\\w+|police|lawyer|court|hr)\\b",
    "\\b(?:blood\\w*|urine|arms?|legs?|(?<!by )hands?|wrists?|heads?|hearts?|chest|breasts?|skin|eyes?|throat|stomach|belly|body|pain|rash|wounds?|bruises?|scars?|pills?|drugs?|knife|gun|weapons?|rope|cameras?|floor|bed|naked|porn\\w*|underwear)\\b",
    "\\b(?:mum\\p{L}*|mom\\p{L}*|mama|mother|dad\\p{L}*|papa|father|parents?|grand(?:m|p|f)\\p{L}+|oma|opa|brother|sister|son|daughter|husband|wife|my (?:partner|ex|friend|kid|boy|girl|baby|dog|cat)|(?:boy|girl)friend|kids?|child\\p{L}*|bab(?:y|ies)|uncle|aunt|cousin|famil(?:y|ies)|wom[ae]n|girls?|neighbou?rs?|dog|cat)(?:'s|s)?\\b",
    "\\b(?:racis\\w+|sexis\\w+|nazis?|insult\\w*|threat\\w*|harass\\w*|bull(?:y|ied|ying|ies)|mob(?:bed|bing)|mock\\w*|laugh\\w*|ignor\\w*|star(?:es?|ed|ing) at|stalk\\w*|touch\\w*|grop\\w*|scream\\w*|shout\\w*|yell\\w*|humiliat\\w*|myself|himself|herself|horrible|terrible|awful|nightmare|disaster|hell)\\b",
    "\\b(?:talk\\w*|gossip\\w*|speaks?) about (?:me|us)\\b|\\b(?:he|she|they|somebody|someone|everybody|everyone|people|colleagues?) (?:[\\p{L}']+ ){0,4}(?:me|us)\\b",
  ].join("|"),
  "u",
);
