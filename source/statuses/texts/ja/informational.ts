import type {informational as english} from '../en/informational.js';
import type {StatusText} from '../text.js';

/** The registered interim statuses and 101, in Japanese (RFC 9110 §15.2). */
export const informational = {
	100: {
		name: '継続',
		meaning: 'ここまでのリクエストに問題はないので、続けてコンテンツを送ってよい。',
		send: 'Expect: 100-continue 付きのリクエストで、メソッド、URI、フィールドだけでは結果が決まらないとき。オリジンサーバーはコンテンツを待たず、直ちに返さなければならない。',
		avoid:
			'HTTP/1.0 のクライアントには返してはならない。ヘッダーの時点で結果が決まるなら、401 や 413 などの最終ステータスを返す。コンテンツが届き始めていれば省略してよい。',
		clients:
			'100 は読み捨て、コンテンツの送信を続ける。100 を待つ義務はなく、途中の HTTP/1.0 プロキシは中継できないため、無期限に待つべきではない。キャッシュには保存されない。',
		causes:
			'大きなファイルのアップロード。curl は HTTP/1.1 で 1 MiB を超えると Expect を付け、最大 1 秒待つ。通常は HTTP ライブラリが自動で返すが、Expect を無視するサーバーやプロキシでは毎回この待ち時間が生じる。',
	},
	101: {
		name: 'プロトコル切り替え',
		meaning: 'クライアントが求めた Upgrade に同意し、この接続では以後 HTTP/1.1 以外のプロトコルを使う。',
		send: 'HTTP/1.1 の Upgrade の要求に応じるとき。代表例は WebSocket のハンドシェイク。選んだプロトコルを示す Upgrade と、Connection: Upgrade が必須。',
		avoid:
			'クライアントが挙げていないプロトコルには切り替えられない。HTTP のまま続けるなら Upgrade を無視して通常どおり応答し、別のプロトコルを必須とするなら 426 を返す。HTTP/2 と HTTP/3 に 101 はない。',
		clients:
			'ヘッダー末尾の空行から先は、双方が新しいプロトコルで通信する。WebSocket クライアントは Sec-WebSocket-Accept を検証し、誤りがあれば接続を失敗とする。キャッシュには保存されない。',
		causes:
			'ほとんどは WebSocket の接続開始。nginx の既定の設定のように Upgrade と Connection を転送しないプロキシがあると、サーバーには普通の GET に見え、400 や 426 などが返って接続に失敗する。',
	},
	102: {
		name: '処理中',
		meaning: 'リクエスト全体を受け取り、まだ処理中である。WebDAV では RFC 4918 で廃止された。',
		send: 'RFC 2518 は、処理に 20 秒ほど以上かかるメソッドで、クライアントがあきらめないように返すことを想定していた。後から必ず最終レスポンスを返す。',
		avoid:
			'新しいサービスでは使わない。実装がほとんどなく、RFC 4918 で削除された。時間のかかる処理には、状態確認用 URL を示して 202 を返す。HTTP/1.0 のクライアントには返してはならない。',
		clients:
			'クライアントは解釈できなければならないが、ユーザーエージェントは無視してよい。タイムアウトを延ばすかどうかはクライアント次第。最終レスポンスは同じリクエストに対して後から届く。キャッシュには保存されない。',
		causes:
			'大きなコレクションを処理する古い WebDAV サーバーや、Node.js の res.writeProcessing() を呼ぶコード。中間レスポンスを知らないクライアントは最終レスポンスと取り違えることがある。',
	},
	103: {
		name: '早期ヒント',
		meaning: '最終レスポンスに付く見込みのフィールドを先に知らせ、リソースの先読みを始められるようにする。',
		send: '最終レスポンスの生成に時間がかかる間に、ページに必要なリソースを Link（preload など）で知らせるとき。HTTP/2 以降や Sec-Fetch-Mode: navigate など、扱えるとわかっている相手に限るのがよい。',
		avoid:
			'HTTP/1.0 には返さない。HTTP/1.1 で最終レスポンスと取り違えるクライアントは、別オリジンのものも含む後続のレスポンスをその一部と解釈しかねない（RFC 8297 の 3 節）。Content-Length やホップバイホップのフィールドは付けてはならない。',
		clients:
			'示されたリソースの取得を先に始めてよいが、最終レスポンスの扱いを変えてはならない。ブラウザーが使うのは、ページ遷移で最初に届いた 103。中継者は破棄してよい。',
		causes:
			'以前のレスポンスの Link を再利用する CDN や、データベースを待つ間に preload を知らせるサーバー。アクセスログには最終ステータスしか残らないことが多い。',
	},
	104: {
		name: 'アップロード再開可能',
		meaning: 'このアップロードは、中断しても Location の URL から再開できる。ドラフトのための暫定登録。',
		send: 'Upload-Complete 付きのアップロードを受信している間に、再開用リソースの URL を Location で知らせるとき。2 回目以降は Location を付けず、Upload-Offset で進捗を伝えてもよい。',
		avoid:
			'リクエストの Upload-Draft-Interop-Version がサーバーのドラフトの版と一致しなければ返さない。中間レスポンスを返せないサーバーは、201 の Location で再開用リソースを示す。',
		clients:
			'ドラフトを実装したクライアントは Location を覚えておき、中断後に HEAD で Upload-Offset を調べ、PATCH で続きを送る。ほかのクライアントは無視してよい。キャッシュには保存されない。',
		causes:
			'Apple の URLSession や tusd などによる再開可能なアップロード。IANA には draft-ietf-httpbis-resumable-upload のために暫定登録されているだけで、RFC になるまでは変更や失効がありうる。',
	},
} satisfies Readonly<Record<keyof typeof english, StatusText>>;
