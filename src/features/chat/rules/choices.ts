/** The challenges that were shown to choose from, as buttons. Pure. */

/** Buttons by which one of several challenges is taken, and the one that keeps the first. */
const CHOOSING = /^nudge\.(?:(?:choose|keep)\b|take\.\d)/;

/** Of those that were shown to choose from, as they stood; empty where nothing was. */
export function choicesIn<O extends { readonly action: string }>(offers: readonly O[]): readonly O[] {
  return offers.filter(({ action }) => CHOOSING.test(action));
}
