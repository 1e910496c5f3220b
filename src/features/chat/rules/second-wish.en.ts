/** Where one wish ends and another begins, in English. */
export const BETWEEN_WISHES =
  /(?:[.;!?]+|,)\s+(?:and |but |also |then |plus )*|\s+(?:and(?: also| then)?|but(?: also)?|also|plus|as well as)\s+/i;
/** What somebody else does or can do is no wish of whoever writes. */
export const OF_SOMEBODY_ELSE = /^(?:he|she|they) /i;
