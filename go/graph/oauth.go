package graph

import (
	"fmt"
	"strings"
	"time"
)

// App is an app that people log in to, made by [InstagramApp] or [FacebookApp]. Neither it nor whatever holds it prints the
// secret.
type App struct {
	login       Login
	version, id string
	keys        func() keys
}

// InstagramApp is for Instagram Login. Id and secret are those of the Instagram app, which the dashboard shows on
// Instagram's own page.
func InstagramApp(id, appSecret string) App {
	return App{login: LoginInstagram, id: id, keys: keys{appSecret: appSecret}.hidden()}
}

// FacebookApp is for Facebook Login. The version is that of the Graph API.
func FacebookApp(version, id, appSecret string) App {
	return App{LoginInstagramPage, version, id, keys{appSecret: appSecret}.hidden()}
}

// Token is the app's own token: for subscribing the app to webhooks, with [Messenger].
func (a App) Token() string { return a.id + "|" + a.secret() }

func (a App) secret() string { return shown(a.keys).appSecret }

// AuthorizeURL is where to send the browser. State is a value that nobody can guess, kept until the browser comes back: it is
// all there is against forged redirects. The errors are [hubsig.ErrBuild], here and below.
func (a App) AuthorizeURL(redirectURI, state string, scopes ...string) (string, error) {
	made, err := cOAuth(oauthStepAuthorize, a, step{redirectURI: redirectURI, state: state, scopes: scopes})
	if err != nil {
		return "", err
	}
	return made.URL, nil
}

// ParseCallback reads the query that the browser came back with, checks its state in a time that does not depend on how much
// of it is right, and gives the code. The errors are [hubsig.ErrCallback].
func ParseCallback(query, state string) (code string, err error) {
	return cCallback(query, state)
}

// ExchangeCode makes the request that turns a code into a token: one of an hour with Instagram Login. The redirect URI is
// exactly the one the code was asked with. [ParseToken] reads the answer.
func (a App) ExchangeCode(redirectURI, code string) (*Request, error) {
	return cOAuth(oauthStepExchangeCode, a, step{redirectURI: redirectURI, code: code})
}

// LongLived makes the request that turns a short-lived token into one of 60 days. [ParseToken] reads the answer.
func (a App) LongLived(token string) (*Request, error) {
	return cOAuth(oauthStepLongLived, a, step{token: token})
}

// Refresh makes the request that turns a long-lived token into a new one; [RefreshDue] says when. Instagram Login only.
// [ParseToken] reads the answer.
func (a App) Refresh(token string) (*Request, error) {
	return cOAuth(oauthStepRefresh, a, step{token: token})
}

// PageTokens asks for the pages of a user with their tokens. Facebook Login only. [Interpret] reads the answer.
func (a App) PageTokens(token string) (*Request, error) {
	return cOAuth(oauthStepPageTokens, a, step{token: token})
}

// DebugToken asks what a token is worth. Facebook Login only. [Interpret] reads the answer: a dead token is a failure.
func (a App) DebugToken(token string) (*Request, error) {
	return cOAuth(oauthStepDebugToken, a, step{token: token})
}

// String is the id, without the secret.
func (a App) String() string { return "graph.App(" + a.id + ")" }

// Format prints String, whatever the verb.
func (a App) Format(f fmt.State, _ rune) { write(f, a) }

// Token is a token as Meta gave it. It prints without it.
type Token struct {
	// AccessToken is the token itself.
	AccessToken string
	// UserID is whose it is, where the answer says so. Meta's pages differ on which id it is: ask for me.
	UserID string
	// Scopes are what was granted, where the answer says so.
	Scopes []string
	// ExpiresIn is how long it lives from now on; 0 where the answer does not say, as for a token of an hour.
	ExpiresIn time.Duration
}

// ParseToken reads the answer to the exchange of a code or a token, or to a refresh. Whatever came, it is a Token or an
// [*Error]; a success without a token is a failure, since the code is used up.
func ParseToken(status int, body []byte) (*Token, error) {
	made := cToken(status, body)
	if !made.ok() {
		return nil, made.failed()
	}
	token := &Token{
		AccessToken: made.text(answerTextAccessToken),
		UserID:      made.text(answerTextUserID),
		ExpiresIn:   made.expiresIn(),
	}
	if scopes := made.text(answerTextScopes); scopes != "" {
		token.Scopes = strings.Split(scopes, ",")
	}
	return token, nil
}

// String is how long it lives.
func (t Token) String() string { return "graph.Token(" + t.ExpiresIn.String() + ")" }

// Format prints String, whatever the verb.
func (t Token) Format(f fmt.State, _ rune) { write(f, t) }

// RefreshDue says whether to refresh a long-lived token of Instagram Login now.
func RefreshDue(issued, expires, now time.Time) Due {
	return cRefreshDue(issued, expires, now)
}

// Proof is the appsecret_proof of a token: it shows that whoever calls knows the app secret, too. With a time it is good for
// five minutes and goes with appsecret_time; with the zero time it has no end. [API] adds it by itself. It is "" for what is
// no UTF-8.
func Proof(token, appSecret string, when time.Time) string {
	return cProof(token, appSecret, when)
}
