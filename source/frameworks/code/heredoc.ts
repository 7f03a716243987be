const words: Readonly<Record<string, string>> = {
	'text/html': 'HTML',
	'application/xml': 'XML',
	'application/json': 'JSON',
	'application/problem+json': 'JSON',
};

/** The word that ends text of a media type in a heredoc. */
export const heredocWord = (mediaType: string): string => words[mediaType] ?? 'TEXT';
