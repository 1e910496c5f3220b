/** Words of English that point to the call in which somebody has a seat: after folding. */
export const THERE =
  /\b(?:there|in the (?:call|room|demo|workshop|meeting|session)|during (?:it|the call|the demo|the workshop)|while i(?:'m| am) in (?:it|there)|(?:to|with|of|in front of) the (?:client|customer|host)s?)\b/;
