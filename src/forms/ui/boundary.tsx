import { Component } from 'react';
import type { ReactNode } from 'react';

interface BoundaryProps {
  /** What stands in place of the children after one of them failed. */
  fallback(error: unknown): ReactNode;
  children: ReactNode;
}

/** Shows a fallback instead of a blank page when rendering or the loading of a part fails. */
export class Boundary extends Component<BoundaryProps, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error);
  }
}
