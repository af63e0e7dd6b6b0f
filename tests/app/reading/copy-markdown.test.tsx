import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';
import { postMarkdown } from '../../../src/publish/post-markdown.ts';
import { answers, type FakeSite, serveFakeSite } from '../../support/fake-site.ts';
import { makePost } from '../../support/make-post.ts';
import { renderApp } from '../../support/render-app.tsx';
import { textOf, withClipboard } from './clipboard.ts';

const post = makePost({ title: 'Cloud at play', body: 'One *word*.\n', tags: ['Cloud'] }, 'first');
const file = '/posts/first.json';
let site: FakeSite;

beforeEach(() => {
  site = serveFakeSite([post]);
});
afterEach(() => document.body.replaceChildren());

/** The post as it comes prerendered, so that its data is not there yet; the result presses the button. */
async function onPrerenderedPost() {
  const { user } = await renderApp('/');
  const article = document.createElement('article');
  const button = document.createElement('button');
  button.name = 'markdown';
  button.value = 'first';
  button.append('Copy as Markdown');
  article.append(button, document.createElement('output'));
  document.body.append(article);
  return () => user.click(button);
}

it('copies the post as the file that the build writes beside it, and says so', async () => {
  const press = await onPrerenderedPost();
  const clipboard = withClipboard('allowed');
  await press();
  const said = await screen.findByText('Copied as Markdown');
  expect(said).toHaveRole('status');
  expect(clipboard.text()).toBe(postMarkdown(post));
});

it('asks for no data that is there already', async () => {
  const { user } = await renderApp('/posts/first/');
  const clipboard = withClipboard('allowed');
  await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
  await screen.findByText('Copied as Markdown');
  expect(clipboard.text()).toBe(postMarkdown(post));
  expect(site.requested.filter((path) => path === file)).toHaveLength(1);
});

it('copies it the old way without TLS', async () => {
  const press = await onPrerenderedPost();
  const clipboard = withClipboard('old');
  await press();
  await screen.findByText('Copied as Markdown');
  expect(clipboard.text()).toBe(postMarkdown(post));
});

it('offers it as a file where nothing may be copied', async () => {
  let made = new Blob();
  URL.createObjectURL = (blob: Blob) => {
    made = blob;
    return 'blob:made';
  };
  onTestFinished(() => void Reflect.deleteProperty(URL, 'createObjectURL'));
  const press = await onPrerenderedPost();
  withClipboard('refused');
  await press();
  expect(await screen.findByRole('alert')).toHaveTextContent('The browser did not allow copying.');
  const link = screen.getByRole('link', { name: 'Save it as a file' });
  expect(link).toHaveAttribute('download', 'first.md');
  expect(link).toHaveAttribute('href', 'blob:made');
  expect(await textOf(made)).toBe(postMarkdown(post));
});

it.each(['allowed', 'old', 'refused'] as const)('says what is wrong with the post, copying %s', async (kind) => {
  site.answers.set(file, answers.text('', { status: 404 }));
  const press = await onPrerenderedPost();
  const clipboard = withClipboard(kind);
  await press();
  expect(await screen.findByRole('alert')).toHaveTextContent('This post does not exist here.');
  expect(clipboard.text()).toBeUndefined();
  site.answers.set(file, answers.json(post));
  if (kind === 'refused') return;
  await press();
  await screen.findByText('Copied as Markdown');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
