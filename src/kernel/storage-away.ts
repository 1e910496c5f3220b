/** Thrown by every repository when the database cannot be reached: nothing was saved, and later it will work. */
export class StorageAway extends Error {
  override readonly name = "StorageAway";
}
