/** Where somebody pressed, as Slack tells of it. */
import type { Origin } from "./context.ts";

interface Container {
  readonly type: string;
  readonly message_ts?: string | undefined;
  readonly channel_id?: string | undefined;
  readonly is_ephemeral?: boolean | undefined;
}

interface StackedView {
  readonly id: string;
  readonly root_view_id?: string | null | undefined;
  readonly previous_view_id?: string | null | undefined;
}

/** @param view null where it was pressed on a message. */
export function originFrom(
  container: Container,
  view: (StackedView & { type: string }) | null,
  responseUrl: string | undefined,
): Origin {
  if (view) return view.type === "home" ? { kind: "home" } : modalOrigin(view);
  return {
    kind: "message",
    responseUrl: responseUrl ?? "",
    channel: container.channel_id ?? "",
    ts: container.message_ts ?? "",
    ephemeral: container.is_ephemeral ?? false,
  };
}

export function modalOrigin({ id, root_view_id: root, previous_view_id: below }: StackedView): Origin {
  return {
    kind: "modal",
    viewId: id,
    below: [root, below].flatMap((viewId) => (viewId && viewId !== id ? [viewId] : [])),
  };
}
