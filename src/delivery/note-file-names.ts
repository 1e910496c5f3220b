import type { Upload } from "#src/slack/kit/blocks.ts";
import type { ClaimedMessage } from "./claimed-message.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";

/**
 * Notes under which names files are uploaded, so that they are found by what was sent, whatever has changed since.
 * @returns null where the lease is lost, or whoever should get them was forgotten: then nothing is uploaded.
 */
export async function noteFileNames<D extends DeliveryDeps<D>>(
  deps: Pick<D, "outbox">,
  claimed: ClaimedMessage,
  files: readonly Upload[] = [],
): Promise<ClaimedMessage | null> {
  if (files.length === 0) return claimed;
  const names = files.map(({ filename }) => filename);
  const isNoted = claimed.fileNames.some((noted) => noted.join() === names.join());
  // A version that noted none uploaded them under the names that they have now, as far as anybody knows.
  const noted = isNoted ? claimed : { ...claimed, fileNames: [...claimed.fileNames, names] };
  return isNoted || (await deps.outbox.noteFileNames(noted)) ? noted : null;
}
