import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jobs } from "#jobs/index.ts";
import { VARIABLES } from "#src/config.ts";
import { readTexts } from "#src/content/read-texts.ts";
import { OWED_ANSWER } from "#src/delivery/answers.ts";
import { adminHomeView } from "#src/features/admin/slack/overview.ts";
import { features } from "#src/features/index.ts";
import { SLACK_LIMITS } from "#src/playground/limits.ts";
import { METHODS } from "#src/playground/methods.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { ROOT, read, sourcesOf, withoutComments } from "#tests/support/imports.ts";
import { untoldIn } from "#tests/support/story.ts";

const commands = features.flatMap((feature) => feature.commands ?? []);
const buttons = features.flatMap((feature) => feature.buttons ?? []);
const forms = features.flatMap((feature) => feature.forms ?? []);
const shortcuts = features.flatMap((feature) => feature.shortcuts ?? []);
const events = features.flatMap((feature) => feature.events ?? []);

const namesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file !== "index.ts" && !file.endsWith(".test.ts"))
    .map((file) => file.replace(/\.ts$/, ""));
const manifest = JSON.parse(read("manifest.json")) as {
  features: {
    slash_commands: { usage_hint: string; should_escape: boolean }[];
    shortcuts: { callback_id: string; type: string }[];
  };
  oauth_config: { scopes: { bot: string[] } };
  settings: { event_subscriptions: { bot_events: string[] } };
};
const slackSources = sourcesOf("src/slack", "src/delivery", "src/features").map(read);

const GROUND_ROOMS = [
  "kernel",
  "db",
  "queue",
  "slack",
  "delivery",
  "workspaces",
  "content",
  "platform",
  "language",
  "feature-kit",
].map((room) => `src/${room}`);

/** Kinds of messages, cards and entries of the audit log that a source names although capabilities define them. */
function kindsNamedIn(source: string): string[] {
  const kinds = [
    ...features.flatMap(({ messages = [] }) => messages.map(({ kind }) => kind)),
    ...features.flatMap(({ cards = [] }) => cards.map(({ subject }) => subject)),
  ];
  // What delivery owes somebody is told by a kind that it names itself.
  return kinds.filter((kind) => kind !== OWED_ANSWER && withoutComments(source).includes(`"${kind}"`));
}

/** Words of the ground that are also the name of a capability or of one of its messages, and mean something else there. */
const OTHER_MEANINGS: readonly string[] = [
  // How often somebody hears from the bot, and where an assigned challenge came from.
  "src/kernel/member.ts: weekly",
  "src/kernel/member.ts: introduction",
  // The closed vocabulary of what can hold while somebody writes, as the situations are.
  "src/language/act.ts: seat-asked",
  "src/language/act.ts: team",
  // Under which name the library knows the configured model (COACH_URL).
  "src/platform/language-model.ts: coach",
  // Slack's App Home.
  "src/slack/context.ts: home",
  "src/slack/origins.ts: home",
];

function capabilitiesNamedIn(source: string): string[] {
  const code = withoutComments(source);
  return features.flatMap(({ name }) => (code.includes(`"${name}"`) ? [name] : []));
}

/** Tables may be called as their capability, and the room of the data knows them. */
const groundSources = sourcesOf(...GROUND_ROOMS).filter((file) => !file.startsWith("src/db/"));
const namedInGround = (namesIn: (source: string) => string[]): string[] =>
  groundSources.flatMap((file) => namesIn(read(file)).map((name) => `${file}: ${name}`));

describe("the ground rooms", () => {
  it("name no capability, and no kind of one", () => {
    expect(groundSources.length).toBeGreaterThan(200);
    const named = [...namedInGround(kindsNamedIn), ...namedInGround(capabilitiesNamedIn)];
    expect(named.toSorted()).toEqual(OTHER_MEANINGS.toSorted());
  });

  it("are seen to name one that somebody plants", () => {
    expect(kindsNamedIn('const KEPT_KINDS = ["manager-named"];')).toEqual(["manager-named"]);
    expect(capabilitiesNamedIn('const LOCKED = ["channel-challenges"];')).toEqual(["channel-challenges"]);
  });
});

describe("registries", () => {
  it("list every word once, and each has a line of help", () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    const { say } = readTexts([join(ROOT, "prompts")]);
    for (const { summary } of commands) expect((say as (key: string) => string)(summary).length).toBeGreaterThan(5);
  });

  it("list every capability that has a folder, each with its timetable if it has one", () => {
    const folders = namesIn("src/features").toSorted();
    expect(features.map(({ name }) => name).toSorted()).toEqual(folders);
    expect(namesIn("jobs").filter((name) => !["delivery", "slack-events", ...folders].includes(name))).toEqual([]);
  });

  it("list every job once", () => {
    expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length);
    expect(jobs.length).toBeGreaterThan(15);
  });

  it("know every kind of card that is added", () => {
    const subjects = features.flatMap(({ cards = [] }) => cards.map(({ subject }) => subject));
    const added = sourcesOf("src/features").flatMap((file) =>
      [...read(file).matchAll(/addCard\([^)]*\bsubject: "([a-z-]+)"/g)].map(([, subject]) => subject ?? ""),
    );
    expect(added.length).toBeGreaterThan(1);
    expect(new Set(added)).toEqual(new Set(subjects));
  });

  it("know what every entry of the audit log is about, once", () => {
    const subjects = features.flatMap(({ auditSubjects = [] }) => auditSubjects.map(({ subject }) => subject));
    expect(new Set(subjects).size).toBe(subjects.length);
    const written = sourcesOf("src/features")
      .filter((file) => /\/(rules|use-cases)[/.]/.test(file) && !file.endsWith(".test.ts"))
      .flatMap((file) => [...read(file).matchAll(/\bsubject: "([a-z-]+)"/g)].map(([, subject]) => subject ?? ""));
    expect(new Set(written)).toEqual(new Set(subjects));
  });

  it("put every field and code of the audit log into words; stories look for those that are not", () => {
    expect(untoldIn("door", { status: "opened", challengeId: "a" })).toEqual([]);
    expect(untoldIn("door", { status: "ajar", isNew: true })).toEqual(['door: status "ajar"', "door: isNew true"]);
  });

  it("give every section of /growth admin a name and a place of its own, and show what a capability adds", () => {
    const sections = features.flatMap(({ adminSections = [] }) => adminSections);
    expect(sections.length).toBeGreaterThan(5);
    expect(new Set(sections.map(({ name }) => name)).size).toBe(sections.length);
    expect(new Set(sections.map(({ place }) => place)).size).toBe(sections.length);
    const { say } = readTexts([join(ROOT, "prompts")]);
    const added = sections.slice(0, 1).map((section) => ({ ...section, name: "planted", summary: () => "Decided." }));
    const { blocks } = adminHomeView(say, {
      isFirst: false,
      sections: added.map((section) => ({ section, view: null })),
    });
    expect(JSON.stringify(blocks)).toContain('"action_id":"admin.section.planted"');
  });

  it("give every button and form an id of its own", () => {
    const ids = [...buttons.map(({ id }) => id), ...forms.map(({ id }) => `form ${id}`)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have a handler for every button that any message shows", () => {
    const shown = new Set(
      slackSources.flatMap((source) =>
        [...source.matchAll(/button\(\s*say\([^)]*\),\s*"([a-z]+\.[a-z-]+)"/g)].map((match) => match[1] ?? ""),
      ),
    );
    expect(shown.size).toBeGreaterThan(15);
    expect([...shown].filter((id) => !buttons.some((button) => button.id === id))).toEqual([]);
  });

  it("have every shortcut of the manifest, and no other", () => {
    const asked = manifest.features.shortcuts.filter(({ type }) => type === "message");
    expect(shortcuts.map(({ id }) => id).toSorted()).toEqual(asked.map(({ callback_id: id }) => id).toSorted());
  });

  it("are what the manifest and the README tell", () => {
    const hint = manifest.features.slash_commands[0]?.usage_hint ?? "";
    for (const { name } of commands) {
      expect(hint).toContain(name);
      expect(read("README.md")).toContain(`/growth ${name}`);
    }
    expect(manifest.features.slash_commands[0]?.should_escape).toBe(true);
  });
});

describe("the manifest", () => {
  const called = new Set(
    slackSources.flatMap((source) =>
      [...source.matchAll(/client(?:Of\([^)]*\))?\s*\.((?:[a-z]+\.)+[a-zA-Z0-9]+)\(/g)].map((match) => match[1] ?? ""),
    ),
  );

  it("asks for the scopes of the methods that are called, and no others", () => {
    // uploadV2 of the client is these two methods.
    const methods = [...called].flatMap((name) =>
      name === "files.uploadV2" ? ["files.getUploadURLExternal", "files.completeUploadExternal"] : [name],
    );
    expect(methods.length).toBeGreaterThan(8);
    expect(methods.filter((name) => !(name in METHODS))).toEqual([]);
    const needed = methods.map((name) => METHODS[name]?.scopes ?? []).filter((scopes) => scopes.length > 0);
    const asked = manifest.oauth_config.scopes.bot;
    for (const scopes of needed)
      expect([scopes, scopes.some((scope) => asked.includes(scope))]).toEqual([scopes, true]);
    const forEvents = ["commands", "app_mentions:read", "im:history"];
    expect(
      asked.filter((scope) => !forEvents.includes(scope) && !needed.some((scopes) => scopes.includes(scope))),
    ).toEqual([]);
  });

  it("subscribes to exactly the events that are handled", () => {
    const handled = events.map(({ type }) => (type === "message" ? "message.im" : type));
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(handled.toSorted());
  });
});

describe("limits", () => {
  it("of ours are not above Slack's", () => {
    const pairs: [number, number][] = [
      [LIMITS.blocksPerMessage, SLACK_LIMITS.blocksPerMessage],
      [LIMITS.blocksPerView, SLACK_LIMITS.blocksPerView],
      [LIMITS.sectionText, SLACK_LIMITS.sectionText],
      [LIMITS.headerText, SLACK_LIMITS.header],
      [LIMITS.buttonText, SLACK_LIMITS.buttonText],
      [LIMITS.buttonValue, SLACK_LIMITS.buttonValue],
      [LIMITS.optionText, SLACK_LIMITS.optionText],
      [LIMITS.optionDescription, SLACK_LIMITS.optionDescription],
      [LIMITS.viewTitle, SLACK_LIMITS.viewTitle],
      [LIMITS.viewButton, SLACK_LIMITS.viewButton],
      [LIMITS.placeholder, SLACK_LIMITS.placeholder],
      [LIMITS.optionsPerSelect, SLACK_LIMITS.selectOptions],
    ];
    expect(pairs.filter(([ours, slacks]) => ours > slacks)).toEqual([]);
  });
});

describe(".env.example", () => {
  it("names exactly the variables that are read", () => {
    const named = [...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(named.map(String).toSorted()).toEqual([...VARIABLES].toSorted());
  });
});
