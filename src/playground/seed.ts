import type { ChannelSeed, PersonSeed, Team } from "./model.ts";

/** The people of a small software company, and a guest from a client. */
export const PEOPLE: readonly PersonSeed[] = [
  { id: "U0MAYA", name: "Maya Lind", title: "Backend developer", zone: "Europe/Berlin", locale: "de-DE" },
  { id: "U0OMAR", name: "Omar Haddad", title: "ERP developer", zone: "Europe/London", locale: "en-GB" },
  {
    id: "U0PRIYA",
    name: "Priya Nair",
    title: "Frontend developer",
    zone: "Asia/Kolkata",
    locale: "en-GB",
    hours: [11, 19],
  },
  { id: "U0LENA", name: "Lena Vogt", title: "Senior consultant", zone: "Europe/Berlin", locale: "de-DE" },
  { id: "U0TOM", name: "Tom Becker", title: "Sales", zone: "Europe/Berlin", locale: "de-DE" },
  {
    id: "U0GRACE",
    name: "Grace Obi",
    title: "Engineering manager",
    zone: "Europe/London",
    locale: "en-GB",
    admin: true,
  },
  { id: "U0HANA", name: "Hana Sato", title: "DevOps engineer", zone: "Asia/Tokyo", locale: "ja-JP", hours: [10, 18] },
  { id: "U0LUIS", name: "Luis Ortega", title: "Support", zone: "America/New_York", locale: "en-US", hours: [7, 15] },
  {
    id: "U0NOEL",
    name: "Noel Fischer",
    title: "Designer at a client",
    zone: "Europe/Vienna",
    locale: "de-AT",
    guest: true,
  },
];

const everybody = PEOPLE.filter(({ guest }) => !guest).map(({ id }) => id);
/** One that the bot is not in, one private, one shared with the client, one archived: each is refused or treated in its own way. */
export const CHANNELS: readonly ChannelSeed[] = [
  { id: "C0GENERAL", name: "general", members: everybody, bot: true },
  { id: "C0DEV", name: "dev", members: ["U0MAYA", "U0OMAR", "U0PRIYA", "U0GRACE", "U0HANA"], bot: true },
  { id: "C0SALES", name: "sales", members: ["U0TOM", "U0LENA"] },
  { id: "C0LEADS", name: "leads", members: ["U0GRACE", "U0LENA", "U0MAYA"], isPrivate: true },
  {
    id: "C0CLIENT",
    name: "client-harbour",
    members: ["U0TOM", "U0OMAR", "U0MAYA", "U0NOEL"],
    shared: true,
    bot: true,
  },
  { id: "C0LEGACY", name: "old-website", members: ["U0MAYA", "U0GRACE"], isArchived: true, bot: true },
];

export const TEAM: Team = { id: "T0HOUSE", name: "Lindqvist Software", domain: "lindqvist" };
