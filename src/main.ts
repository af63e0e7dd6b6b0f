import './styles/tokens.css';
import './styles/reset.css';
import './styles/view-transitions.css';
import { appCode } from './app/app-code.ts';
import { hearReaderWishes } from './app/reading/hear-reader-wishes.ts';
import { addTrailingSlash } from './app/start/add-trailing-slash.ts';
import { reloadOnceForMissingChunks } from './app/start/reload-once.ts';
import { start } from './app/start/start.ts';
import { whenIdleOrTouched } from './app/start/when-idle-or-touched.ts';
import { restoreTheme } from './app/theme.ts';

// All that runs before the page has been painted. The page is complete without the rest, which comes when there is time.
restoreTheme();
addTrailingSlash();
reloadOnceForMissingChunks();
const code = appCode();
hearReaderWishes(code.reading);
const hasContent = document.querySelector('main') !== null;
whenIdleOrTouched(() => void start(code, hasContent), hasContent);
