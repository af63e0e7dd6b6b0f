/** Months before days, as Astro's own examples have them: `Jul 08 2022`, `July 8, 2022 10:00`. */
const american =
  /^(?:[a-z]{3,9}\.?,?\s+)?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?<time>.*)$/iu;

/** Dates as people write them in front matter, in a form that `readDate` knows. */
export function matterDate(text: string): string {
  const parts = american.exec(text.trim())?.groups;
  if (parts !== undefined) return `${parts.day} ${parts.month} ${parts.year}${(parts.time ?? '').replace(/^,/u, '')}`;
  return text.trim().replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?=\D|$)/u, '$1-$2-$3');
}
