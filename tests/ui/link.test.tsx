import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { expect, it } from 'vitest';
import { Link } from '../../src/ui/link.tsx';
import { Picture } from '../../src/ui/picture.tsx';

it('is a plain link, relative to the page it is on', () => {
  render(
    <MemoryRouter initialEntries={['/posts/a/']}>
      <Link to="/tags/cloud/" rel="tag">
        Cloud
      </Link>
    </MemoryRouter>,
  );
  const link = screen.getByRole('link', { name: 'Cloud' });
  expect(link).toHaveAttribute('href', '../../tags/cloud/');
  expect(link).toHaveAttribute('rel', 'tag');
});

it('knows nothing of the folder the site lies in', () => {
  render(
    <MemoryRouter basename="/a/b" initialEntries={['/a/b/posts/a/']}>
      <Link to="/">Home</Link>
    </MemoryRouter>,
  );
  expect(screen.getByRole('link', { name: 'Home' })).toHaveAttribute('href', '../../');
});

it('is relative for a picture of the site, and left alone for one from elsewhere', () => {
  render(
    <MemoryRouter initialEntries={['/posts/a/']}>
      <Picture src="/posts/images/own.jpg" alt="Own" />
      <Picture src="https://other.example/a.jpg" alt="Other" />
      <Picture src="" alt="Refused" />
    </MemoryRouter>,
  );
  expect(screen.getByRole('img', { name: 'Own' })).toHaveAttribute('src', '../../posts/images/own.jpg');
  expect(screen.getByRole('img', { name: 'Other' })).toHaveAttribute('src', 'https://other.example/a.jpg');
  expect(screen.queryByRole('img', { name: 'Refused' })).not.toBeInTheDocument();
  expect(screen.getByText('Refused')).toBeVisible();
});
