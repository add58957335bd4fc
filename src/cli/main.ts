import { processIo } from './processIo.ts';
import { run } from './run.ts';

// Whoever reads the first lines only ("| head") has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), processIo(process));
