import '../../styles/tokens.css';
import '../../styles/reset.css';
import './widget.css';
import { site } from 'virtual:takeaway-site';
import { startWidget } from './start-widget.ts';

// The entry of `/embed/`: one page for all posts, so that hosts and browsers keep it.
void startWidget(site);
