import { serveThread } from '../../../platform/thread.ts';
import { doSourceTask } from './source-tasks.ts';

// The thread that reads files and texts of any kind.
serveThread(doSourceTask);
