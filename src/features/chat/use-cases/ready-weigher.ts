/** What says whether a message weighs, in each language, trained once by a process of its own. */
import { fileURLToPath } from "node:url";
import type { Locale } from "#src/kernel/locale.ts";
import type { ActWords } from "#src/language/act.ts";
import { type Weigher, type WeighingModel, weigherWith } from "#src/language/reading/weigher.ts";
import type { WeighingWords } from "#src/language/weighing.ts";
import { weighingExamples } from "../rules/weighing-examples.ts";
import { trainedApart } from "./trained-apart.ts";

const TRAINING = fileURLToPath(new URL("../../../train-weigher.ts", import.meta.url));
const training = new Map<Locale, Promise<Weigher>>();
const ready = new Map<Locale, Weigher>();

/** As soon as it is trained. @param from all that people can say, and what weighs; those of the first call count. */
export function readyWeigher(
  from: { readonly weighing: readonly WeighingWords[]; readonly words: readonly ActWords[] },
  locale: Locale,
): Promise<Weigher> {
  const known = training.get(locale);
  if (known) return known;
  const weigher = trainedApart("the weigher", weighingExamples(from, locale), TRAINING).then((model) => {
    const made = weigherWith(model as WeighingModel);
    ready.set(locale, made);
    return made;
  });
  training.set(locale, weigher);
  // One that could not be trained is tried again by whoever asks next.
  weigher.catch(() => training.delete(locale));
  return weigher;
}

/** Null where it is not trained yet: no message waits for it. */
export function weigherNow(locale: Locale): Weigher | null {
  return ready.get(locale) ?? null;
}

/** As if this one had been trained; for tests, which train one for many processes. */
export function haveWeigherReady(weigher: Weigher, locale: Locale): void {
  training.set(locale, Promise.resolve(weigher));
  ready.set(locale, weigher);
}
