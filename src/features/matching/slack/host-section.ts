/** What somebody offers beside seats: on the page of `/growth host`, which has a pause of its own, and on Home. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { defineHostSection } from "#src/feature-kit/define-host-section.ts";
import { loadProfile } from "../use-cases/profile.ts";
import { profileBlocks } from "./profile-message.ts";

export const profileSection = defineHostSection({
  place: 40,
  load: loadProfile,
  render: (say, profile) => profileBlocks(say, profile, { withPause: false }),
});

/** On the Home tab of a host who has not joined. */
export const profileHomeSection = defineHomeSection({
  place: 19,
  load: async (deps, person, mentee) => {
    if (mentee) return null;
    const profile = await loadProfile(deps, person);
    return profile.host === null ? null : profile;
  },
  render: (say, profile) => profileBlocks(say, profile),
});
