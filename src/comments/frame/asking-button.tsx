import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { takeFocus } from '../notes/take-focus.ts';
import type { Risk, RiskyButtonProps } from '../surroundings.tsx';
import styles from './asking-button.module.css';

/** How long the question has to have been on screen before it can be answered with yes, in milliseconds. */
const timeToRead = 700;

const questions: Readonly<
  Record<Exclude<Risk, 'nothing'>, { readonly words: string; readonly yes: string; readonly no: string }>
> = {
  comment: { words: 'Really delete?', yes: 'Really delete', no: 'Keep' },
  changes: { words: 'Discard your changes?', yes: 'Discard changes', no: 'Keep editing' },
  quote: { words: 'Remove the quote?', yes: 'Really remove', no: 'Keep quote' },
};

/**
 * A button that asks before something is lost. The page around a frame can lay something over it, and have readers
 * click what they don't see: so it takes a second click, in another place and not in the same moment.
 */
export function AskingButton({ risk, onClick, ref, ...rest }: RiskyButtonProps) {
  const [step, setStep] = useState<'not-asked' | Exclude<Risk, 'nothing'> | 'answered'>('not-asked');
  const words = useId();
  if (step === 'not-asked' || step === 'answered') {
    return (
      <Button
        {...rest}
        ref={step === 'answered' ? takeFocus : ref}
        onClick={(event) => {
          const lost = risk?.() ?? 'nothing';
          if (lost === 'nothing') onClick?.(event);
          // The second click of a double one was meant for what stood here before.
          else if (event.detail < 2) setStep(lost);
        }}
      />
    );
  }

  function pressKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') setStep('answered');
  }

  const question = questions[step];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may stand in no paragraph
    <span role="group" aria-labelledby={words} className={styles.question} onKeyDown={pressKey}>
      <span id={words} className={styles.words}>
        {question.words}
      </span>
      <Button ref={takeFocus} onClick={() => setStep('answered')}>
        {question.no}
      </Button>
      <Confirm
        onClick={(event) => {
          setStep('answered');
          onClick?.(event);
        }}
      >
        {question.yes}
      </Confirm>
    </span>
  );
}

/** Comes to life when there was time to see it. */
function Confirm(props: Pick<RiskyButtonProps, 'onClick' | 'children'>) {
  const [state, setState] = useState<'new' | 'seen'>('new');
  useEffect(() => {
    const timer = setTimeout(() => setState('seen'), timeToRead);
    return () => clearTimeout(timer);
  }, []);
  return <Button {...props} variant="danger" disabled={state === 'new'} />;
}
