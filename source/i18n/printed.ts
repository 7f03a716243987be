import type {Language} from '../language.js';

/** The words around what is printed, apart from the rest so that a printed cell loads no more of a language. */
const en = {
	response: 'response',
	code: 'Code',
	none: 'none',
	ranOn: (version: string) => `run on ${version}`,
	validBy: (schema: string) => `valid by the schema of ${schema}, not run`,
	notRun: 'not run yet',
	install: 'install',
	start: 'start',
	thenOpen: 'then open',
	counts: (ran: number, cannot: number, failed: number) => `${ran} ran, ${cannot} cannot, ${failed} failed`,
	validCounts: (valid: number, cannot: number, failed: number) => `${valid} valid, ${cannot} cannot, ${failed} failed`,
	cannotSend: (framework: string, status: string) => `${framework} cannot send ${status}.`,
	noCode: (status: string) => `There is no code for ${status}.`,
};

const ja: typeof en = {
	response: 'レスポンス',
	code: 'コード',
	none: 'なし',
	ranOn: (version) => `${version} で実行済み`,
	validBy: (schema) => `${schema} のスキーマに適合、未実行`,
	notRun: '未実行',
	install: 'インストール',
	start: '起動',
	thenOpen: '開く URL',
	counts: (ran, cannot, failed) => `実行済み ${ran}、送信不可 ${cannot}、失敗 ${failed}`,
	validCounts: (valid, cannot, failed) => `適合 ${valid}、送信不可 ${cannot}、不適合 ${failed}`,
	cannotSend: (framework, status) => `${framework} は ${status} を送信できません。`,
	noCode: (status) => `${status} を送るコードはありません。`,
};

/** The words around what is printed, by language. */
export const printedWords: Readonly<Record<Language, typeof en>> = {en, ja};
