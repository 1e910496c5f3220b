import { describe, expect, it } from "vitest";
import type { Db } from "#src/db/database.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { mayManage, requireChannelGiver, requirePerson } from "#src/features/channel-challenges/use-cases/access.ts";
import { type MemberStore, memberStore } from "#src/features/members/store/members.ts";
import { requireChannel } from "#src/features/members/use-cases/require-channel.ts";
import type { SlackChannel, SlackPerson } from "#src/kernel/directory.ts";
import { DEFAULT_POLICY, type Policy } from "#src/kernel/policy.ts";

const PERSON = { workspaceId: "T1", userId: "U1" };
const slackPerson: SlackPerson = {
  userId: "U1",
  name: "Maya Lind",
  zone: "Europe/Berlin",
  locale: null,
  deleted: false,
  isBot: false,
  isGuest: false,
  isSlackAdmin: false,
  teamId: "T1",
  statusText: "",
  statusEmoji: "",
  statusExpiresAt: null,
};
const channel: SlackChannel = {
  id: "C1",
  name: "dev",
  isPrivate: false,
  isArchived: false,
  isShared: false,
  botIsMember: true,
};

/** What the use cases ask, answered from values. */
function portsOf(given: {
  person?: Partial<SlackPerson>;
  channel?: Partial<SlackChannel> | null;
  isIn?: boolean;
  policy?: Partial<Policy>;
  isNamed?: boolean;
}): Deps {
  const answers = {
    directory: {
      person: () => Promise.resolve({ ...slackPerson, ...given.person }),
      channel: () => Promise.resolve(given.channel === null ? null : { ...channel, ...given.channel }),
      isInChannel: () => Promise.resolve(given.isIn ?? true),
    },
    policies: { of: () => ({ ...DEFAULT_POLICY, ...given.policy }) },
    db: {} as Db,
  };
  const members = { menteesOf: () => Promise.resolve(given.isNamed ? [{}] : []), find: () => Promise.resolve(null) };
  memberStore.open(answers.db, members as unknown as MemberStore);
  return answers as unknown as Deps;
}

describe("who may give a challenge to a channel", () => {
  it.each([
    ["somebody whom a mentee named", { isNamed: true }, null],
    ["somebody whom an admin named", { policy: { managers: ["U1"] } }, null],
    ["an admin", { policy: { admins: ["U1"], mayAssign: "admins" } }, null],
    ["anybody, where that is allowed", { policy: { mayAssign: "anybody" } }, null],
    ["anybody, where it is not", {}, "channel_needs_managers"],
    ["a manager, where admins do it", { isNamed: true, policy: { mayAssign: "admins" } }, "channel_needs_admins"],
    ["a guest", { person: { isGuest: true }, policy: { mayAssign: "anybody" } }, "assign.guest_forbidden"],
    ["a bot", { person: { isBot: true }, policy: { mayAssign: "anybody" } }, "people_only"],
    ["somebody deactivated", { person: { deleted: true }, isNamed: true }, "people_only"],
    ["somebody of another company", { person: { teamId: "T2" }, policy: { mayAssign: "anybody" } }, "other_company"],
  ] as [string, Parameters<typeof portsOf>[0], string | null][])("%s", async (_, given, refusal) => {
    const asked = requireChannelGiver(portsOf(given), PERSON);
    if (refusal) await expect(asked).rejects.toThrow(refusal);
    else expect(await asked).toMatchObject({ zone: "Europe/Berlin" });
  });
});

describe("who may join", () => {
  it.each([
    ["a colleague", {}, null],
    ["a guest", { person: { isGuest: true } }, null],
    ["a bot", { person: { isBot: true } }, "people_only"],
    ["somebody of another company", { person: { teamId: "T2" } }, "other_company"],
  ] as [string, Parameters<typeof portsOf>[0], string | null][])("%s", async (_, given, refusal) => {
    const asked = requirePerson(portsOf(given), PERSON);
    if (refusal) await expect(asked).rejects.toThrow(refusal);
    else await expect(asked).resolves.toEqual({ isGuest: given.person?.isGuest ?? false });
  });
});

describe("who may change one", () => {
  it.each([
    ["whoever started it", {}, "U1", true],
    ["somebody else", {}, "U2", false],
    ["a manager", { isNamed: true }, "U2", true],
    ["an admin", { policy: { admins: ["U1"] } }, "U2", true],
    ["nobody by having been forgotten", {}, null, false],
  ] as [string, Parameters<typeof portsOf>[0], string | null, boolean][])("%s", async (_, given, creator, may) => {
    expect(await mayManage(portsOf(given), PERSON, creator)).toBe(may);
  });
});

describe("which channels can have one", () => {
  it.each([
    ["one of the company with the bot in it", {}, null],
    ["a private one that the bot cannot see", { channel: null }, "channel_hidden"],
    ["an archived one", { channel: { isArchived: true } }, "channel_archived"],
    ["one shared with another company", { channel: { isShared: true } }, "channel_shared"],
    ["one without the bot", { channel: { botIsMember: false } }, "channel_without_bot"],
    ["one that they are not in", { isIn: false }, "not_in_channel"],
  ] as [string, Parameters<typeof portsOf>[0], string | null][])("%s", async (_, given, refusal) => {
    const asked = requireChannel(portsOf(given), PERSON, "C1");
    if (refusal) await expect(asked).rejects.toThrow(refusal);
    else expect(await asked).toMatchObject({ id: "C1" });
  });
});
