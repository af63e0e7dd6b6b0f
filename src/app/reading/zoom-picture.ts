import styles from './zoom-picture.module.css';

/**
 * Shows the picture in a button as large as the screen takes it, in a dialog that is called what the picture is. A click
 * anywhere closes it, and so does Escape; the browser keeps the focus in it.
 */
export function zoomPicture(button: HTMLButtonElement): void {
  const picture = button.querySelector('img')?.cloneNode();
  if (!(picture instanceof HTMLImageElement)) return;
  picture.className = styles.picture ?? '';
  // It is here, or wanted at once.
  picture.loading = 'eager';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = styles.close ?? '';
  close.append('Close');
  const dialog = document.createElement('dialog');
  dialog.className = styles.zoom ?? '';
  dialog.ariaLabel = picture.alt || 'Picture';
  dialog.append(picture, close);

  const shut = () => dialog.close();
  dialog.addEventListener('click', shut);
  // With the browser's own way back, the article is gone.
  addEventListener('popstate', shut);
  dialog.addEventListener('close', () => {
    removeEventListener('popstate', shut);
    dialog.remove();
    // Browsers give the focus back to what had it, and in Safari a button that is clicked never has it.
    button.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
