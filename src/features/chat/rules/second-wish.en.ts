/** Where one wish ends and another begins, in English. */
export const BETWEEN_WISHES =
  /(?:[.;!?]+|,)\s+(?:and |but |also |then |plus )*|\s+(?:and(?: also| then)?|but(?: also)?|also|plus|as well as)\s+/i;
