import type {Writer} from '../writer.js';
import {address, body, goWriter, indented} from './go-program.js';
import {netHttpParts, parameters} from './net-http.js';

/** chi 5: a router for handlers of net/http. */
export const chi: Writer = goWriter(
	(response) => [{packages: ['github.com/go-chi/chi/v5'], statements: []}, ...netHttpParts(response)],
	(_, parts) => [
		'func router() http.Handler {',
		'\tr := chi.NewRouter()',
		`\tr.HandleFunc("/", func${parameters} {`,
		...indented(body(parts)),
		'\t})',
		'\treturn r',
		'}',
	],
	{packages: ['log'], statements: [`log.Fatal(http.ListenAndServe(${address}, router()))`]},
);
