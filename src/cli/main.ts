import {terminal} from './console.js';
import {run} from './run.js';

// Not process.exit: what was printed into a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2), terminal());
