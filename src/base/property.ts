import type {PropertyDeclaration, ReactiveElement} from 'lit';

/**
 * Makes a field a reactive property. The same as Lit's decorator of this name in the one form of decorators that we
 * compile; Lit's own carries the other form too, 0.4 kB that no reader needs.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}
