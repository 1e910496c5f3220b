/** The challenges that were shown to choose from, as buttons. Pure. */

/** Buttons by which one of several challenges is taken, and the one that keeps the first. */
const CHOOSING = /^nudge\.(?:(?:choose|keep)\b|take\.\d)/;

/** As they were shown, whichever of them the last answer pointed at: the number stands in their names. */
export function inOrder<O extends { readonly action: string }>(offers: readonly O[]): readonly O[] {
  return offers.toSorted((a, b) => placeOf(a) - placeOf(b));
}
const placeOf = ({ action }: { readonly action: string }): number => Number(/\.(\d)$/.exec(action)?.[1] ?? 0);

/** Of those that were shown to choose from, as they stood; empty where nothing was. */
export function choicesIn<O extends { readonly action: string }>(offers: readonly O[]): readonly O[] {
  return offers.filter(({ action }) => CHOOSING.test(action));
}
