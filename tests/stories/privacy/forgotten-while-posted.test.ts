/** What speaks of somebody and arrives just as they have the bot forget them is drawn without them where it can be. */
import { expect } from "vitest";
import { forgetPerson } from "#src/features/privacy/use-cases/forget-person.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { stillSeenOf } from "#tests/support/still-seen.ts";
import { type Scene, story } from "#tests/support/story.ts";

/** Has Maya forgotten after Slack has taken the next message to Omar, before anybody has noted of whom it speaks. @returns how often, and what it was drawn as. */
function forgetsAfterPosting({ bot }: Scene): { readonly times: () => number; readonly drawn: readonly string[] } {
  const { messenger } = bot.deps;
  const post = messenger.post.bind(messenger);
  let times = 0;
  messenger.post = async (claimed, ...others) => {
    const posted = await post(claimed, ...others);
    if (claimed.recipient === "U0OMAR" && times++ === 0)
      await forgetPerson(bot.deps, { workspaceId: "T0HOUSE", userId: "U0MAYA" });
    return posted;
  };
  const update = messenger.update.bind(messenger);
  const drawn: string[] = [];
  messenger.update = (workspaceId, at, message) => {
    drawn.push(message.text);
    return update(workspaceId, at, message);
  };
  return { times: () => times, drawn };
}

story(
  "a challenge for which they open the door keeps its buttons",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, omar, grace, settle, moveTo, query } = scene;
    await joins(maya, { manager: null, country: null });
    await joins(omar, { manager: "U0GRACE", zone: "Europe/London", country: null });
    const { times, drawn } = forgetsAfterPosting(scene);
    await gives(grace, "@Omar Haddad", { door: "host", door_user: "U0MAYA" });
    await settle();
    expect(times()).toBe(1);
    expect(drawn).not.toContain("What stood here was about somebody who has had their words deleted.");
    for (const at of ["2026-11-24T10:10:00Z", "2026-11-24T12:10:00Z"]) {
      await moveTo(at);
      await settle();
      expect(omar.dm().at(-1)?.plain).toContain("has a challenge for you");
      expect(omar.dm().at(-1)?.plain).toContain("[I'm in]");
      expect(stillSeenOf(scene, { userId: "U0MAYA", words: [] })).toEqual([]);
    }
    expect(await query("select 1 from clearings where shows = 'answer'")).toEqual([]);
  },
  { timeout: 60_000 },
);
