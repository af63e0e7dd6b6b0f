import { useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import styles from './takeaway-item.module.css';
import type { TakeawayView } from './takeaways-view.ts';

/** A takeaway in the list of them: what to keep, then where it is from. A press of "Copy" is heard by `app/reading/`. */
export function TakeawayItem({ view }: { readonly view: TakeawayView }) {
  const { title, address, language, direction, category, takeaway, copy } = view;
  const heading = useId();
  return (
    <article className={styles.item} lang={language} dir={direction}>
      {takeaway !== undefined && <p className={styles.takeaway}>{takeaway}</p>}
      <div className={takeaway === undefined ? `${styles.about} ${styles.alone}` : styles.about}>
        <h3 id={heading}>
          <Link to={address}>{title}</Link>
        </h3>
        {category !== undefined && (
          <Link to={category.to}>
            <bdi>{category.label}</bdi>
          </Link>
        )}
        <Button variant="plain" name="takeaway" value={copy} aria-describedby={heading}>
          Copy
        </Button>
      </div>
    </article>
  );
}
