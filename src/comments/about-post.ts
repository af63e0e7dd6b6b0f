/** The post as it is now, as far as comments need it. */
export interface AboutPost {
  readonly title?: string | undefined;
  /** Changes with what the post says. */
  readonly hash?: string | undefined;
}
