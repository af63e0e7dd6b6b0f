import { type RefObject, useLayoutEffect } from 'react';

/** Tells a panel, whose HTML does not stand in that of its field, where the field is: see `search-panel.module.css`. */
export function usePanelPlace(panel: RefObject<HTMLElement | null>, field: HTMLInputElement, isOpen: boolean): void {
  useLayoutEffect(() => {
    const element = panel.current;
    if (!isOpen || element === null) return;
    const place = () => {
      const { bottom, right, left } = field.getBoundingClientRect();
      const edge = document.documentElement.clientWidth;
      const isRightToLeft = getComputedStyle(field).direction === 'rtl';
      element.style.setProperty('--top', `${bottom + scrollY}px`);
      // The edge of the field that is nearer to that of the page.
      element.style.setProperty('--end', `${Math.max(0, isRightToLeft ? left : edge - right)}px`);
    };
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [panel, field, isOpen]);
}
