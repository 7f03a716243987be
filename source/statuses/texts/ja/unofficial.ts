import type {UnofficialKey} from '../../unofficial.js';
import type {UnofficialText} from '../text.js';

/** What to know of the unofficial statuses, in Japanese. */
export const unofficialTexts = {
	'httpd-218': {
		name: '問題なし（エラーの偽装）',
		meaning: 'プロキシにコンテンツを差し替えられないよう、成功に見せかけたエラー。',
		visible:
			'クライアントに届く。Apache httpd 自体にこのコードはなく、ProxyErrorOverride が 4xx と 5xx しか置き換えないことを利用して、背後のアプリケーションが返す。',
		cure: '本来の 4xx や 5xx を返し、ProxyErrorOverride は対象コードを絞るか無効にする。218 のままではクライアントもキャッシュも成功とみなす。',
	},
	'laravel-419': {
		name: 'ページの有効期限切れ',
		meaning: 'フォームやリクエストの CSRF トークンがない、違う、または期限切れ。',
		visible:
			'「Page Expired」のページとともにクライアントに届く。Laravel が TokenMismatchException をこのコードに変換する。',
		cure: 'フォームに @csrf を書くか X-CSRF-TOKEN を送る。次にセッション Cookie が届いているか（ドメイン、Secure、SameSite）と、セッションの期限を確認する。フォームを再読み込みすれば新しいトークンになる。',
	},
	'twitter-420': {
		name: '落ち着いて（レート制限）',
		meaning: 'アプリケーションのリクエストが多すぎる。429 ができる前のレート制限。',
		visible: '2010 年以降の Twitter の Search API がクライアントに返していた。その後の API の制限は 429。',
		cure: '送信を止めて Retry-After の時間だけ待ち、続くたびに待ち時間を延ばす。自分の API では 429 を返す。',
	},
	'spring-420': {
		name: 'メソッド失敗',
		meaning: 'メソッドの失敗を表す WebDAV 初期草案のコードで、正式な仕様からは消えた。',
		visible: 'アプリケーションが HttpStatus.METHOD_FAILURE を選んだときだけクライアントに届く。Spring では非推奨。',
		cure: 'ほかのリクエストの失敗が原因なら 424、それ以外は合う 4xx か 5xx を返す。',
	},
	'shopify-430': {
		name: 'Shopify のセキュリティ拒否',
		meaning: 'Shopify が悪意のあるリクエストと判断して拒否した。',
		visible: 'クライアントに届き、多くは Storefront API から返る。レート制限ではない（そちらは 429）。',
		cure: 'サーバーから呼ぶ場合は Shopify-Storefront-Buyer-IP に購入者の IP アドレスを入れ、一度に求める量と頻度を減らす。続くなら Shopify のサポートに問い合わせる。',
	},
	'exchange-440': {
		name: 'ログインタイムアウト',
		meaning: 'セッションの期限が切れ、再ログインが必要。',
		visible: 'Outlook on the web や IIS 上のアプリケーションからクライアントに届く。理由句は「Login Timeout」。',
		cure: '再ログインする。ログイン直後に出るなら、管理者が IIS の仮想ディレクトリの認証設定を確認する。自分の API では 401 を返す。',
	},
	'nginx-444': {
		name: '応答なし',
		meaning: '設定の「return 444」により、nginx が何も返さず接続を閉じる。',
		visible:
			'nginx のアクセスログにだけ残る。クライアントには空の応答に見え、curl は終了コード 52、ブラウザーは ERR_EMPTY_RESPONSE になる。',
		cure: '設定の「return 444」を探す。未知のホスト用のデフォルトサーバーやスキャナー対策のルールに多い。Host フィールドとクライアントの IP アドレスを確認する。',
	},
	'cosmos-449': {
		name: '競合のため再試行',
		meaning: '同じ項目への別の書き込みと競合し、書き込みは行われなかった。',
		visible: 'Azure Cosmos DB が書き込みにだけ返し、クライアントに届く。SDK は自動で再試行してから報告する。',
		cure: '短いランダムな待ち時間を置いて再試行する。頻発するなら、一つの項目を更新し続けず、項目やパーティションキーを分散させる。',
	},
	'microsoft-449': {
		name: '情報を加えて再試行',
		meaning: 'クライアントの情報が足りず、追加して再送するよう求めている。',
		visible: 'Ms-Echo-Request とともにクライアントに届く（MS-WDV）。知らないクライアントは 400 として扱う。',
		cure: 'MS-WDV に従い、Ms-Echo-Reply を付けて送り直す。自分の API では 400 か 428 を返す。',
	},
	'windows-450': {
		name: '保護者による制限',
		meaning: 'Windows の保護者による制限がページをブロックした。',
		visible: 'ブラウザーに届くが、送り主は同じ PC にある。Windows Vista と 7 のフィルターがサイトの代わりに答える。',
		cure: '保護者が設定でサイトを許可する。リクエストはサイトに届いていないため、サイト側でできることはない。',
	},
	'aws-460': {
		name: 'クライアントによる切断',
		meaning: 'ロードバランサーが応答する前に、クライアントが接続を閉じた。',
		visible: 'ロードバランサーのアクセスログとメトリクスにだけ残る。クライアントはもういないので何も届かない。',
		cure: 'クライアントのタイムアウトを、ロードバランサーのアイドルタイムアウト（既定 60 秒）と比べ、遅いターゲットを探す。nginx の 499 と同じ現象。',
	},
	'aws-463': {
		name: 'X-Forwarded-For のアドレス過多',
		meaning: 'X-Forwarded-For に 30 個を超える IP アドレスがある。',
		visible: 'クライアントに届き、ロードバランサーのアクセスログにも残る。ターゲットには届かない。',
		cure: '一周するたびにアドレスを足すプロキシのループや、フィールドを捏造するクライアントを疑う。最も外側のプロキシでは追記せず上書きする。',
	},
	'alibaba-463': {
		name: '転送ループ',
		meaning: 'リクエストがロードバランサーに戻ってきた。経路がループしている。',
		visible:
			'クライアントに届く。ロードバランサーは ALICLOUD-ALB-TRACE に自分のルールを見つけるか、このフィールドが 16 個を超えるとループと判断する。',
		cure: 'バックエンドが直接、あるいは DNS や CDN を経由して、同じロードバランサーに転送していないか確認する。',
	},
	'aws-464': {
		name: 'プロトコルバージョンの不一致',
		meaning: 'リクエストのプロトコルが、ターゲットグループのプロトコルバージョンと合わない。',
		visible: 'クライアントに届き、コンテンツは空のことが多い。ターゲットには届かない。',
		cure: 'HTTP/1.1 のリクエストには HTTP1、gRPC には GRPC か HTTP2 のターゲットグループが必要で、GRPC が受けるのは HTTP/2 の POST だけ。ターゲットグループのプロトコルバージョンを変えるか、ルールを分ける。',
	},
	'nginx-494': {
		name: 'リクエストヘッダー過大',
		meaning: 'リクエストのフィールドが大きすぎて、nginx のバッファーに収まらない。',
		visible:
			'クライアントには 400 と「Request Header Or Cookie Too Large」が届き、アクセスログも 400。494 と書けるのは error_page だけ。',
		cure: 'サイトの Cookie を削除するか小さくする（Cookie に入れたトークンが主な原因）。または large_client_header_buffers を増やす。登録済みのステータスでは 431 にあたる。',
	},
	'nginx-495': {
		name: 'クライアント証明書エラー',
		meaning: 'クライアントの TLS 証明書の検証に失敗した。',
		visible:
			'クライアントには 400 と「The SSL certificate error」が届き、アクセスログも 400。495 と書けるのは error_page だけ。',
		cure: '証明書を ssl_client_certificate、ssl_verify_depth、ssl_crl と照らし合わせ、有効期限を見る。理由は変数 $ssl_client_verify に入る。',
	},
	'nginx-496': {
		name: 'クライアント証明書なし',
		meaning: 'nginx がクライアント証明書を必須としているのに、送られてこなかった。',
		visible:
			'クライアントには 400 と「No required SSL certificate was sent」が届き、アクセスログも 400。496 と書けるのは error_page だけ。',
		cure: 'クライアントに証明書と鍵を設定する（curl なら --cert と --key）か、ssl_verify_client を optional にする。途中で TLS を終端するプロキシがあると証明書は失われる。',
	},
	'nginx-497': {
		name: 'HTTPS ポートへの HTTP リクエスト',
		meaning: 'HTTPS のポートに平文の HTTP リクエストが届いた。',
		visible:
			'クライアントには 400 と「The plain HTTP request was sent to HTTPS port」が届き、アクセスログも 400。497 と書けるのは error_page だけ。',
		cure: 'URL を https:// にするか、TLS を終端したのに TLS のポートへ転送しているプロキシを直す。「error_page 497 =301 https://$host$request_uri;」でリダイレクトできる。',
	},
	'esri-498': {
		name: '無効なトークン',
		meaning: 'ArcGIS のトークンが無効か、期限切れ。',
		visible: 'クライアントには通常 200 が届き、498 は JSON コンテンツの error.code に入る。',
		cure: '新しいトークンを取得して送り直す。トークンがこのサーバーと、このリファラーまたは IP アドレスのものか確認する。ステータスでは分からないので error.code を読む。',
	},
	'nginx-499': {
		name: 'クライアントによる切断',
		meaning: 'サーバーの処理中に、クライアントが接続を閉じた。',
		visible: 'アクセスログにだけ残り、Cloudflare のログと統計にも現れる。クライアントはもういないので何も届かない。',
		cure: 'タブを閉じる人もいるので少数なら正常。多いときは、タイムアウトが最も短いクライアント、ロードバランサー、CDN と、バックエンドが遅い理由を調べる。proxy_ignore_client_abort で処理を最後まで続けられる。',
	},
	'esri-499': {
		name: 'トークンが必要',
		meaning: 'ArcGIS のサービスに必要なトークンが、リクエストにない。',
		visible: 'クライアントには通常 200 が届き、499 は JSON コンテンツの error.code に入る。',
		cure: 'トークンを取得して付けるか、サービスを全員に共有する。nginx のログの 499 とは無関係。',
	},
	'cpanel-509': {
		name: '帯域制限超過',
		meaning: 'ホスティングのアカウントが、その月の転送量を使い切った。',
		visible: 'cPanel のレンタルサーバーから「Bandwidth Limit Exceeded」としてクライアントに届く。',
		cure: 'サイトの所有者が上限を上げるか翌月を待ち、大きなファイル、直リンク、クローラーなどの原因を調べる。自分の API では 429 か 503 を返す。',
	},
	'cloudflare-520': {
		name: '不明なエラー',
		meaning: 'オリジンサーバーのレスポンスが空、不明、または想定外。',
		visible: 'Cloudflare から訪問者に届く。オリジンのログには異常終了が残るか、何も残らないことが多い。',
		cure: 'その時刻のオリジンのエラーログで、異常終了、128 KB を超えるレスポンスヘッダー（Cookie）、HTTP/2 の不具合を探す。Cloudflare を通さずに試す。サポートには CF-RAY の値を伝える。',
	},
	'cloudflare-521': {
		name: 'オリジンのダウン',
		meaning: 'オリジンサーバーが Cloudflare からの接続を拒否した。',
		visible: 'Cloudflare から訪問者に届く。オリジンにはリクエストが届かない。',
		cure: 'ウェブサーバーが動き、ポート（Full は 443、Flexible は 80）で待ち受けているか、ファイアウォールや fail2ban が Cloudflare の IP アドレスを遮断していないか確認する。',
	},
	'cloudflare-522': {
		name: '接続タイムアウト',
		meaning: 'オリジンサーバーへの接続がタイムアウトしたか、リクエストへの ACK がない。',
		visible: 'Cloudflare から訪問者に届く。オリジンのログにはほとんど何も残らない。',
		cure: '最も多いのは、ファイアウォールが Cloudflare の IP アドレスからのパケットを黙って破棄する場合。DNS のアドレスの誤りやオリジンの過負荷も確認する。',
	},
	'cloudflare-523': {
		name: 'オリジン到達不能',
		meaning: 'Cloudflare からオリジンサーバーへの経路がない。',
		visible: 'Cloudflare から訪問者に届く。オリジンにはリクエストが届かない。',
		cure: 'Cloudflare の DNS の A と AAAA レコードを確認する（古いアドレスが多い）。次にホスティング会社に経路を問い合わせる。AWS では 172.64.0.0/13 を飲み込むルートを探す。',
	},
	'cloudflare-524': {
		name: 'タイムアウト発生',
		meaning: 'オリジンサーバーに接続できたが、時間内にレスポンスがなかった。',
		visible: 'Cloudflare から訪問者に届く。オリジンは処理を続けていることがあり、ログには成功と残ることもある。',
		cure: '処理を速くするか、すぐに 202 を返してポーリングさせる。長いエクスポートは DNS のみのホスト名に移す。タイムアウトを延ばせるのは Enterprise プランだけ。',
	},
	'cloudflare-525': {
		name: 'SSL ハンドシェイク失敗',
		meaning: 'Cloudflare とオリジンサーバーの間の TLS ハンドシェイクに失敗した。',
		visible:
			'Full と Full (strict) モードで、Cloudflare から訪問者に届く。理由はオリジンの TLS のログに残ることがある。',
		cure: 'オリジンにこのホスト名の証明書があるか、443 で待ち受けているか、SNI に対応しているか、Cloudflare と共通の暗号スイートがあるかを確認する。',
	},
	'cloudflare-526': {
		name: '無効な SSL 証明書',
		meaning: 'Cloudflare がオリジンサーバーの証明書を検証できない。',
		visible: 'Full (strict) モードで Cloudflare から訪問者に届く。Workers や Gateway が返すこともある。',
		cure: 'オリジンの証明書を更新する。期限切れ、自己署名、名前の不一致、中間証明書の不足が原因。Cloudflare の Origin CA 証明書でもよい。',
	},
	'cloudflare-527': {
		name: 'Railgun エラー',
		meaning: 'Cloudflare とオリジンの Railgun の間の接続に失敗した。',
		visible: 'かつて Cloudflare から訪問者に届いた。Railgun は終了し、このコードも使われない。',
		cure: '今も見るなら、送り主は Cloudflare ではない。Server フィールドを確認する。',
	},
	'anthropic-529': {
		name: '過負荷',
		meaning: 'Claude API が今、全体として過負荷になっている。',
		visible:
			'エラーの種類 overloaded_error とともにクライアントに届く。個々のアカウントのレート制限ではない（そちらは 429）。',
		cure: '待ち時間をランダムに延ばしながら再試行し、Retry-After があれば従う。公式 SDK は既定で 2 回再試行する。',
	},
	'qualys-529': {
		name: '過負荷',
		meaning: 'SSL Labs のサービスが過負荷になっている。',
		visible: 'TLS サーバーの診断 API からクライアントに届く。この API の 503 はメンテナンス中を表す。',
		cure: 'ランダムな幅を持たせて 30 分ほど待ち、再試行する。自分の API では 503 を返す。',
	},
	'cloudflare-530': {
		name: 'オリジンの DNS エラー',
		meaning: 'Cloudflare がオリジンサーバーの名前を解決できないか、トンネルが切れている。',
		visible: 'Cloudflare から訪問者に届く。本当のエラーは、コンテンツにある 1016 や 1033 などの 1xxx の番号。',
		cure: 'コンテンツの番号を調べる。1016 ならオリジンの DNS レコードを直し、1033 なら cloudflared を起動し直す。',
	},
	'pantheon-530': {
		name: 'サイト凍結',
		meaning: '使われていないサイトを Pantheon が凍結した。',
		visible:
			'アプリケーションではなく Pantheon のプラットフォームからクライアントに届く。現在のエラー一覧にはもう載っていない。',
		cure: 'サイトの所有者が Pantheon のダッシュボードで凍結を解除する。訪問者は待つしかない。',
	},
	'aws-561': {
		name: 'ID プロバイダーのエラー',
		meaning: 'ロードバランサーによるユーザー認証で、ID プロバイダーがエラーを返した。',
		visible: 'ログインの途中でクライアントに届く。ターゲットには届かない。',
		cure: 'アクセスログの error_reason を見てから、リスナールールと ID プロバイダーのクライアント ID、シークレット、コールバック URL（/oauth2/idpresponse）、スコープを照らし合わせる。',
	},
	'pantheon-561': {
		name: 'サイトなし',
		meaning: 'Pantheon の環境にサイトが見つからない。',
		visible: 'Pantheon のプラットフォームからクライアントに届く。ほかでは 403 や 404 になる場面。',
		cure: 'コードをデプロイし、CMS をインストールするか、足りないインデックスファイルを置く。',
	},
	'proxy-598': {
		name: '読み取りタイムアウト',
		meaning: '一部のプロキシの慣習で、背後のサーバーが時間内にデータを送らなかったことを表す。',
		visible: 'プロキシが返せばクライアントに届く。仕様にも、よく知られた製品にも定義はない。',
		cure: '504 と同じに扱い、プロキシと背後のサーバーを調べる。自分のソフトウェアでは 504 を返す。',
	},
	'tornado-599': {
		name: '応答なし（タイムアウト）',
		meaning: 'HTTP レスポンスがない。クライアントがタイムアウトしたか、接続できなかった。',
		visible:
			'リクエストを送ったプログラムにだけ見える。Tornado のクライアントが例外に 599 を入れるもので、サーバーは送っていない。',
		cure: 'ネットワークの問題か、短すぎるタイムアウトを疑う。connect_timeout と request_timeout は既定で 20 秒ずつ。どちらかは例外のメッセージで分かる。',
	},
	'proxy-599': {
		name: '接続タイムアウト',
		meaning: '一部のプロキシの慣習で、背後のサーバーに時間内に接続できなかったことを表す。',
		visible:
			'プロキシが返せばクライアントに届く。実際には、クライアントのライブラリーが作った番号であることのほうが多い。',
		cure: 'まずサーバーと自分のライブラリーのどちらが言っているのかを調べる。あとは 504 と同じに、アドレス、ポート、ファイアウォールを確認する。',
	},
	'shopify-783': {
		name: '予期しないトークン',
		meaning: 'リクエストの JSON に構文エラーがある。',
		visible:
			'クライアントに届く。599 を超えるコードは HTTP では無効で、クライアントは 5xx として扱うべきとされ、拒むライブラリーもある。',
		cure: 'リクエストの JSON を直す。5xx 扱いでも再試行は無意味。自分の API では 400 を返す。',
	},
	'linkedin-999': {
		name: 'リクエスト拒否',
		meaning: 'LinkedIn がクライアントをボットとみなして拒否した。',
		visible:
			'クライアントに届く。599 を超えるコードは HTTP では無効で、クライアントは 5xx として扱うべきとされ、拒むライブラリーもある。',
		cure: 'ページ自体はおそらく正常なので、リンクチェッカーでは linkedin.com の 999 を除外するか許容する。プログラムからは LinkedIn の API を使う。',
	},
} satisfies Readonly<Record<UnofficialKey, UnofficialText>>;
