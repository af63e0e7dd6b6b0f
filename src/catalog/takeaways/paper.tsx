import styles from './paper.module.css';
import type { DayView } from './takeaways-view.ts';

interface PaperProps {
  readonly title: string;
  /** The days it is of, for people. */
  readonly dates: string;
  readonly days: readonly DayView[];
  /** What has to be said of it at its end. */
  readonly note: string | undefined;
}

/** Takeaways for a printer: with the addresses written out, since paper has no links. */
export function Paper({ title, dates, days, note }: PaperProps) {
  return (
    <section className={styles.paper} aria-label="For the printer">
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p>Takeaways, {dates}</p>
      {days.map(({ date, takeaways }) => (
        <section key={takeaways[0]?.slug}>
          <h2>{date.text}</h2>
          {takeaways.map(({ slug, title, takeaway, url, language, direction }) => (
            <article key={slug} lang={language} dir={direction}>
              <h3>{title}</h3>
              {takeaway !== undefined && <p>{takeaway}</p>}
              <p className={styles.address} dir="ltr">
                {url}
              </p>
            </article>
          ))}
        </section>
      ))}
      {note !== undefined && <p>{note}</p>}
    </section>
  );
}
