import { UserFault } from "#src/kernel/user-fault.ts";
import type { HandlerContext, Reply } from "./context.ts";
import type { Action } from "./registry.ts";

/** Reads the value of what was pressed, once, and answers it. @throws UserFault for a value that no button of ours holds. */
export async function pressAction<D>(action: Action<D>, context: HandlerContext<D>, value: string): Promise<Reply> {
  const read = action.value.safeParse(value);
  if (read.success) return action.run(context, read.data);
  if (action.over) throw new UserFault(action.over);
  throw new UserFault({ key: "errors.item_gone" });
}
