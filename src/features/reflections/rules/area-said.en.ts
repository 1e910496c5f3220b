/** How English speakers call the areas in which something is kept: after folding. */
import type { Area } from "#src/kernel/vocabulary.ts";

export const AREA_WORDS: Readonly<Record<Area, string>> = {
  architecture: "(?:system )?architecture(?: and design)?|system design",
  craft: "craft|code(?: quality)?|quality|complex problems",
  breadth: "breadth|(?:new )?tech(?:nology|nologies)?(?: and learning)?|learning",
  operations: "operations|ops|devops|delivery(?: and operations)?",
  collaboration: "collaboration|(?:working )?across functions|cross[- ]functional|teamwork|communication",
  business: "(?:the )?business(?: why)?",
  clients: "clients?(?: and solution mapping)?|customers?|solution mapping",
  market: "market(?:ing)?|sales|how it is sold",
  leadership: "leadership|initiative|visibility|open source",
  people: "people|network(?:ing)?|mentorship|mentoring|growing others",
};
/** At the end of what is kept, behind a pause: where it belongs. */
export const BELONGS = (area: string): RegExp =>
  new RegExp(
    String.raw`[,;.(-] ?(?:and )?(?:(?:please |pls )?(?:put|file|keep|log) (?:it|that|this) )?(?:under|area|area is|category)[: ]+(?:the )?(?:${area})(?: area| please| pls)?[).! ]*$`,
    "u",
  );
