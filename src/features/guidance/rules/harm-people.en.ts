/** Who may harm somebody at work in English, and what is nobody: tools, moods and events strike people too. For text as it was written, without regard to case. */

import { AT_WORK_PERSON as PERSON } from "#src/language/people.en.ts";

export { PERSON };

const LITTLE_WORDS =
  "ok|okay|yes|yeah|yep|sure|go|come|just|then|please|so|now|well|no|not|never|hi|hey|hello|done|it|it's|its|this|that|these|those|what|which|how|why|where|when|i|i'm|we|you|the|a|an|my|our|your|and|or|but|because|since|if|as|to|on|in|at|of|for|with|by|from|up|down|out|off|ahead|away|here|there|again|too|also|lol|haha|can|could|will|would|may|might|must|should|do|does|did|let|lets|suddenly|finally|nobody|none|nothing|something|everything|anything|all|both|some|any|each|every|everybody|everyone|today|yesterday|tonight|tomorrow|first|last|next|only|really|thanks|thank|sorry|oh|wow|ugh|man|still|always|often|sometimes|who|whoever|whom|is|was|are|were|be|been|am|being|got|get|ever";
const EVENTS =
  "news|reality|life|deadlines?|tickets?|questions?|things?|ideas?|work|workload|meetings?|mails?|e-?mails?|reviews?|bugs?|releases?|deploys?|deployments?|incidents?|outages?|alerts?|pages?|errors?|builds?|code|features?|calls?|requests?|tests?|talks?|demos?|topics?|projects?|changes?|migrations?|refactoring|estimates?|requirements?|criticism|feedback|words?|layoffs?|lay-?offs|re-?orgs?|restructuring|inflation|costs?|prices?|taxes|bills?|karma|fate|luck|love|truth|time|times|weeks?|days?|months?|years?|mornings?|evenings?|nights?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|winter|summer|autumn|spring|christmas|traffic|rain|heat|age|parenthood|retros?|stand-?ups?|on-?call|pager|sales|marketing|support|management|finance|legal|product|hr|procurement|operations|ops|weather|scope|legacy|debt|data|latency|downtime|prod|production|staging";
const STATES =
  "covid|corona|flu|influenza|fever|cold|grief|burn-?out|migraines?|headaches?|panic|anxiety|stress|guilt|doubts?|envy|shame|sadness|fatigue|exhaustion|tiredness|hunger|sleep|sleepiness|pain|nausea|jet-?lag|hay|imposter|impostor|inspiration|realisation|realization|curiosity|fear|fears|nerves|depression|loneliness|homesickness|nostalgia|boredom|anger|regret|allerg(?:y|ies)|rsi|menopause|puberty|adhd|motivation|ambition|failure|success|change|conflict|responsibility|rejection|heights|speaking|judge?ment|mistakes|mistake";
export const TOOLS =
  "slack|teams|zoom|outlook|jira|confluence|notion|trello|miro|figma|git|github|gitlab|bitbucket|ci|cd|ci/cd|jenkins|docker|podman|kubernetes|k8s|helm|terraform|ansible|pulumi|argo|istio|kafka|rabbitmq|redis|postgres(?:ql)?|mysql|mongo(?:db)?|oracle|sap|abap|salesforce|elastic(?:search)?|grafana|prometheus|datadog|sentry|splunk|pagerduty|aws|azure|gcp|cloud|linux|unix|windows|macos|bash|shell|vim|emacs|ssh|nginx|apache|typescript|javascript|java|kotlin|scala|groovy|python|django|flask|ruby|rails|php|laravel|go|golang|rust|swift|haskell|elixir|erlang|clojure|perl|cobol|fortran|matlab|c|c\\+\\+|c#|r|sql|nosql|graphql|rest|grpc|regex(?:es)?|react|angular|vue|svelte|node|nodejs|deno|bun|npm|yarn|webpack|vite|css|html|sass|tailwind|spring|hibernate|dotnet|\\.net|spark|airflow|hadoop|snowflake|bigquery|dbt|pandas|tensorflow|pytorch|ai|llms?|ml|chatgpt|copilot|agile|scrum|kanban|safe|merges?|rebases?|rebasing|branches|pointers|threads|async|promises|generics|monads|microservices|monolith|ansi|unicode|oauth|tls|dns|vpn|firewall|excel|word|powerpoint|access|teamcity|sonar|cypress|selenium|playwright|storybook|android|ios|flutter|xcode|gradle|maven|cmake|bazel|makefiles?|cron|lambda|serverless|yaml|json|xml|csv|apis?|backend|frontend|devops|sre|main|master|root|sudo|tdd|pair|pairing|mocks?";
/** What strikes and frightens people at work and is nobody. */
export const THING = `(?:${EVENTS}|${STATES}|${TOOLS}|\\w{3,}(?:tion|sion|ness|ism|ships?|js|ql|db|ware|ings?|ments|ions|ities)|\\w*\\d\\w*)`;
export const NOBODY = `(?:${LITTLE_WORDS}|${THING})`;

const BESIDE_NAME = `(?:,? (?!(?:not|never|cannot|(?:did|does|do|would|could|has|is|was)nt|and|or|but|is|was|will|would|can|could|should|that|${EVENTS})\\b)[\\w-]+,?| (?:from|in|of|at) (?:the |my |our |another )?(?:other )?\\w+)?`;
/** Somebody who is not named, with their name beside it or not. */
export const SOMEBODY = `\\b(?:he|him|she|they|who|somebody|someone|(?:somebody|someone) (?:from|in|at|of) (?:the |my |our )?(?:\\w+ )?\\w+|(?:my|our|a|an|the|his|her|another|this|that|one of (?:my|our|the)) (?:\\w+ )?${PERSON}${BESIDE_NAME})`;
/** Somebody's name, where one is said: at the beginning, and behind words that it follows. */
export const NAMED = `(?:(?:^|[.,:;!?(] ?|\\b(?:and|but|because|since|when|whenever|then|that|after|before|until|if|as|while|where|today|yesterday|tonight|morning|afternoon|evening|night|lunch|party|\\w+day|week|office|kitchen|hall|corridor|call|meeting|stand-?up|retro|saw|seen|watched|said|say|says|think|know|me|hr|police|how) )(?!${NOBODY}\\b)[\\w'-]+(?: from (?:the )?\\w+)?)`;
export const WHO = `(?:${SOMEBODY}|${NAMED})`;
/** Whom else it may be done to. */
export const ANOTHER =
  "(?:her|him|(?:a|an|my|our|another|the|his|her|one of (?:my|our|the)) (?:\\w+ )?(?:colleagues?|co-?workers?|team ?mates?|interns?|friends?|trainee|apprentice|student|girl|woman|man|guy|assistant|junior|secretary|tester|developer)(?: of (?:mine|ours))?)";
