/** What runs in a worker of the lab, bundled like the rest. */
import '../../../src/cli/workers/thread.ts';
