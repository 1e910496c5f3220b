/** How English says on which days the challenge of the week is to come, and on which it is not; after folding, in lower case. */
import { WEEKDAY } from "#src/language/date-names.ts";

/** Of each, one spelling takes a text: those of `WEEKDAY` with an "s" behind them would be read in two ways. */
const DAY =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:'s)?\\.?(?![\\p{L}\\p{N}])";
const BEFORE_DAY = "(?:(?:on|every|each|the|any) )*";
/** Days that are named in one breath: "mondays", "mon, tue and thu", "tuesday or wednesday". */
export const DAYS = new RegExp(
  `(?<![\\p{L}\\p{N}])${BEFORE_DAY}${DAY}(?:(?:(?:, ?|/| ?& ?| (?:and|or|nor) )${BEFORE_DAY}${DAY})*(?:/| ?& ?|,? (?:and|or|nor) )${BEFORE_DAY}${DAY})?`,
  "gu",
);
/** One of them, in the first group. */
export const ONE_DAY = new RegExp(`(?<![\\p{L}\\p{N}])${WEEKDAY}(?:s|'s)?(?![\\p{L}\\p{N}])`, "gu");
/** Between days and what turns them down or asks for them: it begins anew. */
export const JOINT =
  /[,;.!?:()]|(?<!\p{L})(?:but|and|so|then|rather(?! than)|instead(?! of)|have|do|make|move|to)(?!\p{L})/gu;
/** Before days that will not do. */
export const OFF_BEFORE =
  /(?<!\p{L})(?:not|no|never|don'?t|dont|doesn'?t|won'?t|can'?t|cannot|without|instead of|rather than|other than|except|stop|skip|avoid|drop|cancel|remove|off|from|no longer|any ?thing but)(?!\p{L})/u;
/** Behind days that will not do. */
export const OFF_BEHIND =
  /^,? ?(?:are|is|were|do|does|will|would|always|just|really|usually|'s)? ?(?:bad|no good|not good|not great|full|packed|out|off|terrible|awful|impossible|not|don'?t|dont|doesn'?t|won'?t|never)(?!\p{L})/u;
/** The hour beside them, in the first group. */
export const HOUR =
  /(?<![\p{L}\d:.])(?:,? ?(?:at|around|about|from|for) )?(\d{1,2}(?:[:.h]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|h|uhr|o'?clock)|\d{1,2}[:h]\d{2}|(?<=(?:at|around|about|from) )\d{1,2}|noon)(?![\p{L}\d])/u;
/** A part of the day, in the first group. */
export const PART =
  /(?<!\p{L})(?:in |on |during |always )*(?:the )?(?:early |late )?(morning|afternoon|evening)(s?)(?!\p{L})/u;
/** Says that it is of every week, and not of one. */
export const EVERY_WEEK =
  /(?<!\p{L})(?:every|each|weekly|always|never|from now on|in (?:the )?future|generally|in general|as a rule|usually|my (?:weekly |nudge |usual )?days?|the day|nudges|challenges|messages|pings)(?!\p{L})/u;
export const PLURAL_DAY = new RegExp(`(?<!\\p{L})${WEEKDAY}'?s(?!\\p{L})`, "u");
/** What is spoken of: what the bot sends. */
export const OF_OURS =
  /(?<!\p{L})(?:nudges?|challenges?|messages?|pings?|weekly|(?:write|message|ping|nudge|text|contact|poke|bother|disturb)(?: to)? me|write to me|my (?:weekly |nudge |usual )?days?)(?!\p{L})/u;
/** "It" and "you", where they come. */
export const IT_COMES =
  /(?<!\p{L})(?:(?:it|you|u|that|this|they) (?:could |can |would |should |shall |may |to |please |rather |just |always |only |only ever |all )*(?:comes?|arrives?|write|shows? up)|(?:have|get|receive|want|like|prefer|send(?: me)?|send) (?:it|them|this|that|these|those|yours)|come)(?!\p{L})/u;
/** Only of these, a message says nothing else. */
export const AROUND: ReadonlySet<string> = new Set(
  "start starting begin beginning hi hey hello ok okay so and but btw also too well yes no oh sorry actually rather just please pls plz kindly from now on in the future can could would will may might should shall you u i we me my mine it its that this they them these those yours your a an to of for at as or is are be being come comes coming came arrive arrives show up only ever always never every each weekly week usual usually generally general rule any want wanted wants like liked love prefer preferred need id d i'd i'll ill i'm im have has having get getting receive send sent bring give write writing message messages ping pings nudge nudges nudging text contact poke bother disturb thing things one ones challenge challenges stuff day days set setting change changed switch switched move moved put make made turn use take have shift off not don't dont do does doesn't won't stop skip avoid drop cancel remove without instead than other except longer more anymore anything nothing then with thanks thx thank now ok better best works work fine good great ideal easier bad full packed out terrible impossible possible suit suits nope nah hm if maybe perhaps think again please, everything regular regularly ahead henceforth rather".split(
    " ",
  ),
);
/** "Can you send it on thursdays?" asks for it; all other questions ask about it. */
export const ASKS_FOR =
  /^(?:(?:hi|hey|hello|ok|okay|so|and|but|btw|also|well|please|sorry|actually),? )*(?:(?:can|could|would|will|may|might) (?:you|u|i|we|it|the|my|they|that|this)|is it possible|(?:any chance)|would it be possible)(?!\p{L})/u;
/** Comes beside the days that there are. */
export const ALSO = /(?<!\p{L})(?:also|too|as well|additionally|in addition)(?!\p{L})/u;
/** Of one week alone, or of days on which somebody does not work. */
export const NOT_OF_OURS =
  /(?<!\p{L})(?:days? off|off days?|free days?|(?:this|next|last|coming) (?:week|month|one)|this time|once|today|tomorrow)(?!\p{L})/u;
