/** What stands in a state at a path of the ledger: "states/X/support". */
export function figureAt(state: unknown, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>(
      (node, key) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined),
      state,
    );
}
