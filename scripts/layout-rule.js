import path from 'node:path';
import {breach} from './layout.js';

const source = path.join(import.meta.dirname, '..', 'source');

const isTypeOnly = ({importKind, exportKind, specifiers = []}) =>
	importKind === 'type' ||
	exportKind === 'type' ||
	(specifiers.length > 0 && specifiers.every((each) => (each.importKind ?? each.exportKind) === 'type'));

/** The rule of ESLint that keeps each file of source/ within the walls of its room. */
export const layoutRule = {
	create: (context) => {
		const file = path.relative(source, context.filename).split(path.sep).join('/');
		const check = (node) => {
			const message = node.source && breach(file, node.source.value, isTypeOnly(node));
			if (message) {
				context.report({node, message});
			}
		};

		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
		};
	},
};
