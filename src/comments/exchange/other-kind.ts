/** What something is that was chosen for import and is no export. */
export type OtherKind =
  | 'web-page'
  | 'markdown'
  | 'comment-list'
  | 'list'
  | 'comment'
  | 'post'
  | 'other-object'
  | 'single-value';

/** What a text that is no JSON either was meant as, if that can be told from how it begins. */
export function recogniseText(text: string): OtherKind | undefined {
  const start = text.trimStart();
  if (start.startsWith('<')) return 'web-page';
  return start.startsWith('# ') ? 'markdown' : undefined;
}

/** What JSON that is no export is. */
export function recogniseData(data: unknown): OtherKind {
  if (Array.isArray(data)) return isComment(data[0]) ? 'comment-list' : 'list';
  if (typeof data !== 'object' || data === null) return 'single-value';
  if (isComment(data)) return 'comment';
  return 'title' in data && 'body' in data ? 'post' : 'other-object';
}

function isComment(data: unknown): boolean {
  return typeof data === 'object' && data !== null && ['v', 'id', 'post', 'text'].every((field) => field in data);
}

/** The words for it, as they end a sentence. */
export function describeKind(kind: OtherKind): string {
  switch (kind) {
    case 'web-page':
      return 'a web page';
    case 'markdown':
      return 'a Markdown text, such as the export for reading; only the JSON file can be imported';
    case 'comment-list':
      return 'a bare list of comments, without the export around it';
    case 'list':
      return 'a JSON list';
    case 'comment':
      return 'a single comment, without the export around it';
    case 'post':
      return 'a post';
    case 'other-object':
      return 'a JSON file of another kind';
    case 'single-value':
      return 'a single JSON value';
  }
}
