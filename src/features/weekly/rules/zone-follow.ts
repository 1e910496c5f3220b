/** Following Slack's zone, which follows the person's computer. A zone that the person chose themselves is kept. */

import { isZone } from "#src/kernel/calendar.ts";
import type { Member } from "#src/kernel/member.ts";
import type { IsHoliday } from "#src/kernel/quiet.ts";
import { changeSettings } from "./membership.ts";

/** What follows from the zone that Slack tells. */
export interface HeardZone {
  readonly member: Member;
  /** They chose another one, and Slack's has changed: they are asked whether the times move. */
  readonly asks: boolean;
}

/** Only a real change of Slack's zone does anything; any other change of a profile tells the same zone again. */
export function hearZone(member: Member, told: string | null, now: Date, isHoliday: IsHoliday): HeardZone {
  if (told === null || told === member.slackZone || !isZone(told)) return { member, asks: false };
  const { zone } = member.settings;
  const heard: Member = { ...member, slackZone: told };
  // The first that Slack tells: another one in the settings was chosen there.
  if (member.slackZone === null) return { member: { ...heard, zoneChosen: told !== zone }, asks: false };
  if (told === zone) return { member: heard, asks: false };
  if (member.zoneChosen) return { member: heard, asks: member.status === "active" && member.leftAt === null };
  return { member: changeSettings(heard, { ...member.settings, zone: told }, now, isHoliday).member, asks: false };
}

/** The person lets the times follow Slack from now on. */
export function followZone(member: Member, now: Date, isHoliday: IsHoliday): Member {
  const { slackZone, settings } = member;
  if (slackZone === null || slackZone === settings.zone) return { ...member, zoneChosen: false };
  return changeSettings(member, { ...settings, zone: slackZone }, now, isHoliday).member;
}
