/** What the values of our buttons hold. */
import { z } from "zod";
import { UserFault } from "#src/kernel/user-fault.ts";

/** The id that a button holds. @throws UserFault for anything that no button of ours holds. */
export function idIn(value: string): string {
  const id = z.uuid().safeParse(value);
  if (!id.success) throw new UserFault({ key: "errors.item_gone" });
  return id.data;
}

/** `user|page` of a button; a page that no button holds is the first. */
export function pageIn(value: string): { userId: string; page: number } {
  const [userId = "", page = "0"] = value.split("|");
  return { userId, page: z.coerce.number().int().min(0).max(1000).safeParse(page).data ?? 0 };
}
