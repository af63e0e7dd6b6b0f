import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { failed, type Result } from '../../../platform/result.ts';
import { collectEntries, type NamedEntry } from '../collect-entries.ts';
import { plainTitle } from '../plain-title.ts';
import type { ImportedSource, SourceFault, SourceText } from '../source.ts';
import { webAddressOf } from '../web-address.ts';
import { describeCut } from '../xml/describe-cut.ts';
import { printClosing, printOpening, printXml } from '../xml/print-xml.ts';
import { readXml } from '../xml/read-xml.ts';
import { localName, type XmlElement } from '../xml/xml-element.ts';
import { withoutPreamble } from '../xml/xml-root.ts';
import { atomEntry, plainText } from './atom-entry.ts';
import type { FeedInfo } from './feed-info.ts';
import { type FeedKind, feedNames } from './feed-kind.ts';
import { rssEntry } from './rss-entry.ts';

type XmlKind = Exclude<FeedKind, 'json'>;

/** How many entries are parsed at a time: enough to be quick, few enough to take little memory. */
const portion = 50;

/** Makes posts of a feed in XML: its entries are found and mended here, and read by the feed library. */
export function readXmlFeed(source: SourceText, kind: XmlKind): Result<ImportedSource, SourceFault> {
  const format = feedNames[kind];
  const xml = readXml(withoutPreamble(source.text), isEntryOf[kind]);
  if (!xml.ok) return xml;
  const { root, entries, cut } = xml.value;
  if (root === undefined || (entries.length === 0 && cut !== undefined)) {
    return failed({ code: 'malformed-source', format, detail: describeCut(cut, 0) });
  }
  return collectEntries(entriesOf(kind, root, entries, source.url), {
    changedAt: source.changedAt,
    format,
    notes: cut === undefined ? [] : [describeCut(cut, entries.length)],
  });
}

/** Where entries stand: RSS 0.9x and 1.0 have them beside the channel, and a channel may be closed by mistake. */
const isEntryOf: Readonly<Record<XmlKind, (name: string, parent: XmlElement | undefined) => boolean>> = {
  rss: (name, parent) => name === 'item' && isOneOf(parent, ['rss', 'channel']),
  rdf: (name, parent) => name === 'item' && isOneOf(parent, ['rdf', 'channel']),
  atom: (name, parent) => name === 'entry' && isOneOf(parent, ['feed']),
};

function isOneOf(element: XmlElement | undefined, names: readonly string[]): boolean {
  return element === undefined || names.includes(localName(element));
}

function* entriesOf(
  kind: XmlKind,
  root: XmlElement,
  entries: readonly XmlElement[],
  url: string | undefined,
): Generator<NamedEntry> {
  const channel = root.children.find(
    (node): node is XmlElement => node.kind === 'element' && localName(node) === 'channel',
  );
  const around = kind === 'rss' && channel !== undefined ? [root, channel] : [root];
  const wrap = (some: readonly XmlElement[]) =>
    [
      ...around.map(printOpening),
      ...some.map(printXml),
      // To the library, a document without a channel is no RSS 1.0.
      ...(kind === 'rdf' ? ['<channel></channel>'] : []),
      ...around.toReversed().map(printClosing),
    ].join('');
  const { info, read } = readerOf(kind, printXml(root), url);
  for (let start = 0; start < entries.length; start += portion) {
    const some = entries.slice(start, start + portion);
    const together = attempt(() => read(wrap(some), start + 1));
    // Of some entries that the library refuses together, it refuses few alone; and none may be mistaken for another.
    if (together?.length === some.length) yield* together;
    else {
      for (const [index, entry] of some.entries()) {
        const alone = attempt(() => read(wrap([entry]), start + index + 1));
        if (alone?.length) yield* alone;
        else yield refusedEntry(info, feedNames[kind], start + index + 1);
      }
    }
  }
}

function refusedEntry({ title }: FeedInfo, format: string, number: number): NamedEntry {
  const name = title === undefined ? `entry ${number}` : `entry ${number} of ${title}`;
  return { name, read: failed({ code: 'empty-source', format }) };
}

interface FeedReader {
  readonly info: FeedInfo;
  /** Reads a document with some of the feed's entries, the first of which has this number. May throw. */
  readonly read: (xml: string, first: number) => readonly NamedEntry[];
}

function readerOf(kind: XmlKind, head: string, url: string | undefined): FeedReader {
  switch (kind) {
    case 'rss': {
      const feed = attempt(() => parseRssFeed(head));
      const info = rssInfo(feed ?? {}, url);
      const language = feed?.language;
      const own = language === undefined ? info : { ...info, language };
      return {
        info: own,
        read: (xml, first) => (parseRssFeed(xml).items ?? []).map((item, index) => rssEntry(own, item, first + index)),
      };
    }
    case 'rdf': {
      const info = rssInfo(attempt(() => parseRdfFeed(head)) ?? {}, url);
      return {
        info,
        read: (xml, first) => (parseRdfFeed(xml).items ?? []).map((item, index) => rssEntry(info, item, first + index)),
      };
    }
    case 'atom': {
      const { title, links = [], xml, authors = [], dc } = attempt(() => parseAtomFeed(head)) ?? {};
      const home =
        links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links.find(({ rel }) => rel === 'self');
      const info = {
        title: plainText(title) || undefined,
        base: webAddressOf(xml?.base, url) ?? webAddressOf(home?.href, url) ?? url,
        language: xml?.lang ?? dc?.languages?.[0],
        authors: authors.map(({ name, email, uri }) => ({ name: name ?? email, url: uri })),
      };
      return {
        info,
        read: (text, first) =>
          (parseAtomFeed(text).entries ?? []).map((entry, index) => atomEntry(info, entry, first + index)),
      };
    }
  }
}

/** The fields of a channel that RSS 1.0 and 2.0 share. */
interface Channel {
  readonly title?: string;
  readonly link?: string;
  readonly dc?: { readonly languages?: readonly string[] };
  readonly xml?: { readonly base?: string; readonly lang?: string };
}

function rssInfo({ title, link, dc, xml }: Channel, url: string | undefined): FeedInfo {
  return {
    title: plainTitle(title ?? '') || undefined,
    base: webAddressOf(xml?.base, url) ?? webAddressOf(link, url) ?? url,
    language: dc?.languages?.[0] ?? xml?.lang,
    authors: [],
  };
}

/** What the library throws at says nothing that its caller could not tell better. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
