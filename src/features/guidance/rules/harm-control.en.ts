/** How people tell in English that somebody extorts them, or mocks what they wear or believe. For text as it was written, in any case. */
/** It is harm whatever stands around it. */
export const EXTORTED: readonly RegExp[] = [
  // "He has pictures of me and wants money."
  /\b(?:has|have|got|took) (?:\w+ )?(?:photos?|pictures?|pics?|videos?) of me\b[^.!?]{0,40}\b(?:wants?|demands?|asks? for|asked for|demanded|if i do ?n[o']?t) (?:\w+ ){0,2}(?:money|cash|bitcoins?|pay|sex|\d+)\b/i,
];

/** It is mostly that. */
export const MOCKED: readonly RegExp[] = [
  // Mocked for what they wear or believe.
  /\b(?:makes?|made|making|crack(?:s|ed|ing)?) (?:\w+ )?(?:jokes?|fun) (?:on|about|of|at) (?:my|our|her|his) (?:headscarf|hijab|turban|kippah|skin|skin colou?r|accent|religion|hair|disability|wheelchair|origin|race)\b/i,
];
