import { render, screen, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EmbedDialog } from '../../../src/embed/dialog/embed-dialog.tsx';
import { withModalDialogs } from './modal-dialogs.ts';

const site = `${location.origin}/blog/`;
const post = { site, slug: 'a-post', title: 'Cloud at <play>' };
const onClose = vi.fn();
let user: UserEvent;

beforeEach(() => {
  withModalDialogs();
  onClose.mockReset();
  user = userEvent.setup();
  render(<EmbedDialog post={post} onClose={onClose} />);
});

const dialog = () => within(screen.getByRole('dialog', { name: 'Embed this post' }));
const field = () => dialog().getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' });
const language = () => dialog().getByRole('textbox', { name: 'Language' });
const frame = () => dialog().getByTitle<HTMLIFrameElement>(post.title);
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** The options of the widget that is shown, as its frame is told. */
function shownOptions(): Readonly<Record<string, string>> {
  const { searchParams } = new URL(frame().src);
  return Object.fromEntries(searchParams);
}

it('begins with its heading, so that its name is read out first', () => {
  expect(dialog().getByRole('heading', { name: 'Embed this post', level: 2 })).toHaveFocus();
});

describe('the code', () => {
  it('is the two lines of the loader at first', () => {
    expect(field().value.split('\n')).toHaveLength(2);
    const quote = parse(field().value).querySelector<HTMLElement>('blockquote.takeaway-embed');
    expect({ ...quote?.dataset }).toEqual({ post: 'a-post' });
    expect(quote?.textContent).toBe(post.title);
  });

  it('says what was chosen', async () => {
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Theme' }), 'Dark');
    await user.selectOptions(dialog().getByRole('combobox', { name: 'View' }), 'Full article');
    await user.click(dialog().getByRole('checkbox', { name: 'Comments' }));
    await user.type(language(), ' pt-BR');
    const { dataset } = parse(field().value).querySelector('blockquote') ?? document.body;
    expect({ ...dataset }).toEqual({ post: 'a-post', theme: 'dark', view: 'full', comments: 'on', lang: 'pt-BR' });
    await user.click(dialog().getByRole('checkbox', { name: 'Comments' }));
    expect(field().value).not.toContain('comments');
  });

  it('comes as a frame and as Markdown too', async () => {
    const kinds = within(dialog().getByRole('group', { name: 'Kind of code' }));
    expect(kinds.getByRole('radio', { name: 'Loader' })).toBeChecked();
    await user.click(kinds.getByRole('radio', { name: 'Plain iframe' }));
    expect(parse(field().value).querySelector('iframe')?.src).toBe(`${site}embed/?post=a-post`);
    await user.click(kinds.getByRole('radio', { name: 'Markdown link' }));
    expect(field().value).toBe(String.raw`[Cloud at \<play\>](${site}posts/a-post/)`);
  });

  it('can be selected and not be changed', async () => {
    const code = field().value;
    await user.type(field(), 'x');
    expect(field()).toHaveValue(code);
  });
});

describe('the language', () => {
  it('has a hint', () => {
    expect(language()).toHaveAccessibleDescription(/such as “pt-BR”/u);
    expect(language()).toBeValid();
  });

  it('is left out, and said to be none, where it makes no sense', async () => {
    await user.type(language(), 'e');
    expect(language()).toBeInvalid();
    expect(language()).toHaveAccessibleDescription(/^Not a language tag/u);
    expect(field().value).not.toContain('data-lang');
    await user.type(language(), 'n');
    expect(language()).toBeValid();
    expect(field().value).toContain('data-lang="en"');
  });
});

describe('the preview', () => {
  it('is the widget itself', () => {
    expect(frame().src.startsWith(`${site}embed/?`)).toBe(true);
    expect(shownOptions()).toEqual({ post: 'a-post' });
  });

  it('follows the choices, one widget at a time', async () => {
    await user.selectOptions(dialog().getByRole('combobox', { name: 'View' }), 'Full article');
    expect(shownOptions()).toEqual({ post: 'a-post', view: 'full' });
  });

  it('follows the language once it has been typed', async () => {
    const { src } = frame();
    await user.type(language(), 'de');
    expect(frame().src).toBe(src);
    await vi.waitFor(() => expect(shownOptions()).toEqual({ post: 'a-post', lang: 'de' }));
  });

  it('leads out of the page where the widget does not come', () => {
    const link = dialog().getByRole('link', { name: post.title });
    expect(link).toHaveAttribute('href', `${site}posts/a-post/`);
    expect(link).toHaveAttribute('target', '_blank');
  });
});

describe('copying', () => {
  const copy = () => user.click(dialog().getByRole('button', { name: 'Copy' }));

  it('puts the code where it can be pasted, and says so', async () => {
    await copy();
    expect(await navigator.clipboard.readText()).toBe(field().value);
    expect(dialog().getByRole('status')).toHaveTextContent('Copied');
  });

  it('is not said of code that has changed since', async () => {
    await copy();
    await user.click(dialog().getByRole('radio', { name: 'Markdown link' }));
    expect(dialog().getByRole('status')).toBeEmptyDOMElement();
  });

  it('selects the code where the browser refuses, and names the keys', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await copy();
    expect(dialog().getByRole('status')).toHaveTextContent('Ctrl+C');
    expect(field()).toHaveFocus();
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe(field().value);
  });
});

describe('closing', () => {
  it('has a button', async () => {
    await user.click(dialog().getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('happens at a click beside it', async () => {
    await user.click(screen.getByRole('dialog'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('does not happen at a click in it, nor where a selection ends beside it', async () => {
    await user.click(dialog().getByRole('heading', { name: 'Preview' }));
    await user.pointer([
      { target: field(), keys: '[MouseLeft>]' },
      { target: screen.getByRole('dialog') },
      '[/MouseLeft]',
    ]);
    expect(onClose).not.toHaveBeenCalled();
  });
});
