/**
 * Words of wounds, violence and need in English, said of people and of nothing at work: where nothing else of a message was understood, they are no story to keep and
 * no wish. In folded text without signs in its words.
 */
const WOUNDED =
  "(?<!flesh and )blood|bleeds|swelling|swells|swollen|choking|suffocat\\w+|drowned|unconscious|collapsed|fainted|passed out|convuls\\w+|foaming|seizures?|stroke|heart attack|paraly[sz]ed|drooping|overdos\\w+|insulin|allergic (?:shock|reaction)|anaphyla\\w+|electrocuted|electric shock|explosion|trapped|crushed|stabbed|shot (?:him|her|me)(?! (?:down|an|a)\\b)|(?:broke|breaks|broken) (?:my|his|her) (?:neck|back|skull|hip|jaw)|(?:can ?no?t|cant|wont|will not|not) (?:wake|waking)|ambulance|emergency room|in labou?r|poisoned|arm caught|hand caught|stopped (?:responding|breathing|moving)|too dark|chemo\\w*|on my lung|tumou?r";
const VIOLENT =
  "bruis(?:es|ed)|beaten|chok(?:es|ed)|strangl\\w+|molest\\w+|abus(?:es|ed|ing|ive)|touches (?:her|him|them|the girls?|the boys?|my (?:daughter|son|kids?))|grop(?:ed|es)|rap(?:ed|es)|stalk(?:s|ed|er|ing)|knife|gun|kidnap\\w*|locked (?:in|out|up)(?! of)|against (?:her|his|my|their) will|(?:afraid|scared|terrified) of (?:her|his|my) (?:boyfriend|husband|partner|father|dad|ex|son|brother|family|wife|girlfriend|mother)|starv(?:es|ed|ing)|(?:doesnt|does not) feed|child porn|porn|nudes?|sex ?tape|blackmail\\w*|faggots?|nigg\\w+|noose|swastika|feel safe|spits? at|slapped|hits (?:him|her|me|us|the kids)|breaks my things|screams at me|cries every";
const IN_NEED =
  "evict\\w*|kicks? (?:us|me) out|loan sharks?|no food|los(?:e|ing|t) (?:our|my) (?:house|home|flat|apartment)|(?:on|takes|smokes|uses) (?:meth|heroin|crack|cocaine|drugs)|high at work|drinking again|relapsed|keeps the rest of my|passwords? to my bank|home alone every|alone every night|balcony all night|sleep on the balcony|marry a man|future for me|find me until";
const PERSON =
  "i|im|ive|me|my|he|hes|she|shes|him|her|somebody|someone|a (?:\\w+ )?(?:man|woman|girl|boy|kid|child|guy|colleague|teacher|stranger|person)|the (?:\\w+ )?(?:man|woman|girl|boy|kid|guy)|our (?:neighbou?r|son|daughter|intern|colleague)|everywhere|here";
/** What people work on, play and joke about. */
const ELSE =
  "builds?|prod|production|pods?|nodes?|servers?|services?|deploy\\w*|releases?|sprints?|tickets?|code\\w*|tests?|apis?|apps?|pipelines?|ci|cd|repos?|branch\\w*|merg\\w+|commits?|prs?|reviews?|databases?|db|quer(?:y|ies)|sql|clusters?|queues?|cache|bugs?|features?|clients?|customers?|demos?|deadlines?|estimat\\w+|migrat\\w+|refactor\\w*|jira|git\\w*|kafka|docker|k8s|kubernetes|frameworks?|librar(?:y|ies)|modules?|scripts?|logs?|dashboards?|backlog|slides?|invoices?|projects?|products?|process\\w*|threads?|loops?|errors?|data\\w*|users?|tool\\w*|systems?|software|spec\\w*|sales|pitch|games?|movies?|films?|series|books?|podcasts?|quiz|match|tournament|football|boxing|judo|climbing|bouldering|skiing|gym|training|drill|lol|(?:ha){2,}h?|lmao|rofl|jk|kidding|battery|password|sso|vpn|login|accounts?|laptop|phone|coffee|screen|vim|recruiters?|luck|genius|sweat|played|practi[sc]ed|first aid|nearly|almost|healed|years? ago|last (?:year|winter|summer)|when (?:i|he|she|we|they) (?:saw|see|sees|read|heard|was)";

export const ALARM = new RegExp(
  `^(?!.*\\b(?:${ELSE})\\b)(?=.*\\b(?:${PERSON})\\b).*\\b(?:${WOUNDED}|${VIOLENT}|${IN_NEED})\\b`,
  "u",
);
