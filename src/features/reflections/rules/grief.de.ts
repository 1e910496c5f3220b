/** How people tell in German that somebody died: the bot speaks none, and these it must not miss. In folded text, without umlauts. */

export const KIN_DE =
  "(?:oma|opa|omi|opi|mama|papa|mami|papi|mutti|vati|mutter|vater|grossmutter|grossvater|schwester|bruder|frau|mann|freund|freundin|tochter|sohn|kind|baby|tante|onkel|cousin|cousine|nichte|neffe|schwiegermutter|schwiegervater|kollege|kollegin|hund|katze|kater)";
const OF = "(?:mein|dein|unser|sein|ihr)(?:e[rnms]?)?";

/** Nothing of such a part of a message is a wish that the bot could read. */
const wholePart = (one: string): string => `(?:^|(?<=[.!?;,] ?))(?:[^.!?;,]{0,60}?)(?:${one})[^.!?;,]{0,80}`;

/** As a part of the words of grief. "Das Projekt ist gestorben" names nobody. */
export const GRIEF_DE = [
  `\\b(?:${OF} (?:[a-z]+ )?)?${KIN_DE}(?: [a-z]+){0,4} (?:gestorben|verstorben|von uns gegangen|eingeschlafen fur immer|tot aufgefunden)\\b(?! (?:vor|an) (?:lachen|langeweile))`,
  `\\b${OF} (?:[a-z]+ )?${KIN_DE} (?:ist|war) (?:jetzt |schon |leider |seit \\w+ )?tot\\b`,
  `\\b${OF} (?:[a-z]+ )?${KIN_DE} liegt im sterben\\b`,
  `\\b(?:${KIN_DE}s?|${OF}) (?:[a-z]+ )?(?:beerdigung|beisetzung|trauerfeier|begrabnis)\\b`,
  `\\b(?:beerdigung|beisetzung|trauerfeier|begrabnis) (?:von|meiner|meines|unserer|unseres) (?:meine[rm] |unsere[rm] |der |dem )?(?:[a-z]+ )?${KIN_DE}`,
  "\\b(?:auf|bei|zu|zur|von|nach) (?:einer |der |die |eine |ner |ne )?(?:beerdigung|beisetzung|trauerfeier)\\b(?! (?:des|der|vom|von) (?:alten?|projekt|modul|server))",
  "\\b(?:die |am \\w+ ist )?(?:beerdigung|beisetzung|trauerfeier) (?:ist|war|findet)\\b",
  "\\b(?:trauerfall|todesfall|sterbefall) in (?:der|meiner|unserer) familie\\b|\\b(?:habe?n?|hatten?) (?:einen |nen )?(?:trauerfall|todesfall|sterbefall)\\b",
  `\\b(?:habe?n?|hab) (?:gestern |heute |letzte \\w+ )?${OF} (?:[a-z]+ )?${KIN_DE} verloren\\b`,
].map(wholePart);

/** Somebody near them is badly ill. */
export const ILLNESS_DE = [
  `\\b${OF} (?:[a-z]+ )?${KIN_DE}(?: [a-z]+){0,3} (?:im (?:krankenhaus|spital|koma)|auf (?:der )?intensiv\\w*|krebs|schlaganfall|herzinfarkt|schwer krank|einen unfall)\\b`,
  `\\b(?:bei|mit) (?:meine[rmn]|unsere[rm]) (?:[a-z]+ )?${KIN_DE} im (?:krankenhaus|spital)\\b`,
].map(wholePart);
