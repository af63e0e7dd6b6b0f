import { useEffect, useId, useRef } from 'react';
import { chosenOptions, type EmbedOptions } from '../embed-options.ts';
import { createWidgets } from '../loader/widgets.ts';
import { addressOf, type EmbeddedPost } from '../snippets.ts';
import styles from './embed-preview.module.css';

type EmbedPreviewProps = EmbeddedPost & EmbedOptions;

/** The widget as the other page will show it, made by the same code from the same element. */
export function EmbedPreview({ site, slug, title, theme, view, comments, lang }: EmbedPreviewProps) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    const quote = document.createElement('blockquote');
    quote.className = 'takeaway-embed';
    quote.dataset.post = slug;
    for (const [name, value] of chosenOptions({ theme, view, comments, lang })) quote.dataset[name] = value;
    const link = document.createElement('a');
    link.href = addressOf({ site, slug, title });
    // The dialog stays open over the page it is about.
    link.target = '_blank';
    link.textContent = title;
    quote.append(link);
    current.replaceChildren(quote);
    const widgets = createWidgets(site);
    widgets.attach(current);
    return () => {
      widgets.detach();
      current.replaceChildren();
    };
  }, [site, slug, title, theme, view, comments, lang]);

  return (
    <section className={styles.preview} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        Preview
      </h3>
      <div ref={place} className={styles.place} />
    </section>
  );
}
