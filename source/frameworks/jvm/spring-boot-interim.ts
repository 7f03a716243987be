import type {Field, Response} from '../../response/index.js';
import {literals} from '../literal.js';

const string = literals.java;

/** What a method of a controller needs so that an interim response goes out before its own. */
type Interim = {
	/** The annotation that maps it. */
	readonly mapping: string;
	readonly parameter: string;
	readonly throws: string;
	/** What it says first. */
	readonly statements: readonly string[];
	readonly imports: readonly string[];
};

const none: Interim = {mapping: 'GetMapping', parameter: '', throws: '', statements: [], imports: []};

const interims: Readonly<Record<number, (fields: readonly Field[]) => Interim>> = {
	100: () => ({
		mapping: 'PostMapping',
		parameter: '@RequestBody String content',
		throws: '',
		statements: ['// By now Tomcat has answered "Expect: 100-continue" with 100 (Continue).'],
		imports: ['org.springframework.web.bind.annotation.RequestBody'],
	}),
	103: (fields) => ({
		mapping: 'GetMapping',
		parameter: 'HttpServletResponse response',
		throws: ' throws IOException',
		statements: [
			...fields.map(([name, value]) => `response.addHeader(${string(name)}, ${string(value)});`),
			'// Tomcat sends 103 (Early Hints) with these fields, and the method goes on.',
			'response.sendError(103);',
		],
		imports: ['java.io.IOException', 'jakarta.servlet.http.HttpServletResponse'],
	}),
};

/** What it takes for the interim response of this one, if it has any that Tomcat can send. */
export const interimOf = ({interim: [sent] = []}: Response): Interim =>
	(sent && interims[sent.status]?.(sent.fields)) ?? none;
