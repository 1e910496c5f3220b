/** What somebody says of the whole workspace: the section of `/growth admin` that it is about, for admins alone. Nothing is changed by a sentence. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { type AdminWish, adminWishIn, type SettingSaid } from "../rules/wish-said.ts";
import { mayOpenAdmin } from "../use-cases/policy.ts";
import { adminsNamed } from "./admins-named.ts";

/** The section of each; null where there is none, and a sentence says what is instead. */
const SECTION: Readonly<Record<SettingSaid, string | null>> = {
  all: null,
  admins: "admins",
  managers: "managers",
  assign: "assign",
  quiet: "quiet",
  "days-off": "quiet",
  weekdays: "quiet",
  channel: "channel",
  retention: "retention",
  contact: "contact",
  challenges: "challenges",
  write: "challenges",
  supply: "supply",
  deliveries: "deliveries",
  health: "health",
  coach: "coach",
  uninstall: null,
};

/** The answer; null where a message says nothing of the kind, or may as well be said of their own weeks by somebody who has some. */
export async function adminWishSaid(context: Context, text: string, isMember: boolean): Promise<Message | null> {
  const { deps, say, person } = context;
  const wish = adminWishIn(text, say.locale);
  if (!wish || (wish.mayBeOwn && isMember)) return null;
  const standing = await mayOpenAdmin(deps, person);
  if (standing === "no") return wish.mayBeOwn ? null : forOthers(context, wish);
  if (standing === "first") return textMessage(lineOf(context, wish), actions(openAll(context)));
  return textMessage(lineOf(context, wish), actions(...buttonsOf(context, wish)));
}

/** Who decides it, or what it is; there is nothing to press. Null where that is answered elsewhere. */
function forOthers(context: Context, { of, isAsked }: AdminWish): Message | null {
  const { say } = context;
  const named = adminsNamed(context);
  if (!isAsked) return textMessage(say(of === "admins" ? "admin.said.who_md" : "admin.said.others_md", named));
  switch (of) {
    case "admins":
      return textMessage(say("admin.said.who_md", named));
    case "supply":
    case "deliveries":
    case "health":
      return textMessage(say(`admin.said.${of}_others_md`, named));
    default:
      return null;
  }
}

function lineOf(context: Context, { of }: AdminWish): string {
  const { deps, say, person } = context;
  const { helpContact } = deps.policies.of(person.workspaceId);
  switch (of) {
    case "admins":
      return say("admin.said.admins_md", adminsNamed(context));
    case "contact":
      return say("admin.said.contact_md", {
        contact: helpContact === null ? say("admin.contact.none") : escapeMrkdwn(helpContact),
      });
    case "coach":
      return say(sectionOf(context, of) ? "admin.said.coach_md" : "admin.said.no_coach_md");
    default:
      return say(`admin.said.${of}_md`);
  }
}

function buttonsOf(context: Context, { of }: AdminWish): readonly ReturnType<typeof button>[] {
  const { say } = context;
  const section = sectionOf(context, of);
  const write = of === "write" ? [button(say("admin.said.write"), "admin.write", "new", "primary")] : [];
  const open = section ? [button(say(section.title), `admin.section.${section.name}`, section.name)] : [];
  return section ? [...write, ...open] : [openAll(context)];
}

const openAll = ({ say }: Context): ReturnType<typeof button> => button(say("admin.title"), "admin.open", "chat");

function sectionOf({ deps }: Context, of: SettingSaid): Context["deps"]["adminSections"][number] | undefined {
  return deps.adminSections.find(({ name }) => name === SECTION[of]);
}
