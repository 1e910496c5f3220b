/** Small talk with the bot that asks for nothing, in English and as Germans and Indians mix it in: after folding, without decoration. */

const FRONT = String.raw`(?:(?:ok|okay|k|and|but|so|oh|ah|hm+|well|then|also|no|yes|yeah|wait|sorry|man|wow|actually|honestly|please|pls|ha(?:ha)+h?|hehe+|lol+|hey|hi|hello|dear|anyway|alright|all right|right|thanks?|thx|thank you|danke|great|cool|nice|good|btw|by the way|from my side|wish(?:ing)? you|i wish you|have|wue?nsche)[,.!:;]* )*`;
const TO_YOU = String.raw`(?:[,.!;:]* (?:too|as well|to you|for you|in advance|everyone|everybody|all|team|guys|bot|dear bot|buddy|mate|my friend|friend|btw|by the way|dir(?: auch)?|euch(?: allen)?|thanks?|thx|thank you|lol|haha|now|then|though|for today|for now|today|tomorrow|already|from (?:pune|india|berlin|munich|here|all of us|me)|20\d\d))*[.!? ]*`;
const whole = (words: string): RegExp => new RegExp(`^${FRONT}(?:${words})${TO_YOU}$`, "u");

const GLAD =
  "(?:very )?(?:happy|merry|joyful|peaceful|blessed|nice|good|great|lovely|wonderful|relaxing|cosy|frohe[sn]?|schoe?ne[sn]?|gute[ns]?|besinnliche)";
const NEW_YEAR = String.raw`(?:(?:start|slide|rutsch|beginning) (?:in|into|to|of|ins) (?:the |das )?(?:new year|neue jahr|neue|20\d\d)|rutsch|new ?year'?s?(?: eve)?|neues jahr|20\d\d)`;
const FEAST = String.raw`(?:(?:first|second|third|fourth|1st|2nd|3rd|4th|1\.|2\.|3\.|4\.|ersten|zweiten|dritten|vierten) )?(?:sunday (?:of|in) )?(?:advent|(?:christmas|xmas|x-?mas)(?: (?:time|days?|eve|season|holidays?|break))?|holiday season|festive season|festivities|easter|diwali|deepavali|dussehra|holi|eid|ramadan|hanukkah|pongal|onam|navratri|ganesh chaturthi|thanksgiving|nikolaus|st\.? nicholas(?: day)?|weihnachten|weihnachtszeit|adventszeit|feiertage|ostern|pfingsten|fest|carnival|fasching|women'?s day|independence day|republic day)`;
/** A feast at which many are away: they may say from when until when. */
export const FEAST_WISHED = whole(
  String.raw`(?:(?:a|an|the) )?${GLAD} (?:and ${GLAD} )?${FEAST}(?:,? (?:and|und|&|\+) (?:(?:a|an|the) )?(?:${GLAD} )?(?:${NEW_YEAR}|${FEAST}))?|(?:eid mubarak|season'?s greetings|seasons greetings|compliments of the season|(?:happy|best) (?:diwali|festive|holiday|season'?s) (?:greetings|wishes)|(?:christmas|diwali|easter|eid|festive) (?:greetings|wishes)|frohes fest)`,
);
/** The turn of the year. */
export const NEW_YEAR_WISHED = whole(
  String.raw`(?:(?:a|an|the|einen) )?(?:${GLAD} ${NEW_YEAR}|(?:all the )?best (?:wishes )?(?:for|in) (?:the new year|20\d\d)|prosit neujahr|happy ny|hny)`,
);
/** Said to somebody whom one meets: a greeting, and no wish. */
const GREETS = String.raw`(?:very )?(?:good|gute[ns]?|lovely) (?:morning|afternoon|evening|morgen|tag|abend)\b`;
/** A good day, week or holiday is wished to the bot. "Quiet day" alone tells how it is. */
export const DAY_WISHED = whole(
  String.raw`(?:(?<=\bhave )|(?!${GREETS}))(?:(?:(?:a|an|the) )?(?:very |really )?${GLAD}|an? (?:very |really )?(?:calm|quiet|super|fine|relaxed)) (?:rest of (?:the|your) )?(?:day|week|week-?end|weekned|evening|morning|afternoon|night|holidays?|vacation|trip|lunch|break|start|month|summer|winter|friday|monday|wochenende|abend|feierabend|tag|woche|urlaub)(?: ahead)?|have an? (?:very |really )?${GLAD} (?:one|time)|enjoy (?:your|the) (?:day|week|week-?end|evening|lunch|coffee|holidays?|break|sun|rest)`,
);
/** They go. */
export const PARTING = whole(
  String.raw`(?:(?:good)?bye(?: ?bye)?|bubye|tschue?s+|tschau|ciao|cya|cu|cheerio|take care|ttyl|brb|gn|until (?:next time|then)|bis (?:dann|morgen|nae?chste woche|montag|bald)|(?:see|talk to|speak to|catch) (?:you|ya|u)(?: (?:later|soon|around|tomorrow|tmrw|tom|monday|tuesday|wednesday|thursday|friday|in january|next (?:week|time|month|year)|then|again))*)(?:[,.!]* (?:and )?(?:have )?(?:a )?${GLAD} (?:day|week|week-?end|evening|night|one|time|holidays?|break))?`,
);
/** Nothing but a laugh. */
export const LAUGH =
  /^(?:(?:ok|okay|oh|hm+|yes|no|nice|good one|that is|that's)[,.!]? )*(?:lol+|lmao|rofl|xd+|ha(?:ha)+h?|hehe+|hihi+)(?:[,.!]* (?:good one|nice(?: one)?|ok(?:ay)?|true|yes|fair(?: enough)?|lol+|ha(?:ha)+h?|funny|alright|fine|right))*[.! ]*$/u;
/** A breath, which says that something is not yet clear, or too much, and not what. */
export const SIGH =
  /^(?:(?:oh|ah|ok|okay|well|na|ach),? )*(?:h+m+|p+u+h+|p+f+|u+f+|o+f+|phew+|whew+|tja+|naja|na ja|oh well|ach ja|ach so|achso|oha+|ehm+|uhm+|um+|er+m+|so so)[.!?… ]*$/u;
