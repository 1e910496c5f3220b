/** `/growth admin`: inviting people or a channel to register as hosts. */
import { defineAdminSection } from "#src/feature-kit/define-admin-section.ts";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { Submission } from "#src/slack/context.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { type ModalView, modal, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { channel as channelInput, people } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { MAX_INVITED_HOSTS } from "../rules/invitation.ts";
import { inviteHosts, requireAdmin } from "../use-cases/invite.ts";

const FIELDS = formFields({
  people: "people",
  channel: "choice",
});
const { input, chosen, chosenPeople } = FIELDS;

export const inviteSection = defineAdminSection({
  name: "invite-hosts",
  place: 67,
  title: "introductions.invite.section",
  kind: "deed",
  load: () => Promise.resolve(null),
  summary: (say) => say("introductions.invite.summary"),
  open: async (deps, say, person) => {
    await requireAdmin(deps, person);
    return inviteView(say);
  },
});

/** The form in which people or a channel are asked, once, to register as hosts. */
export function inviteView(say: Say): ModalView {
  const blocks = [
    section(say("introductions.invite.intro_md")),
    input("people", say("introductions.invite.people"), people([], MAX_INVITED_HOSTS), { optional: true }),
    input("channel", say("introductions.invite.channel"), channelInput(null), { optional: true }),
  ];
  return modal("invite-hosts", say("introductions.invite.section"), blocks, {
    submit: say("introductions.invite.submit"),
    close: say("common.cancel"),
  });
}

export const inviteSubmit = defineSubmit({
  id: "invite-hosts",
  fields: FIELDS.kinds,
  run: async (context, state): Promise<Submission> => {
    const { deps, say, person } = context;
    const picked = [...new Set(chosenPeople(state, "people"))];
    const channel = chosen(state, "channel");
    try {
      await requireAdmin(deps, person);
      if (picked.length === 0 && channel === null)
        return { kind: "errors", errors: { people: say("introductions.invite.nobody") } };
      if (picked.length > MAX_INVITED_HOSTS)
        return { kind: "errors", errors: { people: say("introductions.invite.too_many", { max: MAX_INVITED_HOSTS }) } };
      const count = await inviteHosts(deps, person, picked, channel);
      const message = textMessage(say("introductions.invite.done_md", { count }));
      return { kind: "update", view: messageView(context, message) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      const text = userFaultText(error.fault, say);
      if (error.fault.key === "errors.not_admin")
        return { kind: "update", view: messageView(context, textMessage(text)) };
      return { kind: "errors", errors: { [channel === null ? "people" : "channel"]: text } };
    }
  },
});
