/** Where the time of some work goes, by function, from the engine's sampling profiler. */
import { Session } from 'node:inspector/promises';

/** Between two looks at what is running, in microseconds. */
const INTERVAL = 250;

export interface FunctionTime {
  readonly name: string;
  /** Where the function begins in the bundled code; both from 0. */
  readonly url: string;
  readonly line: number;
  readonly column: number;
  /** Shares of the time, 0 to 1: in the function itself, and with all that it calls. */
  readonly self: number;
  readonly total: number;
}

export interface Profiled<Result> {
  readonly result: Result;
  /** In which any time was spent, the longest first. */
  readonly functions: readonly FunctionTime[];
}

export async function profiled<Result>(work: () => Promise<Result>): Promise<Profiled<Result>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  const result = await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { result, functions: functionTimes(profile) };
}

/** What the inspector's protocol calls a profile. */
interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
  readonly children?: readonly number[] | undefined;
}

function functionTimes(profile: Profile): FunctionTime[] {
  const own = new Map<number, number>();
  let all = 0;
  profile.samples?.forEach((node, index) => {
    const us = profile.timeDeltas?.[index] ?? 0;
    own.set(node, (own.get(node) ?? 0) + us);
    all += us;
  });
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const times = new Map<string, { node: ProfileNode; self: number; total: number }>();
  // A function that calls itself counts once in its total: `open` are those that are being called.
  const visit = (node: ProfileNode, open: ReadonlySet<string>): number => {
    const { functionName, url, lineNumber, columnNumber } = node.callFrame;
    const key = `${functionName} ${url}:${lineNumber}:${columnNumber}`;
    const time = times.get(key) ?? { node, self: 0, total: 0 };
    times.set(key, time);
    const self = own.get(node.id) ?? 0;
    const within = new Set([...open, key]);
    let total = self;
    for (const id of node.children ?? []) {
      const child = nodes.get(id);
      if (child) total += visit(child, within);
    }
    time.self += self;
    if (!open.has(key)) time.total += total;
    return total;
  };
  const [root] = profile.nodes;
  if (root) visit(root, new Set());
  return [...times.values()]
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.self - a.self)
    .map(({ node: { callFrame }, self, total }) => ({
      name: callFrame.functionName,
      url: callFrame.url,
      line: callFrame.lineNumber,
      column: callFrame.columnNumber,
      self: self / all,
      total: total / all,
    }));
}
