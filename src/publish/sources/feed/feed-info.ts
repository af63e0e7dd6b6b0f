/** What a feed says of all its entries. */
export interface FeedInfo {
  readonly title: string | undefined;
  /** What relative addresses belong to, as far as entries don't say better. */
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly authors: readonly { readonly name?: string | undefined; readonly url?: string | undefined }[];
}
