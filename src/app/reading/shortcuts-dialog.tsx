import { useState } from 'react';
import checkbox from '../../ui/checkbox.module.css';
import { Dialog } from '../../ui/dialog.tsx';
import type { ShortcutSwitch } from './shortcut-switch.ts';
import { shortcuts as keys } from './shortcuts.ts';
import styles from './shortcuts-dialog.module.css';

interface ShortcutsDialogProps {
  readonly shortcuts: ShortcutSwitch;
  readonly onClose: () => void;
}

/** What single keys do, and the switch that turns them off. */
export function ShortcutsDialog({ shortcuts, onClose }: ShortcutsDialogProps) {
  const [isOn, setIsOn] = useState(shortcuts.isOn);
  const [memory, setMemory] = useState<'remembered' | 'for-now'>('remembered');

  function turn(to: 'on' | 'off') {
    setMemory(shortcuts.turn(to));
    setIsOn(shortcuts.isOn());
  }

  return (
    <Dialog title="Keyboard shortcuts" size="narrow" onClose={onClose}>
      <dl className={isOn ? styles.keys : `${styles.keys} ${styles.off}`}>
        {keys.map(({ key, what }) => (
          <div key={key} className={styles.row}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd className={styles.what}>{what}</dd>
          </div>
        ))}
      </dl>
      <label className={checkbox.label}>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
          role="switch"
          className={checkbox.box}
          checked={isOn}
          onChange={(event) => turn(event.currentTarget.checked ? 'on' : 'off')}
        />
        Single-key shortcuts
      </label>
      <output className={styles.note}>
        {memory === 'for-now' &&
          'This browser does not let the site store anything, so this holds until you leave the page.'}
      </output>
    </Dialog>
  );
}
