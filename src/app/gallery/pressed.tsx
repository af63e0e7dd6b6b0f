import { type ReactNode, useEffect, useRef, useState } from 'react';

interface PressedProps {
  /** The words on buttons and beside switches, to be pressed one after the other. */
  readonly controls: readonly string[];
  readonly children: ReactNode;
}

/** How often it is looked whether the next control is there, in milliseconds. */
const pause = 10;

/** What a view shows after controls in it were pressed: there are states that nothing but a reader leads to. */
export function Pressed({ controls, children }: PressedProps) {
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(0);
  const [step, setStep] = useState<'pressing' | 'done'>(controls.length === 0 ? 'done' : 'pressing');

  useEffect(() => {
    // Each waits for what the one before has made, and none is pressed twice where effects run twice.
    const timer = setInterval(() => {
      const found = [...(place.current?.querySelectorAll<HTMLElement>('button, input') ?? [])];
      const control = found.find((one) => wordsOf(one) === controls[pressed.current]);
      if (control === undefined || pressed.current === controls.length) return;
      pressed.current++;
      control.click();
      if (pressed.current === controls.length) setStep('done');
    }, pause);
    return () => clearInterval(timer);
  }, [controls]);

  return (
    <div ref={place} aria-busy={step === 'pressing'}>
      {children}
    </div>
  );
}

function wordsOf(control: HTMLElement): string | null | undefined {
  return control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : control.textContent;
}
