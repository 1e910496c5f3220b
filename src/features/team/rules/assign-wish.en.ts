/** What managers say in English, in the DM, to give one of their people, or a whole channel, a challenge. */
import { assignedIn, wantsOf } from "#src/features/assignments/rules/assign-said.en.ts";
import { channelSaidIn } from "#src/features/assignments/rules/channel-said.en.ts";
import { orderedIn } from "#src/features/assignments/rules/ordered.en.ts";
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

/** Things of the work, which are assigned as well. */
const WORK =
  /\b(?:ticket|jira|issue|bug|story|variable|role|permission|reviewer|pull request|pr|merge request|epic|sprint|value|licen[cs]e|desk|room)s?\b/iu;

export const assignWish: Wording = {
  isWhole: true,
  examples: [
    "i want omar to learn how sales works, 1h next week",
    "I'd like Maya and Omar to sit in on a client call",
    "give the team channel a challenge about testing",
    "start a challenge for everybody in #dev",
    "can we do something in the dev channel this week?",
    "start a channel challenge",
    "give omar a challenge about testing",
    "give maya and omar a challenge: call a client",
    "set omar a task, read the guide",
    "assign a challenge to omar",
    "give maya this until friday: read the guide and tell me what you would change",
    "give omar something about accessibility, not more than 30 min",
    "is there a challenge about talking to sales? i'd like one for omar",
    "maya and omar should pair on a test, can you set that up",
    "i want everybody here to watch one recording this week",
    "I'd like to ask Maya to shadow a client call",
    "maya should do the pitch one, because she joins the client in january",
    "i want omar to do the one about support",
    "<@U0OMAR> should read the incident review from last week",
    "new channel challenge: read one support ticket a day",
    "start something for the channel #dev: everybody shows one alert they don't understand",
  ],
  nearMisses: [
    "i want to learn how sales works",
    "i want it to try again",
    "i want them to read my mail",
    "i'd like you to explain that",
    "i want omar to fix the bug",
    "give me a challenge",
    "give it a try",
    "assign the ticket to tom",
    "assign the variable first",
    "assign maya the jira task",
    "send a message to the team channel",
    "the team channel is noisy",
    "don't give maya a challenge",
    "post it in #dev",
    "give me this until friday: some time",
    "is there something about support for me",
    "send omar something about the release",
    "I'd like to ask Omar to pair with me",
    "omar should do the jira ticket one",
    "ask omar to read my pull request",
    "tell omar to test the ticket",
    "sales should read the release notes",
    "you should read my message",
    "it should try again",
    "ask omar to fix it",
    "Lena should follow the rules",
    "QA should trace it",
    "users should find out about it",
  ],
  read: ({ text, isShort, isNegated }) => {
    if (text.length <= MOST_CHARACTERS && assignedIn(text).isPlain && !WORK.test(text)) return NO_SLOTS;
    // Of a name that is typed, nothing here knows whose it is.
    if (MARKED.test(text) && orderedIn(text)) return NO_SLOTS;
    // What is behind the channel may well say "don't".
    if (text.length <= MOST_CHARACTERS && channelSaidIn(text)) return NO_SLOTS;
    if (!isShort || isNegated) return null;
    if (wantsOf(text) && !WORK.test(text)) return NO_SLOTS;
    return assignedIn(text).people.length > 0 && CHALLENGE.test(text) && !WORK.test(text) ? NO_SLOTS : null;
  },
};
/** What somebody is to do may be said in many words. */
const MOST_CHARACTERS = 400;
const MARKED = /<@[UW][A-Z0-9]+/;
const CHALLENGE = /\b(?:challenge|task|assignment)\b/iu;
