/** The Home tab, the menu and help. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { homeAsAsked } from "./language/as-asked.en.ts";
import { homeAsTyped } from "./language/as-typed.en.ts";
import { homeAsWritten } from "./language/as-written.en.ts";
import { helpWords } from "./language/help.en.ts";
import { helpHints } from "./language/hints-help.en.ts";
import { homeFromStrangers } from "./language/strangers.en.ts";
import { homeActions } from "./slack/buttons.ts";
import { homeEvents } from "./slack/events.ts";
import { help } from "./slack/help-command.ts";
import { withOthersSection } from "./slack/home-section.ts";
import { homeIntents } from "./slack/intents.ts";
import { actsAtHome, drawsHomes } from "./use-cases/refresh-home.ts";

export const home = defineFeature({
  name: "home",
  speech: [...homeFromStrangers, ...homeAsAsked, ...homeAsTyped, ...homeAsWritten, ...helpHints, ...helpWords],
  commands: [help],
  buttons: homeActions,
  events: homeEvents,
  homeSections: [withOthersSection],
  intents: homeIntents,
  drawsAnew: [drawsHomes],
  onHome: actsAtHome,
});
