/** A bare answer to whoever asks, in English: nothing of it is to be passed on beside the answer itself. */
export const BARE_WORDS: ReadonlySet<string> = new Set(
  "yes yep yeah yup ja sure ok okay fine good great gladly gern happy of course certainly absolutely perfect no nope nein not sorry thanks thank you thx please pls cool alright all right let's lets us do it that why go ahead maybe perhaps hm hmm well then works work for me is are was can't cant cannot can i i'm im tell say give her him them they he she to both come join with pleasure this time the a am be would will have welcome another time later day better suits too also as well".split(
    " ",
  ),
);
/** Who asks something back has nothing to be passed on. */
export const ASKS_BACK =
  /\?\s*$|^(?:(?:and|but|so|hm+|ok|wait|sorry)[,.]? )*(?:who|what|why|when|where|which|how|is (?:it|that|she|he|this)|was (?:it|that)|does|do i|can i|could i|may i|must i|should i|in which|for how)(?!\p{L})/u;
/** A yes on a condition. */
export const CONDITION =
  /(?<!\p{L})(?:but|only|if|as long as|provided|unless|except|without|at most|max(?:imum)?|not (?:on|before|after|more)|no (?:more|longer) than)(?!\p{L})/u;

const DAY_OR_HOUR =
  "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|tmrw|tomorrow|tonight|noon|midday|o'?clock|\\d{1,4}(?:[:.]\\d{1,2})?\\.?(?:st|nd|rd|th|h)?(?: ?(?:am|pm))?(?: ?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* \\d{1,2}(?:st|nd|rd|th)?|(?:in the )?(?:morning|afternoon|evening)s?)";
const AROUND =
  "(?:(?:on|at|by|from|between|to|until|till|and|or|after|before|around|about|next|this|the|half past|quarter (?:past|to)) )*";
/** A time and what stands before it: whoever asks reads that of the answer itself. */
export const TIMES = new RegExp(`(?<![\\p{L}\\d])${AROUND}${DAY_OR_HOUR}(?![\\p{L}\\d])`, "gu");
/** The same of weeks, where no condition is set by them. */
export const WEEKS =
  /(?<!\p{L})(?:(?:in|on|the|some|from|until) )*(?:next|this|that|following|another|few|two|three) (?:weeks?|months?|days?)(?!\p{L})/gu;
/** A wish to the bot is for nobody else. */
export const TO_BOT =
  /(?<!\p{L})(?:(?:show|open|send|give|tell|remind|export|write|get|find) me|(?:delete|pause|skip|swap|export|plan|change|open|show|keep|log|save) (?:it|this|that|my|the (?:challenge|plan|reminder|log|entry))|my (?:log|reminders?|settings|plan|challenge|nudges?|data|progress|week|goal|entry|entries)|your (?:reminders?|messages?|nudges?|question)|you (?:are|suck|keep|always|never|annoy)|stop (?:asking|writing|messaging|it|this)|leave me alone)(?!\p{L})/u;
/** What nobody is to read of themselves. */
export const INSULTS =
  /(?<!\p{L})(?:idiot|moron|imbecile|stupid|dumb|asshole|arsehole|bastard|bitch|fuck|shit|jerk|loser|incompetent|useless|lazy|annoying|pathetic|clueless|hate|crap|damn|bloody|screw|shut up|go to hell|get lost|lost cause|creep|liar|lunatic|crazy|nuts|dick|ugly|fat|smell|stink|can(?:'?t|not) stand|sick of|waste of)\p{L}*(?!\p{L})/u;
