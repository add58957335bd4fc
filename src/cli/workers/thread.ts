/** What runs in a thread: the lab's hand, behind messages. The scenario comes with the start. */
import { parentPort, workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import type { Scenario } from '../../engine/index.ts';
import { handFor } from '../../lab/index.ts';

if (parentPort === null) throw new Error('This module is the inside of a thread.');
expose(handFor(workerData as Scenario), nodeEndpoint(parentPort));
