/** The kind of message that posts a card, as it is stored. */
export const CARD = "card";
