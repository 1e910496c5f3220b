/** Whom English words name as the new manager: never whoever is gone, left, or was it. */
const NAME = "(?:<@[\\w|.-]+>|@?\\p{L}[\\p{L}'-]+)";
/** Each with the name in its first group, the surest first. */
const NEW: readonly RegExp[] = [
  `\\bnot ${NAME}(?: \\p{L}+)?(?: any ?more| any longer)?,? but (${NAME})`,
  `\\b(?:it'?s|it is|its|that'?s|that is|thats) (?:now )?(${NAME}) (?:now|from now on|instead|these days)`,
  `\\b(?:it'?s|it is|its) now (${NAME})`,
  `\\b(${NAME}) (?:is|took over|takes over|has taken over|replaces|replaced|follows|instead)(?: my(?: new)? (?:manager|boss|lead))? ?(?:now\\b|instead\\b|from now on\\b|[,.!]|$)`,
  `\\b(?:now|new (?:one|manager|boss|lead)|by|with) (?:is |it'?s |it is )?(${NAME})`,
  `\\b(?:manager|boss|lead) (?:to|is now|is) (${NAME})`,
  `\\b(?:want|set|make|put|have|name|use) (${NAME}) (?:as|to be|in|my)`,
].map((source) => new RegExp(source, "giu"));
/** Behind or before a name of whoever is none any more. */
const GONE = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])${name} (?:is gone|is no longer|isn'?t|is not|left|has left|leaves|was|quit|moved|went|is out|retired|has gone|no longer)|(?:not|no longer|remove|take|without|instead of|was|from) ${name}(?![\\p{L}])`,
    "iu",
  );
const ORDINARY =
  /^(?:my|the|a|an|it|he|she|they|him|her|them|me|i|you|we|who|what|that|this|there|here|somebody|someone|nobody|anybody|another|else|different|new|old|gone|out|in|please|now|not|no|as|manager|boss|lead|settings|change|changed|wrong|is|was|his|its|also|and|or|but)$/i;

/** The name as it was typed; null where it is not plain. */
export function newManagerIn(text: string): string | null {
  for (const pattern of NEW) {
    for (const [, name = ""] of text.matchAll(pattern)) {
      if (name === "" || ORDINARY.test(name)) continue;
      const plain = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      if (!GONE(plain).test(text)) return name.replace(/^@/, "");
    }
  }
  return null;
}
