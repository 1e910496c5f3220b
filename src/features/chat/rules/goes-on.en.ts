/** How people say in English, in few words, how something was that they had before them. */
export const VERDICT =
  /\b(?:was|were|went|felt|liked?|loved|hated|talked|spoke|met|happened|learned|learnt|showed|told me|said|did it|good|great|ok|okay|fine|nice|meh|awful|useful|useless|boring|interesting|helpful|they only|nobody uses)\b/i;
/** That it did not take place. */
export const CALLED_OFF =
  /\b(?:cancel+ed(?: (?:it|on me|again|last minute))?|called (?:it )?off|(?:did ?n[o'’]?t|did not|never) (?:show|come|turn|happen|take place)(?: ?up)?|no[- ]?show|bailed(?: on me)?|stood me up|postponed|fell through|didnt happen)\b|\bso (?:i |we |it )?(?:could ?n[o'’]?t|did ?n[o'’]?t|nothing|no chance)\b|\bnothing happened(?=[.,!;]|$)/i;
/** That what they did or had before them went badly, in few words. */
export const WENT_BADLY =
  /\b(?:it|that|this|the (?:\w+ )?\w+|my \w+|all|everything)(?: all| just| really| kind of)? (?:was|were|went|ended|turned out|became|did ?n[o'’]?t|did not|has ?n[o'’]?t)\b/i;
/** In more words: what came of it is said as well. */
export const EXCUSED =
  /\bso (?:i |we |it )?(?:could ?n[o'’]?t|did ?n[o'’]?t|nothing|no chance)\b|\bnothing happened(?=[.,!;]|$)|\bnot my fault\b/i;
/** What it is to become, what is wished for or asked: it tells no more of what was. */
export const NO_MORE: readonly RegExp[] = [
  // "No wait, he is always so busy"
  /^(?:(?:oh|hm+|ok|okay|but|and|actually)[,.]? )*(?:(?:no|nope|nah)\b(?! (?:one|idea|idee|problem|wonder|joke|kidding))|wait\b|stop\b)/iu,
  // "I can do the rest tomorrow"
  /\b(?:i|we)(?:['’]?ll| will| can| could| might| may| want to| wanna| would(?: like to)?|['’]d(?: like to)?|(?:['’]?m| am|['’]?re| are) (?:going to|gonna)|m gonna| need to| have to| must| should) (?:just |also |still |then |only |maybe |really )*(?:do|finish|try|go on|continue|ask|write|make|take|start|begin|send|call|meet|talk|speak|move|complete|look|plan)\b/iu,
  /^(?:(?:ok|okay|and|but|so|oh|hm+|well|then|also)[,.]? )*(?:let['’]?s|let me|can|could|shall|will|would|may|please|pls|plz|tag|mark|count|set|show|give|send|move|remind|tell me|help|cancel|delete|change|close|skip|swap|keep|save|assign|invite|book)\b/iu,
  /\b(?:please|pls|plz)[.!) ]*$/iu,
  // "Who else"
  /(?:^|[.,;:!] )(?:and |so |but )?(?:who|whom|what|when|where|how|which|why)(?: else| about \w+| then| now| instead| next| to do)*[.! ]*$/iu,
];
/** A time to come, where nothing says that it is over. */
export const TO_COME =
  /\b(?:tomorrow|tmrw|tmr|tomorow|tonight|next (?:week|month|time|year|mon|tue|wed|thu|fri)\w*|later (?:today|this week)|(?:on |this )?(?:monday|tuesday|wednesday|thursday|friday)[?.! ]*$)/iu;
/** What the bot is asked for, or what is felt of the challenge itself: no part of what was told. After folding. */
export const TO_BOT =
  /^(?:(?:ok|okay|and|but|so|oh|hm+|well|then|also|no|yes|actually|wait|just|maybe|rather)[,.]? )*(?:i (?:want|need|wish|would|prefer|can'?t|cannot|have no|am|feel)\b|i'?(?:m|d)\b|you\b|your\b|too (?:hard|easy|big|small|much|long|boring|late)\b|(?:smaller|bigger|easier|harder|another|other|different|next|later|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|weekly|monthly|not|none|never|stop|pause|skip|done|help|more|less|undo|edit|next|something|anything|somebody|someone|nothing|start|begin|resume|find|get|make|have|do|don'?t|take|remove|add|use|look|go|see|search|ask|share|assign|give|send|invite|book|log|note|open|who|what|where|when|which|how|why)\b|in (?:an?|\d+|half) )/;
