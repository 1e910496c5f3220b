/** The one list of what the bot can do. Help shows the words in this order. */
import type { DueTime } from "#src/db/due-times.ts";
import { inForgettingOrder } from "#src/db/forget-order.ts";
import type { PersonalData } from "#src/db/personal-data.ts";
import { deliveryDue } from "#src/delivery/store/due-times.ts";
import { deliveryData } from "#src/delivery/store/personal-data.ts";
import type { Feature } from "#src/feature-kit/feature.ts";
import type { ActWords } from "#src/language/act.ts";
import type { WeighingWords } from "#src/language/weighing.ts";
import { slackData } from "#src/slack/store/personal-data.ts";
import { workspacesData } from "#src/workspaces/personal-data.ts";
import { admin } from "./admin/feature.ts";
import { assignments } from "./assignments/feature.ts";
import { calendar } from "./calendar/feature.ts";
import { channelChallenges } from "./channel-challenges/feature.ts";
import { chatAbout } from "./chat/feature.ts";
import { coach } from "./coach/feature.ts";
import { guidance } from "./guidance/feature.ts";
import { home } from "./home/feature.ts";
import { introductions } from "./introductions/feature.ts";
import { matching } from "./matching/feature.ts";
import { members } from "./members/feature.ts";
import { mentoring } from "./mentoring/feature.ts";
import { onboarding } from "./onboarding/feature.ts";
import { privacy } from "./privacy/feature.ts";
import { reflections } from "./reflections/feature.ts";
import { seats } from "./seats/feature.ts";
import { team } from "./team/feature.ts";
import { thanks } from "./thanks/feature.ts";
import { weekly } from "./weekly/feature.ts";

const capabilities: readonly Feature[] = [
  onboarding,
  weekly,
  reflections,
  seats,
  introductions,
  mentoring,
  assignments,
  team,
  thanks,
  calendar,
  guidance,
  coach,
  privacy,
  channelChallenges,
  admin,
  matching,
  members,
  home,
];

/** Chat is given what the others let people say. */
export const features: readonly Feature[] = [...capabilities, chatAbout(capabilities)];

/** How people say all of it. */
export const speech: readonly ActWords[] = features.flatMap(({ speech: words = [] }) => words);

/** How they say what weighs on them. */
export const weighing: readonly WeighingWords[] = features.flatMap(({ weighing: words = [] }) => words);

/** What happens by itself. */
export const dueTimes: readonly DueTime[] = [...features.flatMap(({ due = [] }) => due), ...deliveryDue];

/** Kinds of messages whose rows stay. */
const keptKinds = features
  .flatMap(({ messages = [] }) => messages)
  .flatMap(({ isToldOnce, kind, formerKinds = [] }) => (isToldOnce ? [kind, ...formerKinds] : []));

/** What is stored of people, in the order in which it is forgotten: capabilities, then the rooms below them. */
export const personalData: readonly PersonalData[] = [
  ...inForgettingOrder(features.flatMap((one) => one.personalData ?? [])),
  deliveryData(keptKinds),
  workspacesData,
  slackData,
];
