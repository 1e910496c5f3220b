/** How people say in English, in the DM, what a colleague is to do who learns by it: "Maya should read the incident review", "ask Omar to trace one request". */
import { type AssignSaid, assignedIn } from "./assign-said.en.ts";

const BEFORE = "^(?:(?:hi|hey|ok|okay|so|and|please|pls|i think|maybe)[,.]? )*";
const ASK =
  "(?:(?:can|could|would|will) (?:you|i|we) |i(?:['’]d| would)? (?:like|want) to |let me |let['’]?s )?(?:ask|get|have|tell)";
const NAME = String.raw`(?<who><@[^<>]*>|@?(?!(?:an?|the|one|this|that|some|to|my|our|you|me|it|i|we|he|she|they|him|her|them|who|which|what|somebody|someone|everybody|everyone|anybody|nobody|all|people|users?|clients?|customers?|management)\b)\p{L}[\p{L}'’-]+(?: (?!(?:to|should)\b)\p{Lu}[\p{L}'’-]+)?)`;
const SOME = "(?:one|an?|two|three|some)";
/** Small, begun and ended by one person, and done to understand something: what is ordered for the sake of the work is not. */
const TASK = [
  `(?:trace|follow|walk through|interview|map|draw|write down) ${SOME} \\p{L}`,
  String.raw`(?:trace|draw|map) the \p{L}`,
  String.raw`read (?:${SOME}|the) (?!(?:(?:new|old|whole|house|company|f\p{L}+) )?(?:rules?|agenda|invitation|manuals?|docs?|documentation|mails?|e-?mails?|messages?|chat|threads?|room|contracts?|polic(?:y|ies)|handbook|news|wiki|readme|release notes|logs?|error|comments?|terms|law|contract|instructions?|memo|minutes|signs?)\b)\p{L}`,
  String.raw`find out (?:how|what|which|why) (?:the )?(?:clients?|customers?|sales|support|marketing|consultants?|consulting|people in \p{L}+)\b`,
].join("|");
/** Done for whoever says it, or an order of the work; or about what somebody did. */
const ELSE =
  /\b(?:me|us|my|our|mine|tickets?|bugs?|pr|pull requests?|jira|he|him|his|rules?|fault|bull(?:y|ies|ied)|harass\w*|apolog\w*|fired|stupid|lazy|finally|for once|again)\b/iu;
const ORDERED: readonly RegExp[] = [
  `${BEFORE}${NAME} should (?=${TASK})`,
  `${BEFORE}${ASK} ${NAME} to (?=${TASK})`,
].map((one) => new RegExp(one, "iu"));
/** One task, and why. */
const MOST_CHARACTERS = 300;

/** Reads whom it is for, and what; null where it is none. Whether anybody is called so is for whoever knows them to say. */
export function orderedIn(text: string): AssignSaid | null {
  const plain = text.replace(/\s+/g, " ").trim();
  const found =
    plain.length > MOST_CHARACTERS ? undefined : ORDERED.map((one) => one.exec(plain)).find((match) => match !== null);
  const who = found?.groups?.["who"];
  if (!found || who === undefined) return null;
  const rest = plain.slice(found[0].length).trim();
  return ELSE.test(rest) ? null : { people: [who], rest };
}

/** The same with what is given to somebody in so many words. */
export function givenOrOrdered(text: string): AssignSaid {
  const given = assignedIn(text);
  return given.people.length > 0 ? given : (orderedIn(text) ?? given);
}
