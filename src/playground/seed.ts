import type { ChannelSeed, PersonSeed, Team } from "./model.ts";

/** The people of a small software company. */
export const PEOPLE: readonly PersonSeed[] = [
  { id: "U0MAYA", name: "Maya Lind", title: "Backend developer", zone: "Europe/Berlin", locale: "de-DE" },
  { id: "U0OMAR", name: "Omar Haddad", title: "ERP developer", zone: "Europe/London", locale: "en-GB" },
  { id: "U0PRIYA", name: "Priya Nair", title: "Frontend developer", zone: "Asia/Kolkata", locale: "en-GB" },
  { id: "U0LENA", name: "Lena Vogt", title: "Senior consultant", zone: "Europe/Berlin", locale: "de-DE" },
  { id: "U0TOM", name: "Tom Becker", title: "Sales", zone: "Europe/Berlin", locale: "de-DE" },
  { id: "U0GRACE", name: "Grace Obi", title: "Engineering manager", zone: "Europe/London", locale: "en-GB" },
  { id: "U0HANA", name: "Hana Sato", title: "DevOps engineer", zone: "Asia/Tokyo", locale: "ja-JP" },
  { id: "U0LUIS", name: "Luis Ortega", title: "Support", zone: "America/New_York", locale: "en-US" },
];

const everybody = PEOPLE.map(({ id }) => id);
export const CHANNELS: readonly ChannelSeed[] = [
  { id: "C0GENERAL", name: "general", members: everybody, bot: true },
  { id: "C0DEV", name: "dev", members: ["U0MAYA", "U0OMAR", "U0PRIYA", "U0GRACE", "U0HANA"], bot: true },
  { id: "C0SALES", name: "sales", members: ["U0TOM", "U0LENA"] },
];

export const TEAM: Team = { id: "T0HOUSE", name: "Lindqvist Software", domain: "lindqvist" };
