/** An element of a project file: its name, and the text or the elements in it. */
export type Element = readonly [name: string, content: string | readonly Element[]];

/** What a project depends on. */
export type Artifact = {
	readonly group: string;
	readonly name: string;
	/** Absent where a parent or a bill of materials says it. */
	readonly version?: string;
	/** Any scope other than `compile`. */
	readonly scope?: string;
};

const step = '    ';

const lines = ([name, content]: Element, indent: string): readonly string[] =>
	typeof content === 'string'
		? [`${indent}<${name}>${content}</${name}>`]
		: [`${indent}<${name}>`, ...content.flatMap((each) => lines(each, `${indent}${step}`)), `${indent}</${name}>`];

/** The coordinates of an artifact, the scope after them. */
export const coordinates = ({group, name, version, scope}: Artifact): readonly Element[] => [
	['groupId', group],
	['artifactId', name],
	...(version === undefined ? [] : ([['version', version]] as const)),
	...(scope === undefined ? [] : ([['scope', scope]] as const)),
];

/** The element that inherits from an artifact of a repository, and not from the folder above. */
export const parentElement = (artifact: Artifact): Element => [
	'parent',
	[...coordinates(artifact), ['relativePath', '']],
];

/** The element with what a project depends on. */
export const dependencies = (artifacts: readonly Artifact[]): Element => [
	'dependencies',
	artifacts.map((artifact) => ['dependency', coordinates(artifact)] as const),
];

/**
 * A project file, the artifact `com.example:status`.
 *
 * @param before the elements before its own coordinates: the parent, if any
 * @param after those after them
 */
export const project = (before: readonly Element[], after: readonly Element[]): string =>
	[
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<project xmlns="http://maven.apache.org/POM/4.0.0"',
		'         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
		'         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">',
		...[
			['modelVersion', '4.0.0'] as const,
			...before,
			...coordinates({group: 'com.example', name: 'status', version: '0.0.1-SNAPSHOT'}),
			...after,
		].flatMap((each) => lines(each, step)),
		'</project>',
		'',
	]
		.join('\n')
		.replaceAll(/<(?<name>\w+)><\/\k<name>>/g, '<$<name>/>');
