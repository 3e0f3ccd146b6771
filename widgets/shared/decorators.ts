import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property`, for the one kind of decorator that TypeScript is told to write here.
 * Lit's own knows the other kind too, and every pasted file would carry it.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** Lit's `@state`, in the same way: a change renders anew, and there is no attribute. */
export const state = () => property({ state: true, attribute: false });
