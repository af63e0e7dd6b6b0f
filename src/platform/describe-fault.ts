import type { Fault } from './fault.ts';

export interface FaultDescription {
  /** What is wrong, in one plain sentence. */
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
  /** Facts for whoever runs the site, such as the path of each malformed field. */
  readonly details: readonly string[];
  /** Whether "Try again" can help. */
  readonly canRetry: boolean;
}

/** The words for a fault. `what` names the thing asked for, as it begins a sentence: "This post". */
export function describeFault(fault: Fault, what: string): FaultDescription {
  switch (fault.code) {
    case 'offline':
      return {
        title: 'You are offline.',
        advice: `${what} has not been read on this device yet. Connect to the internet, then try again.`,
        details: [],
        canRetry: true,
      };
    case 'unreachable':
      return {
        title: `${what} could not be loaded: the site did not answer.`,
        advice:
          'Check your connection, then try again. If you run this site: the file named below must not be redirected to another site.',
        details: [fault.url],
        canRetry: true,
      };
    case 'timeout':
      return {
        title: `${what} took too long to arrive.`,
        advice: `Nothing complete came within ${fault.seconds} seconds. The connection may be slow; try again.`,
        details: [fault.url],
        canRetry: true,
      };
    case 'not-found':
      return {
        title: `${what} does not exist here.`,
        advice:
          'It may have been moved or removed. Check the address, or look for it on the home page. If you run this site: upload the file named below.',
        details: [fault.url],
        canRetry: false,
      };
    case 'http-status':
      return {
        title: `${what} could not be loaded: the site answered with error ${fault.status}.`,
        advice: 'The fault is on the site’s side. Try again in a little while.',
        details: [fault.url],
        canRetry: true,
      };
    case 'html-instead':
      return {
        title: `${what} could not be found: the site answered with a web page instead of its data.`,
        advice:
          'The address may be wrong. If you run this site: upload the file named below, and limit a rewrite for single-page apps to addresses that don’t end in “.json” or “.js”.',
        details: [fault.url],
        canRetry: false,
      };
    case 'not-json':
      return {
        title: `${what} can’t be read: its file is not valid JSON.`,
        advice:
          'It may have arrived incomplete, so trying again can help. If you run this site: correct the file named below, or upload it again; behind a CDN, clear its cache too.',
        details: [fault.url, fault.detail],
        canRetry: true,
      };
    case 'too-large':
      return {
        title: `${what} is too large to open.`,
        advice: `Files over ${Math.round(fault.limitBytes / 1e6)} MB are refused so that the page stays usable. If you run this site: split the file named below.`,
        details: [fault.url],
        canRetry: false,
      };
    case 'malformed':
      return {
        title: `${what} can’t be shown: its file has ${fault.issues.length === 1 ? 'a mistake' : 'mistakes'}.`,
        advice:
          'If you run this site: correct the fields named below and upload the file again; behind a CDN, clear its cache too.',
        details: [fault.url, ...fault.issues],
        canRetry: false,
      };
    case 'code-missing':
      return {
        title: `${what} could not be loaded: code of the site is missing.`,
        advice:
          'The site has probably been updated since this page was opened; reload it. If you run this site: upload the whole folder “dist”, with everything in “assets”.',
        details: [],
        canRetry: true,
      };
    case 'storage-full':
      return {
        title: 'The storage of this browser is full.',
        advice: 'Copy or download your text now, then free some space and try again.',
        details: [],
        canRetry: true,
      };
    case 'storage-blocked':
      return {
        title: 'This browser does not let the site store anything.',
        advice: 'Copy or download your text now. To keep comments here, allow site data for this site.',
        details: [],
        canRetry: true,
      };
    case 'storage-unverified':
      return {
        title: 'The browser did not keep what was written.',
        advice: 'Copy or download your text now, then try again.',
        details: [],
        canRetry: true,
      };
  }
}
