import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FaultError } from '../../platform/fault.ts';
import { loadMarkdown } from '../../ui/markdown/lazy-markdown.tsx';
import { Stage } from './stage.tsx';

// Texts are whole from the beginning.
await loadMarkdown();
const root = document.createElement('div');
document.body.append(root);
createRoot(root, {
  // As on the site: expected failures are shown, and not reported.
  onCaughtError: (error) => {
    if (!(error instanceof FaultError)) reportError(error);
  },
}).render(
  <StrictMode>
    <Stage />
  </StrictMode>,
);
