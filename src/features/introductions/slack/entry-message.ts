/** A talk for somebody's own calendar: links that open it there, and a file. */
import { calendarLinks } from "#src/feature-kit/calendar-links.ts";
import { calendarUpload } from "#src/feature-kit/calendar-upload.ts";
import type { Say } from "#src/kernel/texts.ts";
import { mention } from "#src/slack/escape.ts";
import type { MessageToPost } from "#src/slack/kit/blocks.ts";
import { entryOf } from "../use-cases/calendar-entry.ts";
import type { IntroductionView } from "../use-cases/messages.ts";
import { momentFor } from "./times.ts";

/** Nothing updates a calendar by itself: whoever imports the file again has the newest. */
export function entryMessage(
  say: Say,
  { message, introduction, host, zone, otherName }: IntroductionView,
): MessageToPost {
  const isAsker = message === "entry-asker";
  const entry = entryOf(say, introduction, { isAsker, person: otherName });
  const { google, outlook } = calendarLinks(entry);
  const other = isAsker ? host : introduction.askerUserId;
  const text = say("introductions.entry_md", {
    person: other === null ? say("introductions.somebody") : mention(other),
    time: momentFor(say.locale, entry.startsAt, zone),
    google: linked(google),
    outlook: linked(outlook),
  });
  return { text, blocks: [], files: [calendarUpload(say, entry)] };
}

/** Inside of mrkdwn, Slack's own mark for a link. */
function linked(url: string): string {
  return url.replaceAll("&", "&amp;");
}
