/**
 * A deep copy of plain JSON: arrays and objects are new, everything else is shared by value; keys keep their order. It asks nothing of
 * the value (hashState is what refuses), so a cycle overflows the stack.
 */
export function clonePlain<T>(value: T): T {
  return (typeof value === 'object' && value !== null ? copy(value) : value) as T;
}

function copy(value: object): object {
  if (Array.isArray(value)) {
    const items: unknown[] = value.slice();
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (typeof item === 'object' && item !== null) items[i] = copy(item);
    }
    return items;
  }
  // Spreading keeps the engine's hidden shape of the object, and defines a key named __proto__ where an assignment would not.
  const record = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(record)) {
    const field = record[key];
    if (typeof field === 'object' && field !== null) record[key] = copy(field);
  }
  return record;
}
