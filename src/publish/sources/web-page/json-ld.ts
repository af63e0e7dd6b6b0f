import { plainTitle } from '../plain-title.ts';
import { webAddressOf } from '../web-address.ts';

/** An object of JSON-LD. */
type Thing = Readonly<Record<string, unknown>>;

/** What schema.org's data says of an article: https://schema.org/Article. All of it is as the page has it. */
export interface ArticleData {
  readonly headline?: string | undefined;
  readonly abstract?: string | undefined;
  readonly description?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly section?: string | undefined;
  readonly keywords: readonly string[];
  readonly authors: readonly { readonly name: string; readonly url: string | undefined }[];
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly image?:
    | { readonly src: string; readonly width: number | undefined; readonly height: number | undefined }
    | undefined;
  readonly basedOn?: string | undefined;
  readonly discussionUrl?: string | undefined;
}

const articleType = /(?:Article|Posting|Report|Review|Recipe|HowTo|Blog ?Post)$/u;
/** Graphs are flat; what nests deeper is not for us. */
const deepest = 6;
const mostThings = 5000;

/** Reads what scripts of JSON-LD say of the article on a page; an empty answer if they say nothing. */
export function readArticleData(scripts: readonly string[], base: string | undefined): ArticleData {
  const things: Thing[] = [];
  for (const script of scripts) collect(parse(script), things, 0);
  const byId = new Map(
    things.flatMap((thing) => (Object.keys(thing).length > 1 ? [[first(thing['@id']), thing]] : [])),
  );
  /** The thing itself where there is only a reference to it. */
  const whole = (value: unknown): unknown => {
    const id = isThing(value) && Object.keys(value).length === 1 ? first(value['@id']) : undefined;
    return id === undefined ? value : (byId.get(id) ?? value);
  };
  const article = things.find((thing) => listOf(thing['@type']).some((type) => articleType.test(String(type))));
  if (article === undefined) return { keywords: [], authors: [] };
  const nameOf = (value: unknown) =>
    typeof value === 'string' ? value : first(isThing(value) ? value.name : undefined);
  return {
    headline: first(article.headline) ?? first(article.name),
    abstract: first(article.abstract),
    description: first(article.description),
    published: first(article.datePublished) ?? first(article.dateCreated),
    modified: first(article.dateModified),
    section: first(article.articleSection),
    keywords: listOf(article.keywords)
      .flatMap((value) => nameOf(value) ?? [])
      .map(plainTitle)
      .flatMap((words) => words.split(words.includes(',') ? ',' : ';')),
    authors: listOf(article.author ?? article.creator)
      .map(whole)
      .flatMap((value) => {
        const name = nameOf(value);
        if (name === undefined || /^https?:/iu.test(name)) return [];
        return [{ name, url: isThing(value) ? webAddressOf(first(value.url), base) : undefined }];
      }),
    publisher: nameOf(whole(listOf(article.publisher)[0])),
    language: nameOf(listOf(article.inLanguage)[0]),
    image: imageOf(whole(listOf(article.image)[0])),
    basedOn: first(article.isBasedOn),
    discussionUrl: first(article.discussionUrl),
  };
}

function imageOf(value: unknown): ArticleData['image'] {
  if (typeof value === 'string') return { src: value, width: undefined, height: undefined };
  const src = isThing(value) ? (first(value.url) ?? first(value.contentUrl)) : undefined;
  if (!isThing(value) || src === undefined) return undefined;
  return { src, width: pixels(value.width), height: pixels(value.height) };
}

function pixels(value: unknown): number | undefined {
  return Number.parseInt(first(isThing(value) ? value.value : value) ?? '', 10) || undefined;
}

function parse(script: string): unknown {
  // Old pages hide data from older browsers; careless ones break lines within strings.
  const json = script.replaceAll(
    /^\s*(?:\/\/\s*|\/\*\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?(?:\]\]>|-->)(?:\s*\*\/)?\s*$/gu,
    '',
  );
  for (const text of [json, json.replaceAll(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

/** The things in some data, those that stand in others after them. */
function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > deepest || things.length > mostThings) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, things, depth + 1);
  } else if (isThing(value)) {
    things.push(value);
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object') collect(inner, things, depth + 1);
    }
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The first text in a value, be it one, a list, or a text with its language. */
function first(value: unknown): string | undefined {
  const [one] = listOf(value);
  if (typeof one === 'number') return String(one);
  const text = isThing(one) ? (one['@value'] ?? one['@id']) : one;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
