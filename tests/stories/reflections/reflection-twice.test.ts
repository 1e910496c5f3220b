import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { story } from "#tests/support/story.ts";

story(
  "an entry that was written is changed again and again, on whatever connection",
  "2026-11-24T10:00:00Z",
  async ({ maya, clock }) => {
    await joins(maya, { country: null });
    await maya.command("/growth log");
    await maya.submit({ what: "Read the invoice job", happened: "the first telling" });
    const edit = async (happened: string): Promise<void> => {
      await maya.command("/growth log list");
      await maya.click("Change");
      await maya.submit({ happened });
      expect(maya.modal()).toBeNull();
    };
    for (let time = 0; time < 8; time++) await edit(`the ${time}th telling`);
    expect(await written(maya, clock)).toEqual(["the 7th telling"]);
  },
);
