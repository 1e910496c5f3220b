/** The workspace knows nothing of Growth Companion: a bot of another kind lives in it, over HTTP, by Socket Mode, by OAuth. */
import { type App, HTTPReceiver, type Installation, SocketModeReceiver } from "@slack/bolt";
import { afterEach, describe, expect, it } from "vitest";
import { freePort } from "#src/platform/postgres-process.ts";
import { startWorkspace, type Workspace } from "#src/playground/workspace.ts";
import { LUNCH_MANIFEST, lunchBot, quietLogger } from "./lunch-bot.ts";

const SECRET = "lunch-secret";
const CHANNEL = { channel: "C0GENERAL" };
const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

async function slack(more: object = {}): Promise<Workspace> {
  const workspace = await startWorkspace({
    manifest: LUNCH_MANIFEST,
    signingSecret: SECRET,
    botToken: "xoxb-lunch",
    appToken: "xapp-lunch",
    ...more,
  });
  stops.push(() => workspace.stop());
  return workspace;
}

async function overHttp(workspace: Workspace): Promise<void> {
  const app = lunchBot({
    token: "xoxb-lunch",
    signingSecret: SECRET,
    clientOptions: { slackApiUrl: workspace.apiUrl },
  });
  const port = await freePort();
  await app.start(port);
  stops.push(() => app.stop());
  workspace.connect(`http://127.0.0.1:${port}/slack/events`);
}

async function bySocket(workspace: Workspace): Promise<App> {
  const app = lunchBot({
    token: "xoxb-lunch",
    clientOptions: { slackApiUrl: workspace.apiUrl },
    receiver: new SocketModeReceiver({
      appToken: "xapp-lunch",
      logger: quietLogger(),
      installerOptions: { clientOptions: { slackApiUrl: workspace.apiUrl } },
    }),
  });
  await app.start();
  stops.push(() => app.stop());
  return app;
}

describe.each([
  ["over HTTP", overHttp],
  ["by Socket Mode", bySocket],
])("a lunch poll %s", (_, connect) => {
  it("is asked, answered and counted", async () => {
    const workspace = await slack();
    await connect(workspace);
    const [tom, lena] = [workspace.as("U0TOM"), workspace.as("U0LENA")];
    await tom.command("/lunch Zum Anker", CHANNEL);
    await lena.click("vote-Zum Anker");
    await tom.click("vote-Zum Anker");
    // It acknowledges first, and posts after that.
    const poll = () => expect.poll(() => lena.channel("C0GENERAL").at(-1)?.plain);
    await poll().toContain("[Zum Anker (2)]");
    const form = await tom.command("/lunch", CHANNEL);
    expect(form.modal?.title).toBe("A place");
    expect((await tom.submit({ name: "x" })).modal?.errors).toEqual({ name: "That is no name of a place." });
    expect((await tom.submit({ name: "Mensa" })).modal).toBeNull();
    await poll().toContain("[Mensa (0)]");
    expect((await tom.say("I am hungry")).messages.at(-1)?.plain).toBe("Type `/lunch` and a place.");
    const mention = await tom.say("@Lunch hello", CHANNEL);
    expect(mention.messages.at(-1)).toMatchObject({
      plain: "At your service.",
      threadTs: expect.stringMatching(/^\d/),
    });
    expect(workspace.violations).toEqual([]);
  });
});

describe("Socket Mode", () => {
  it("refuses a wrong app token and an address without a ticket", async () => {
    const workspace = await slack();
    const open = (token: string) =>
      fetch(`${workspace.apiUrl}apps.connections.open`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}` },
      }).then((answer) => answer.json());
    expect(await open("xapp-wrong")).toMatchObject({ ok: false, error: "invalid_auth" });
    expect(await open("xapp-lunch")).toMatchObject({ ok: true, url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1/) });
    const socket = new WebSocket(`${workspace.pageUrl.replace("http", "ws")}link/?ticket=made-up`);
    await new Promise((resolve) => socket.addEventListener("error", resolve));
    expect(workspace.socketMode.isConnected).toBe(false);
  });

  it("asks the bot to come again, and it does", async () => {
    const workspace = await slack();
    await bySocket(workspace);
    workspace.socketMode.refresh();
    await expect.poll(() => workspace.socketMode.isConnected, { timeout: 10_000 }).toBe(false);
    await expect.poll(() => workspace.socketMode.isConnected, { timeout: 10_000 }).toBe(true);
    expect((await workspace.as("U0TOM").say("hungry")).messages.at(-1)?.plain).toContain("/lunch");
  });
});

describe("OAuth", () => {
  const otherTeams = [
    {
      team: { id: "T0OTHER", name: "Another Company", domain: "another" },
      people: [{ id: "U9NINA", name: "Nina Berg", title: "Designer", zone: "Europe/Oslo" }],
      channels: [{ id: "C9ALL", name: "all", members: ["U9NINA"], bot: true }],
    },
  ];

  it("brings the bot into a second workspace of the same server, each with its own token", async () => {
    const workspace = await slack({ otherTeams });
    const port = await freePort();
    const installed = new Map<string, Installation>();
    const app = lunchBot({
      clientOptions: { slackApiUrl: workspace.apiUrl },
      receiver: new HTTPReceiver({
        signingSecret: SECRET,
        logger: quietLogger(),
        clientId: "1000000000.2000000000",
        clientSecret: "simulated-client-secret",
        stateSecret: "state",
        scopes: ["commands", "chat:write", "im:history"],
        redirectUri: `http://127.0.0.1:${port}/slack/oauth_redirect`,
        installerOptions: {
          redirectUriPath: "/slack/oauth_redirect",
          authorizationUrl: `${workspace.pageUrl}oauth/v2/authorize`,
          clientOptions: { slackApiUrl: workspace.apiUrl },
          stateVerification: false,
        },
        installationStore: {
          storeInstallation: (installation) => {
            installed.set(installation.team?.id ?? "", installation);
            return Promise.resolve();
          },
          fetchInstallation: ({ teamId }) => {
            const found = installed.get(teamId ?? "");
            return found ? Promise.resolve(found) : Promise.reject(new Error("not installed"));
          },
        },
      }),
    });
    await app.start(port);
    stops.push(() => app.stop());
    workspace.connect(`http://127.0.0.1:${port}/slack/events`);

    const start = await fetch(`http://127.0.0.1:${port}/slack/install`).then((answer) => answer.text());
    const link = /href="([^"]*authorize[^"]*)"/.exec(start)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const ask = await fetch(link);
    expect(await ask.text()).toContain("Allow in Another Company");
    const nina = workspace.as("U9NINA");
    await nina.say("hungry");
    expect(nina.dm().at(-1)?.authorName).toBe("Nina Berg");

    await fetch(`${link}&team=T0OTHER&allow=1`);
    expect([...installed.keys()]).toEqual(["T0OTHER"]);
    expect((await nina.say("hungry")).messages.at(-1)).toMatchObject({ authorName: "Lunch" });
    const token = installed.get("T0OTHER")?.bot?.token ?? "";
    const call = (method: string, args: object) =>
      fetch(`${workspace.apiUrl}${method}`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(args),
      }).then((answer) => answer.json());
    expect(await call("auth.test", {})).toMatchObject({ ok: true, team_id: "T0OTHER", team: "Another Company" });
    expect(await call("chat.postMessage", { channel: "C0GENERAL", text: "hi" })).toMatchObject({
      error: "channel_not_found",
    });
    await workspace.change("U9NINA").uninstall();
    expect(await call("auth.test", {})).toMatchObject({ error: "account_inactive" });
  });

  it.each([
    [{ client_id: "wrong" }, "invalid_client_id"],
    [{ scope: "admin" }, "invalid_scope admin"],
    [{ redirect_uri: "https://elsewhere.example" }, "bad_redirect_uri"],
  ])("refuses %o", async (change, words) => {
    const workspace = await slack();
    const query = {
      client_id: "1000000000.2000000000",
      scope: "commands",
      redirect_uri: "http://127.0.0.1/back",
      ...change,
    };
    const answer = await fetch(`${workspace.pageUrl}oauth/v2/authorize?${String(new URLSearchParams(query))}`);
    expect([answer.status, await answer.text()]).toEqual([400, words]);
  });

  it("takes a code once, with the right secret", async () => {
    const workspace = await slack();
    const query = new URLSearchParams({
      client_id: "1000000000.2000000000",
      scope: "commands",
      redirect_uri: "http://127.0.0.1/back",
      team: "T0HOUSE",
      allow: "1",
    });
    const page = await fetch(`${workspace.pageUrl}oauth/v2/authorize?${String(query)}`, { redirect: "manual" });
    const code = new URL(page.headers.get("location") ?? "").searchParams.get("code") ?? "";
    const access = (client_secret: string) =>
      fetch(`${workspace.apiUrl}oauth.v2.access`, {
        method: "POST",
        body: new URLSearchParams({ client_id: "1000000000.2000000000", client_secret, code }),
      }).then((answer) => answer.json());
    expect(await access("wrong")).toMatchObject({ error: "bad_client_secret" });
    expect(await access("simulated-client-secret")).toMatchObject({ ok: true, token_type: "bot", scope: "commands" });
    expect(await access("simulated-client-secret")).toMatchObject({ error: "invalid_code" });
  });
});
