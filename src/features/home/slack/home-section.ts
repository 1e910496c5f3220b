/** The way to colleagues, on a member's Home. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { withOthers } from "./with-others.ts";

export const withOthersSection = defineHomeSection({
  place: 19,
  load: (_, __, mentee) => Promise.resolve(mentee && {}),
  render: (say) => [withOthers(say)],
});
