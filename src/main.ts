import './styles/tokens.css';
import './styles/reset.css';
import './styles/view-transitions.css';
import { addTrailingSlash } from './app/add-trailing-slash.ts';
import { appCode } from './app/app-code.ts';
import { reloadOnceForMissingChunks } from './app/reload-once.ts';
import { start } from './app/start.ts';
import { restoreTheme } from './app/theme.ts';
import { whenIdleOrTouched } from './app/when-idle-or-touched.ts';

// All that runs before the page has been painted. The page is complete without the rest, which comes when there is time.
restoreTheme();
addTrailingSlash();
reloadOnceForMissingChunks();
const hasContent = document.querySelector('main') !== null;
whenIdleOrTouched(() => void start(appCode(), hasContent), hasContent);
