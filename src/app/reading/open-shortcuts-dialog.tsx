import { showDialog } from '../../ui/show-dialog.tsx';
import type { ShortcutSwitch } from './shortcut-switch.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

/** Opens the list of shortcuts, over whatever page there is. `opener` is what had the focus when it was asked for. */
export function openShortcutsDialog(opener: Element | null, shortcuts: ShortcutSwitch): void {
  showDialog(opener, (close) => <ShortcutsDialog shortcuts={shortcuts} onClose={close} />);
}
