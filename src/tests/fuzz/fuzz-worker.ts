import { parentPort } from 'node:worker_threads';
import type { Content } from '../../evidence/linking/link-evidence.ts';
import { findFaults } from './find-faults.ts';

// Runs in a thread of its own, so that a hang or a lack of memory ends the thread only: content in, faults out.
parentPort?.on('message', (content: Content) => parentPort?.postMessage(findFaults(content)));
