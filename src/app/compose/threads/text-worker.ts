import { serveThread } from '../../../platform/thread.ts';
import { doTextTask } from './text-tasks.ts';

// The thread that makes Markdown of HTML, words of Markdown, and feeds of posts.
serveThread(doTextTask);
