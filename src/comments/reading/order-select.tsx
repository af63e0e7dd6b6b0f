import { useId } from 'react';
import styles from './order-select.module.css';
import type { ThreadOrder } from './thread.ts';

interface OrderSelectProps {
  readonly order: ThreadOrder;
  readonly onChange: (order: ThreadOrder) => void;
}

/** Lets the reader choose which comments come first. */
export function OrderSelect({ order, onChange }: OrderSelectProps) {
  const id = useId();
  return (
    <p className={styles.order}>
      <label htmlFor={id}>Order</label>
      <select
        id={id}
        className={styles.select}
        value={order}
        onChange={(event) => onChange(event.currentTarget.value === 'oldest' ? 'oldest' : 'newest')}
      >
        <option value="newest">Newest first</option>
        <option value="oldest">Oldest first</option>
      </select>
    </p>
  );
}
