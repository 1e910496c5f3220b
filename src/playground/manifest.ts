/** What the workspace reads of an app manifest. */
import { z } from "zod";

export interface Manifest {
  /** The bot's name as people see it. */
  readonly botName: string;
  readonly commands: readonly {
    readonly command: string;
    readonly description: string;
    readonly usageHint: string;
    readonly shouldEscape: boolean;
  }[];
  readonly scopes: readonly string[];
  readonly events: readonly string[];
  /** Whether people can write in the app's DM. */
  readonly messagesTab: boolean;
  readonly homeTab: boolean;
  readonly shortcuts: readonly {
    readonly name: string;
    readonly type: "global" | "message";
    readonly callbackId: string;
  }[];
  readonly redirectUrls: readonly string[];
}

const ManifestSchema = z.looseObject({
  display_information: z.looseObject({ name: z.string() }),
  features: z.looseObject({
    bot_user: z.looseObject({ display_name: z.string() }).optional(),
    app_home: z
      .looseObject({
        home_tab_enabled: z.boolean().default(false),
        messages_tab_enabled: z.boolean().default(false),
        messages_tab_read_only_enabled: z.boolean().default(true),
      })
      .prefault({}),
    shortcuts: z
      .array(z.looseObject({ name: z.string(), type: z.enum(["global", "message"]), callback_id: z.string() }))
      .default([]),
    slash_commands: z
      .array(
        z.looseObject({
          command: z.string(),
          description: z.string(),
          usage_hint: z.string().default(""),
          should_escape: z.boolean().default(false),
        }),
      )
      .default([]),
  }),
  oauth_config: z.looseObject({
    redirect_urls: z.array(z.string()).default([]),
    scopes: z.looseObject({ bot: z.array(z.string()).default([]) }),
  }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ bot_events: z.array(z.string()).default([]) }).prefault({}),
  }),
});

/** @throws ZodError when it is no manifest. */
export function readManifest(manifest: unknown): Manifest {
  const { display_information: about, features, oauth_config: oauth, settings } = ManifestSchema.parse(manifest);
  const { app_home: appHome } = features;
  return {
    botName: features.bot_user?.display_name ?? about.name,
    commands: features.slash_commands.map(
      ({ command, description, usage_hint: usageHint, should_escape: shouldEscape }) => ({
        command,
        description,
        usageHint,
        shouldEscape,
      }),
    ),
    scopes: oauth.scopes.bot,
    events: settings.event_subscriptions.bot_events,
    messagesTab: appHome.messages_tab_enabled && !appHome.messages_tab_read_only_enabled,
    homeTab: appHome.home_tab_enabled,
    shortcuts: features.shortcuts.map(({ name, type, callback_id: callbackId }) => ({ name, type, callbackId })),
    redirectUrls: oauth.redirect_urls,
  };
}
