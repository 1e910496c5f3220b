/** What the workspace reads of an app manifest. */
import { z } from "zod";

export interface Manifest {
  readonly commands: readonly {
    readonly command: string;
    readonly description: string;
    readonly usageHint: string;
    readonly shouldEscape: boolean;
  }[];
  readonly scopes: readonly string[];
  readonly events: readonly string[];
}

const ManifestSchema = z.looseObject({
  features: z.looseObject({
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
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()).default([]) }) }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ bot_events: z.array(z.string()).default([]) }).prefault({}),
  }),
});

/** @throws ZodError when it is no manifest. */
export function readManifest(manifest: unknown): Manifest {
  const { features, oauth_config: oauth, settings } = ManifestSchema.parse(manifest);
  return {
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
  };
}
