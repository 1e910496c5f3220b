/** The calendar of one's own, on Home; nothing where calendars do not reach the server. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { currentAddress } from "../use-cases/address.ts";
import { calendarBlocks } from "./address-message.ts";

export const calendarSection = defineHomeSection({
  place: 90,
  load: async (deps, person) => (deps.publicUrl === null ? null : { since: await currentAddress(deps, person) }),
  render: calendarBlocks,
});
