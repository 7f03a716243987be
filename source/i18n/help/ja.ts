import type {en} from './en.js';

/** 日本語. */
export const ja: typeof en = {
	description:
		'端末で見る HTTP ステータスコード。正確なレスポンス、あなたのフレームワークで送るコード、それを受け取る本物の curl',
	usage: '使い方',
	options: 'オプション',
	exitCodes: '終了コード: 0 完了、1 失敗、2 使い方の誤り、3 求めたものと違うステータス、4 ターゲットに届かない',
	commands: {
		open: 'プログラムを開く。ステータスはコード、名前、シンボルで指定: 417、"not found"、:gone',
		check: '標準入力（または引数）のレスポンスを調べ、規則に反する点を示す',
		list: '語に一致するステータスの一覧。--json は機械向け',
		which: 'どのステータスを返すか、いくつかの質問で決める',
		frameworks: 'フレームワークと実行結果の一覧。--json は機械向け',
		app: 'それを送るアプリ全体をフォルダーに書き出す: app 417 -f flask -o DIR',
		serve: 'モックサーバーを起動: ANY /status/{code}。応答するものの一覧は /',
		completion: 'シェルの補完を出力',
	},
	flags: {
		framework: 'コードのフレームワーク（fastapi など）',
		body: 'レスポンスのコンテンツの形式',
		target: 'curl の行き先。{code} はステータスになる。なければ内蔵サーバー',
		insecure: '--target の証明書を検証しない',
		request: 'リクエストのメソッド',
		header: 'リクエストのフィールド（"Accept: text/html" など）。繰り返し可',
		data: 'リクエストのコンテンツ',
		print: '一部を出力して終了',
		json: 'ステータスのすべてを JSON で出力。--run とともに使うと結果を出力',
		copy: '一部をクリップボードにコピーして終了',
		run: 'curl を実行し、判定と届いたものを出力して終了',
		output: 'アプリのフォルダー',
		force: '空でないフォルダーにも書き込む',
		lang: 'プログラムの言語',
		port: '待ち受けるポート。既定は 4170、0 なら空いているもの',
		host: '待ち受けるアドレス。既定は 127.0.0.1',
		log: 'リクエストごとの一行',
		help: 'これを出力',
		version: 'バージョンを出力',
	},
};
