/** Buttons around the address of one's calendar. */
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { modalReply, type Reply } from "#src/slack/context.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import { messageView } from "#src/slack/windows.ts";
import { currentAddress, endAddress, newAddress } from "../use-cases/address.ts";
import { endedMessage, knownAddressMessage, newAddressMessage, withoutAddressMessage } from "./address-message.ts";

/** The first time it is there at once; after that it can be replaced or ended. */
const subscribe = defineAction({
  id: "calendar.subscribe",
  opensModal: true,
  run: async (context) => {
    const { deps, say, person } = context;
    if (deps.publicUrl === null) return modalReply(messageView(context, withoutAddressMessage(say)));
    const since = await currentAddress(deps, person);
    const message =
      since === null ? newAddressMessage(say, await newAddress(deps, person)) : knownAddressMessage(say, since);
    return modalReply(messageView(context, message));
  },
});

const renew = defineAction({
  id: "calendar.renew",
  run: async (context) =>
    inWindow(context, newAddressMessage(context.say, await newAddress(context.deps, context.person))),
});

const revoke = defineAction({
  id: "calendar.revoke",
  run: async (context) => {
    await endAddress(context.deps, context.person);
    return inWindow(context, endedMessage(context.say));
  },
});

/** In the window that the button stands in; else in one of its own. */
function inWindow(context: Context, message: Message): Reply {
  const view = messageView(context, message);
  return context.origin.kind === "modal"
    ? { kind: "redraw", views: [{ viewId: context.origin.viewId, view }] }
    : modalReply(view);
}

export const calendarActions: readonly Action[] = [subscribe, renew, revoke];
