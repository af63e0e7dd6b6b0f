import styles from '../../ui/fault-message.module.css';

/**
 * Says that the interface could not be loaded, without anything that had to be loaded for it. What was prerendered can
 * still be read, so it stays.
 */
export function showCodeMissing(
  onRetry: () => void,
  reload: () => void = () => location.reload(),
  isOnline: () => boolean = () => navigator.onLine,
): void {
  const notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  notice.className = styles.fault ?? '';
  const button = element('button', 'Try again');
  const waysOut = element('p', '');
  waysOut.append(button);
  button.addEventListener('click', () => {
    notice.remove();
    // A new page knows where its code is; without a network a reload would lose what can be read now.
    if (isOnline()) reload();
    else onRetry();
  });
  notice.append(
    element('h2', 'A part of this page could not be loaded.'),
    element('p', 'Comments and buttons need it; the text and its links don’t. Check your connection, then try again.'),
    element('p', 'If you run this site: upload the whole folder “dist”, with everything in “assets”.'),
    waysOut,
  );
  // Where the comments of a post would be, which say there what browsers without scripts show.
  const comments = document.querySelector('main noscript')?.parentElement;
  const place = comments ?? document.querySelector('main') ?? document.body;
  place.append(notice);
}

function element(name: 'h2' | 'p' | 'button', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
