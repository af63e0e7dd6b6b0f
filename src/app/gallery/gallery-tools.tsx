import { Choice } from '../../ui/choice.tsx';
import { Select } from '../../ui/select.tsx';
import { gallery, nameOf } from './gallery.ts';
import { directions, type GalleryAddress, themes, widths } from './gallery-address.ts';
import styles from './gallery-tools.module.css';

interface GalleryToolsProps {
  readonly address: GalleryAddress;
  readonly onChange: (address: GalleryAddress) => void;
}

const views = gallery.flatMap((room) => Object.keys(room.views)).map((view) => [view, nameOf(view)] as const);

/** How the view is to be shown; on telephones, where there is no room for the list, also which. */
export function GalleryTools({ address, onChange }: GalleryToolsProps) {
  return (
    <div className={styles.tools} role="toolbar" aria-label="How it is shown">
      <div className={styles.view}>
        <Select
          label="View"
          choices={views}
          value={address.view ?? ''}
          onChange={(view) => onChange({ ...address, view, state: undefined })}
        />
      </div>
      <Choice
        legend="Theme"
        choices={themes}
        value={address.theme}
        onChange={(theme) => onChange({ ...address, theme })}
      />
      <Choice
        legend="Width"
        choices={widths}
        value={address.width}
        onChange={(width) => onChange({ ...address, width })}
      />
      <Choice
        legend="Direction"
        choices={directions}
        value={address.direction}
        onChange={(direction) => onChange({ ...address, direction })}
      />
    </div>
  );
}
