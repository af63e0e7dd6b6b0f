import { type ReactNode, useState } from 'react';
import { isFramedByOthers } from '../../platform/foreign-frame.ts';
import { Button } from '../../ui/button.tsx';
import { type RiskyButtonProps, Surroundings } from '../surroundings.tsx';

function DeadButton({ risk: _risk, ...rest }: RiskyButtonProps) {
  return <Button {...rest} disabled />;
}

const inFrame: Surroundings = { RiskyButton: DeadButton };

/**
 * Around the page of all comments. Another site's page around it could have readers click "Delete" without seeing it, and
 * nothing on ours leads there in a frame: so it only shows. Not for a server.
 */
export function NotesSurroundings({ children }: { readonly children: ReactNode }) {
  const [isFramed] = useState(() => isFramedByOthers());
  if (!isFramed) return children;
  return (
    <Surroundings value={inFrame}>
      <p>Nothing can be deleted here within a page of another site. Open this page by itself for that.</p>
      {children}
    </Surroundings>
  );
}
