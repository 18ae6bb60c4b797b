import { parentPort } from 'node:worker_threads';
import { convertFile } from './convert-file.ts';
import type { Importer } from './importer.ts';

// Runs in a thread of its own: one file in, its drafts out.
parentPort?.on('message', ({ file, kind }: { file: string; kind?: Importer['id'] }) => {
  void convertFile(file, { register: [] }, kind).then((converted) => parentPort?.postMessage(converted));
});
