import type { Say } from "#src/app/texts.ts";
import type { Member, Reason } from "#src/domain/mentee.ts";
import type { Track } from "#src/domain/vocabulary.ts";

/** "Why this one", from the reasons of the choice: the two most telling, in the order in which they were given. */
export function whySentence(say: Say, reasons: readonly Reason[], member: Pick<Member, "settings">): string {
  const told = reasons.slice(0, 2).map((reason) => reasonText(say, reason));
  if (told.length > 0) return told.join(" ");
  return trackText(say, member.settings.track);
}

function trackText(say: Say, track: Track): string {
  if (track === "manager") return say("reasons.track_manager");
  return say("reasons.track", { track: say(`vocabulary.tracks.${track}`) });
}

function reasonText(say: Say, reason: Reason): string {
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
    case "later":
      return say("reasons.later");
    case "own-choice":
      return say("reasons.own_choice");
  }
}
