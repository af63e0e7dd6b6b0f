/**
 * Whether the browser forgets what scripts have stored after seven days without a visit, as Safari does
 * (webkit.org/tracking-prevention), and every browser on an iPhone or iPad, which all are Safari within. Sites on a home
 * screen are exempt.
 */
export function forgetsAfterAWeek({ navigator } = window): boolean {
  const isSafari = navigator.vendor.startsWith('Apple');
  const isOnHomeScreen = 'standalone' in navigator && navigator.standalone === true;
  return isSafari && !isOnHomeScreen;
}
