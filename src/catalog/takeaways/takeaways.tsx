import { findSiteAddress } from '../../platform/site-base.ts';
import { Link } from '../../ui/link.tsx';
import listStyles from '../post-list.module.css';
import type { ListAtHand } from './print-range.ts';
import { PrintTakeaways } from './print-takeaways.tsx';
import { TakeawayItem } from './takeaway-item.tsx';
import styles from './takeaways.module.css';
import { takeawaysAddress } from './takeaways-address.ts';
import { takeawaysView } from './takeaways-view.ts';

export interface TakeawaysProps extends ListAtHand {
  /** Where the list goes on; absent on its last page. */
  readonly olderAddress: string | undefined;
}

/** A page of a list as its takeaways alone, by day: enough to go through a week in a minute. */
export function Takeaways({ title, locale, list, posts, olderAddress }: TakeawaysProps) {
  const days = takeawaysView(posts, locale, findSiteAddress());
  return (
    <section className={styles.takeaways} aria-label="Takeaways">
      <PrintTakeaways title={title} locale={locale} list={list} posts={posts} />
      {days.map(({ date, takeaways }) => (
        // A day may come twice, a post never does.
        <section key={takeaways[0]?.slug}>
          <h2 className={styles.day}>
            <time dateTime={date.iso}>{date.text}</time>
          </h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from lists drawn without bullets */}
          <ol className={listStyles.posts} role="list" aria-label={date.text}>
            {takeaways.map((view) => (
              <li key={view.slug}>
                <TakeawayItem view={view} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {olderAddress !== undefined && (
        <p className={listStyles.older}>
          <Link to={takeawaysAddress(olderAddress)} rel="next">
            Older posts
          </Link>
        </p>
      )}
    </section>
  );
}
