import {Component, type ReactNode} from 'react';

type Properties = {readonly onError: (error: Error) => void; readonly children: ReactNode};

/** Ends the program when drawing fails; without it Ink shows the reader a stack trace. */
export class Boundary extends Component<Properties, {readonly hasFailed: boolean}> {
	static getDerivedStateFromError(): {readonly hasFailed: boolean} {
		return {hasFailed: true};
	}

	override state = {hasFailed: false};

	override componentDidCatch(error: Error): void {
		this.props.onError(error);
	}

	override render(): ReactNode {
		return this.state.hasFailed ? null : this.props.children;
	}
}
