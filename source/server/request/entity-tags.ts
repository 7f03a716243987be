/** Whether a list of entity tags has this one, or is `*`; weak ones are taken for strong (RFC 9110 §8.8.3.2). */
export const includesTag = (field: string, tag: string): boolean =>
	[...field.matchAll(/(?:W\/)?"(?<quoted>[^"]*)"|(?<bare>[^\s,"]+)/g)].some(
		({groups: {quoted, bare} = {}}) => (quoted ?? bare) === tag || bare === '*',
	);
