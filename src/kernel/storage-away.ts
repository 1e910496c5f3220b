/** Thrown by every store when the database cannot be reached: nothing was saved, and the same may work later. */
export class StorageAway extends Error {
  override readonly name = "StorageAway";
}
