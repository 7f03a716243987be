import type {QuestionText} from '../../questions.js';
import type {
	decisionTexts as englishDecision,
	partTexts as englishParts,
	reasonTexts as englishReasons,
} from '../en/questions.js';

/** The questions of “Which one should I send?” in Japanese, by step id. */
export const decisionTexts = {
	fails: {
		question: 'リクエストは失敗したか、または拒否するか？',
		yes: '4xx と 5xx',
		no: '1xx、2xx、3xx（リダイレクトなど）',
	},

	server: {
		question: '原因はサーバー側、または背後のサービスにあるか？',
		yes: '5xx（未知のメソッドや HTTP バージョンは除く）',
		no: '4xx（未知のメソッドや HTTP バージョンもこちら）',
	},
	passing: {
		question: 'いずれ解消する見込みの過負荷やメンテナンスか？',
		yes: '再開の目安は Retry-After で伝えられる',
	},
	upstream: {
		question: '背後のサーバーから使えるレスポンスを得られなかったのか？',
		yes: 'このサーバーはゲートウェイかプロキシとして働いている',
	},
	upstreamLate: {
		question: '時間内にレスポンスが来なかったのか？',
		yes: 'タイムアウト',
		no: '無効なレスポンスが来た',
	},
	extended: {
		question: '保存領域の不足、無限ループ、自らネゴシエーションするバリアントのどれかか？',
		yes: 'WebDAV と RFC 2295 の 506、507、508',
		no: '捕捉されない例外など、想定外の事態',
	},
	storage: {
		question: 'リクエストの完了に必要なものを保存できないのか（WebDAV）？',
	},
	loop: {
		question: '「Depth: infinity」のリクエストが無限ループに陥ったか（WebDAV）？',
		no: '選んだバリアント自体がネゴシエーションする設定ミス',
	},

	request: {
		question: 'リクエスト自体に問題があるか（構文、値、メソッド、サイズ、プロトコル）？',
		yes: '誰がいつ送っても誤り',
		no: '認証や認可、URI、リソースの状態が妨げている',
	},
	invalid: {
		question: '内容が不正か（構文の誤り、意味をなさない値）？',
		yes: '400 か 422',
		no: '形式、サイズ、メソッド、プロトコル、時間切れなど',
	},
	wellFormed: {
		question: 'コンテンツの形式も構文も正しく、意味だけが誤っているか？',
		yes: '範囲外の値、必須項目の不足などのバリデーションエラー',
		no: 'パースできない、またはコンテンツ以外の誤り',
	},
	content: {
		question: 'コンテンツの形式、符号化、長さの問題か？',
		yes: '411、413、415 のどれか',
	},
	format: {
		question: 'ここでこのメソッドが対応しないメディアタイプやコンテンツ符号化か？',
		yes: '対応するものを Accept や Accept-Encoding で示せる',
		no: '長さの問題',
	},
	large: {
		question: 'コンテンツが、サーバーの処理できる大きさや許す大きさを超えているか？',
		no: '必須としている Content-Length がない',
	},
	method: {
		question: 'メソッドの問題か？',
		yes: '405 か 501',
	},
	methodKnown: {
		question: 'ほかのリソース用であっても、サーバーはこのメソッドを知っているか？',
		yes: 'このリソースで使えるものを Allow で示す',
		no: 'どのリソースでも対応していない',
	},
	arrival: {
		question: '届き方の問題か（プロトコル、時間切れ、ホスト違い、early data）？',
		yes: '408、421、425、426、505 のどれか',
		no: '414、417、431、または 400',
	},
	protocol: {
		question: '別のプロトコルか別の HTTP バージョンを使ってもらう必要があるか？',
		yes: '426 か 505',
	},
	version: {
		question: 'サーバーが対応しない HTTP のメジャーバージョンか？',
		no: '必要なプロトコルを Upgrade で示す',
	},
	late: {
		question: 'サーバーが待てる時間内に、リクエスト全体が届かなかったのか？',
	},
	misdirected: {
		question: 'このサーバーや接続は、そのスキームとホストの担当外か？',
		yes: '別の接続なら正しいかもしれない',
		no: 'TLS の early data で届き、リプレイの恐れがある',
	},
	long: {
		question: 'ターゲット URI かフィールドが、サーバーの許す長さを超えているか？',
		yes: '414 か 431',
	},
	longTarget: {
		question: 'ターゲット URI が長すぎるのか（長いクエリーなど）？',
		no: 'Cookie などのフィールド',
	},
	expectation: {
		question: 'Expect が、応えられないことを求めているか？',
		no: 'そのほかのクライアント側の誤り',
	},

	refused: {
		question: 'このクライアントだから、または頻度が高すぎるから拒否するのか？',
		yes: '401、403、429 のどれか',
		no: '存在を知られたくない場合もこちら（404）',
	},
	credentials: {
		question: '必要な認証情報がないか、無効か？',
		yes: '認証の方法を WWW-Authenticate で示す',
	},
	rate: {
		question: '一定時間内のリクエストが多すぎるか？',
		yes: 'レート制限。再開の目安は Retry-After で伝えられる',
		no: '許可しない。今の認証情報では権限が足りないなど',
	},

	missing: {
		question: 'この URI に見せるものがないか、法的な要請で見せられないか？',
		yes: '404、410、451 のどれか',
		no: 'リソースはある',
	},
	known: {
		question: '理由がわかっているか（おそらく恒久的に消えた、または法的な要請）？',
		no: '見つからない、わからない、または明かさない',
	},
	legal: {
		question: '法的な要請によるものか？',
		no: 'おそらく恒久的になくなった',
	},
	fields: {
		question: 'Accept、Range、条件（If- で始まるフィールド）の有無や中身の問題か？',
		yes: '406、412、416、428 のどれか',
		no: 'リソースの状態が妨げている',
	},
	acceptable: {
		question: 'Accept 系のフィールドに合う表現がなく、既定の表現も返さないのか？',
	},
	range: {
		question: 'Range が、表現の外にある範囲だけを求めているか？',
		yes: '細かい範囲や重なる範囲が多すぎる場合も含む',
	},
	condition: {
		question: 'リクエストに付いていた条件が偽になったか？',
		yes: 'If-Match など。GET の条件なら 304 のこともある',
		no: '条件を必須としているのに付いていない',
	},
	webdav: {
		question: 'WebDAV のロックか、依存する操作の失敗か？',
		yes: '423 か 424',
		no: 'リソースの現在の状態と競合する',
	},
	locked: {
		question: '対象か宛先のリソースがロックされているか？',
		no: '依存する別の操作が失敗した',
	},

	done: {
		question: '処理は完了し、別の場所で取得するものも待つものも残っていないか？',
		yes: '2xx（202 を除く）',
		no: '1xx、202、3xx',
	},
	particular: {
		question: 'リソースを作成したか、または部分、ステータスの一覧、リセットなどを返すか？',
		yes: '201、205、206、207、208、226 のどれか',
		no: '200 か 204',
	},
	nothing: {
		question: '返すコンテンツがないか？',
		yes: 'クライアントは今の表示のままでよい',
		no: 'コンテンツが結果を表す',
	},
	created: {
		question: 'リクエストによってリソースが作成されたか？',
		yes: 'Location で示すか、ターゲット URI に作られた',
	},
	partial: {
		question: 'Range で求められた部分だけを返すか？',
		yes: 'どの部分かを Content-Range で示す',
	},
	multiple: {
		question: '複数のリソースのステータスをそれぞれ伝えるか（WebDAV）？',
		yes: '207 か 208',
	},
	reported: {
		question: 'その一覧の中で、すでに列挙したコレクションに付けるものか？',
		no: '一覧全体のステータス',
	},
	reset: {
		question: '送信元のフォームや画面を、クライアントにリセットさせたいか？',
		no: 'A-IM で求められた差分を返す',
	},

	elsewhere: {
		question: '求めるものは、別の場所かクライアントのキャッシュにあるか？',
		yes: '3xx',
		no: '処理ややり取りが続く（1xx か 202）',
	},
	moved: {
		question: '同じリソースが別の URI にあるか？',
		yes: '301、302、307、308 のどれか',
		no: '300、303、304 のどれか',
	},
	permanent: {
		question: '新しい URI は恒久的か？',
		yes: '301 か 308。リンクは書き換えるのがよい',
		no: '302 か 307。次回も元の URI を使う',
	},
	keptForGood: {
		question: 'POST などのメソッドを変えずにリダイレクトさせる必要があるか？',
		no: 'クライアントは POST を GET に変えてもよい',
	},
	keptForNow: {
		question: 'POST などのメソッドを変えずにリダイレクトさせる必要があるか？',
		no: 'クライアントは POST を GET に変えてもよい',
	},
	stored: {
		question: 'GET か HEAD の条件から、保存済みのコピーがまだ有効とわかるか？',
	},
	result: {
		question: '答えは別のリソースで、GET で取得してもらうか？',
		yes: 'フォームの POST の後など',
		no: '複数の候補からクライアントが選ぶ',
	},

	later: {
		question: '最終レスポンスがまだ後に続くか、別のプロトコルに移るか？',
		yes: '1xx',
		no: '受付のみ。処理はクライアントと切り離して進む',
	},
	upgrade: {
		question: 'クライアントが Upgrade で挙げたプロトコルに切り替えるか？',
	},
	waiting: {
		question: 'Expect: 100-continue により、コンテンツの送信を待っているか？',
		yes: 'コンテンツを送ってほしい',
	},
	hints: {
		question: 'Link など、最終レスポンスのフィールドがもうわかっているか？',
		yes: 'クライアントは先読みを始められる',
	},
	resumable: {
		question: 'このアップロードを再開できる場所を伝えるか？',
		yes: 'ドラフト段階で、登録は暫定',
		no: '処理中。WebDAV では RFC 4918 で廃止された',
	},
} satisfies Readonly<Record<keyof typeof englishDecision, QuestionText>>;

/** What the parts of the decision are called in Japanese. */
export const partTexts = {
	outcome: '結果',
	system: 'サーバー',
	request: 'リクエスト',
	access: '認証と認可',
	resource: 'リソース',
	accept: 'ネゴシエーション',
	precondition: '前提条件と範囲',
	processing: '処理',
	interim: '中間レスポンス',
} satisfies Readonly<Record<keyof typeof englishParts, string>>;

/** Why an application does not send a code, in Japanese. */
export const reasonTexts = {
	proxy: '送るのは途中のプロキシだけで、アプリケーションは送らない。',
	network: 'ログインを求めるネットワークが送る。オリジンサーバーは送るべきでない。',
	obsolete: '廃止または非推奨。新たに使うべきでない。',
	unused: 'どの仕様でも使われず、割り当てを避けるために番号だけが残されている。',
	reserved: '将来のために予約されている。送るサービスごとに意味が異なる。',
} satisfies Readonly<Record<keyof typeof englishReasons, string>>;
