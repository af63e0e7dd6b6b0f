/** In characters. Longer texts are no posts, and the site refuses them too. */
export const longestPost = 5_000_000;
