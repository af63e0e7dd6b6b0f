import type { ReactNode } from 'react';

/** Draws a view in one state, with everything around it that it needs: providers, storage, data. */
export type Draw = () => ReactNode;
