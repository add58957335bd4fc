// A thread of Node 20 does not take over the loader with which its parent reads TypeScript; so it asks for its own, and is not in
// TypeScript itself.
// biome-ignore lint/correctness/noUndeclaredDependencies: the command line is run from its source, by tsx, and is no part of the page
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
