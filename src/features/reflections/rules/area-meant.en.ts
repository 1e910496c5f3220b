/** How English speakers say that what was kept belongs to another area: after folding. */
import type { Area } from "#src/kernel/vocabulary.ts";
import { AREA_WORDS } from "./area-said.en.ts";

/** As people call them beside that. */
const CALLED: Readonly<Partial<Record<Area, string>>> = {
  people:
    "(?:helping|teaching|supporting|growing|coaching)(?: (?:other people|others?|people|colleagues?|somebody|someone|a colleague|the team|newcomers|juniors))?|the people side",
  leadership: "speaking|public speaking|giving (?:a )?talks?|talks?|a talk|presenting|presentations?",
  craft: "testing|debugging|refactoring|reviewing",
  clients: "the client|client calls?|working with clients?",
  market: "selling",
  collaboration:
    "working together|working with (?:others|other people|people|colleagues|other teams)|other teams|communicating",
};
const NOT = String.raw`(?:,? (?:and |but )?(?:not|than|rather than|instead of)(?: (?:about|under|in))? [\p{L}' -]{2,40})?`;
const END = String.raw`(?: area| category)?${NOT}(?:,? (?:please|pls|plz|instead|i think|i guess|really|actually|then|though))*[.! ]*$`;
const LEAD = String.raw`^(?:(?:no|nope|hm+|well|actually|but|oh|sorry|wait|please|pls|i think|i guess|i would say|i'?d say|ok|okay)[,.]? )*`;
const IT = "(?:that|this|it)";

const calledOf = (area: Area): string => [AREA_WORDS[area], CALLED[area]].filter(Boolean).join("|");
/** Its name, and nothing else. */
export const AREA = (area: Area): RegExp => new RegExp(`^(?:the )?(?:${calledOf(area)})(?: area)?$`, "u");

/** That it belongs to the area of these words. */
export const MEANT = (area: Area): RegExp => {
  const called = calledOf(area);
  return new RegExp(
    `${LEAD}(?:${[
      `${IT}(?:(?:'?s| is| was)(?: (?:more|rather|really|actually|all|mostly))?(?: (?:about|under|a matter of))|(?:'?s| is| was) (?:more|rather)| belongs (?:to|under|in)| (?:should|must|has to) (?:be|go|stand) (?:under|in|into|to)| goes (?:under|in|into|to))`,
      `(?:can you |could you )?(?:put|file|move|list|log) ${IT} (?:under|in|into|to)`,
      "(?:the )?(?:right )?(?:area|category)(?: is| should be| would be|:)",
      `wrong (?:area|category)[,:.]? ${IT}(?:'?s| is)(?: about)?`,
    ].join("|")}) (?:the )?(?:${called})${END}`,
    "u",
  );
};
