import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { GalleryPage } from './gallery-page.tsx';

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <GalleryPage />
    </BrowserRouter>
  </StrictMode>,
);
