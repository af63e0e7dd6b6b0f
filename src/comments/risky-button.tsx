import { useContext } from 'react';
import { Button } from '../ui/button.tsx';
import { type RiskyButtonProps, Surroundings } from './surroundings.tsx';

/** A button whose click may lose something. On a page of our own it does so at once: readers see what they click. */
export function RiskyButton({ risk, ...rest }: RiskyButtonProps) {
  const { RiskyButton: View } = useContext(Surroundings);
  return View === undefined ? <Button {...rest} /> : <View {...rest} risk={risk} />;
}
