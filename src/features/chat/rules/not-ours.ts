/** Whether something is asked that is surely nothing of ours. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import { asksSomething } from "#src/language/questions.ts";
import type { Guess } from "#src/language/reading/reader.ts";

/** So sure the reader is that it is no wish that the bot could fulfil. */
const SURELY = 0.9;

/** What only tells something is no request, however far it is from anything of ours. */
export function isNotOurs(text: string, [first]: readonly Guess[], locale: Locale): boolean {
  return first?.act === NO_ACT && first.sureness >= SURELY && asksSomething(text, locale);
}
