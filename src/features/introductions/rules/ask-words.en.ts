import type { AskWords } from "./parse-ask.ts";

/** How English names departments, and the words around them. */
export const askWordsEn: AskWords = {
  departments: {
    engineering: "engineering|engineers?|developers?|devs?|development|tech",
    product: "product(?: (?:owners?|managers?|management))?|design(?:ers?)?|ux",
    consulting: "consulting|consultants?|solutions?|presales|pre-sales",
    sales: "sales(?:people)?|account managers?",
    marketing: "marketing|comms|communications",
    support: "(?:customer |client )?(?:support|success|service)|help ?desk|service desk",
    operations: "operations|ops|devops|infrastructure|it",
    finance: "finance|accounting|accounts|controlling|billing department",
    people: "hr|human resources|people ops|people team|recruiting|recruitment",
    other: "other departments?",
  },
  before: "(?:to )?(?:some(?:body|one)|anybody|anyone|people|colleagues?) (?:in|from|at|of) (?:the )?|the ",
  after: "team|department|people|folks|colleagues?|guys",
  about: "about|on|regarding",
};
