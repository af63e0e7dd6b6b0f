/** What has been made of some HTML. */
export interface HtmlMarkdown {
  readonly markdown: string;
  /** What was left out, by what people call it ("script", "form field", "unsafe address"), with how many there were. */
  readonly dropped: ReadonlyMap<string, number>;
}
