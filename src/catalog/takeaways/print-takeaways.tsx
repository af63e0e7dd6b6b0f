import { useState } from 'react';
import { systemClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { ListAtHand, PrintRange } from './print-range.ts';
import styles from './print-takeaways.module.css';
import { usePrint } from './use-print.tsx';

const ranges: readonly (readonly [PrintRange, string])[] = [
  ['today', 'Today'],
  ['week', 'This week'],
  ['page', 'All on this page'],
];

/** Chooses what goes on paper, and prints it. */
export function PrintTakeaways(props: ListAtHand) {
  const [range, setRange] = useState<PrintRange>('week');
  const { outcome, print } = usePrint(props, systemClock);
  return (
    <div className={styles.print}>
      <Select label="On paper" choices={ranges} value={range} onChange={setRange} />
      <Button onClick={() => print(range)}>Print</Button>
      <output>{outcome.kind === 'said' && outcome.words}</output>
      {outcome.kind === 'trouble' && <p role="alert">{outcome.words}</p>}
    </div>
  );
}
