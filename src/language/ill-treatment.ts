/** Whether words speak of somebody who is treated ill, or who is to be. What is thanked for, given, kept or told as a reason is asked for it. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { AGAINST, ILL_TREATMENT, ILL_WISHES, INSULT } from "./ill-treatment.en.ts";

const WORDS: Readonly<
  Record<Locale, { readonly done: readonly RegExp[]; readonly wished: readonly RegExp[]; readonly against: RegExp }>
> = { en: { done: ILL_TREATMENT, wished: ILL_WISHES, against: AGAINST } };
const MOST_CHARACTERS = 2000;

/** That it is told: "i was spat at", "because of the harassment"; not where they help against it. */
export function tellsIllTreatment(text: string, locale: Locale): boolean {
  const plain = straightened(text);
  const { done, against } = WORDS[locale];
  return done.some((one) => one.test(plain)) && !against.test(plain);
}

/** That it is told, wished on somebody or asked of them: "or she is out", "come to my hotel room". */
export function wishesIll(text: string, locale: Locale): boolean {
  const plain = straightened(text);
  return WORDS[locale].wished.some((one) => one.test(plain)) || tellsIllTreatment(text, locale);
}

/** "Tell Omar he is an idiot": words that are thrown at somebody. */
export function insults(text: string, locale: Locale): boolean {
  return INSULTS[locale].test(straightened(text));
}
const INSULTS: Readonly<Record<Locale, RegExp>> = { en: INSULT };

const straightened = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .replace(/\s+/g, " ")
    .replace(/[’‘`´]/g, "'");
