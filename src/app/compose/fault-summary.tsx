import type { TextFieldName } from '../../publish/compose/compose-fields.ts';
import type { FieldFault } from '../../publish/compose/read-fields.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { fieldLabels } from './field-names.ts';

interface FaultSummaryProps {
  readonly faults: readonly FieldFault[];
  /** Whether something was wanted that they stand in the way of: then they are read out. */
  readonly asked: boolean;
  readonly onGo: (field: TextFieldName) => void;
}

/** How many faults there are, and the way to each. */
export function FaultSummary({ faults, asked, onGo }: FaultSummaryProps) {
  const fields = [...new Set(faults.map(({ field }) => field))];
  return (
    <Notice
      role={asked ? 'alert' : 'status'}
      ways={fields.map((field) => (
        <Button key={field} onClick={() => onGo(field)}>
          Go to {fieldLabels[field]}
        </Button>
      ))}
    >
      {faults.length === 1 ? 'One fault stands' : `${faults.length} faults stand`} in the way:{' '}
      {fields.map((field) => fieldLabels[field]).join(', ')}.
    </Notice>
  );
}
