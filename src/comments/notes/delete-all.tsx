import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { RiskyButton } from '../risky-button.tsx';
import { countOf } from './count-of.ts';
import styles from './delete-all.module.css';
import { takeFocus } from './take-focus.ts';

interface DeleteAllProps {
  readonly count: number;
  readonly onDelete: () => void;
}

/** Deletes everything, once the reader has seen how much that is. */
export function DeleteAll({ count, onDelete }: DeleteAllProps) {
  const [step, setStep] = useState<'not-asked' | 'asking' | 'cancelled'>('not-asked');
  if (step !== 'asking') {
    return (
      <RiskyButton
        ref={step === 'cancelled' ? takeFocus : undefined}
        variant="danger"
        onClick={() => setStep('asking')}
      >
        Delete all comments
      </RiskyButton>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-label="Delete all comments" className={styles.question}>
      <p className={styles.words}>Delete all {countOf(count, 'comment')} from this browser?</p>
      <Button
        variant="danger"
        onClick={() => {
          setStep('not-asked');
          onDelete();
        }}
      >
        Delete {countOf(count, 'comment')}
      </Button>
      <Button ref={takeFocus} onClick={() => setStep('cancelled')}>
        Keep them
      </Button>
    </div>
  );
}
