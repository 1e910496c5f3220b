/** Whether a message is written in German: short sentences of that language say few words that English has as well. */
import { foldText } from "#src/language/fold.ts";

/** Of everyday German, without what is a word of English too ("was", "die", "war", "hat", "bin", "am", "so"). */
const WORDS: ReadonlySet<string> = new Set(
  `ich du er sie wir ihr mich dir mir dich uns euch ihm ihn ihnen mein meine meinen meinem meiner dein deine unser unsere sein seine
  das dem ein eine einen einem einer nicht nichts kein keine keinen und oder aber auch noch schon nur sehr mit von vom bei beim fur unter
  nach vor zum zur auf aus uber durch ohne gegen zwischen ist sind bist seid habe hab hast haben hatte hatten wird werden wurde kann kannst konnen konnte
  muss musst mussen soll sollte sollen willst wollen mochte mochten geht gibt gehe mache macht machst machen gemacht geschafft verstehe verstehst verstanden
  weiss weisst wissen wie wann warum wieso welche welches welcher wer heute morgen gestern immer eigentlich alles bitte danke dieses diese dieser diesen
  leider jetzt dann wenn weil dass denn doch nein ganz mehr viel viele wieder jahr woche wochen tag tage zeit arbeit kollegen kollege kollegin chef chefin
  finde find fand frage fragen gefragt geholfen gelernt gesagt brauche braucht lieber mal etwas jemand niemand keiner sowas bahnhof`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
/** So many different ones of them, and this share of all its words. */
const FEWEST = 2;
const SHARE = 0.4;

/** Whether so much of it is German that it is no English with a word of German in it. */
export function isGerman(text: string): boolean {
  const words = foldText(text).match(/\p{L}+/gu) ?? [];
  const german = words.filter((word) => WORDS.has(word));
  return new Set(german).size >= FEWEST && german.length >= words.length * SHARE;
}

const ASKS =
  /^(?:(?:hallo|hi|hey|und|aber|ok|bitte|also)[,.! ]+)*(?:was|wie|wann|wo|wer|wen|wem|warum|wieso|welche\w*|kann|kannst|konnen|muss|soll|sollte|darf|gibt|geht|ist|sind|hast|habe|hab|hat|verstehst|bitte|zeig|schick|mach|verschieb\w*)\b/;
/** Whether it asks for something, rather than telling. */
export function asksInGerman(text: string): boolean {
  return text.includes("?") || ASKS.test(foldText(text));
}
