/**
 * The address of `to` as seen from the page at `from` (both paths from the site's folder). Pages link to each other
 * only this way, so one build works in every folder of every host.
 */
export function relativeHref(from: string, to: string): string {
  const here = from.split('/').slice(1, -1);
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(to) ?? [];
  const there = path.split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const steps = `${'../'.repeat(here.length - shared)}${there.slice(shared).join('/')}`;
  // Bare, these would mean the page itself, a path of the host, or an address with a scheme: `javascript:…`.
  return /^(?:$|\/|[^/]*:)/u.test(steps) ? `./${steps}${rest}` : `${steps}${rest}`;
}

/** Whether an address is a path from the site's folder, which has to be made relative before it is used. */
export function isWithinSite(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//');
}
