/** On the page of `/growth host`: how many somebody mentors, and who asks. */
import { defineHostSection } from "#src/feature-kit/define-host-section.ts";
import { actions, button, section } from "#src/slack/kit/blocks.ts";
import { mentoringOf } from "../use-cases/overview.ts";

export const mentorsSection = defineHostSection({
  place: 45,
  load: async (deps, person) => {
    const { pairs, requests } = await mentoringOf(deps, person);
    const mentees = pairs.filter(({ isMentee }) => !isMentee).length;
    return mentees + requests.length > 0 ? { mentees, requests: requests.length } : null;
  },
  render: (say, counts) => [
    section(say("mentor.host.some_md", counts)),
    actions(button(say("mentor.host.show"), "mentor.show", "host")),
  ],
});
