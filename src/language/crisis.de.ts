/**
 * A handful of German phrases of somebody who may harm themselves. The bot speaks no German; these it must not miss. What they
 * match is certain: each stands alone, or names its end.
 */
import { inOneByte } from "#src/kernel/text.ts";
import { patternList } from "./pattern-list.ts";

/** Phrases that sound like it and are not. */
const HARMLESS: readonly RegExp[] = [
  /\b(?:bringt?|bringen) mich (?:noch |fast |echt )?um (?:den|meinen|die|meine|das|mein) \p{L}+/gu,
  /\b(?:sterbe|sterben|stirbt|gestorben) (?:vor|an) (?:lachen|langeweile|hunger|durst|neugier|hitze|scham)\b/gu,
  /\bwill (?:gleich |fast )?sterben vor (?:lachen|lachern|peinlichkeit|scham|langeweile)\b/gu,
  /\b(?:selbstmord|suizid)(?:kommando|mission|pravention)\w*/gu,
];

const PATTERNS: readonly RegExp[] = [
  // "Ich will nicht mehr", alone or with life behind it; "ich will nicht mehr warten" is another thing.
  /\bich (?:will|mag|mochte|kann) (?:einfach |wirklich |echt |so |das alles )*nicht mehr(?: (?:leben|weiterleben|hier sein|da sein|aufwachen|existieren|auf dieser welt sein))?$/u,
  /\b(?:will|mochte|mag|wollte) (?:einfach |nur |nur noch |wirklich |am liebsten )*(?:sterben|tot sein|nicht mehr (?:leben|aufwachen|da sein|hier sein)|nicht mehr weiterleben)\b/u,
  /\b(?:ware|bin) (?:ich )?(?:lieber|besser) tot\b|\bich ware (?:lieber |besser )?tot\b|\bware ich (?:lieber |besser |am liebsten |einfach )?tot\b|\bwenn ich tot ware\b/u,
  /\b(?:mich|mir) (?:selbst )?(?:umbringen|umzubringen|das leben nehmen|das leben zu nehmen|etwas antun|etwas anzutun|was antun|was anzutun|die pulsadern)\b|\bbring\p{L}* mich (?:heute |noch |jetzt |selbst )?um$/u,
  /\b(?:selbstmord|suizid)\p{L}*\b|\blebensmude\b/u,
  /\b(?:mein|das|dieses) leben (?:hat|macht) (?:fur mich )?(?:keinen|keinerlei) sinn\b|\bkeinen (?:sinn|grund) mehr(?: im leben| zu leben| weiterzuleben)\b|\bnichts mehr wofur ich lebe\b/u,
  /\b(?:alle|sie|die anderen|meine familie|alle anderen|ihr|es) (?:waren|sind|ware|seid) (?:besser|glucklicher) (?:dran )?(?:ohne mich|wenn ich (?:weg|tot|nicht mehr da))\b|\bohne mich (?:waren|sind) (?:alle|sie|die anderen|ihr) besser (?:dran|aufgehoben)\b/u,
  /\b(?:will|mochte|werde) (?:dem ganzen |dem allem |allem )?(?:ein ende (?:machen|setzen)|alles beenden|dem ein ende)\b/u,
  /\b(?:verletze|ritze|schneide) mich(?: selbst| wieder)?$|\bmich (?:selbst |wieder )?(?:ritzen|ritze)\b/u,
  /\b(?:vor den|vor einen|vor die) (?:zug|bahn|s bahn|u bahn|lkw) (?:springen|werfen|laufen|schmeissen)\b|\bvon der brucke (?:springen|sturzen)\b/u,
  // Hurt, threatened or followed by somebody near.
  /\bmein(?:e|en)? (?:\p{L}+ )?(?:freund|freundin|mann|frau|partner|partnerin|ex|vater|mutter|stiefvater|bruder|chef|onkel|mitbewohner) (?:\p{L}+ ){0,2}(?:schlagt|wurgt|verprugelt|bedroht|stalkt|vergewaltigt|misshandelt|droht) mi(?:ch|r)\b(?! (?:im|beim|in|vor|fur|als|immer im)\b)/u,
  /\b(?:hat|haben) mich (?:wieder |gestern |heute |gestern abend )?(?:gewurgt|vergewaltigt|verprugelt|begrapscht|misshandelt|bedroht)\b/u,
  /\b(?:meine?|er|sie|der|die) (?:\p{L}+ ){0,2}fasst mich (?:immer |oft |wieder |uberall )?an$|\b(?:er|sie|mein \p{L}+|meine \p{L}+) hat mich (?:wieder |gestern |heute |schon wieder )?geschlagen(?:$| und\b)/u,
  /\bob ich (?:morgen|nachste woche|ubermorgen) noch (?:da bin|lebe|am leben bin)$/u,
  /\bangst vor (?:meinem|meiner) (?:\p{L}+ )?(?:mann|freund|freundin|frau|ex|vater|mutter|partner|partnerin|stiefvater)$|\bangst nach hause zu (?:gehen|kommen)$/u,
];

const NO_DANGER = patternList(HARMLESS);
const CRISIS = patternList(PATTERNS);

/** Whether a message, or one of its sentences, says so. */
export function saysCrisisInGerman(text: string): boolean {
  const read = inOneByte(
    text
      .toLowerCase()
      .replace(/ß/g, "ss")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/ae|oe|ue/g, plain),
  );
  const sentences = [read, ...read.split(/[.!?…;,\n]+/)];
  return sentences.some((one) => {
    const words = one.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    return CRISIS.match(NO_DANGER.replaced(words, " "));
  });
}

/** "moechte" is "möchte", whose dots are gone by then. */
function plain(pair: string): string {
  return pair.charAt(0);
}
