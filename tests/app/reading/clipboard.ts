import { onTestFinished, vi } from 'vitest';

/** What a page can copy with, as far as a test lets it. */
export interface FakeClipboard {
  /** What was copied last. */
  readonly text: () => string | undefined;
}

/** Stands in for `ClipboardItem`, which jsdom lacks. */
class Item {
  readonly types: readonly string[];
  readonly #parts: Readonly<Record<string, Promise<Blob>>>;

  constructor(parts: Readonly<Record<string, Promise<Blob>>>) {
    this.#parts = parts;
    this.types = Object.keys(parts);
  }

  async getType(type: string): Promise<Blob> {
    const blob = await this.#parts[type];
    if (blob === undefined) throw new DOMException('Not among the types', 'NotFoundError');
    return blob;
  }
}

/** What is in a file; jsdom's own have no `text()`. */
export function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.readAsText(blob);
  });
}

/**
 * A clipboard that takes everything (`allowed`), a browser where only the old way works (`old`, as without TLS), or one
 * that refuses both. To be called after `userEvent.setup()`, which brings a clipboard of its own.
 */
export function withClipboard(kind: 'allowed' | 'old' | 'refused'): FakeClipboard {
  let copied: string | undefined;
  const clipboard = {
    write: async ([item]: readonly Item[]) => {
      const blob = await item?.getType('text/plain');
      if (blob !== undefined) copied = await textOf(blob);
    },
  };
  if (kind === 'allowed') vi.stubGlobal('ClipboardItem', Item);
  Object.defineProperty(navigator, 'clipboard', {
    value: kind === 'allowed' ? clipboard : undefined,
    configurable: true,
  });
  const execCommand = () => {
    if (kind !== 'old' || !(document.activeElement instanceof HTMLTextAreaElement)) return false;
    copied = document.activeElement.value;
    return true;
  };
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });
  return { text: () => copied };
}
