/** How a capability helps where the rules are not sure what somebody means in the DM. The answer of the rules stands until then. */
import type { Button } from "@slack/types";
import type { Member } from "#src/kernel/member.ts";
import type { KnownBlock } from "#src/slack/kit/blocks.ts";
import type { Context } from "./handlers.ts";
import type { Told } from "./intent.ts";
import type { Sayable } from "./sayable.ts";

/** What is known of a message that the rules did not read. */
export interface Unread extends Sayable {
  readonly member: Member;
  /** unread: they asked back. story: they offer to keep it. */
  readonly kind: "unread" | "story";
}

/** What is said in place of the answer of the rules. */
export interface FurtherAnswer {
  /** Safe in mrkdwn. */
  readonly mrkdwn: string;
  /** Names of acts, which become the buttons that asking back has; nothing is done before one is pressed. */
  readonly acts: readonly string[];
  /** Buttons of its own. */
  readonly buttons: readonly Button[];
  /** Small print. */
  readonly note: string;
}

/** What it does about a message. */
export interface Further {
  /** Under the answer of the rules. */
  readonly beside?: readonly KnownBlock[];
  /** A button beside those of the rules. */
  readonly button?: Button;
  /** Begins with what takes the place of the answer of the rules, when it is there; null: that answer stands. Never rejects. */
  readonly later?: () => Promise<FurtherAnswer | null>;
}

/** @returns null where it has nothing to say. */
export type ReadFurther = (context: Context, told: Told, unread: Unread) => Promise<Further | null>;
