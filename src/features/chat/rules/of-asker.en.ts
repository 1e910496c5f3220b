/** How English speakers name a challenge by whoever gave it: after folding. @param first their first name, folded, of letters alone. */
export const theirsOf = (first: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}'-])${first}(?: ?'?s?)? (?:own |little |small )?(?:thing|challenge|task|one|idea|request|assignment|offer|ask|ticket thing)(?![\p{L}'-])|(?:in for|for|to|the one (?:from|of|by)|(?:thing|challenge|task|one|that|this|it) (?:from|of|by)|what) ${first}(?:'?s)?(?: (?:asked|asks|gave|wants|sent)(?: (?:me|of me|for|to do))*)?(?=[.,;!?)]|$| (?:on|at|then|please|pls|mon|tue|wed|thu|fri)\b)`,
    "u",
  );
