import {everyVersion, frameworks, versionsOf, type Family, type Framework} from '../../frameworks/index.js';

/** A row of the list of frameworks: a heading, or a framework under it. */
export type FrameworkRow =
	| {readonly kind: 'favourites'}
	| {readonly kind: 'family'; readonly family: Family}
	| {readonly kind: 'framework'; readonly framework: Framework};

const frameworkRow = (framework: Framework): FrameworkRow => ({kind: 'framework', framework});

const favouritesFirst = (frameworks: readonly Framework[], favourites: readonly Framework[]): readonly Framework[] => [
	...favourites.filter((each) => frameworks.includes(each)),
	...frameworks.filter((each) => !favourites.includes(each)),
];

/** The frameworks whose name, id, version or language contain every word, in the order of the list. */
export const frameworksFor = (text: string, favourites: readonly Framework[]): readonly Framework[] => {
	const words = text.toLowerCase().split(/\s+/);
	const found = everyVersion.filter(({id, name, version, language, family}) => {
		const all = `${id} ${name} ${version} ${language.name} ${family}`.toLowerCase();
		return words.every((word) => all.includes(word));
	});
	return favouritesFirst(found, favourites);
};

/** The rows of the list: the favourites, then each family, under their headings. */
export const frameworkRows = (
	matches: readonly Framework[],
	favourites: readonly Framework[],
): readonly FrameworkRow[] => {
	const liked = matches.filter((each) => favourites.includes(each));
	const others = matches.filter((each) => !favourites.includes(each));
	return [
		...(liked.length === 0 ? [] : [{kind: 'favourites'} as const, ...liked.map(frameworkRow)]),
		...others.flatMap((framework, index): readonly FrameworkRow[] =>
			others[index - 1]?.family === framework.family
				? [frameworkRow(framework)]
				: [{kind: 'family', family: framework.family}, frameworkRow(framework)],
		),
	];
};

/** The frameworks that ←→ go through: the favourites, then all others, each in its newest version. */
export const carousel = (favourites: readonly Framework[]): readonly Framework[] => [
	...favourites,
	...frameworks.filter((each) => !favourites.includes(each)),
];

/** Where a framework stands among those that ←→ go through: an older version stands where its newest does. */
export const frameworkIndex = (framework: Framework, among: readonly Framework[]): number => {
	const index = among.indexOf(framework);
	return index >= 0
		? index
		: Math.max(
				0,
				among.findIndex((each) => versionsOf(framework).includes(each)),
			);
};
