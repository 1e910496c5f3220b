/** What somebody offers beside seats, on the page of `/growth host`, which has a pause of its own. */
import { defineHostSection } from "#src/feature-kit/define-host-section.ts";
import { loadProfile } from "../use-cases/profile.ts";
import { profileBlocks } from "./profile-message.ts";

export const profileSection = defineHostSection({
  place: 40,
  load: loadProfile,
  render: (say, profile) => profileBlocks(say, profile, { withPause: false }),
});
