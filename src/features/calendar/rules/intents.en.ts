/** What people say in English of their calendar: to have what is ahead in it, and to end that. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

const LEAD =
  "(?:(?:hi|hey|hm+|ok|okay|oh|so|and|also|please|pls|then|well|can (?:you|i|we)|could (?:you|i|we)|how (?:can|do) i|is there|is it possible to|i(?:'d)? (?:want|like) to(?: have)?|i want|i need|give me|send me|show me|where is|do you have)[,.!]? )*";
const CALENDAR = "(?:outlook |google |ical |work )?(?:calend[ae]r|kalender|ical|ics)";
const MINE = `(?:my |your |the |a |an )?(?:own )?${CALENDAR}`;
const THING =
  "(?:it|that|this|them|everything|all of (?:it|that|them)|(?:my|the) (?:(?:sales|client|customer) )?(?:plans?|seats?|meetings?|appointments?|challenges?|calls?|pitch|demo|workshop|release|talks?|session))";
const END = "(?: (?:please|pls|too|as well|then|now|thanks|somehow|by itself|automatically))*[?!. ]*$";
const ENTRIES = new RegExp(
  `^${LEAD}(?:put|add|get|have|show|sync|place) ${THING} (?:in|into|to|on|with) ${MINE}${END}`,
);
const SUBSCRIBE = new RegExp(
  `^${LEAD}(?:subscribe to|subscribe|connect|link|sync(?:hroni[sz]e)?(?: with)?|add you to|add) ${MINE}(?: to (?:you|this|it))?${END}|^${LEAD}${MINE} (?:link|address|feed|url|subscription|file)${END}|^${LEAD}(?:end|stop|remove|revoke|delete|renew|change|cancel) ${MINE} (?:link|address|feed|url|subscription)${END}`,
);

/** Whether what they have is to stand in their calendar, rather than something to be done with its address. */
export function asksForEntries(words: string): boolean {
  return ENTRIES.test(words);
}

const ADDRESS = `(?:${MINE} (?:link|address|feed|url|subscription)|(?:link|address|feed|url) (?:of|to|for) ${MINE})`;
const OTHERS =
  "(?:some(?:body|one)(?: else)?|others?|another person|an? (?:ex[- ]?)?(?:colleague|stranger)|my ex|the wrong (?:person|people)|(?:every|any)(?:body|one)|people)";
/** That others may have the address, or that it is to be another one. */
const LEAKED = new RegExp(
  `^${LEAD}(?:i think |i fear |i'm afraid |i am afraid |sorry )*(?:that )?${ADDRESS} (?:has |have |is |was |may have |might have )*(?:got(?:ten)?|fallen|fell|been|ended up|landed|leaked?|shared|exposed|posted|public|seen|stolen)\\b[^?]*$|^${LEAD}(?:i think |i fear )?${OTHERS} (?:has|have|got|knows?|sees?|reads?|found|saw|can (?:see|read|open)) ${ADDRESS}${END}|^${LEAD}(?:i )?(?:accidentally |by accident |just )?(?:shared|leaked|posted|pasted|sent|forwarded) ${ADDRESS}\\b[^?]*$|^${LEAD}(?:a )?(?:new|another|fresh|different) ${CALENDAR} (?:link|address|feed|url|subscription)${END}|^${LEAD}(?:renew|change|replace|reset|revoke|rotate) ${ADDRESS}${END}`,
);

/** Whether the address is to be another one. */
export function wantsNewAddress(words: string): boolean {
  return LEAKED.test(words);
}

export const calendarEn: Wording = {
  examples: [
    "can I subscribe to my calendar?",
    "put it in my calendar",
    "can you put it in my calender",
    "can you add that to my outlook calendar",
    "calendar link",
    "calendar address please",
    "end my calendar address",
    "is there an ical feed",
    "how do i get my plans into my google calendar",
    "sync with my calendar",
    "my calendar link got into the wrong hands",
    "I need a new calendar link",
    "somebody else has my calendar address",
    "i accidentally shared my calendar link in #dev",
    "renew my calendar link",
    "my calendar address has leaked",
    "put the pitch into my calendar",
    "can you add the client call to my outlook calendar",
  ],
  nearMisses: [
    "i put it in my calendar",
    "my calendar is full",
    "what is in my calendar from you",
    "do you read my calendar",
    "please add the new colleague to the calendar of the team",
    "its in my calendar",
    "calendar",
    "link the calendar ticket to the epic",
    "i shared my calendar with the team",
    "the calendar link in the ticket is broken",
    "we need a new calendar for the release",
    "who has my calendar link",
  ],
  isWhole: true,
  read: ({ words, isShort }) =>
    isShort && [SUBSCRIBE, ENTRIES, LEAKED].some((one) => one.test(words)) ? NO_SLOTS : null,
};
