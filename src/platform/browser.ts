/** What of the browser at hand matters to what is stored in it. */
export interface BrowserTraits {
  /** The page stands in a frame of another site, where browsers keep its storage apart. */
  readonly isFramed: boolean;
  /** Safari clears what scripts have stored after seven days without a visit (webkit.org/tracking-prevention). */
  readonly forgetsAfterAWeek: boolean;
}

/** Safari, and every browser on an iPhone or iPad, which all are Safari within. Sites on a home screen are exempt. */
export function browserTraits({ navigator, self, top } = window): BrowserTraits {
  const isSafari = navigator.vendor.startsWith('Apple');
  const isOnHomeScreen = 'standalone' in navigator && navigator.standalone === true;
  return { isFramed: self !== top, forgetsAfterAWeek: isSafari && !isOnHomeScreen };
}
