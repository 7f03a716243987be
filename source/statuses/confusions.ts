import {rfc} from './rfc.js';
import type {Specification} from './status.js';

/** Statuses that people mistake for each other although the specification tells them apart. */
export type Confusion = {
	/** Registered codes, ascending. */
	readonly codes: readonly number[];
	/** Where the deciding sentence is; the section above them where each code has a sentence of its own. */
	readonly specification: Specification;
};

/** How a language tells them apart. */
export type ConfusionText = {
	/** The one question that decides. */
	readonly question: string;
	/** For each code, the answer that leads to it, in one sentence without the code: lists put it in front. */
	readonly answers: Readonly<Record<number, string>>;
};

/** Under what the texts of a group are found: its codes, as in `401/403`. */
export const confusionKey = ({codes}: Confusion): string => codes.join('/');

/** In the order of the codes. */
export const confusions: readonly Confusion[] = [
	{codes: [100, 417], specification: rfc(9110, '10.1.1')},
	{codes: [101, 426], specification: rfc(9110, '7.8')},
	{codes: [102, 202], specification: rfc(9110, '15.2')},
	{codes: [200, 201, 202, 204], specification: rfc(9110, '15.3')},
	{codes: [200, 204, 404], specification: rfc(9110, '15.5.5')},
	{codes: [201, 303], specification: rfc(9110, '9.3.3')},
	{codes: [204, 205, 304], specification: rfc(9110, '15.3.6')},
	{codes: [206, 416], specification: rfc(9110, '14.2')},
	{codes: [208, 508], specification: rfc(5842, '7.1')},
	{codes: [301, 302, 303, 307, 308], specification: rfc(9110, '15.4')},
	{codes: [304, 412], specification: rfc(9110, '13.2.2')},
	{codes: [400, 415, 422], specification: rfc(9110, '15.5.21')},
	{codes: [400, 421], specification: rfc(9110, '7.4')},
	{codes: [401, 403], specification: rfc(9110, '15.5.4')},
	{codes: [401, 407, 511], specification: rfc(9110, '15.5.8')},
	{codes: [403, 404], specification: rfc(9110, '15.5.4')},
	{codes: [403, 451], specification: rfc(7725, '3')},
	{codes: [404, 405], specification: rfc(9110, '15.5.6')},
	{codes: [404, 410], specification: rfc(9110, '15.5.5')},
	{codes: [405, 501], specification: rfc(9110, '9.1')},
	{codes: [406, 415], specification: rfc(9110, '15.5.7')},
	{codes: [408, 504], specification: rfc(9110, '15.6.5')},
	{codes: [409, 412, 428], specification: rfc(9110, '15.5.13')},
	{codes: [409, 422], specification: rfc(9110, '15.5.10')},
	{codes: [409, 423], specification: rfc(4918, '11.3')},
	{codes: [410, 451], specification: rfc(7725, '3')},
	{codes: [412, 417], specification: rfc(9110, '15.5.18')},
	{codes: [413, 414, 431], specification: rfc(6585, '5')},
	{codes: [413, 507], specification: rfc(4918, '11.5')},
	{codes: [425, 429], specification: rfc(8470, '5.2')},
	{codes: [426, 505], specification: rfc(9110, '15.6.6')},
	{codes: [429, 503], specification: rfc(6585, '4')},
	{codes: [500, 502, 503, 504], specification: rfc(9110, '15.6')},
];
