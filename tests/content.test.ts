import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseChallenge } from "#src/content/challenge-file.ts";
import { coverageOf, gapsIn } from "#src/content/coverage.ts";
import { FORMER_KEYS } from "#src/content/former-keys.ts";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import { readTexts } from "#src/content/read-texts.ts";
import { alikePairs, TOO_ALIKE } from "#src/content/similarity.ts";
import { readTextFiles } from "#src/content/text-files.ts";
import { reflectView } from "#src/features/reflections/slack/reflection-form.ts";
import { othersMessage } from "#src/features/weekly/slack/alternatives-message.ts";
import { nudgeMessage } from "#src/features/weekly/slack/nudge-message.ts";
import { planView } from "#src/features/weekly/slack/plan-form.ts";
import { sizeView } from "#src/features/weekly/slack/size-form.ts";
import { everyChallenge } from "#src/kernel/catalogue.ts";
import { READERS } from "#src/kernel/vocabulary.ts";
import { validateMessage, validateView } from "#src/playground/block-kit/validate.ts";
import { memberWith, nudgeWith, planWith } from "#tests/fakes/people.ts";
import { CHALLENGE_FILE } from "#tests/support/challenge-file.ts";
import { ROOT, read, sourcesOf } from "#tests/support/imports.ts";

const PROMPTS = join(ROOT, "prompts");
const { catalogue, faults } = readCatalogue([PROMPTS]);
const texts = readTexts([PROMPTS]);
const folder = mkdtempSync(join(tmpdir(), "growth-prompts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const good = CHALLENGE_FILE;
const NOON = new Date("2026-11-24T11:00:00Z");

describe("the catalogue", () => {
  it("has no faults, no gaps and no near-duplicates", () => {
    expect([...faults, ...texts.faults]).toEqual([]);
    expect(gapsIn(coverageOf(catalogue), catalogue)).toEqual([]);
    expect(alikePairs(everyChallenge(catalogue), TOO_ALIKE)).toEqual([]);
  });

  it("has at least 24 for hosts, mentors, mentees and people outside engineering, and some that need a seat", () => {
    expect(catalogue.forReaders.length).toBeGreaterThanOrEqual(24);
    for (const reader of READERS)
      expect(catalogue.forReaders.filter(({ readers }) => readers.includes(reader)).length).toBeGreaterThanOrEqual(5);
    expect(new Set(catalogue.all.flatMap(({ needs }) => needs.seat ?? [])).size).toBeGreaterThanOrEqual(5);
  });

  it("finds a challenge that was written twice with other words around it", () => {
    const original = catalogue.all[0];
    if (!original) throw new Error("no challenge");
    const reworded = { ...original, id: "copy", title: `Please ${original.title.toLowerCase()}` };
    expect(alikePairs([...catalogue.all, reworded], TOO_ALIKE)).toHaveLength(1);
  });

  it("fits into Slack's limits in every message and form", () => {
    const member = memberWith();
    const wrong = everyChallenge(catalogue).flatMap((challenge) => {
      const nudge = nudgeWith({ challengeId: challenge.id });
      const ask = {
        member,
        nudge,
        plan: null,
        challenge,
        offered: challenge,
        others: catalogue.all.slice(0, 2),
        lines: [],
      };
      const states = (["open", "planned", "done", "skipped", "deferred", "not-done", "lapsed"] as const).map((status) =>
        nudgeMessage(texts.say, {
          member,
          challenge,
          nudge: { ...nudge, status },
          plan: status === "planned" ? planWith() : null,
          lines: [],
        }),
      );
      return [
        ...[...states, othersMessage(texts.say, ask)].flatMap((message) => validateMessage(message)),
        ...validateView(sizeView(texts.say, ask, {})),
        ...validateView(planView(texts.say, ask, { at: NOON, now: NOON }, {})),
        ...validateView(
          reflectView(texts.say, { nudgeId: nudge.id, challenge, member, existing: null }, {}, "x ".repeat(20_000)),
        ),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe("what other folders add", () => {
  const other = (name: string, files: Readonly<Record<string, string>>): string => {
    const path = join(folder, name);
    mkdirSync(join(path, "challenges"), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
    return path;
  };
  const three = ["one", "two", "three"];
  const filesOf = (...ids: string[]): Record<string, string> =>
    Object.fromEntries(
      ids.map((id) => [`challenges/${id}.md`, links(good.replace("id: ask-sales-pitch", `id: ${id}`))]),
    );
  const links = (text: string): string => text.replace(/^(followOns|prerequisites): .*$/gm, "$1: []");
  const ladder =
    "- id: to-three\n  title: From one to three\n  rungs: [one, two, three]\n  result: Somebody who has done all three.\n";

  it("may be of an earlier version: its evidence is the result", () => {
    const former = good.replace("## Result", "## Evidence").replace(/^(form|place): .*\n/gm, "");
    const { challenge, faults: told } = parseChallenge("ask-sales-pitch.md", former);
    expect(told).toEqual([]);
    expect(challenge).toMatchObject({ form: null, place: null, retired: false });
    expect(challenge?.result).toBe(parseChallenge("ask-sales-pitch.md", good).challenge?.result);
  });

  it("may be ladders: each rung leads to the next", () => {
    const read = readCatalogue([other("ladder", { ...filesOf(...three), "ladders.yaml": ladder })]);
    expect(read.faults).toEqual([]);
    expect(read.catalogue.ladders.map(({ rungs }) => rungs)).toEqual([three]);
    expect(read.catalogue.byId.get("one")?.followOns).toContain("two");
    expect(read.catalogue.byId.get("three")?.followOns).not.toContain("one");
  });

  it.each([
    ["a rung that is not there", { ...filesOf("one", "two"), "ladders.yaml": ladder }, 'no challenge "three"'],
    ["a rung too few", { ...filesOf(...three), "ladders.yaml": ladder.replace(", three", "") }, "rungs"],
    ["no list", { ...filesOf(...three), "ladders.yaml": "ladders: none" }, "expected array"],
    ["a rung twice", { ...filesOf(...three), "ladders.yaml": ladder.replace("two", "one") }, "name each rung once"],
    ["an alias of nothing", { ...filesOf(...three), "ladders.yaml": "- *x" }, "expected array"],
    ["no YAML", { ...filesOf(...three), "ladders.yaml": "- [" }, "expected array"],
  ])("is told with %s, and the rest is used", (name, files, message) => {
    const read = readCatalogue([other(name, files)]);
    expect(read.faults.map((fault) => fault.message).join()).toContain(message);
    expect(read.catalogue.ladders).toEqual([]);
    expect(read.catalogue.all.length).toBeGreaterThan(1);
  });

  it("may name a retired challenge: what took its place is meant", () => {
    const files = filesOf("one", "two", "three");
    const read = readCatalogue([
      other("links", {
        "challenges/one.md": (files["challenges/one.md"] ?? "").replace(
          "kind: talk",
          "kind: talk\nretired: true\nreplacedBy: two",
        ),
        "challenges/two.md": files["challenges/two.md"] ?? "",
        "challenges/three.md": (files["challenges/three.md"] ?? "").replace(
          "prerequisites: []",
          "prerequisites: [one]",
        ),
      }),
    ]);
    expect(read.catalogue.byId.get("three")?.prerequisites).toEqual(["two"]);
  });

  it("may retire a challenge, which is then found by its id alone", () => {
    const retired = good.replace("kind: talk", "kind: talk\nretired: true");
    const read = readCatalogue([other("retired", { "challenges/ask-sales-pitch.md": retired })]);
    expect(read.catalogue.all).toEqual([]);
    expect(read.catalogue.byId.get("ask-sales-pitch")?.retired).toBe(true);
  });
});

describe("a broken file", () => {
  it.each([
    ["an unknown area", good.replace("area: market", "area: marketing"), /area: /, 4],
    ["a stray key", good.replace("kind: talk", "kind: talk\nlevel: 3"), /Unrecognized key/, 8],
    ["a missing section", good.replace(/## (?:Evidence|Result)[^#]*/, ""), /## Result is missing/, null],
    ["a bigger size without its minutes", `${good}\n## Bigger\n${"Do more of it. ".repeat(4)}\n`, /go together/, null],
    [
      "a bigger size that takes no longer",
      `${good.replace("minutes: 30", "minutes: 30\nbiggerMinutes: 30")}\n## Bigger\n${"Do more of it. ".repeat(4)}\n`,
      /takes longer/,
      null,
    ],
    ["a place that nobody knows", good.replace("place: sent", "place: nowhere"), /place: /, 14],
    [
      "a replacement though it is offered",
      good.replace("kind: talk", "kind: talk\nreplacedBy: other"),
      /only a retired/,
      8,
    ],
    [
      "a cue without its halves",
      good.replace(/- When I see somebody.*/, "- Ask somebody."),
      /When <cue>, I will/,
      null,
    ],
    ["another id than its name", good.replace("id: ask-sales-pitch", "id: ask-sales"), /must be the file's name/, 2],
    ["no front matter", "## Ask\nDo it.", /front matter/, 1],
    ["YAML that is none", good.replace("scopes: [1, 2]", "scopes: [1, 2"), /./, null],
  ])("with %s names file, line and fault, and gives no challenge", (_, text, message, line) => {
    const parsed = parseChallenge("challenges/ask-sales-pitch.md", text);
    expect(parsed.challenge).toBeNull();
    expect(parsed.faults[0]).toMatchObject({
      file: "challenges/ask-sales-pitch.md",
      message: expect.stringMatching(message) as string,
    });
    if (line) expect(parsed.faults[0]?.line).toBe(line);
  });

  it("is left out while the good ones go on, and a folder of one's own overrides", () => {
    mkdirSync(join(folder, "challenges"), { recursive: true });
    writeFileSync(
      join(folder, "challenges/ask-sales-pitch.md"),
      good.replace("title: Ask sales how they pitch the product", "title: Our own title"),
    );
    writeFileSync(join(folder, "challenges/broken.md"), "nothing");
    const read = readCatalogue([PROMPTS, folder]);
    expect(read.catalogue.byId.get("ask-sales-pitch")?.title).toBe("Our own title");
    expect(read.catalogue.all).toHaveLength(catalogue.all.length);
    expect(read.faults.map(({ file }) => file)).toEqual(["challenges/broken.md"]);
  });
});

describe("texts", () => {
  it("can be replaced by a company's own, but not invented", () => {
    mkdirSync(join(folder, "texts/en"), { recursive: true });
    writeFileSync(
      join(folder, "texts/en/nudge.yaml"),
      'accept: Count me in\nstrange: New\nfallback: "{title} {colour}"\n',
    );
    const own = readTexts([PROMPTS, folder]);
    expect(own.say("nudge.accept")).toBe("Count me in");
    expect(own.say("nudge.fallback", { title: "A", ask: "B" })).toBe("A: B");
    expect(own.faults.map(({ line, message }) => [line, message.split(":")[0]])).toEqual([
      [2, "nudge.strange"],
      [3, "nudge.fallback"],
    ]);
  });

  it("can be replaced in files as they were named before the capabilities, by keys as they were called", () => {
    const path = join(folder, "former");
    mkdirSync(join(path, "texts/en"), { recursive: true });
    const own = {
      "assign.yaml": "title: Hand one over\ntold:\n  agree: Fine by me\nnudge:\n  plan: Plan it\n",
      "admin.yaml": "title: Settings of the workspace\nhealth:\n  title: How it runs\n",
      "health.yaml": "title: The report\n",
      "errors.yaml": "say_it_in_channel: Please say it there.\n",
    };
    for (const [name, text] of Object.entries(own)) writeFileSync(join(path, "texts/en", name), text);
    const { say, faults } = readTexts([PROMPTS, path]);
    expect(faults).toEqual([]);
    expect([say("assign.title"), say("assign.assigner_news.agree"), say("assign.nudge.plan")]).toEqual([
      "Hand one over",
      "Fine by me",
      "Plan it",
    ]);
    expect([say("admin.title"), say("admin.health.title"), say("health.report_title")]).toEqual([
      "Settings of the workspace",
      "How it runs",
      "The report",
    ]);
    expect(say("errors.channel.wrong_place")).toBe("Please say it there.");
  });

  it("can be replaced in files like ours, or in one file of any name", () => {
    const { entries } = readTextFiles(PROMPTS, "en");
    const path = join(folder, "alike");
    cpSync(join(PROMPTS, "texts"), join(path, "texts"), { recursive: true });
    writeFileSync(join(path, "texts/en/zz-ours.yaml"), "nudge:\n  accept: Count me in\nhome:\n  strange: New\n");
    const own = readTexts([PROMPTS, path]);
    expect(own.say("nudge.accept")).toBe("Count me in");
    expect(own.faults.map(({ line, message }) => [line, message.split(":")[0]])).toEqual([[4, "home.strange"]]);
    // A key that could be read with and without its file's name would replace the wrong sentence.
    const keys = new Set(entries.map(({ key }) => key));
    expect(entries.filter(({ key, file }) => keys.has(`${basename(file, ".yaml")}.${key}`))).toEqual([]);
    expect([...FORMER_KEYS].filter(([former, today]) => keys.has(former) || !keys.has(today))).toEqual([]);
  });

  it("speak plural", () => {
    expect(texts.say("reasons.small", { minutes: 1 })).toContain("1 minute.");
    expect(texts.say("reasons.small", { minutes: 5 })).toContain("5 minutes.");
  });

  it("are all used, and free of exclamation marks", () => {
    const { entries } = readTextFiles(PROMPTS, "en");
    const sources = sourcesOf("src").map(read).join("\n");
    // Keys with a computed end, such as `areas.${area}.title`, count by their beginning.
    const prefixes = [...sources.matchAll(/say\(\s*`([a-z_.-]+?)\$\{/g)].map((match) => match[1] ?? "");
    const quoted = new Set([...sources.matchAll(/"([\w.-]+)(?=")/g)].map((match) => match[1] ?? ""));
    const unused = entries
      .map(({ key }) => key)
      .filter((key) => !quoted.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
    expect(entries.filter(({ message }) => message.includes("!")).map(({ key }) => key)).toEqual([]);
  });
});
