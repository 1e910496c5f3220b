/** How English speakers ask plainly that what follows is kept: a word that says so, with a colon or a "that I" behind it. */

const POLITE = String.raw`(?:(?:please|pls|plz|ok(?:ay)?|so|and|also|hi|hey|can you|could you|would you|just)[,:]?\s+)*`;
const LOG = String.raw`(?:growth\s+|my\s+)?(?:log(?:book)?|diary|journal)`;
const IT = String.raw`(?:\s+(?:this|that|it|these))?`;
const BEHIND = String.raw`(?:\s+(?:down|for me|for later|please|pls|somewhere|too|as well|(?:in|into|to|on) (?:the|my) (?:log|list|diary|journal|notes|record)))*`;

/** A word that says it, with a colon: "log: ...", "for the log: ...", "write this down: ...". */
const WITH_COLON = String.raw`(?:(?:for|to|into|in|on)\s+(?:the|my)\s+(?:growth\s+)?(?:log|diary|journal|record)|${LOG}${IT}(?:\s+entry)?(?:\s+please|\s+pls)?|(?:(?:a|one|another|new)\s+)*(?:${LOG}\s+)?entry|(?:keep|save|note|record|write|jot|put|add)${IT}${BEHIND}|(?:my\s+|a\s+)?(?:reflection|learning|lesson learned))\s*:\s*`;
/** The same as a sentence of one's own: "write down that I ...". */
const WITH_THAT = String.raw`(?:log|record|(?:write|note|jot|put)\s+(?:it\s+)?down)\s+that\s+(?=(?:i|i've|we|we've|my|today|yesterday)\b)`;

/** As the beginning of a pattern. */
export const PLAINLY_KEPT: string = `${POLITE}(?:${WITH_COLON}|${WITH_THAT})`;

const THE_LOG = String.raw`(?:for|to|into|in|on)\s+(?:the|my)\s+(?:growth\s+)?(?:log|diary|journal|record)`;
/** Of these, what names the log, or says "keep this": "note: the standup moves to 10" and "save: no space left" may be anything. */
export const KEPT_AT_ONCE: string = String.raw`${POLITE}(?:(?:(?:(?:keep|save|note|record|write|jot|put|add)${IT}(?:\s+down)?\s+)?${THE_LOG}|${LOG}${IT}(?:\s+entry)?(?:\s+please|\s+pls)?|(?:(?:a|one|another|new)\s+)*(?:${LOG}\s+)?entry|keep\s+(?:this|that|it|these)${BEHIND}|(?:my\s+|a\s+)?reflection)\s*:\s*|log\s+that\s+(?=(?:i|i've|we|we've|my|today|yesterday)\b))`;

/** A line that a machine wrote, pasted behind "log:". */
export const OF_A_MACHINE =
  /^(?:\[?\d{4}-\d\d-\d\d|\[?\d{1,2}:\d\d|\[|<|\{|```|(?:error|warn(?:ing)?|info|debug|fatal|exception|traceback|failed|npm|http)\b(?!\s+(?:i|we)\b)|[\w.]+(?:exception|error):)/i;

/** Behind "note:", a wish that the bot can fulfil is no entry. */
export const WISH =
  /^(?:please |can you |could you |i want to |i'?d like to )*(?:remind me|pause|skip|stop|delete|cancel|undo|show me|send|give me|tell|move|share|forget)\b/i;
