/** What answers a press: a menu's entry that is defined by itself, else the button or menu. */
export function findAction<A extends { readonly id: string }>(
  buttons: readonly A[],
  actionId: string,
  chosen: string | undefined,
): A | undefined {
  const entry = chosen === undefined ? null : `${actionId}|${chosen.split("|")[0]}`;
  return (
    buttons.find(({ id }) => id === entry) ?? buttons.find(({ id }) => id === actionId || actionId.startsWith(`${id}.`))
  );
}
