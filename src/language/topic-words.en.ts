/** Topics that people name in English, by what they are in the vocabulary: sources of regular expressions over folded words. */

/** A tool or thing of a topic. One that the catalogue speaks of is a topic of its own; else its topic comes nearest. */
export const namedThings: readonly (readonly [string, string])[] = [
  ["react|angular|vue|css|html|typescript|javascript|accessibility|a11y|ux|ui|design system", "track:frontend"],
  ["kubernetes|k8s|docker|terraform|helm|ansible|jenkins|ci ?/ ?cd|pipelines?|aws|azure|gcp|cloud", "track:devops"],
  ["android|ios|swift|kotlin|flutter|react native", "track:mobile"],
  ["sql|postgres(?:ql)?|etl|dashboards?|power ?bi|machine learning|ml|statistics|analytics|data science", "track:data"],
  ["sap|odoo|business central|navision|dynamics|warehouse", "track:erp"],
  ["java|spring|kafka|microservices?|apis?|rest|graphql|databases?", "track:backend"],
  ["ai|llms?|chatgpt|copilot|rust|golang|go lang|python|blockchain|quantum", "area:breadth"],
  ["certificat(?:e|es|ion|ions)|certs?", "area:breadth"],
  ["grafana|prometheus|monitoring|alerts?|logs?|logging", "area:operations"],
];

/** Things that the catalogue has another meaning for: its certificates are those of servers, which expire. */
export const calledThings: ReadonlyMap<string, string> = new Map(
  ["certificate", "certificates", "certifications", "cert", "certs"].map((word) => [word, "certification"]),
);

/** What names a topic itself. */
export const topicWords: readonly (readonly [string, string])[] = [
  ["(?:my |the )?(?:current |own )?project", "own"],
  ["front ?end", "track:frontend"],
  ["back ?end", "track:backend"],
  ["dev ?ops|infrastructure|platform", "track:devops"],
  ["mobile|apps?", "track:mobile"],
  ["data", "track:data"],
  ["erp", "track:erp"],
  [
    "(?:give|giving|hold|holding) (?:a |an )?(?:talks?|presentations?)|public speaking|present(?:ing|ations?)?|a talk|talks|conferences?|on stage",
    "form:talk",
  ],
  ["courses?|training|new tech(?:nolog(?:y|ies))?|learn(?:ing)? something new", "area:breadth"],
  ["sales|selling|sells?|pitch(?:es|ing)?|marketing|pre-?sales|how it is sold", "area:market"],
  ["clients?|customers?|consult(?:ing|ants?)|client calls?|solution mapping", "area:clients"],
  ["architect(?:ure|ural|s)?|system design|big picture", "area:architecture"],
  [
    "clean code|code quality|quality|test(?:s|ing)?|refactor(?:ing)?|debugging|code reviews?|algorithms?|craft",
    "area:craft",
  ],
  ["operations|on-?call|incidents?|releases?|deploy(?:ment|s|ing)?|delivery|production|prod", "area:operations"],
  ["other teams?|cross-?functional|product(?: management)?|communication|designers?", "area:collaboration"],
  ["business|money|costs?|revenue|budget|numbers|economics", "area:business"],
  ["open ?source|visibility|initiative|blog(?:ging|s)?", "area:leadership"],
  ["mentor(?:ing|ship)?|network(?:ing)?|people skills?|leadership|leading people|coaching|onboarding", "area:people"],
  [
    "(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|call(?:ing)?)(?: to| with)? (?:strangers|people|others|somebody|anybody|colleagues)|small ?talk|strangers|phone calls?|asking (?:people|strangers|others)|social(?:ising|izing)?|meetings?",
    "kind:talk",
  ],
  ["writ(?:e|ing)|documentation|docs|reports?", "kind:write"],
  ["read(?:ing)?|books?|articles?", "kind:read"],
  ["watch(?:ing)?|shadow(?:ing)?|listening|sitting in", "kind:watch"],
  ["cod(?:e|ing)|programming|hands-?on|build(?:ing)?|making|technical", "kind:make"],
];

/** What stands before a topic. */
export const namingWords = "about|regarding|concerning|around|on|in the area of|topic|related to|to do with";

/** What is said around a topic; the words that are left name it. */
export const aroundTopics = new Set(
  "a an the some something anything sth one ones challenge challenges task tasks nudge give me us i i'd i'm id im we want would like love need prefer rather can could may you please pls plz more less about with on in of for from to do doing have has is there any topic topics theme around related stuff things thing next time this that week it my our your and or but also maybe perhaps around regarding concerning where which what no not don't dont never hate really very so at all be into get got see show try new other another else instead wanna gonna lets let's hi hello hey thanks kindly interested interest bit little lot how specifically day days week weeks".split(
    " ",
  ),
);
/** A wish for more of something. */
export const wishesMore = /\bmore\b/u;
/** What is to be less of, beside that; as far as the next word for what is wished. */
export const wishesLess =
  /(?:,|\band\b|\bbut\b)? *\b(?:less|fewer|not so (?:much|many)|not (?:that|as) (?:much|many)|rather than|instead of)\b(?:(?!\bmore\b).)*/gu;
