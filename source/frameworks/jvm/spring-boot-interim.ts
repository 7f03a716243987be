import type {Response} from '../../response/index.js';
import {literals} from '../literal.js';
import {interimFrom, type InterimCode} from './interim.js';

const string = literals.java;

const none: InterimCode = {annotation: 'GetMapping', parameters: '', statements: [], imports: []};

const continued: InterimCode = {
	annotation: 'PostMapping',
	parameters: '@RequestBody String content',
	statements: ['// By now Tomcat has answered "Expect: 100-continue" with 100 (Continue).'],
	imports: ['org.springframework.web.bind.annotation.RequestBody'],
};

const hinted = ({fields}: Response): InterimCode => ({
	...none,
	parameters: 'HttpServletResponse response',
	statements: [
		...fields.map((field) => `response.addHeader(${field.map(string).join(', ')});`),
		'// Tomcat sends 103 (Early Hints) with these fields, and the method goes on.',
		'response.sendError(103);',
	],
	imports: ['java.io.IOException', 'jakarta.servlet.http.HttpServletResponse'],
});

/** What it takes for the interim response of another, if it has any that Tomcat can send. */
export const interimOf = interimFrom(none, {100: () => continued, 103: hinted}, () => none);
