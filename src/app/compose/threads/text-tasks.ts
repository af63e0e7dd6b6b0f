import { type AddressedSite, type FeedTopic, feedFiles, renderFeeds } from '../../../publish/feeds.ts';
import { describeDropped } from '../../../publish/html/describe-dropped.ts';
import { htmlToMarkdown } from '../../../publish/html/html-to-markdown.ts';
import { markdownText } from '../../../publish/markdown-text.ts';

/** Something to be made of texts. */
export type TextTask =
  /** Markdown of what a clipboard holds. */
  | { readonly kind: 'html'; readonly html: string }
  /** Words without markup of Markdown texts. */
  | { readonly kind: 'plain'; readonly texts: readonly string[] }
  | { readonly kind: 'feeds'; readonly site: AddressedSite; readonly topic: FeedTopic };

export type TextAnswer =
  /** `lost` is a sentence about what could not be kept; empty where there is nothing. */
  | { readonly kind: 'html'; readonly markdown: string; readonly lost: string }
  | { readonly kind: 'plain'; readonly texts: readonly string[] }
  /** The files of the feed, by their names. */
  | { readonly kind: 'feeds'; readonly files: readonly (readonly [name: string, text: string])[] };

export function doTextTask(task: TextTask): TextAnswer {
  switch (task.kind) {
    case 'html': {
      const { markdown, dropped } = htmlToMarkdown(task.html);
      const words = describeDropped(dropped);
      return { kind: 'html', markdown: markdown.trim(), lost: words === undefined ? '' : ` It ${words}.` };
    }
    case 'plain':
      return { kind: 'plain', texts: task.texts.map(markdownText) };
    case 'feeds': {
      const feeds = renderFeeds(task.site, task.topic);
      const formats = ['json', 'rss', 'atom'] as const;
      return { kind: 'feeds', files: formats.map((format) => [feedFiles[format], feeds[format]]) };
    }
  }
}
