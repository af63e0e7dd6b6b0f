import './styles/tokens.css';
import './styles/reset.css';
import { reloadOnceForMissingChunks } from './app/reload-once.ts';
import { restoreTheme } from './app/theme.ts';
import { whenIdleOrTouched } from './app/when-idle-or-touched.ts';

// All that runs before the page has been painted. The page is complete without the rest, which comes when there is time.
restoreTheme();
reloadOnceForMissingChunks();
whenIdleOrTouched(async () => (await import('./app/mount.tsx')).mount());
