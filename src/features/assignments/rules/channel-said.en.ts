/** How people ask in English, in the DM, that a whole channel gets a challenge, and what they say of it. */
const LEAD = String.raw`^(?:(?:hi|hey|ok|okay|so|and|please|pls)[,.]? |(?:can|could|would|will|shall|should) (?:you|i|we) |how (?:can|do) (?:i|we) |i(?:['\u2019]d| would)? (?:like|want) to |let me |let['\u2019]?s )*`;
const GIVE = "(?:give|assign|set|send|post|start|run|launch|bring|put|do|try|make|open|propose)";
const CHALLENGE = "(?:an?|one|another|this|the|some)(?: (?:small|little|new|joint|common))? (?:challenge|task|thing)";
const CHANNEL = String.raw`(?:(?:everybody|everyone|all|people) (?:in|of|on) )?(?:(?:the |our )?(?:channel )?(?:<#[CG][A-Z0-9]+(?:\|[^>]*)?>|#[\p{L}\p{N}_-]+)|(?:the|our|my|this|that|a) (?:whole |entire )?(?:(?!for\b|to\b|in\b)[\p{L}\p{N}_-]+ )?channel)`;
/** What may stand between the channel and what is asked of it. */
const JOINT = String.raw`(?:\s*[:,\u2013\u2014-]\s*|\s+(?=(?:by|until|till|about|on|this|next|before)\b)|\s+to\s+|\s*[?!.]*$)`;

const ASKED: readonly RegExp[] = [
  `${LEAD}${GIVE} ${CHANNEL} ${CHALLENGE}${JOINT}`,
  `${LEAD}${GIVE} ${CHALLENGE} (?:together )?(?:to|for|in|into|with) ${CHANNEL}${JOINT}`,
  `${LEAD}${GIVE} something (?:together )?(?:for|in|with) ${CHANNEL}${JOINT}`,
  `${LEAD}${GIVE} (?:a|another|one|the)(?: new)? (?:channel|group) challenge${JOINT}`,
  `${LEAD}(?:(?:a|another|one|the|new) )*(?:(?:channel|group) challenge|challenge for ${CHANNEL})${JOINT}`,
].map((one) => new RegExp(one, "iu"));

const ALL_HERE = String.raw`(?:(?:everybody|everyone|all|people|us all|all of us|all of you|the whole (?:team|channel|group))(?: (?:in )?(?:here|this channel|(?:the|this|our) (?:team|channel|group)))?|we all|you all)`;
/** What all who are there are to do. */
const ALL_DO: readonly RegExp[] = [
  String.raw`^(?:(?:hi|hey|ok|okay|so|and|please|pls)[,.]? )*(?:i(?:['’]?d| would)? (?:want|like|love) |can we get |could we get |let['’]?s get )${ALL_HERE} to (?=(?:also |really |just )*(?:learn|see|understand|practi[sc]e|try|sit in|spend|watch|listen|talk|meet|visit|present|explain|find out|shadow|teach|look at|read|write|call|pair|review|test|do)\b)`,
  String.raw`^(?:(?:hi|hey|ok|okay|so|and|please|pls)[,.]? )*let['’]?s (?:all |(?:do|try) )(?:do |try )?(?:one thing|something|one challenge|a challenge|one)(?: all)?(?: together| here| as a (?:team|group))+(?: (?:in|this|next|during) [\p{L}]+)?(?:\s*[,:–-]\s*|\s+(?=about\b|on\b|with\b)|\s*[?!.]*$)(?:something )?`,
  String.raw`^(?:(?:hi|hey|ok|okay|so|and|please|pls)[,.]? )*let['’]?s all (?:do|try) (?:one thing|something|one challenge|a challenge|one)(?: (?:in|this|next|during) [\p{L}]+)?(?:\s*[,:–-]\s*|\s+(?=about\b|on\b|with\b)|\s*[?!.]*$)(?:something )?`,
  String.raw`${LEAD}(?:give|set|assign|find|start|do) (?:a challenge|something|one thing|a task)(?: together)? (?:for|to|with) ${ALL_HERE}${JOINT}`,
  String.raw`${LEAD}(?:give|set|assign) ${ALL_HERE} (?:a challenge|something|one thing|a task)${JOINT}`,
].map((one) => new RegExp(one, "iu"));
/** When it is to be done, behind what. */
const WEEK_BEHIND = /[, ]+(?:this|next) (?:week|month|sprint)(?: please| pls)?[?!. ]*$/iu;

/** What colleagues do together, and nobody is challenged to. */
const LEISURE =
  /^(?:(?:like|maybe|perhaps|a|an|some|go|for|get|have|grab|eat|to|out|play|watch|the|team|us|we could|how about|what about)[, ]+)*(?:lunch|dinner|breakfast|brunch|coffees?|teas?|drinks?|beers?|pizza|cake|ice cream|walks?|hik(?:e|ing)|runs?|rides?|bowling|karaoke|games?|board games?|foosball|table tennis|football|movies?|part(?:y|ies)|barbecue|bbq|picnic|sauna|climbing|escape room|christmas (?:party|market))(?! (?:and learn|talk|about))\b/iu;
/** "This week" is neither a challenge nor a last day. */
const WHEN_ALONE = /^(?:this|next) (?:week|month|sprint)\b[?!. ]*$/iu;

export interface ChannelSaid {
  /** Slack's id of the channel; null where it was not mentioned by its mark. */
  readonly channel: string | null;
  /** The challenge and its last day, as `/growth challenge` reads them. */
  readonly rest: string;
}

/** Reads a wish for a whole channel; null where it is another wish. @param text with or without Slack's marks. */
export function channelSaidIn(text: string): ChannelSaid | null {
  const plain = text.replace(/\s+/g, " ").trim();
  const found = [...ASKED, ...ALL_DO].map((one) => one.exec(plain)?.[0]).find((one) => one !== undefined);
  if (found === undefined || LEISURE.test(plain.slice(found.length)) || /\b(?:not|n['’]t|never)\b/iu.test(found))
    return null;
  const channel = /<#([CG][A-Z0-9]+)/.exec(found)?.[1] ?? null;
  return { channel, rest: plain.slice(found.length).trim().replace(WHEN_ALONE, "").replace(WEEK_BEHIND, "") };
}
