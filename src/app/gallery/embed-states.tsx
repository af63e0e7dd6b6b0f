import { CopyableCode } from '../../embed/dialog/copyable-code.tsx';
import { EmbedChoices } from '../../embed/dialog/embed-choices.tsx';
import { EmbedCode } from '../../embed/dialog/embed-code.tsx';
import { EmbedDialog } from '../../embed/dialog/embed-dialog.tsx';
import { LanguageField } from '../../embed/dialog/language-field.tsx';
import { defaultOptions } from '../../embed/embed-options.ts';
import { findSiteAddress } from '../../platform/site-base.ts';
import { madeUpTitles } from './made-up-texts.ts';
import type { TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

const nothing = () => undefined;

/** A post that ships with the site: its widget is a real one. */
const slug = 'the-smallest-post';

function embedded(kind: TextKind) {
  return { site: findSiteAddress(), slug, title: madeUpTitles[kind] };
}

/** The dialog that gives the code for other pages, and its parts. */
export const embedStates: Views<{
  readonly 'embed-dialog': TextKind;
  readonly 'embed-choices': 'usual';
  readonly 'embed-code': TextKind;
  readonly 'copyable-code': 'usual' | 'long';
  readonly 'language-field': 'empty' | 'understood' | 'not-understood';
}> = {
  'embed-dialog': forEachText((kind) => <EmbedDialog post={embedded(kind)} onClose={nothing} />),
  'embed-choices': {
    usual: () => <EmbedChoices chosen={defaultOptions} understood={defaultOptions} onChange={nothing} />,
  },
  'embed-code': forEachText((kind) => <EmbedCode embedding={{ ...embedded(kind), options: defaultOptions }} />),
  'copyable-code': {
    usual: () => <CopyableCode code="<p>Some code.</p>" />,
    long: () => <CopyableCode code={'<p>Some code.</p>\n'.repeat(40)} />,
  },
  'language-field': {
    empty: () => <LanguageField value="" isUnderstood={true} onChange={nothing} />,
    understood: () => <LanguageField value="pt-BR" isUnderstood={true} onChange={nothing} />,
    'not-understood': () => <LanguageField value="portugu" isUnderstood={false} onChange={nothing} />,
  },
};
