import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { longLabel, madeUpTitles, madeUpWords } from './made-up-texts.ts';
import type { TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

const nothing = () => undefined;
const choices = [
  ['first', 'The first'],
  ['second', 'The second'],
] as const;

/** What readers fill in and choose from. */
export const fieldStates: Views<{
  readonly checkbox: 'on' | 'off' | 'long';
  readonly choice: 'usual' | 'long';
  readonly select: 'usual' | 'long';
  readonly 'text-area': TextKind | 'empty' | 'problem';
  readonly 'text-field': TextKind | 'empty' | 'search';
}> = {
  checkbox: {
    on: () => <Checkbox label="Comments" checked={true} onChange={nothing} />,
    off: () => <Checkbox label="Comments" checked={false} onChange={nothing} />,
    long: () => <Checkbox label={longLabel} checked={true} onChange={nothing} />,
  },
  choice: {
    usual: () => <Choice legend="Which" choices={choices} value="first" onChange={nothing} />,
    long: () => <Choice legend="Which" choices={[...choices, ['third', longLabel]]} value="third" onChange={nothing} />,
  },
  select: {
    usual: () => <Select label="Which" choices={choices} value="first" onChange={nothing} />,
    long: () => <Select label={longLabel} choices={[['first', longLabel]]} value="first" onChange={nothing} />,
  },
  'text-area': {
    ...forEachText((kind) => <TextArea label="Comment" value={madeUpWords[kind]} onChange={nothing} />),
    empty: () => <TextArea label="Comment" value="" onChange={nothing} />,
    problem: () => <TextArea label="Comment" value="" problem="Write something first." onChange={nothing} />,
  },
  'text-field': {
    ...forEachText((kind) => <TextField label="Name" value={madeUpTitles[kind]} dir="auto" onChange={nothing} />),
    empty: () => <TextField label="Name" value="" placeholder="Anonymous" onChange={nothing} />,
    search: () => <TextField label="Search" type="search" value="tea" onChange={nothing} />,
  },
};
