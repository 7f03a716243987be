import {mostOctets} from '../transcript.js';
import type {LintTexts} from './en.js';

/** What the linter says, in Japanese. */
export const ja = {
	rules: {
		'code-digits': ([code = '']) => `ステータスコード ${code} が 3 桁の数字ではない。`,
		'code-range': ([code = '']) => `${code} は 100–599 の範囲外で、ステータスコードとして無効。`,
		'code-unregistered': ([code = '']) =>
			`${code} は IANA に登録されていない。クライアントは ${code.charAt(0)}00 として扱う。`,
		'status-line-space': ([code = '']) =>
			`ステータス行では ${code} の前後に空白が 1 つずつ必要。理由句がなくても省略できない。`,
		'phrase-other': ([phrase = '', registered = '']) =>
			`理由句が「${phrase}」になっている。登録されているのは「${registered}」。`,
		'version-old': () => 'HTTP/1.0 のレスポンス。サーバーは対応する最も新しいバージョンで返すべき。',
		'interim-alone': ([code = '']) =>
			`${code} は中間レスポンスだが、最終レスポンスが続いていない。クライアントは待ち続ける。`,
		'line-ends-mixed': () => '行末に CRLF と LF が混在している。すべて CRLF でなければならない。',
		'line-ends-bare': () => '行末がすべて LF だけになっている。貼り付けの際に CR が失われた可能性がある。',
		'field-folded': ([name = '']) => `${name} が次の行に折り返されている。行の折り返しは廃止されている。`,
		'field-colon-blank': ([name = '']) => `${name} とコロンの間に空白がある。`,
		'field-name': ([name = '']) => `「${name}」はフィールド名として無効。`,
		'field-line': ([line = '']) => `「${line}」はフィールド行ではない。名前とコロンがない。`,
		'field-control': ([name = '']) => `${name} の値に制御文字が含まれている。`,
		'field-repeated': ([name = '']) => `${name} が複数ある。リスト形式のフィールドではないので 1 つしか送れない。`,
		'length-number': ([value = '']) => `Content-Length の値「${value}」がオクテット数を表す数値ではない。`,
		'length-conflict': ([first = '', other = '']) =>
			`Content-Length に ${first} と ${other} という異なる値がある。レスポンスの終わりを判断できない。`,
		'length-repeated': ([value = '']) => `Content-Length に同じ値 ${value} が繰り返されている。`,
		'length-and-coding': () => 'Content-Length と Transfer-Encoding が両方ある。送れるのはどちらか一方だけ。',
		'length-forbidden': ([reason = '']) =>
			reason === 'CONNECT'
				? 'CONNECT への 2xx レスポンスに Content-Length を付けてはならない。'
				: `${reason} レスポンスに Content-Length を付けてはならない。0 も不可。`,
		'coding-forbidden': ([reason = '']) =>
			reason === 'CONNECT'
				? 'CONNECT への 2xx レスポンスに Transfer-Encoding を付けてはならない。'
				: `${reason} レスポンスに Transfer-Encoding を付けてはならない。`,
		'content-forbidden': ([reason = '', length = '']) =>
			reason === 'HEAD'
				? `HEAD へのレスポンスはフィールドで終わるが、その後に ${length} オクテット続いている。`
				: `${reason} レスポンスはフィールドで終わるが、その後に ${length} オクテット続いている。`,
		'content-switched': ([length = '']) =>
			`101 の後の ${length} オクテットは切り替え後のプロトコルのもので、コンテンツではない。`,
		'content-reset': () => '205 レスポンスにはコンテンツを含められない。Content-Length: 0 とする。',
		'length-wrong': ([declared = '', following = '']) =>
			`Content-Length は ${declared} だが、実際には ${following} オクテット続いている。`,
		'length-alone': ([declared = '']) =>
			`Content-Length は ${declared} だが、何も続いていない。HEAD へのレスポンスの場合だけ正しい。`,
		'type-missing': () => 'コンテンツがあるのに Content-Type がない。',
		'range-multipart': () =>
			'multipart/byteranges では、Content-Range はレスポンスのフィールドではなく各パートに付ける。',
		'range-length': ([range = '', length = '']) =>
			`Content-Range の範囲は ${range} オクテットだが、Content-Length は ${length}。`,
		'field-missing': ([name = '', code = '']) => `${code} に必須の ${name} がない。`,
		'field-advised': ([name = '', code = '']) => `${code} に付けるべき ${name} がない。`,
		'field-useful': ([name = '', code = '']) => `${code} に通常付ける ${name} がない。`,
		'date-missing': ([code = '']) => `Date がない。時計を持つサーバーは ${code} に必ず付ける。`,
		'date-malformed': ([name = '', value = '']) =>
			`${name} の値「${value}」が「Mon, 23 Nov 2026 12:00:00 GMT」の形式ではない。`,
		'date-impossible': ([name = '', value = '']) => `${name} の値「${value}」は暦に存在しない日付。`,
		'date-weekday': ([name = '', value = '', stated = '', actual = '']) =>
			`${name} の値「${value}」の曜日が違う。この日は ${stated} ではなく ${actual}。`,
		'retry-after': ([name = '', value = '']) => `${name} の値「${value}」が秒数でも日時でもない。`,
		allow: ([method = '']) => `Allow に「${method}」がある。Allow はメソッドをコンマで区切ったリスト。`,
		location: ([name = '', value = '']) => `${name} の値「${value}」が URI 参照ではない。`,
		'range-malformed': ([name = '', value = '']) => `${name} の値「${value}」が「bytes 0-99/1234」の形式ではない。`,
		'range-unsatisfied': ([name = '', value = '']) =>
			`${name} の値が「${value}」になっている。416 では「bytes */1234」の形式にすべき。`,
		challenge: ([name = '', value = '']) =>
			`${name} の値「${value}」が Basic や Bearer などの認証方式で始まっていない。`,
		'entity-tag': ([name = '', value = '']) => `${name} の値「${value}」が不正。エンティティタグは二重引用符で囲む。`,
		'connection-in-2': ([name = '', version = '']) => `${name} は接続固有のフィールドで、${version} では使えない。`,
		'connection-in-3': ([name = '', version = '']) => `${name} は接続固有のフィールドで、${version} では使えない。`,
		'switching-in-2': ([version = '']) => `${version} に 101 はない。`,
		'coding-to-old': ([value = '']) => `HTTP/1.0 では Transfer-Encoding: ${value} を使えない。`,
		'upgrade-connection': ([value = '']) => `Upgrade: ${value} には Connection: Upgrade も必要。`,
		'upgrade-unasked': () => 'リクエストに Upgrade がないので、101 を返すことはできない。',
		stored: ([directive = '', code = '']) =>
			`${code} はキャッシュに保存してはならないが、Cache-Control に ${directive} がある。`,
	},
	reasons: {
		empty: '入力が空で、検査するものがない。',
		'too-large': `入力が ${mostOctets / 1024} KiB を超えている。`,
		binary: '入力がバイナリーで、HTTP レスポンスではない。',
		'no-status-line': '入力に「HTTP/1.1 200 OK」のようなステータス行がない。',
	},
} satisfies LintTexts;
