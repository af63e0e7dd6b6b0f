import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import type { EmbedOptions } from '../embed-options.ts';
import styles from './embed-choices.module.css';
import { LanguageField } from './language-field.tsx';

interface EmbedChoicesProps {
  /** As chosen and typed. */
  readonly chosen: EmbedOptions;
  /** What a widget makes of it. */
  readonly understood: EmbedOptions;
  readonly onChange: (chosen: EmbedOptions) => void;
}

/** How the post is to look on the other page. */
export function EmbedChoices({ chosen, understood, onChange }: EmbedChoicesProps) {
  return (
    <div className={styles.choices}>
      <Select
        label="Theme"
        choices={[
          ['auto', 'Same as the page'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        value={chosen.theme}
        onChange={(theme) => onChange({ ...chosen, theme })}
      />
      <Select
        label="View"
        choices={[
          ['takeaway', 'Takeaway'],
          ['full', 'Full article'],
        ]}
        value={chosen.view}
        onChange={(view) => onChange({ ...chosen, view })}
      />
      <LanguageField
        value={chosen.lang}
        isUnderstood={chosen.lang.trim() === understood.lang}
        onChange={(lang) => onChange({ ...chosen, lang })}
      />
      <div className={styles.beside}>
        <Checkbox
          label="Comments"
          checked={chosen.comments === 'on'}
          onChange={(isOn) => onChange({ ...chosen, comments: isOn ? 'on' : 'off' })}
        />
      </div>
    </div>
  );
}
