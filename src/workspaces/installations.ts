/** Where the bot is installed: with whose token Slack is called for which workspace. */
import type { WebClient } from "@slack/web-api";
import type { Lane } from "./lane.ts";

/** The bot in one workspace. */
export interface Installation {
  readonly workspaceId: string;
  readonly botToken: string;
  readonly botUserId: string;
  readonly botId: string;
}

/** Something was to be done in a workspace in which the bot is not installed, so that there is no token for it. */
export class NotInstalled extends Error {
  override readonly name = "NotInstalled";

  constructor(workspaceId: string) {
    super(`the bot is not installed in ${workspaceId || "a workspace that is meant by no name"}`);
  }
}

/** Makes a client that calls Slack for an installation, as urgently as the lane says. */
type NewClient = (installation: Installation, lane: Lane) => WebClient;

interface Installed {
  readonly installation: Installation;
  readonly clients: Map<Lane, WebClient>;
}

/** Installations by workspace, each with Slack clients of its own, one a lane. Today's configuration brings one of them. */
export class Installations {
  readonly #newClient: NewClient;
  readonly #installed = new Map<string, Installed>();

  constructor(newClient: NewClient) {
    this.#newClient = newClient;
  }

  add(installation: Installation): void {
    this.#installed.set(installation.workspaceId, { installation, clients: new Map() });
  }

  /** Whether the bot is installed there. */
  serves(workspaceId: string): boolean {
    return this.#installed.has(workspaceId);
  }

  /** The only way to call Slack for a workspace. @throws NotInstalled */
  clientOf(workspaceId: string, lane: Lane): WebClient {
    const { installation, clients } = this.#of(workspaceId);
    const client = clients.get(lane) ?? this.#newClient(installation, lane);
    clients.set(lane, client);
    return client;
  }

  /** The client of the installation that is meant; see `installationFor`. */
  clientFor(named: readonly (string | null | undefined)[], lane: Lane): WebClient {
    return this.clientOf(this.installationFor(named).workspaceId, lane);
  }

  /**
   * The installation that a request belongs to. People of another company act in channels that two companies share; then
   * Slack may name their workspace alone, and where the bot is installed once it is that installation that they meant.
   * Nothing that is stored is ever sent by this: what names a workspace takes `clientOf`.
   * @param named workspaces that the request names, the likeliest first.
   * @throws NotInstalled when it could be several.
   */
  installationFor(named: readonly (string | null | undefined)[]): Installation {
    const known = named.find((id) => id && this.serves(id));
    const [first, ...others] = this.#installed.keys();
    const only = others.length === 0 ? first : undefined;
    return this.#of(known ?? only ?? named.find((id) => id) ?? "").installation;
  }

  #of(workspaceId: string): Installed {
    const found = this.#installed.get(workspaceId);
    if (!found) throw new NotInstalled(workspaceId);
    return found;
  }
}
