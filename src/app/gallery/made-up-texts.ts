import type { TextKind } from './states.ts';

/** Texts of each kind, for whatever takes a line of text. */
export const madeUpTitles: Readonly<Record<TextKind, string>> = {
  usual: 'Why small libraries keep their doors open late',
  long: `A title that goes on and on, because whoever wrote it wanted to say everything at once, and ends in ${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}`,
  'right-to-left': 'لماذا تبقى المكتبات الصغيرة مفتوحة حتى المساء',
  cjk: '小さな図書館が夜おそくまで開いている理由について',
  'one-character': 'Q',
};

/** As long as what stands on a control may be, in words: nobody writes one without spaces there. */
export const longLabel =
  'Keep it in this browser, and in every copy of it that is made from now on until somebody says no';

/** Texts of each kind, for whatever takes paragraphs. */
export const madeUpWords: Readonly<Record<TextKind, string>> = {
  usual: 'Late hours cost **one salary** and bring back the readers who work by day.',
  long: `${'The evening shift sorts, repairs, answers, and waits for those who come last. '.repeat(40)}\n\n${'unbroken'.repeat(60)}`,
  'right-to-left': 'ساعات المساء تكلّف راتبًا واحدًا، وتعيد القرّاء الذين يعملون نهارًا.',
  cjk: '夜の時間には給料がひとり分かかるが、昼に働く読者が戻ってくる。静かな部屋と、あかるい窓がまっている。',
  'one-character': 'x',
};
