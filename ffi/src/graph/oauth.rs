//! Logging in.

use hubsig::graph::oauth::{self, App};
use hubsig::graph::{Api, BuildErrorCode};

use super::request::hubsig_request;
use super::{member, sized, small, utf8};
use crate::error::{Fault, hubsig_error, hubsig_status};
use crate::event::HUBSIG_NO_TIME;
use crate::generated::{
    HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_LOGIN_INSTAGRAM, HUBSIG_LOGIN_INSTAGRAM_PAGE, HUBSIG_LOGIN_MESSENGER,
    HUBSIG_LOGIN_WHATSAPP, HUBSIG_OAUTH_AUTHORIZE, HUBSIG_OAUTH_DEBUG_TOKEN, HUBSIG_OAUTH_EXCHANGE_CODE,
    HUBSIG_OAUTH_LONG_LIVED, HUBSIG_OAUTH_PAGE_TOKENS, HUBSIG_OAUTH_REFRESH,
};
use crate::guard::answer;
use crate::input;
use crate::output::{Optional, Out, Room};
use crate::webhook::hubsig_bytes;

/// What the steps of a login need. Begin with HUBSIG_GRAPH_LOGIN_INIT and set `login` and what the step asks for, as
/// HUBSIG_OAUTH_* say. Nothing of it is kept.
#[repr(C)]
pub struct hubsig_graph_login {
    /// sizeof(hubsig_graph_login), so that later versions can add to it.
    pub size: usize,
    /// HUBSIG_LOGIN_INSTAGRAM for Instagram Login; any other HUBSIG_LOGIN_* for Facebook Login.
    pub login: u32,
    /// 0.
    pub reserved: u32,
    /// The version of the Graph API, such as `v26.0`; with Facebook Login.
    pub version: hubsig_bytes,
    /// The id of the app. With Instagram Login this and the secret are the Instagram app's, which the dashboard shows on
    /// Instagram's own page.
    pub app_id: hubsig_bytes,
    /// Its secret.
    pub app_secret: hubsig_bytes,
    /// Where the browser comes back to, the same at each step.
    pub redirect_uri: hubsig_bytes,
    /// A value that nobody can guess, kept until the browser comes back: all there is against forged redirects.
    pub state: hubsig_bytes,
    /// What to ask for, such as `instagram_business_basic`.
    pub scopes: *const hubsig_bytes,
    /// How many of them.
    pub scope_count: usize,
    /// The code that the browser came back with.
    pub code: hubsig_bytes,
    /// The token that the step is about.
    pub token: hubsig_bytes,
}

/// Makes the request of a step of a login, HUBSIG_OAUTH_*, and writes it to `*request`. For HUBSIG_OAUTH_AUTHORIZE it is the
/// URL to send the browser to. The others carry secrets in URL or body, because Meta takes them nowhere else: make them
/// from a server and log neither. hubsig_graph_token reads their answers; hubsig_graph_interpret those of
/// HUBSIG_OAUTH_PAGE_TOKENS and HUBSIG_OAUTH_DEBUG_TOKEN. `error` may be NULL.
///
/// Statuses: HUBSIG_ERROR_BUILD_EMPTY, _URL_INVALID, _VERSION_INVALID, _TOKEN_INVALID, _CHANNEL_UNSUPPORTED for a step that
/// the login does not have; HUBSIG_ERROR_UNKNOWN_NAME, _OPTIONS_SIZE, _TEXT_NOT_UTF8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_oauth(
    step: u8,
    login: *const hubsig_graph_login,
    request: *mut *mut hubsig_request,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (login, out) = unsafe { (sized(login)?, Out::new(request)?) };
        // SAFETY: the contract of the C interface.
        let login = unsafe { Login::of(login) }?;
        login.request(step)?.give(out);
        Ok(())
    })
}

/// The same as the core has it.
struct Login<'a> {
    instagram: bool,
    version: &'a str,
    app: App<'a>,
    redirect_uri: &'a str,
    state: &'a str,
    scopes: Vec<&'a str>,
    code: &'a str,
    token: &'a str,
}

impl Login<'_> {
    /// # Safety
    /// As for [`input::bytes`], for each of the texts, and for the scopes as for [`input::array`].
    unsafe fn of(login: &hubsig_graph_login) -> Result<Self, Fault> {
        let instagram = match small(login.login) {
            HUBSIG_LOGIN_INSTAGRAM => true,
            HUBSIG_LOGIN_INSTAGRAM_PAGE | HUBSIG_LOGIN_MESSENGER | HUBSIG_LOGIN_WHATSAPP => false,
            _ => return Err(Fault { argument: "login", ..HUBSIG_ERROR_UNKNOWN_NAME.into() }),
        };
        // SAFETY: the contract is the same.
        unsafe {
            let scopes = input::array(login.scopes, login.scope_count)?;
            Ok(Login {
                instagram,
                version: member(login.version, "version")?,
                app: App {
                    id: member(login.app_id, "app_id")?,
                    secret: member(login.app_secret, "app_secret")?,
                },
                redirect_uri: member(login.redirect_uri, "redirect_uri")?,
                state: member(login.state, "state")?,
                scopes: scopes.iter().map(|scope| member(*scope, "scopes")).collect::<Result<_, _>>()?,
                code: member(login.code, "code")?,
                token: member(login.token, "token")?,
            })
        }
    }

    fn request(&self, step: u8) -> Result<hubsig_request, Fault> {
        let Login { version, app, redirect_uri, state, code, token, .. } = *self;
        let made = match (step, self.instagram) {
            (HUBSIG_OAUTH_AUTHORIZE, true) => {
                let url = oauth::authorize_url(app.id, redirect_uri, &self.scopes, state)?;
                return hubsig_request::page(url);
            }
            (HUBSIG_OAUTH_AUTHORIZE, false) => {
                let url = oauth::facebook_authorize_url(version, app.id, redirect_uri, &self.scopes, state)?;
                return hubsig_request::page(url);
            }
            (HUBSIG_OAUTH_EXCHANGE_CODE, true) => oauth::exchange_code(app, redirect_uri, code),
            (HUBSIG_OAUTH_EXCHANGE_CODE, false) => {
                oauth::facebook_exchange_code(version, app, redirect_uri, code)
            }
            (HUBSIG_OAUTH_LONG_LIVED, true) => oauth::long_lived(app.secret, token),
            (HUBSIG_OAUTH_LONG_LIVED, false) => oauth::facebook_long_lived(version, app, token),
            (HUBSIG_OAUTH_REFRESH, true) => oauth::refresh(token),
            (HUBSIG_OAUTH_PAGE_TOKENS, false) => oauth::page_tokens(&Api::messenger(version, token)),
            (HUBSIG_OAUTH_DEBUG_TOKEN, false) => self.debug_token(),
            (HUBSIG_OAUTH_REFRESH, false) | (HUBSIG_OAUTH_PAGE_TOKENS | HUBSIG_OAUTH_DEBUG_TOKEN, true) => {
                let status = hubsig_status::from(BuildErrorCode::ChannelUnsupported.id());
                return Err(Fault { argument: "login", ..status.into() });
            }
            _ => return Err(Fault { argument: "step", ..HUBSIG_ERROR_UNKNOWN_NAME.into() }),
        };
        hubsig_request::of(made?)
    }

    fn debug_token(&self) -> Result<hubsig::graph::Request, hubsig::graph::BuildError> {
        let app_token = self.app.token();
        oauth::debug_token(&Api::messenger(self.version, &app_token), self.token)
    }
}

/// Reads the query string that the browser came back with after a login, checks its `state` in a time that does not depend
/// on how much of it is right, and writes the code to `code`. No NUL byte follows; `capacity` and `length` as for
/// hubsig_field_text. `query_length` is always enough room. `error` may be NULL.
///
/// Statuses: HUBSIG_ERROR_CALLBACK_*, with HUBSIG_ERROR_CALLBACK_STATE_MISMATCH for an empty `state`, too;
/// HUBSIG_ERROR_TEXT_NOT_UTF8, _BUFFER_TOO_SMALL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_callback(
    query: *const u8,
    query_length: usize,
    state: *const u8,
    state_length: usize,
    code: *mut u8,
    capacity: usize,
    length: *mut usize,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (query, state, room) = unsafe {
            (
                utf8(query, query_length, "query")?,
                utf8(state, state_length, "state")?,
                Room::new(code, capacity, length)?,
            )
        };
        room.put_bytes(oauth::parse_callback(query, state)?.as_str().as_bytes())
    })
}

/// The length of what hubsig_graph_proof writes.
pub const HUBSIG_PROOF_LENGTH: usize = 64;

/// Writes the `appsecret_proof` of a token, 64 hexadecimal digits: it shows that whoever calls knows the app secret, too.
/// hubsig_graph_api adds it to requests by itself.
///
/// With `time_s`, in seconds since 1970 UTC, it is good for five minutes and goes with `appsecret_time`; with HUBSIG_NO_TIME
/// it has no end. No NUL byte follows; `capacity` and `length` as for hubsig_field_text.
///
/// Statuses: HUBSIG_ERROR_TEXT_NOT_UTF8, _BUFFER_TOO_SMALL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_proof(
    token: *const u8,
    token_length: usize,
    app_secret: *const u8,
    app_secret_length: usize,
    time_s: i64,
    proof: *mut u8,
    capacity: usize,
    length: *mut usize,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (token, secret, room) = unsafe {
            (
                utf8(token, token_length, "token")?,
                utf8(app_secret, app_secret_length, "app_secret")?,
                Room::new(proof, capacity, length)?,
            )
        };
        let time = (time_s != HUBSIG_NO_TIME).then_some(time_s);
        room.put_bytes(oauth::appsecret_proof(token, secret, time).as_bytes())
    })
}
