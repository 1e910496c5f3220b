import type { Upload } from "#src/slack/kit/blocks.ts";
import type { ClaimedMessage } from "./claimed-message.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";

/** Notes under which names files are uploaded, so that they are found by what was sent, whatever has changed since. */
export async function uploading<D extends DeliveryDeps<D>>(
  deps: Pick<D, "outbox">,
  claimed: ClaimedMessage,
  files: readonly Upload[] = [],
): Promise<ClaimedMessage> {
  if (files.length === 0) return claimed;
  const names = files.map(({ filename }) => filename);
  const isNoted = claimed.fileNames.some((noted) => noted.join() === names.join());
  // A version that noted none uploaded them under the names that they have now, as far as anybody knows.
  const noted = isNoted ? claimed : { ...claimed, fileNames: [...claimed.fileNames, names] };
  if (!isNoted) await deps.outbox.uploading(noted);
  return noted;
}
