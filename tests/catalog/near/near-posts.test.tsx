import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Near } from '../../../src/catalog/near/near-file.ts';
import { NearPosts } from '../../../src/catalog/near/near-posts.tsx';
import { nearView } from '../../../src/catalog/near/near-view.ts';
import { Place } from '../../../src/ui/place.tsx';

function show(near: Near) {
  return render(
    <Place value={{ path: '/posts/here/' }}>
      <NearPosts view={nearView(near, 'en-GB')} />
    </Place>,
  );
}

const clock = { slug: 'clock', title: 'A clock', publishedAt: '2025-10-18T23:30:00+09:00', category: 'Technology' };

it('leads to the newer and the older post', () => {
  show({ newer: { slug: 'new', title: 'Newest' }, older: { slug: 'قصة', title: 'قصة' }, related: [] });
  const nav = within(screen.getByRole('navigation', { name: 'More posts' }));
  expect(nav.getByRole('link', { name: 'Newer: Newest' })).toHaveAttribute('href', '../../posts/new/');
  expect(nav.getByRole('link', { name: 'Older: قصة' })).toHaveAttribute(
    'href',
    `../../posts/${encodeURIComponent('قصة')}/`,
  );
  expect(nav.queryByRole('heading')).not.toBeInTheDocument();
});

it('lists related posts, each with its day and its category', () => {
  show({ related: [clock, { ...clock, slug: 'other', title: 'Another', category: undefined }] });
  expect(screen.getByRole('heading', { level: 2, name: 'Related' })).toBeVisible();
  const [first, second] = screen.getAllByRole('listitem');
  expect(within(first ?? document.body).getByRole('link', { name: 'A clock' })).toBeVisible();
  expect(first).toHaveTextContent('18 October 2025 · Technology');
  expect(within(first ?? document.body).getByText('18 October 2025')).toHaveAttribute('datetime', clock.publishedAt);
  expect(second).toHaveTextContent(/18 October 2025$/u);
});

it('shows nothing where a post stands alone', () => {
  const { container } = show({ related: [] });
  expect(container).toBeEmptyDOMElement();
});
