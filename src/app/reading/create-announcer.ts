import styles from './create-announcer.module.css';

/** Has words read out by screen readers that the eye can see elsewhere. */
export type Announce = (words: string) => void;

/**
 * In milliseconds. Screen readers don't hear of what was in a live region when that came, nor of the same words once
 * more.
 */
const breath = 100;

/** Makes the page's one place for what is only read out. */
export function createAnnouncer(): Announce {
  const region = document.createElement('div');
  region.role = 'status';
  region.className = styles.unseen ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    if (!region.isConnected) document.body.append(region);
    region.replaceChildren();
    clearTimeout(timer);
    timer = setTimeout(() => region.replaceChildren(words), breath);
  };
}
