import {imfFixdate} from '../response/index.js';

const day = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)`;
const pattern = new RegExp(
	String.raw`^(?<weekday>${day}), (?<day>\d\d) (?<month>${months.join('|')}) (?<year>\d{4}) ${time} GMT$`,
);

/** What a value is as an IMF-fixdate (RFC 9110 §5.6.7): right, not of that form, no day of the calendar, or another weekday. */
export type DateVerdict =
	| {readonly kind: 'right' | 'malformed' | 'impossible'}
	| {readonly kind: 'weekday'; readonly stated: string; readonly actual: string};

/** Judges a date as a sender has to write it. */
export const judgeDate = (value: string): DateVerdict => {
	const groups = pattern.exec(value)?.groups;
	if (groups === undefined) {
		return {kind: 'malformed'};
	}

	const {weekday: stated = '', day: ofMonth = '', month = '', year = ''} = groups;
	const date = new Date(0);
	date.setUTCFullYear(Number(year), months.indexOf(month), Number(ofMonth));
	const actual = imfFixdate(date).slice(0, 3);
	if (date.getUTCDate() !== Number(ofMonth)) {
		return {kind: 'impossible'};
	}

	return stated === actual ? {kind: 'right'} : {kind: 'weekday', stated, actual};
};
