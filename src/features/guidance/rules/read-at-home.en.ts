/** Whether somebody at home may read what is written here, as people say it in English. In folded text. */
import { NEAR } from "#src/language/people.en.ts";

const THEY = `(?:he|she|my (?:\\w+ )?${NEAR})`;
const WHAT =
  "(?:(?:all )?(?:of )?my (?:phone|slack|messages?|chats?|mails?|e-?mails?|dms?|laptop|computer|whatsapp|texts)|this(?: (?:slack|chat|app|phone|laptop|conversation|dm))?|these(?: messages)?|what i (?:write|wrote|type)|it all)";

export const READ_AT_HOME: readonly RegExp[] = [
  new RegExp(
    `\\b${THEY} (?:\\w+ ){0,2}?(?:reads?|checks?|sees?|finds?|goes through|looks? (?:at|through|into)|controls?|monitors?|opens?|has access to|knows my password for) ${WHAT}(?! (?:ticket|pr|code|review|bug|challenge|one)\\b)`,
    "u",
  ),
  new RegExp(
    `\\b(?:can|could|will|does|might|what if|if|in case|when) ${THEY} (?:\\w+ )?(?:reads?|sees?|finds?|looks? at|opens?|checks?) (?:${WHAT}|it|that)\\b`,
    "u",
  ),
  /\bis (?:this|that|it) (?:private|safe|secret)\b(?=.*\b(?:phone|husband|wife|boyfriend|girlfriend|bf|gf|partner|dad|father|mother|mum|mom)\b)/u,
];
