import { type Components, defaultUrlTransform } from 'react-markdown';
import { Link } from '../link.tsx';
import { OutsideLink } from '../outside-link.tsx';
import { Picture } from '../picture.tsx';
import { isWithinSite } from '../relative-href.ts';
import { colourWhenDrawn } from './highlight/colour-when-drawn.ts';
import styles from './markdown.module.css';

/**
 * Makes an address from Markdown safe to use: schemes that could run something are emptied, fragments and absolute
 * addresses stay, and a relative one becomes a path from the site's folder by `resolve`.
 */
export function resolveUrl(url: string, resolve: (address: string) => string): string {
  const safe = defaultUrlTransform(url);
  if (safe === '' || safe.startsWith('#') || /^[a-z][\w+.-]*:/iu.test(safe)) return safe;
  return safe.startsWith('//') ? `https:${safe}` : resolve(safe);
}

/** How the elements of a Markdown text are drawn. Their addresses have been through {@link resolveUrl}. */
export const markdownComponents: Components = {
  a: ({ node: _node, href = '', ...rest }) => {
    // An address that was refused leaves its words, not a link to this very page.
    if (href === '') return <span>{rest.children}</span>;
    if (isWithinSite(href)) return <Link {...rest} to={href} />;
    return href.startsWith('#') ? <a {...rest} href={href} /> : <OutsideLink {...rest} href={href} />;
  },
  img: ({ node, src = '', alt = '' }) => {
    const picture = <Picture src={String(src)} alt={alt} />;
    // Marked by `figures.ts`; where the address was refused there is nothing to be enlarged.
    if (node?.properties.dataZoom === undefined || src === '') return picture;
    return (
      <button type="button" data-zoom="" aria-label={`Enlarge picture: ${alt}`}>
        {picture}
      </button>
    );
  },
  // The alignment of a cell comes as a style; styles in attributes are what a strict content security policy refuses.
  th: ({ node: _node, style, ...rest }) => <th {...rest} data-align={style?.textAlign} />,
  td: ({ node: _node, style, ...rest }) => <td {...rest} data-align={style?.textAlign} />,
  // What is wider than the page scrolls in itself; to be scrolled by keyboard it has to take the focus.
  table: ({ node: _node, ...rest }) => (
    // biome-ignore lint/a11y/useSemanticElements: a group of one table is no fieldset
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div className={styles.scroll} tabIndex={0} role="group" aria-label="Table">
      <table {...rest} />
    </div>
  ),
  // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
  pre: ({ node: _node, ...rest }) => <pre {...rest} ref={colourWhenDrawn} tabIndex={0} />,
  // The boxes of task lists stand before their text without being bound to it.
  input: ({ node: _node, ...rest }) => <input {...rest} aria-label={rest.checked ? 'Done' : 'Not done'} />,
};
