import type {HelpWords} from './en.js';

/** 日本語. */
export const ja: HelpWords = {
	description:
		'端末で見る HTTP ステータスコード。正確なレスポンス、あなたのフレームワークで送るコード、それを受け取る本物の curl',
	usage: '使い方',
	options: 'オプション',
	exitCodes:
		'終了コード: 0 成功、1 エラー、2 使い方の誤り、3 求めたものと違うステータス、4 ターゲットに届かない、128+N シグナル N による終了',
	commands: {
		screen: 'プログラムを開く。ステータスはコード、名前、シンボルで指定: 417、"not found"、:gone',
		lint: '標準入力（または引数）のレスポンスを調べ、規則に反する点を示す',
		list: 'ステータスを検索。語がなければすべて。--json で JSON を出力',
		decide: 'どのステータスを返すか、いくつかの質問で決める',
		frameworks: 'フレームワークと実行結果の一覧。--json で JSON を出力',
		app: 'アプリ全体をフォルダーに書き出す: app 417 -f flask -o DIR',
		serve: 'モックサーバーを起動: ANY /status/{code}。応答するものの一覧は /',
		completion: 'シェルの補完スクリプトを出力',
	},
	flags: {
		framework: 'コードのフレームワーク（fastapi など）',
		body: 'レスポンスボディの形式',
		target: 'curl のリクエスト先の URL。{code} はステータスになる。既定は内蔵サーバー',
		insecure: '--target の証明書を検証しない',
		request: 'リクエストメソッド',
		header: 'リクエストヘッダー（"Accept: text/html" など）。繰り返し可',
		data: 'リクエストボディ',
		print: '一部を出力して終了',
		json: 'ステータスのすべてを JSON で出力。--run とともに使うとリクエストの結果を出力',
		copy: '一部をクリップボードにコピーして終了',
		run: 'curl を実行し、判定とレスポンスを出力して終了',
		output: 'アプリを書き出すフォルダー',
		force: '空でないフォルダーにも書き込む',
		lang: 'プログラムの言語',
		port: '待ち受けるポート。既定は 4170、0 なら空いているもの',
		host: '待ち受けるアドレス。既定は 127.0.0.1',
		log: 'リクエストログの形式',
		help: 'このヘルプを出力',
		version: 'バージョンを出力',
	},
};
