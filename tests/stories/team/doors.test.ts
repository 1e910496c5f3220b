import { describe, expect } from "vitest";
import { answerForDoor } from "#src/features/team/use-cases/manager-request.ts";
import type { Actor } from "#src/playground/actor.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { asForm, postSigned } from "#tests/support/signed.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");

describe("a door", () => {
  async function begin(scene: Scene): Promise<void> {
    house = scene;
  }
  const { story } = storiesAt("2026-11-23T09:00:00Z", begin);

  async function asks(): Promise<Actor> {
    const maya = house.as("U0MAYA");
    await joins(maya, { manager: "U0GRACE" });
    await needsSomebody(maya);
    await maya.click("nudge.more", { option: "Ask my manager to open the door", in: "message" });
    expect(maya.modal()?.plain).toContain("They learn the name of this challenge because you ask, and nothing else.");
    await maya.submit();
    await maya.close();
    return maya;
  }
  /** The challenge of the week is one that needs somebody. */
  async function needsSomebody(actor: Actor): Promise<void> {
    await currentChallengeIs(house, actor, "shadow-client-call");
    await actor.command("/growth next");
  }

  story("is asked for, opened with a name and a word, and the mentee is told", async () => {
    const maya = await asks();
    const grace = house.as("U0GRACE");
    expect(last(grace)).toContain("asks you to open a door for");
    await grace.click("door.open");
    await grace.submit({ host: "U0TOM", word: "Thursday at two.\nJust <!here> come along." });
    expect(grace.modal()?.plain).toContain(
      "Thank you. I tell <@U0MAYA> that <@U0TOM> is the one to go to. I do not write to <@U0TOM>",
    );
    await grace.close();
    // The request itself has lost its buttons.
    expect(last(grace)).toContain("Thank you. I tell <@U0MAYA> that <@U0TOM>");
    await house.settle();
    expect(last(maya)).toContain("has opened the door");
    expect(last(maya)).toContain("is the one to go to");
    expect(last(maya)).toContain("Thursday at two.");
    expect(JSON.stringify(maya.dm().at(-1)?.blocks)).not.toContain("<!here>");
    // One for each nudge, and one answer.
    await maya.command("/growth next");
    await maya.click("nudge.more", { option: "Ask my manager to open the door", in: "message" });
    expect(last(maya)).toContain("has opened this door already");
    await maya.command("/growth privacy");
    await maya.click("history.show");
    expect(last(maya)).toContain("you asked for a door to");
    expect(last(maya)).toContain("opened the door to");
  });

  story("is refused kindly, with two others", async () => {
    const maya = await asks();
    const grace = house.as("U0GRACE");
    await grace.click("door.close");
    expect(last(grace)).toContain("I tell <@U0MAYA> kindly");
    await house.settle();
    const told = maya.dm().findLast(({ plain }) => plain.includes("cannot open the door"));
    expect(told?.plain).toContain("That says nothing about you or your idea.");
    await maya.click("nudge.others", { in: "message", ts: told?.ts ?? "" });
    expect(last(maya)).toContain("[Take this one]");
  });

  story("closes by itself when the challenge is skipped, without a word to anybody", async () => {
    const maya = await asks();
    const grace = house.as("U0GRACE");
    const before = grace.dm().length;
    await maya.command("/growth skip");
    await grace.click("door.open");
    expect(last(grace)).toContain("This request is settled already");
    expect(grace.dm()).toHaveLength(before + 1);
    await grace.command("/growth team");
    expect(last(grace)).not.toContain("open a door");
    await house.as("U0GRACE").click("team.open", { in: "message" });
    expect(all(grace)).not.toMatch(/skip/i);
  });

  story("closes when somebody else is named, who can then be asked with the next challenge", async () => {
    const maya = await asks();
    await maya.command("/growth settings");
    await maya.submit({ manager: "U0TOM" });
    expect(await house.query("select status, manager_user_id from seat_requests")).toEqual([
      { status: "withdrawn", manager_user_id: "U0GRACE" },
    ]);
    await house.as("U0GRACE").click("door.open");
    expect(last(house.as("U0GRACE"))).toContain("This request is settled already");
    await maya.command("/growth swap");
    await maya.click("nudge.choose.1");
    await house.settle();
    expect(all(house.as("U0TOM"))).not.toContain("asks you to open");
  });

  story("is opened by a day and a line, which are asked for", async () => {
    const maya = await asks();
    const grace = house.as("U0GRACE");
    await grace.click("door.open");
    await grace.submit({ how: "arranged" });
    expect(grace.modal()?.errors).toEqual({
      day: "Please pick the day by which you arrange it.",
      word: "Please write one line, so that they know what comes.",
    });
    await grace.submit({ how: "arranged", day: "2026-12-01", word: "I ask sales on Monday." });
    await grace.close();
    await house.settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "<@U0GRACE> opens the door for *Sit in on a client call* and arranges it by 1 December 2026.
      > I ask sales on Monday."
    `);
    await maya.command("/growth next");
    await maya.click("nudge.more", { option: "Ask my manager to open the door", in: "message" });
    expect(last(maya)).toMatchInlineSnapshot(`"<@U0GRACE> arranges this by 1 December 2026."`);
  });

  story("is opened by a form of the version before, which asked for a person and a word alone", async () => {
    const maya = await asks();
    const id = (await house.query<{ id: string }>("select id from seat_requests"))[0]?.id ?? "";
    const view = {
      id: "V0OLD",
      hash: "1",
      callback_id: "door-open",
      private_metadata: JSON.stringify({ doorId: id }),
      blocks: [{ type: "input", block_id: "word" }],
      state: {
        values: {
          host: { value: { type: "users_select", selected_user: null } },
          word: { value: { type: "plain_text_input", value: "Come to my desk." } },
        },
      },
    };
    const [team, user] = [{ id: "T0HOUSE" }, { id: "U0GRACE", team_id: "T0HOUSE" }];
    const { status } = await postSigned(house, asForm({ type: "view_submission", team, user, view }), {
      contentType: "application/x-www-form-urlencoded",
    });
    expect(status).toBe(200);
    await house.settle();
    expect(last(maya)).toContain("has opened the door for *Sit in on a client call*.");
    expect(last(maya)).toContain("> Come to my desk.");
  });

  story("is nobody's to open but that manager's", async () => {
    await asks();
    const id = (await house.query<{ id: string }>("select id from seat_requests"))[0]?.id ?? "";
    await expect(
      answerForDoor(house.bot.deps, { workspaceId: "T0HOUSE", userId: "U0TOM" }, id, { kind: "declined" }),
    ).rejects.toThrow("not_your_team");
    const answers = await Promise.allSettled(
      [1, 2].map(() =>
        answerForDoor(house.bot.deps, { workspaceId: "T0HOUSE", userId: "U0GRACE" }, id, { kind: "declined" }),
      ),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  story("of a manager who cannot be reached is answered for them", async () => {
    house.expectViolation("user_disabled");
    const maya = house.as("U0MAYA");
    await joins(maya, { manager: "U0GRACE" });
    await house.workspace.change().deactivate("U0GRACE");
    await needsSomebody(maya);
    await maya.click("nudge.more", { option: "Ask my manager to open the door", in: "message" });
    await maya.submit();
    await maya.close();
    await house.settle();
    expect(last(maya)).toContain("cannot open the door");
  });
});
