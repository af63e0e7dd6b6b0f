import type { EngineRequest } from './engine-messages.ts';
import { serveEngine } from './serve-engine.ts';

// The thread that searches.
serveEngine({
  send: (answer) => self.postMessage(answer),
  listen: (hear) => self.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => hear(data)),
});
