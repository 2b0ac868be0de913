//! Logging in: where to send the browser, what comes back, and turning codes into tokens.
//!
//! These calls go to hosts and carry secrets in places that nothing else here does, because Meta takes them nowhere
//! else: the app secret in a form or a query, a token in a query. Make them from a server, never follow a redirect
//! with them, and log neither URL nor body.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::api::{Api, Host, check_version};
use super::build_error::{BuildError, filled, web_url};
pub use super::pages::{PageToken, Pages, parse_page_tokens};
use super::request::{Method, Request, address, address_with, build};
pub use super::token::{Due, Token, parse_token, refresh_due};
pub use super::token_info::{GranularScope, TokenInfo, parse_debug_token};
use crate::generated::graph::{BuildErrorCode, CallbackError};
use crate::keys::hmac_sha256;

/// Where the browser goes with Instagram Login.
const INSTAGRAM_DIALOG: &str = "www.instagram.com";
/// Where a code of Instagram Login is exchanged, and nothing else.
const INSTAGRAM_EXCHANGE: &str = "api.instagram.com";
/// Where the browser goes with Facebook Login.
const FACEBOOK_DIALOG: &str = "www.facebook.com";

/// The longest query of a redirect that is read.
const MAX_QUERY: usize = 16 * 1024;

/// The id and secret of an app. With Instagram Login these are the *Instagram* app id and secret, which the dashboard
/// shows on Instagram's own page; they are not the app's.
#[derive(Clone, Copy)]
pub struct App<'a> {
    /// The id.
    pub id: &'a str,
    /// The secret.
    pub secret: &'a str,
}

impl App<'_> {
    /// The app's own token, `id|secret`: for [`debug_token`] and for subscribing the app to webhooks.
    pub fn token(&self) -> Zeroizing<String> {
        Zeroizing::new([self.id, "|", self.secret].concat())
    }

    fn checked(&self) -> Result<Self, BuildError> {
        filled(self.id, "app_id")?;
        filled(self.secret, "app_secret")?;
        Ok(*self)
    }
}

/// Without the secret.
impl fmt::Debug for App<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("id", &self.id).finish_non_exhaustive()
    }
}

/// The code of a login: good for an hour, once. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(Zeroizing<String>);

impl Code {
    /// The code itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

/// Where to send the browser for Instagram Login. `state` is a value that nobody can guess, kept until the person comes
/// back: it is all there is against forged redirects.
///
/// Errors: `empty` for an id, the scopes or `state`; `url_invalid` for `redirect_uri`.
pub fn authorize_url(
    app_id: &str,
    redirect_uri: &str,
    scopes: &[&str],
    state: &str,
) -> Result<String, BuildError> {
    let scopes = joined(scopes)?;
    let query = [
        ("client_id", filled(app_id, "app_id")?),
        ("redirect_uri", web_url(redirect_uri, "redirect_uri")?),
        ("response_type", "code"),
        ("scope", &scopes),
        ("state", filled(state, "state")?),
    ];
    address_with(INSTAGRAM_DIALOG, None, &["oauth", "authorize"], &query)
}

/// Where to send the browser for Facebook Login. As [`authorize_url`].
pub fn facebook_authorize_url(
    version: &str,
    app_id: &str,
    redirect_uri: &str,
    scopes: &[&str],
    state: &str,
) -> Result<String, BuildError> {
    let scopes = joined(scopes)?;
    let query = [
        ("client_id", filled(app_id, "app_id")?),
        ("redirect_uri", web_url(redirect_uri, "redirect_uri")?),
        ("state", filled(state, "state")?),
        ("response_type", "code"),
        ("scope", &scopes),
    ];
    address_with(FACEBOOK_DIALOG, Some(version), &["dialog", "oauth"], &query)
}

fn joined(scopes: &[&str]) -> Result<String, BuildError> {
    for scope in scopes {
        filled(scope, "scopes")?;
    }
    if scopes.is_empty() {
        return Err(BuildError::new(BuildErrorCode::Empty, "scopes"));
    }
    Ok(scopes.join(","))
}

/// Reads the query string that the browser came back with, and checks its `state`.
///
/// The `#_` that Instagram appends is dropped. A refusal without `state` is believed: it gives nobody anything.
pub fn parse_callback(query: &str, expected_state: &str) -> Result<Code, CallbackError> {
    if query.len() > MAX_QUERY {
        return Err(CallbackError::TooLong);
    }
    let query = query.strip_prefix('?').unwrap_or(query);
    let query = query.split_once('#').map_or(query, |(query, _)| query);
    let (mut code, mut state, mut error) = (None, None, None);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let place = match &*name {
            "code" => &mut code,
            "state" => &mut state,
            "error" => &mut error,
            _ => continue,
        };
        if place.replace(value).is_some() {
            return Err(CallbackError::Repeated);
        }
    }
    let matches = state.as_deref().map(|state| state_check(expected_state, state));
    if let Some(error) = error {
        return Err(match matches {
            Some(false) => CallbackError::StateMismatch,
            _ if error == "access_denied" => CallbackError::Denied,
            _ => CallbackError::Refused,
        });
    }
    if matches != Some(true) {
        return Err(CallbackError::StateMismatch);
    }
    let code = code.ok_or(CallbackError::CodeMissing)?;
    // A client that encoded the fragment along with the code.
    let code = code.strip_suffix("#_").unwrap_or(&code);
    if code.is_empty() { Err(CallbackError::CodeMissing) } else { Ok(Code(Zeroizing::new(code.to_string()))) }
}

/// Whether the `state` that came back is the one that was sent, in a time that does not depend on how much of it is
/// right. Never true for an empty expected value.
pub fn state_check(expected: &str, got: &str) -> bool {
    !expected.is_empty() && bool::from(expected.as_bytes().ct_eq(got.as_bytes()))
}

/// A code of Instagram Login for a short-lived token of one hour: `POST https://api.instagram.com/oauth/access_token`.
/// `redirect_uri` is exactly the one the code was asked with. Read the answer with [`parse_token`].
pub fn exchange_code(app: App<'_>, redirect_uri: &str, code: &str) -> Result<Request, BuildError> {
    let app = app.checked()?;
    let form = [
        ("client_id", app.id),
        ("client_secret", app.secret),
        ("grant_type", "authorization_code"),
        ("redirect_uri", web_url(redirect_uri, "redirect_uri")?),
        ("code", filled(code, "code")?),
    ];
    let url = address(INSTAGRAM_EXCHANGE, None, &["oauth", "access_token"])?;
    Ok(Request::bare(Method::Post, url).with_form(&form))
}

/// A short-lived token of Instagram Login for one of 60 days. Read the answer with [`parse_token`].
pub fn long_lived(app_secret: &str, token: &str) -> Result<Request, BuildError> {
    get(
        Host::Instagram.name(),
        None,
        &["access_token"],
        &[
            ("grant_type", "ig_exchange_token"),
            ("client_secret", filled(app_secret, "app_secret")?),
            ("access_token", filled(token, "token")?),
        ],
    )
}

/// A long-lived token of Instagram Login for a new one of 60 days; [`refresh_due`] says when. Read the answer with
/// [`parse_token`].
pub fn refresh(token: &str) -> Result<Request, BuildError> {
    get(
        Host::Instagram.name(),
        None,
        &["refresh_access_token"],
        &[("grant_type", "ig_refresh_token"), ("access_token", filled(token, "token")?)],
    )
}

/// A code of Facebook Login for a user token. Read the answer with [`parse_token`].
pub fn facebook_exchange_code(
    version: &str,
    app: App<'_>,
    redirect_uri: &str,
    code: &str,
) -> Result<Request, BuildError> {
    let app = app.checked()?;
    get(
        Host::Facebook.name(),
        Some(version),
        &["oauth", "access_token"],
        &[
            ("client_id", app.id),
            ("redirect_uri", web_url(redirect_uri, "redirect_uri")?),
            ("client_secret", app.secret),
            ("code", filled(code, "code")?),
        ],
    )
}

/// A user token of Facebook Login for one of about 60 days. An expired one cannot be exchanged. Read the answer with
/// [`parse_token`].
pub fn facebook_long_lived(version: &str, app: App<'_>, token: &str) -> Result<Request, BuildError> {
    let app = app.checked()?;
    get(
        Host::Facebook.name(),
        Some(version),
        &["oauth", "access_token"],
        &[
            ("grant_type", "fb_exchange_token"),
            ("client_id", app.id),
            ("client_secret", app.secret),
            ("fb_exchange_token", filled(token, "token")?),
        ],
    )
}

/// The pages of a user with their tokens and Instagram accounts: `GET /me/accounts`, with a user token of Facebook
/// Login. Read the answer with [`parse_page_tokens`].
///
/// Tokens made from a long-lived user token have no end of their own.
pub fn page_tokens(api: &Api<'_>) -> Result<Request, BuildError> {
    build(facebook(api)?, Method::Get, &["me", "accounts"], &[PAGE_FIELDS], None)
}

/// The pages that follow, from the cursor in [`Pages::after`].
pub fn page_tokens_after(api: &Api<'_>, after: &str) -> Result<Request, BuildError> {
    let query = [PAGE_FIELDS, ("after", filled(after, "after")?)];
    build(facebook(api)?, Method::Get, &["me", "accounts"], &query, None)
}

const PAGE_FIELDS: (&str, &str) = ("fields", "name,access_token,tasks,instagram_business_account");

/// What a token is worth: `GET /debug_token`, with the [app's token](App::token). The token asked about stands in the
/// query, Meta takes it nowhere else.
///
/// Read the answer with [`parse_debug_token`]: a dead token is answered with status 200. Whether tokens of Instagram
/// Login can be asked about is not documented.
pub fn debug_token(api: &Api<'_>, input_token: &str) -> Result<Request, BuildError> {
    let query = [("input_token", filled(input_token, "input_token")?)];
    build(facebook(api)?, Method::Get, &["debug_token"], &query, None)
}

/// `appsecret_proof` for a token: proves that whoever calls knows the app secret too.
///
/// With `time_s`, seconds since 1970 (UTC), it is good for five minutes and goes with `appsecret_time`.
/// [`Api::with_app_secret`] adds it to requests.
pub fn appsecret_proof(token: &str, app_secret: &str, time_s: Option<i64>) -> String {
    let mut message = Zeroizing::new(Vec::with_capacity(token.len() + 24));
    message.extend_from_slice(token.as_bytes());
    if let Some(time) = time_s {
        message.push(b'|');
        message.extend_from_slice(time.to_string().as_bytes());
    }
    const_hex::encode(hmac_sha256(app_secret.as_bytes(), &message))
}

fn get(
    host: &str,
    version: Option<&str>,
    path: &[&str],
    query: &[(&str, &str)],
) -> Result<Request, BuildError> {
    if let Some(version) = version {
        check_version(version)?;
    }
    Ok(Request::bare(Method::Get, address_with(host, version, path, query)?))
}

fn facebook<'r, 'a>(api: &'r Api<'a>) -> Result<&'r Api<'a>, BuildError> {
    match api.host() {
        Host::Facebook => Ok(api),
        Host::Instagram => Err(BuildError::new(BuildErrorCode::ChannelUnsupported, "api")),
    }
}
