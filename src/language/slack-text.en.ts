import type { UnknownNames } from "./slack-text.ts";

export const unknownNamesEn: UnknownNames = { person: "@somebody", channel: "#channel", group: "@group" };
