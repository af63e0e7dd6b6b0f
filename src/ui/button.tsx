import type { ComponentProps } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `primary` is what the reader most likely wants next; there is one of it at most in a form; `plain` ones repeat in lists. */
  readonly variant?: 'primary' | 'quiet' | 'plain' | 'danger';
}

/** A button that does nothing by itself: inside a form it submits only where `type` says so. */
export function Button({ variant = 'quiet', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`${styles.button} ${styles[variant]}`} />;
}
