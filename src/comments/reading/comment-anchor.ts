/** The id of a comment's element; with `#` before it, the comment's address on the page of its post. */
export function commentAnchor(id: string): string {
  return `comment-${id}`;
}

/** The id of the comment that a fragment (`#comment-…`) leads to. Headings of the post may begin with the same word. */
export function commentIdIn(fragment: string): string | undefined {
  return /^#comment-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/iu.exec(fragment)?.[1];
}
