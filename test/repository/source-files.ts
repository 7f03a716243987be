import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const folder = path.join(import.meta.dirname, '../../source');

/** A file of source/, by its path below it, and what it imports, types too. */
export type SourceFile = {readonly file: string; readonly imports: readonly string[]};

/** All files of source/ that have code. */
export const sourceFiles: readonly SourceFile[] = readdirSync(folder, {recursive: true, encoding: 'utf8'})
	.map((file) => file.split(path.sep).join('/'))
	.filter((file) => /\.tsx?$/.test(file))
	.toSorted()
	.map((file) => ({
		file,
		imports: ts
			.preProcessFile(readFileSync(path.join(folder, file), 'utf8'))
			.importedFiles.map((each) => each.fileName),
	}));

const names = new Set(sourceFiles.map(({file}) => file));

/** The files of source/ that a file imports. */
export const importedFiles = ({file, imports}: SourceFile): readonly string[] =>
	imports.flatMap((specifier) => {
		const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
		return specifier.startsWith('.') ? [target, `${target}x`].filter((each) => names.has(each)) : [];
	});
