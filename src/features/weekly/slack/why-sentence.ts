import type { AssignedReason, Member, Reason, WishedReason } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Track } from "#src/kernel/vocabulary.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { topicName } from "./topic-name.ts";

/** "Why this one" as mrkdwn, from the reasons of the choice: the two most telling, in the order in which they were given. */
export function whySentence(say: Say, reasons: readonly Reason[], member: Pick<Member, "settings">): string {
  return reasonLines(say, reasons.slice(0, 2), member).join(" ");
}

/** Each reason of the choice as a sentence of its own. */
export function reasonLines(say: Say, reasons: readonly Reason[], member: Pick<Member, "settings">): string[] {
  const track = { kind: "track", track: member.settings.track } as const;
  const ofChoice = reasons.filter((reason) => reason.kind !== "back");
  const told = ofChoice.length > 0 ? ofChoice : [track];
  return told.map((reason) =>
    reason.kind === "assigned" ? assignedText(say, reason) : escapeMrkdwn(reasonText(say, reason)),
  );
}

function trackText(say: Say, track: Track): string {
  if (track === "manager") return say("reasons.track_manager");
  return say("reasons.track", { track: say(`vocabulary.tracks.${track}`) });
}

function reasonText(say: Say, reason: Exclude<Reason, AssignedReason | { readonly kind: "back" }>): string {
  switch (reason.kind) {
    case "focus":
      return say("reasons.focus", { area: say(`areas.${reason.area}.title`) });
    case "neglected":
      return reason.weeks === null
        ? say("reasons.neglected_never", { area: say(`areas.${reason.area}.title`) })
        : say("reasons.neglected", { area: say(`areas.${reason.area}.title`), weeks: reason.weeks });
    case "follow-on":
      return say("reasons.follow_on", { after: reason.after });
    case "variety":
      return say("reasons.variety", {
        from: say(`vocabulary.kinds.${reason.from}`),
        to: say(`vocabulary.kinds.${reason.to}`),
      });
    case "small":
      return say("reasons.small", { minutes: reason.minutes });
    case "track":
      return trackText(say, reason.track);
    case "reader":
      return say(`reasons.reader_${reason.reader}`);
    case "later":
      return say("reasons.later");
    case "displaced":
      return say("reasons.displaced");
    case "own-choice":
      return say("reasons.own_choice");
    case "wished":
      return wishedText(say, reason);
  }
}

/** "Because you asked for something bigger." */
function wishedText(say: Say, { what, value }: WishedReason): string {
  switch (what) {
    case "ease":
      return say("reasons.wished_ease", { value: value === "harder" ? value : "other" });
    case "size":
      return say("reasons.wished_size", { value: value === "bigger" ? value : "other" });
    case "more":
      return say("reasons.wished_more", { topic: topicName(say, value) });
    case "less":
      return say("reasons.wished_less", { topic: topicName(say, value) });
  }
}

/** "Grace asked you: ...", in her words. */
function assignedText(say: Say, { by, why }: AssignedReason): string {
  if (by === null) return say("reasons.assigned_forgotten");
  return why === ""
    ? say("reasons.assigned_other_md", { by: mention(by) })
    : say("reasons.assigned_md", { by: mention(by), why: escapeMrkdwn(why) });
}
