/** RET-29: splits what an old laptop, a backup or the queue brings back into what may come in and what was destroyed. */
export function withoutDestroyed<T extends { readonly id: string }>(
  incoming: readonly T[],
  destroyedIds: ReadonlySet<string>,
): { readonly admitted: readonly T[]; readonly refused: readonly T[] } {
  return {
    admitted: incoming.filter(({ id }) => !destroyedIds.has(id)),
    refused: incoming.filter(({ id }) => destroyedIds.has(id)),
  };
}
