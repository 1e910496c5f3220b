import type { AwayWords } from "./away-words.ts";

export const awayWordsDe: AwayWords = {
  absence: [
    "urlaub|jahresurlaub|resturlaub|sonderurlaub|ferien|betriebsferien|krank|krankgeschrieben|arbeitsunfahig|elternzeit|mutterschutz",
    "abwesend|nicht da|freier tag|frei|ausser haus|feiertag|kur|kind krank|kinderkrank",
  ].join("|"),
  lead: "ich bin|bin|gerade|aktuell|heute|noch|im|in|am|auf",
  until: "bis|wieder da|wieder zuruck|zuruck",
  during: "heute|diese woche",
  closing: "mit .+",
  present: "planung|morgen|nachste\\w*|bald|zuruck aus|wieder aus|reif|kein\\w*|frohe\\w*|krank vor",
  itsEnd: "bis|wieder da",
  later: "(?:in|noch) \\d+ (?:tagen?|wochen?|monaten?|mal)",
  countdown: "\\d+ (?:tagen?|tage|wochen?) bis",
};
