/** From a path to its place in the text, and from a place to line and column. */
import type { Node } from 'jsonc-parser';
import type { StepPath } from '../problem.ts';

export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** @returns a function from an offset to its line and column, both from 1; the column counts UTF-16 code units. */
export function lineColumns(text: string): (offset: number) => LineColumn {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/**
 * @returns a function from a path to the offset of its value, or of its key with `onKey`. Where the path leads further than the text does
 * (something is missing), the offset is that of the last value on the way.
 */
export function placesOf(tree: Node | undefined): (path: StepPath, onKey: boolean) => number {
  // Looked up once for each object: a file may hold many problems in one large object.
  const members = new Map<Node, ReadonlyMap<string, Node>>();
  const membersOf = (node: Node): ReadonlyMap<string, Node> => {
    const known = members.get(node);
    if (known !== undefined) return known;
    // Of a doubled key the last one counts, as for the value.
    const made = new Map((node.children ?? []).map((property) => [String(property.children?.[0]?.value), property]));
    members.set(node, made);
    return made;
  };
  return (path, onKey) => {
    let node = tree;
    let offset = tree?.offset ?? 0;
    for (const [index, step] of path.entries()) {
      if (typeof step === 'number') {
        node = node?.type === 'array' ? node.children?.[step] : undefined;
        if (node === undefined) return offset;
      } else {
        const property: Node | undefined = node?.type === 'object' ? membersOf(node).get(step) : undefined;
        const [key, value]: readonly Node[] = property?.children ?? [];
        if (key === undefined || value === undefined) return offset;
        if (onKey && index === path.length - 1) return key.offset;
        node = value;
      }
      offset = node.offset;
    }
    return offset;
  };
}
