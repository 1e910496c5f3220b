/** OAuth v2: the page on which somebody lets the app into a workspace, and the exchange of its code for a token. */
import { type ApiAnswer, type Arguments, refused } from "./api-answer.ts";
import type { Manifest } from "./manifest.ts";
import type { World } from "./world.ts";

export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

interface Grant {
  readonly teamId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly issuedAt: number;
}

export interface Token {
  readonly teamId: string;
  readonly scopes: readonly string[];
}

/** docs.slack.dev/authentication/installing-with-oauth: a code is good for ten minutes, once. */
const CODE_MS = 10 * 60_000;

export type Page = { readonly html: string } | { readonly location: string } | { readonly refused: string };

export class OAuth {
  readonly tokens = new Map<string, Token>();
  readonly #credentials: AppCredentials;
  readonly #manifest: Manifest;
  readonly #worlds: () => readonly World[];
  readonly #codes = new Map<string, Grant>();

  constructor(credentials: AppCredentials, manifest: Manifest, worlds: () => readonly World[]) {
    this.#credentials = credentials;
    this.#manifest = manifest;
    this.#worlds = worlds;
  }

  /** `/oauth/v2/authorize`: asks which workspace; with `team` and `allow` it gives the code to the app. */
  authorize(query: URLSearchParams): Page {
    if (query.get("client_id") !== this.#credentials.clientId) return { refused: "invalid_client_id" };
    const redirectUri = query.get("redirect_uri") ?? this.#manifest.redirectUrls[0] ?? "";
    if (!this.#isKnown(redirectUri)) return { refused: "bad_redirect_uri" };
    const scopes = (query.get("scope") ?? "").split(",").filter((scope) => scope !== "");
    const strange = scopes.filter((scope) => !this.#manifest.scopes.includes(scope));
    if (scopes.length === 0 || strange.length > 0) return { refused: `invalid_scope ${strange.join(",")}`.trim() };
    const world = this.#worlds().find(({ team }) => team.id === query.get("team"));
    if (!world || query.get("allow") !== "1") return { html: askPage(query, this.#manifest.botName, this.#worlds()) };
    const userId = query.get("user") ?? [...world.people.keys()][0] ?? "";
    const code = crypto.randomUUID();
    this.#codes.set(code, { teamId: world.team.id, userId, scopes, redirectUri, issuedAt: Date.now() });
    const location = new URL(redirectUri);
    location.searchParams.set("code", code);
    location.searchParams.set("state", query.get("state") ?? "");
    return { location: location.href };
  }

  /** `oauth.v2.access`. The client's id and secret come in the arguments or as HTTP Basic. */
  access(args: Arguments, authorization: string): ApiAnswer {
    const basic = /^Basic (.+)$/.exec(authorization)?.[1];
    const [id, secret] = basic
      ? Buffer.from(basic, "base64").toString("utf8").split(":")
      : [args["client_id"], args["client_secret"]];
    if (id !== this.#credentials.clientId) return refused("invalid_client_id");
    if (secret !== this.#credentials.clientSecret) return refused("bad_client_secret");
    const code = String(args["code"] ?? "");
    const grant = this.#codes.get(code);
    this.#codes.delete(code);
    if (!grant || Date.now() - grant.issuedAt > CODE_MS) return refused("invalid_code");
    if (args["redirect_uri"] !== undefined && args["redirect_uri"] !== grant.redirectUri)
      return refused("bad_redirect_uri");
    const world = this.#worlds().find(({ team }) => team.id === grant.teamId);
    if (!world) return refused("invalid_code");
    const token = this.install(grant.teamId, grant.scopes);
    const { team, bot } = world;
    return {
      ok: true,
      app_id: bot.appId,
      authed_user: { id: grant.userId },
      scope: grant.scopes.join(","),
      token_type: "bot",
      access_token: token,
      bot_user_id: bot.userId,
      team: { id: team.id, name: team.name },
      enterprise: null,
      is_enterprise_install: false,
    };
  }

  /** The app is let into a workspace, as if somebody had gone through the pages. @returns its token. */
  install(teamId: string, scopes: readonly string[] = this.#manifest.scopes): string {
    const token = `xoxb-${crypto.randomUUID()}`;
    this.tokens.set(token, { teamId, scopes });
    for (const world of this.#worlds().filter(({ team }) => team.id === teamId)) {
      world.installed = true;
      world.tokenRevoked = false;
      world.changed();
    }
    return token;
  }

  #isKnown(redirectUri: string): boolean {
    if (!URL.canParse(redirectUri)) return false;
    const { redirectUrls } = this.#manifest;
    return redirectUrls.length === 0 || redirectUrls.some((known) => redirectUri.startsWith(known));
  }
}

function askPage(query: URLSearchParams, name: string, worlds: readonly World[]): string {
  const links = worlds.map(({ team }) => {
    const allowed = new URLSearchParams(query);
    allowed.set("team", team.id);
    allowed.set("allow", "1");
    return `<li><a href="?${escapeHtml(allowed.toString())}">Allow in ${escapeHtml(team.name)}</a></li>`;
  });
  const scopes = escapeHtml((query.get("scope") ?? "").replaceAll(",", ", "));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Install ${escapeHtml(name)}</title><h1>${escapeHtml(name)} asks to be installed</h1><p>It asks for: ${scopes}</p><ul>${links.join("")}</ul></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
