import type {Field} from '../../response/index.js';

const token = /^[!#$%&'*+.^`|~\w-]+$/;

// eslint-disable-next-line no-control-regex -- the controls are what a value must not have (RFC 9110 §5.5)
const control = /[\u0000-\u0008\u000A-\u001F\u007F]/;

/** Fields that say where the message ends, or how long the connection lives: they are the server's. */
const framing = ['connection', 'content-length', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade'];

/** Why a field that a request asks for cannot be sent, or `undefined`: no text of a client ends a line. */
export const fieldProblem = ([name, value]: Field): string | undefined => {
	if (!token.test(name)) {
		return 'The name of a field is a token (RFC 9110 §5.1).';
	}

	if (framing.includes(name.toLowerCase())) {
		return `The server alone sends ${framing.join(', ')}.`;
	}

	return control.test(value) ? 'The value of a field has no line end and no other control (RFC 9110 §5.5).' : undefined;
};
