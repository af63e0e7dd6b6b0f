import type { Element, Root } from 'hast';
import { attribute } from './element-properties.ts';

/** What one has to know of a whole tree before reading any part of it. */
export interface TreeIndex {
  readonly root: Root;
  readonly parents: ReadonlyMap<Element, Element>;
  /** The first element with each `id`, or anchor with each `name`. */
  readonly byId: ReadonlyMap<string, Element>;
  readonly links: readonly Element[];
  /** What holds brackets (`rp`) around its readings (`rt`). */
  readonly bracketed: ReadonlySet<Element>;
  /** `href` of the first `<base>`. */
  readonly baseHref: string | undefined;
  /** The pictures outside of `noscript`, by their addresses as written. */
  readonly pictures: ReadonlySet<string>;
}

/** The parents of an element, the nearest first. */
export function* ancestors({ parents }: Pick<TreeIndex, 'parents'>, element: Element): Generator<Element> {
  for (let parent = parents.get(element); parent !== undefined; parent = parents.get(parent)) yield parent;
}

export function indexTree(root: Root): TreeIndex {
  const parents = new Map<Element, Element>();
  const byId = new Map<string, Element>();
  const links: Element[] = [];
  const pictures = new Set<string>();
  const bracketed = new Set<Element>();
  let baseHref: string | undefined;
  const visit = (parent: Root | Element, isUnscripted: boolean) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (parent.type === 'element') parents.set(child, parent);
      const id = attribute(child, 'id');
      if (id !== '' && !byId.has(id)) byId.set(id, child);
      if (child.tagName === 'a') {
        links.push(child);
        const name = attribute(child, 'name');
        if (name !== '' && !byId.has(name)) byId.set(name, child);
      }
      if (child.tagName === 'rp' && parent.type === 'element') bracketed.add(parent);
      if (child.tagName === 'base' && baseHref === undefined && child.properties.href !== undefined) {
        baseHref = attribute(child, 'href');
      }
      if (!isUnscripted && child.tagName === 'img') {
        for (const name of ['src', ...lazySources, 'srcSet', ...lazySets]) {
          const written = attribute(child, name);
          if (written !== '') pictures.add(written);
        }
      }
      visit(child, isUnscripted || child.tagName === 'noscript');
    }
  };
  visit(root, false);
  return { root, parents, byId, links, bracketed, baseHref, pictures };
}

/** Where pages that load pictures late keep their addresses. */
export const lazySources = [
  'dataSrc',
  'dataOriginal',
  'dataLazySrc',
  'dataOriginalSrc',
  'dataFullSrc',
  'dataSrcMedium',
];
export const lazySets = ['dataSrcSet', 'dataSrcset', 'dataLazySrcset', 'dataLazySrcSet'];
