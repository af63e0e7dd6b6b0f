import type { NewId } from '../../platform/ids.ts';
import { instanceId } from '../../platform/instance-id.ts';
import { askingElements, readWanted } from './wanted-widget.ts';
import { createWidget, type Widget } from './widget.ts';

/** A part of a page to look for widgets in: a document, an element, or what is in its shadow. */
export type Root = Document | Element | ShadowRoot;

export interface Widgets {
  /**
   * Upgrades every element in `root` that asks for a post, now and whenever the host adds one. `root` has to be in the
   * page: a frame is of no use before.
   */
  readonly attach: (root: Root) => void;
  /** Takes the frames in `root` away, shows the host's own elements again and stops watching. Absent: everywhere. */
  readonly detach: (root?: Root) => void;
}

/** What changes a widget that is there already: a host's framework may ask for another post with the same element. */
const watchedAttributes = ['class', ...['post', 'theme', 'view', 'comments', 'lang'].map((name) => `data-${name}`)];

/** The widgets of the site at `site` (an absolute address that ends in `/`) on this page. Does nothing until attached. */
export function createWidgets(site: string, newId: NewId = instanceId): Widgets {
  // In a page without an origin, such as a preview in a sandbox, frames have none either.
  const origin = self.origin === 'null' ? 'null' : new URL(site).origin;
  const roots = new Set<Root>();
  const widgets = new Map<Node, Widget>();
  const observer = new MutationObserver(follow);

  function watch(root: Root): void {
    observer.observe(root, { childList: true, subtree: true, attributeFilter: watchedAttributes });
  }

  function upgrade(quote: Node): void {
    if (!(quote instanceof HTMLElement) || !quote.matches(askingElements)) return;
    const wanted = quote.isConnected && !widgets.has(quote) && isRead(quote) && readWanted(quote, site);
    if (wanted) widgets.set(quote, createWidget(quote, site, wanted, newId()));
  }

  function upgradeAll(root: Node & Partial<ParentNode>): void {
    upgrade(root);
    root.querySelectorAll?.('blockquote').forEach(upgrade);
  }

  function upgradeEverywhere(): void {
    roots.forEach(upgradeAll);
  }

  function forget(quote: Node): void {
    widgets.get(quote)?.remove();
    widgets.delete(quote);
  }

  function follow(records: readonly MutationRecord[]): void {
    for (const [quote, { frame, isWhole }] of widgets) {
      if (isWhole()) continue;
      // Without its frame, the host has taken that away and wants none. Apart from it, one of them was moved.
      const isMoved = frame.isConnected;
      forget(quote);
      if (isMoved) upgrade(quote);
    }
    for (const { attributeName, target, addedNodes } of records) {
      if (attributeName) {
        forget(target);
        upgrade(target);
      }
      addedNodes.forEach(upgradeAll);
    }
    if (document.readyState === 'loading') upgradeEverywhere();
  }

  function receive({ source, origin: sender, data }: MessageEvent): void {
    if (sender !== origin) return;
    for (const widget of widgets.values()) if (widget.frame.contentWindow === source) widget.receive(data);
  }

  return {
    attach: (root) => {
      roots.add(root);
      watch(root);
      addEventListener('message', receive);
      addEventListener('DOMContentLoaded', upgradeEverywhere);
      upgradeAll(root);
    },
    detach: (root) => {
      // What was added a moment ago, and elsewhere, is not to be missed.
      follow(observer.takeRecords());
      const isGone = (node: Node) => !root || root.contains(node);
      for (const quote of widgets.keys()) if (isGone(quote)) forget(quote);
      observer.disconnect();
      for (const watched of roots) {
        if (isGone(watched)) roots.delete(watched);
        else watch(watched);
      }
      if (roots.size === 0) removeEventListener('message', receive);
    },
  };
}

/** While the page is still being read, an element that nothing follows may lack its link, or half of it. */
function isRead(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return document.readyState !== 'loading';
}
