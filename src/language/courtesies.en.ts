/** Words around a wish that change nothing of it. */

const BOT = "bot|companion|growth companion";
/** With a mark behind them, or alone: "hey there is a mistake" and "hi everybody is ill" greet nobody by these words. */
const TO_WHOM = `(?:${BOT})(?![\\p{L}\\p{N}'-])|(?:there|again|team|all|everybody|everyone|folks|guys|friend|mate)(?=\\s*[,.!:;)-]|$)|there(?! (?:is|are|was|were|s|isn|will|has|must)\\b)(?= )`;
const GREETING =
  "hi|hii+|hello|helo|hey|heya|hiya|hallo|moin|morning|good (?:morning|afternoon|evening|day)|dear (?:sir|bot|team)|ok bot|okay bot";
const PLEASE = "please|pls|plz|plse|kindly";
const THANKS = "thank you|thanks|thank u|thx|thnx|tx|ty|tia|danke";
const MUCH = "so much|very much|a lot|a ton|in advance|again|you|bot|mate|for (?:your |the )?help";

/** In front: "hi bot, ...". "Good morning from Pune" is a greeting as a whole. */
export const BEFORE = new RegExp(
  `^(?:${GREETING})(?:,? (?:${TO_WHOM}))*(?![\\p{L}\\p{N}'-])(?! (?:from|to|in|at|zusammen)\\b)[\\s,.!:;)-]*`,
  "iu",
);

/** How somebody begins to speak, after what greets: "ok then", "great,", "and". It asks for nothing itself. */
export const LEAD_IN =
  /^(?:(?:ok(?:ay)?|k|alright|all right|hm+|and)(?:[\s,.!]+(?:then|so|well|now))*[\s,.!]+|(?:great|cool|perfect|nice|super|good)(?: then)?[,.!]+\s+)+(?=\S)/iu;

/** Behind: "... please", "..., thanks a lot". */
export const BEHIND = new RegExp(
  `[\\s,.!;-]+(?:${PLEASE}|(?:(?:many|and) )?(?:${THANKS})(?: (?:${MUCH}))*)[\\s.!]*(?=\\??$)`,
  "iu",
);

/** What stands before such words where they are a part of what is said: "yes please", "no thanks", "tell her thanks". */
export const PART_OF_IT =
  /(?:^|[\s,])(?:no|nope|nah|yes|yep|yeah|sure|ok|okay|say|saying|says|said|tell|told|give|giving|pass|send|her|him|them|my|our|big|small|huge|of|with|to|a|and|or|the|great|cool|nice|perfect|many|much|word|some|for)[\s,.!]*$/i;

/** What stands before thanks that are meant for somebody else: "tell lena thanks", "can you give Omar Haddad thanks". */
export const TO_SOMEBODY =
  /(?:^|[\s,])(?:[Tt]ell|[Gg]ive|[Ss]end|[Ss]ay to|[Bb]ring|[Pp]ass) +(?:<@[^<>]+>|@?(?!(?:me|us|you|u|it|this|that|the|a|an|my|our|your|one|some|something|more|another|feedback|everything|all|both)\b)\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)[\s,]*$/u;

/** Whoever names the bot in front says something else behind, be it one word. */
export const NAMES_BOT = new RegExp(`(?:^|[\\s,])(?:${BOT})[\\s,.!:;-]*$`, "iu");
