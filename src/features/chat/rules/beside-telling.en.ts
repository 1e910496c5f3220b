/** What English speakers say beside a story that waits to be kept, and what is no part of it: after folding, without decoration. */

const FRONT = String.raw`(?:(?:ok|okay|and|but|so|oh|ah|hm+|well|then|also|no|yes|wait|sorry|hey|hi|man|wow|ha(?:ha)+h?|hehe+|lol+|lmao|rofl|anyway|all right|alright|right|thanks?|thx|thank you|great|cool|nice|good|actually|honestly|btw|please|pls|plz)[,.!:; ]+)*`;
const BEHIND = String.raw`(?:[,.!;: ]+(?:then|now|all|too|as well|everyone|bot|buddy|mate|my friend|thanks?|thx|thank you|please|pls|lol|haha|though|today|for today|for now))*[.!? ]*`;
const whole = (words: string): RegExp => new RegExp(`^${FRONT}(?:${words})${BEHIND}$`, "u");
const begins = (words: string): RegExp => new RegExp(`^${FRONT}(?:${words})`, "u");

/** A greeting, or that they go for a while. */
export const GOING = whole(
  String.raw`good (?:morning|afternoon|evening)|until (?:tomorrow|monday|next week)|i(?:'?m| am)(?: (?:off|out|gone|away))(?: (?:to|for) (?:lunch|coffee|the day|today|a walk|bed))?`,
);
const VERY =
  "(?:(?:a (?:bit|little)|kind of|kinda|sort of|really|so|very|quite|too|pretty|just|rather|being|getting|such|an?|the|always|still) )*";
const ARE = String.raw`(?:you|u|this bot|the bot|this thing)(?:'?re| are| r| is|'s)`;

/** A kind word to the bot. */
export const KIND_WORD = whole(
  String.raw`${ARE} ${VERY}(?:nice|funny|sweet|helpful|kind|cute|best|awesome|smart|clever|good|great|patient|hilarious|lovely)(?: (?:bot|one|thing|listener))?|(?:good|nice) (?:one|talk|chat|talking to you)|i like (?:you|this bot)`,
);
/** A reproach to the bot, or teasing. */
export const REPROACH = begins(
  [
    String.raw`${ARE} ${VERY}(?:stubborn|annoying|pushy|slow|dumb|stupid|weird|strange|nosy|curious|persistent|insistent|repetitive|robotic|silly|deaf|literal|difficult|hard to (?:talk to|get rid of|please)|strict|picky|needy|clingy|relentless|confus(?:ed|ing)|lost|useless|bossy|tiring|exhausting|impossible|pain|nag|robot|machine|parrot|broken record)\b`,
    String.raw`(?:you|u) (?:(?:always|never|just|only|really|still|do not|don'?t|did ?n[o']?t|sure|seem to) )*(?:(?:keep|kept) (?:asking|repeating|on|saying|going)|ask(?:ing)?(?: me)? (?:a lot|too (?:much|many|often)|the same|again|so (?:much|many|often))|repeat yourself|listen(?: to me)?|get it|understand (?:me|anything|a thing|much)|give up|let go|hear me|know when to stop)\b`,
    String.raw`(?:stop|quit) (?:asking|nagging|repeating|bugging|pushing)|(?:enough|no more|too many|so many) (?:of your |of the )?questions`,
  ].join("|"),
);
/** They say which thing they had meant: an answer to the bot, and nothing that was done. */
export const MEANT = begins(
  [
    String.raw`(?:i|we) (?:mean|meant|(?:was|am|'?m|were) (?:talking|speaking|asking|writing) (?:about|of|for))(?:,? (?!to\b|well\b|it well\b|no\b|harm\b|what\b|that (?:i|we|they|he|she|it)\b)(?:the|my|that|this|those|your|a|an|with|for|by|about|of|not|only|you|it|one|both|[\p{L}'-]+'s)\b)`,
    String.raw`(?:it|that|this) (?:was|is|'?s) (?:about|for|of) (?:the|my|that|your|a) (?:seat|reminder|plan|mentor|offer|question|nudge|pause|settings)\b`,
    String.raw`not (?:the|that|this|my) [^,.;!?]{2,40}[,.;]+ ?(?:but )?(?:the|my|that) `,
  ].join("|"),
);
/** How it stands with a challenge, and no word of what came of it. */
export const STATE = whole(
  String.raw`(?:the|that|this|my|your) (?:[\p{L}\p{N}'-]+ ){0,4}(?:challenge|task|thing|one|nudge|exercise|assignment)(?: (?:is|was|has been|'s|counts as))?(?: (?:now|already|finally|really|also|too|still))* (?:done|finished|completed|over|off|open|closed)(?: (?:now|already|finally|for real|really|too|as well|since \w+))*`,
);
const TONE = String.raw`(?:short|long|soft|nice|friend(?:ly|li)|kind|warm|calm|clear|simpl|strong|polite|loud|light|brief|cold|hard|sharp|smooth|cool|fresh|plain)(?:er|r|ier|lier)`;
/** How the words of the bot are to sound, or that they are better so. */
export const ABOUT_WORDS = whole(
  [
    String.raw`(?:(?:a|an|little|bit|tad|much|way|even|slightly|still|rather|some) )*(?:${TONE}|(?:more|less|not so|not as|not that|too) (?:personal|formal|casual|guilty|polite|direct|friendly|serious|stiff|corporate|business|sorry|apologetic|emotional|humble|pushy|official|natural|relaxed|concrete|detailed|wordy|long|short|nice|cheesy|soft|confident|assertive|warm))(?: (?:one|version|and (?:${TONE}|(?:more|less) \p{L}+)))?`,
    String.raw`(?:that|this|it)(?:'?s| is| was| sounds| reads| looks)(?: (?:much|a lot|way|already|so|far|even|a bit))* (?:better|nicer|more like (?:it|me)|what i (?:need|wanted|meant))`,
    "(?:much|way|a lot|far) better",
  ].join("|"),
);
/** That it was not done after all, of a thing that is named: no part of what came of another. */
export const UNDONE = begins(
  String.raw`(?:the|that|this|my|your) (?:[\p{L}\p{N}'-]+ ){1,5}(?:(?:i|we) (?:could|did|have|had|can|was|were)(?: not|n'?t)(?: (?:able to|manage to|get to|get round to))? (?:do|done|make|made|manage|finish|finished|start|started|get|got|hold|go)\b|(?:is|was|has|did)(?: not|n'?t)(?: been)? (?:done|finished|happen|take place|started)(?: (?:yet|at all|after all))?(?=$|[,.;:!]))`,
);
/** The bot is to do something. "Put", "cut", "let" and "read" may tell of what was done. */
export const ORDER = begins(
  String.raw`(?:(?:can|could|will|would) (?:you|u) |i(?:'d| would)? (?:want|like) (?:you )?to |you (?:can|should|could) |just )?(?:(?:ask|tell|give|find|book|move|plan|remind|cancel|delete|remove|undo|draft|prepare|stop|share|send|show|skip|swap|change|answer|accept|decline|schedule|reserve|sign|invite|look|search|explain|open|close|mark|count|shorten|rephrase|reword|translate|rewrite) (?:me|us|him|her|them|it|that|this|those|for|to|up|the|my|a|an|another|somebody|someone|[\p{L}'-]+ (?:for|about|to|that|if|whether|again|the|please|pls))\b|(?:ask|tell|remind|thank) [\p{L}'-]+$|put (?:it|that|this|them)(?: (?:there|in|back|under|with|into|away|on))\b|write (?:to|it|that|her|him|them|me|us)\b|make (?:me|it|that|this|them) [\p{L}]|(?:write|draft|make|give) (?:a|an|one|two|three|some|the) (?:[\p{L}]+ )?(?:lines?|sentences?|words|message|text|note|mail|email|version|draft)\b)`,
);
