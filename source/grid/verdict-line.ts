import type {Fault, Verdict} from '../curl/index.js';
import {failureText} from '../i18n/failures/text.js';
import {messagesOf} from '../i18n/index.js';
import type {Language} from '../language.js';

/** Why curl failed, with its exit code. */
export const faultLine = ({reason, exitCode}: Fault & {readonly exitCode?: number}, language: Language): string =>
	`${failureText(reason, language)}${exitCode === undefined ? '' : ` (curl ${exitCode})`}`;

/** A verdict in one line. */
export const verdictLine = (verdict: Verdict, asked: number, language: Language): string => {
	const {live} = messagesOf(language);
	switch (verdict.kind) {
		case 'as-asked':
			return live.asAsked(asked, verdict.final);
		case 'different':
			return live.different(verdict.asked, verdict.got);
		case 'broken':
			return `${live.broken(verdict.got)}: ${faultLine(verdict, language)}`;
		case 'unreachable':
			return `${live.unreachable}: ${faultLine(verdict, language)}`;
		case 'missing':
			return live.missing;
		case 'cancelled':
			return live.cancelled;
	}
};
