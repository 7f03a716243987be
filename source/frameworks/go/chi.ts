import {block} from '../code/doc.js';
import type {Writer} from '../writer.js';
import {netHttpParts, parameters} from './net-http.js';
import {address, goWriter} from './program.js';

/** chi 5: a router for handlers of net/http. */
export const chi: Writer = goWriter(
	(response) => [{imports: ['github.com/go-chi/chi/v5'], statements: []}, ...netHttpParts(response)],
	(_, statements) =>
		block(
			'func router() http.Handler {',
			['r := chi.NewRouter()', block(`r.HandleFunc("/", func${parameters} {`, statements, '})'), 'return r'],
			'}',
		),
	{imports: ['log'], statements: [`log.Fatal(http.ListenAndServe(${address}, router()))`]},
);
