import type {Refusals} from '../writer.js';

/** The refusals of a server that sends no interim response but 100, with what was seen of each status instead. */
export const interimRefusals = (no: (code: number) => string): Refusals => ({
	102: {no: no(102), instead: 'Answer 202 at once with a Link to the state of the job, and let the client ask there.'},
	103: {
		no: no(103),
		instead: 'Put the Link field on the final response, or let a proxy in front of the server send the hints.',
	},
	104: {
		no: no(104),
		instead: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
	},
});

/** The refusals of what serves by hyper. */
export const hyperRefusals = interimRefusals(
	(code) =>
		`Of the interim responses, hyper sends 100 only: in place of a ${code} from the handler it sent 500 without content, and closed the connection.`,
);
