import {expect, it} from 'vitest';
import {chi} from '../../source/frameworks/go/chi.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('routes to a handler of net/http', () => {
	expect(chi.snippet(responseFor(410))).toBe(
		lines(
			'package main',
			'',
			'import (',
			'\t"encoding/json"',
			'\t"net/http"',
			'',
			'\t"github.com/go-chi/chi/v5"',
			')',
			'',
			'func router() http.Handler {',
			'\tr := chi.NewRouter()',
			'\tr.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {',
			'\t\tw.Header().Set("Content-Type", "application/json")',
			'\t\tw.WriteHeader(http.StatusGone)',
			'\t\tjson.NewEncoder(w).Encode(map[string]string{',
			'\t\t\t"error":   "gone",',
			'\t\t\t"message": "Gone",',
			'\t\t})',
			'\t})',
			'\treturn r',
			'}',
		),
	);
});

it('keeps a hostile message in one literal', () => {
	expect(chi.snippet(responseFor(404, 'text', hostile))).toMatch(
		/\t\tio\.WriteString\(w, "404 'q' \\"q\\".* %s .*"\)\n/,
	);
});

it('listens with its router', () => {
	expect(chi.app(responseFor(410)).files[0]?.content).toContain(
		'\tlog.Fatal(http.ListenAndServe("127.0.0.1:8080", router()))\n',
	);
});
