/** Where somebody pressed, as Slack tells of it. */
import type { Origin, ViewState } from "./context.ts";
import { parseMetadata, WithResponseUrl } from "./payloads.ts";

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
  readonly private_metadata: string;
}

interface PressedView extends StackedView {
  readonly type: string;
  readonly hash?: string | undefined;
  readonly state: { readonly values: ViewState };
}

/** @param view null where it was pressed on a message. */
export function originFrom(container: Container, view: PressedView | null, responseUrl: string | undefined): Origin {
  if (view?.type === "home") return { kind: "home" };
  if (view) {
    const form = { metadata: parseMetadata(view.private_metadata), state: view.state.values, hash: view.hash };
    return { ...modalOrigin(view), form };
  }
  return {
    kind: "message",
    responseUrl: responseUrl ?? "",
    channel: container.channel_id ?? "",
    ts: container.message_ts ?? "",
    ephemeral: container.is_ephemeral ?? false,
  };
}

/** A press in a window, with the windows that lie below it. */
export function modalOrigin({
  id,
  root_view_id: root,
  previous_view_id: below,
  private_metadata: metadata,
}: StackedView): Extract<Origin, { kind: "modal" }> {
  const { isFromHome = false, isInChannel = false } = WithResponseUrl.safeParse(parseMetadata(metadata)).data ?? {};
  return {
    kind: "modal",
    viewId: id,
    below: [root, below].flatMap((viewId) => (viewId && viewId !== id ? [viewId] : [])),
    isFromHome,
    isInChannel,
  };
}
