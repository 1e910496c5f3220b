/** Where the bot is installed: with whose token Slack is called for which workspace. */
import type { WebClient } from "@slack/web-api";

/** The bot in one workspace. */
export interface Installation {
  readonly workspaceId: string;
  readonly botToken: string;
  readonly botUserId: string;
  readonly botId: string;
}

/** Installations by workspace, each with a Slack client of its own. Today's configuration brings one of them. */
export class Installations {
  readonly #newClient: (botToken: string) => WebClient;
  readonly #installed = new Map<string, { readonly installation: Installation; readonly client: WebClient }>();

  /** @param newClient makes a client that calls Slack with a token. */
  constructor(newClient: (botToken: string) => WebClient) {
    this.#newClient = newClient;
  }

  add(installation: Installation): void {
    const { workspaceId, botToken } = installation;
    this.#installed.set(workspaceId, { installation, client: this.#newClient(botToken) });
  }

  /** Whether the bot is installed there. */
  serves(workspaceId: string): boolean {
    return this.#installed.has(workspaceId);
  }

  /** @throws Error when the bot is not installed there. */
  clientOf(workspaceId: string): WebClient {
    return this.#of(workspaceId).client;
  }

  /** The client of the installation that is meant; see `installationFor`. */
  clientFor(named: readonly (string | null | undefined)[]): WebClient {
    return this.clientOf(this.installationFor(named).workspaceId);
  }

  /**
   * The installation that a request belongs to. People of another company act in channels that two companies share; then
   * Slack names their workspace, and any installation of ours may answer.
   * @param named workspaces that the request names, the likeliest first.
   */
  installationFor(named: readonly (string | null | undefined)[]): Installation {
    const known = named.find((id) => id && this.serves(id));
    const [first] = this.#installed.keys();
    return this.#of(known ?? first ?? "").installation;
  }

  #of(workspaceId: string): { readonly installation: Installation; readonly client: WebClient } {
    const found = this.#installed.get(workspaceId);
    if (!found) throw new Error(`the bot is not installed in ${workspaceId || "any workspace"}`);
    return found;
  }
}
