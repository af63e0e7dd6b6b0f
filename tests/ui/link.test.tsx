import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Link } from '../../src/ui/link.tsx';
import { Picture } from '../../src/ui/picture.tsx';
import { Place } from '../../src/ui/place.tsx';

it('is a plain link, relative to the page it is on', () => {
  render(
    <Place value={{ path: '/posts/a/' }}>
      <Link to="/tags/cloud/" rel="tag">
        Cloud
      </Link>
    </Place>,
  );
  const link = screen.getByRole('link', { name: 'Cloud' });
  expect(link).toHaveAttribute('href', '../../tags/cloud/');
  expect(link).toHaveAttribute('rel', 'tag');
});

it('leads out of a frame into a tab of its own', () => {
  render(
    <Place value={{ path: '/embed/', leadsOut: true }}>
      <Link to="/tags/cloud/">Cloud</Link>
    </Place>,
  );
  const link = screen.getByRole('link', { name: 'Cloud' });
  expect(link).toHaveAttribute('href', '../tags/cloud/');
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noopener');
});

it('is relative for a picture of the site, and left alone for one from elsewhere', () => {
  render(
    <Place value={{ path: '/posts/a/' }}>
      <Picture src="/posts/images/own.jpg" alt="Own" />
      <Picture src="https://other.example/a.jpg" alt="Other" />
      <Picture src="" alt="Refused" />
    </Place>,
  );
  expect(screen.getByRole('img', { name: 'Own' })).toHaveAttribute('src', '../../posts/images/own.jpg');
  expect(screen.getByRole('img', { name: 'Other' })).toHaveAttribute('src', 'https://other.example/a.jpg');
  expect(screen.queryByRole('img', { name: 'Refused' })).not.toBeInTheDocument();
  expect(screen.getByText('Refused')).toBeVisible();
});
