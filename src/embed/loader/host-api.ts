import type { Root, Widgets } from './widgets.ts';

declare global {
  interface Window {
    /** What a host's scripts may call. */
    Takeaway?: HostApi;
  }
}

/** The loaders on a page, of however many sites, as one. */
export interface HostApi {
  /** The addresses of the sites whose loaders are there. */
  readonly sites: readonly string[];
  /** Upgrades every element in `root` that asks for a post, now and whenever the host adds one. Absent: in the page. */
  readonly attach: (root?: Root) => void;
  /** Takes the frames in `root` away, shows the host's own elements again and stops watching. Absent: everywhere. */
  readonly detach: (root?: Root) => void;
}

/** A loader that does its own part after what is there does its part. */
export function joinHostApi(before: HostApi | undefined, site: string, widgets: Widgets): HostApi {
  return {
    sites: [...(before?.sites ?? []), site],
    attach: (root = document) => {
      before?.attach(root);
      widgets.attach(root);
    },
    detach: (root) => {
      before?.detach(root);
      widgets.detach(root);
    },
  };
}
