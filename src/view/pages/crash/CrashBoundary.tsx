import { Component, type ComponentChildren } from 'preact';

interface Props {
  readonly onBroke: (error: unknown) => void;
  readonly children: ComponentChildren;
}

/** Everything of the page stands in it: what cannot be drawn is taken away whole, and told. */
export class CrashBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ broken: true });
    this.props.onBroke(error);
  }

  render(): ComponentChildren {
    return this.state.broken ? null : this.props.children;
  }
}
