//! Logging in, and what becomes of tokens.

use hubsig::graph::oauth::{self, App};
use pyo3::prelude::*;

use super::answers::failed;
use super::{ApiParts, RequestParts, api, built, refused, turned_down, unknown};

#[pyfunction]
pub(crate) fn _graph_authorize_url(
    py: Python<'_>,
    version: Option<&str>,
    app_id: &str,
    redirect_uri: &str,
    scopes: Vec<String>,
    state: &str,
) -> PyResult<String> {
    let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
    match version {
        None => oauth::authorize_url(app_id, redirect_uri, &scopes, state),
        Some(version) => oauth::facebook_authorize_url(version, app_id, redirect_uri, &scopes, state),
    }
    .map_err(|error| refused(py, error))
}

#[pyfunction]
pub(crate) fn _graph_callback(py: Python<'_>, query: &str, expected_state: &str) -> PyResult<String> {
    match oauth::parse_callback(query, expected_state) {
        Ok(code) => Ok(code.as_str().to_owned()),
        Err(error) => Err(turned_down(py, error)),
    }
}

/// An exchange: which one, the version where it has one, the app, and what is exchanged.
#[pyfunction]
pub(crate) fn _graph_exchange<'py>(
    py: Python<'py>,
    what: &str,
    version: &str,
    app: (String, String),
    redirect_uri: &str,
    secret: &str,
) -> PyResult<RequestParts<'py>> {
    let app = App { id: &app.0, secret: &app.1 };
    built(
        py,
        match what {
            "code" => oauth::exchange_code(app, redirect_uri, secret),
            "long_lived" => oauth::long_lived(app.secret, secret),
            "refresh" => oauth::refresh(secret),
            "facebook_code" => oauth::facebook_exchange_code(version, app, redirect_uri, secret),
            "facebook_long_lived" => oauth::facebook_long_lived(version, app, secret),
            _ => return Err(unknown("what", "one of the exchanges")),
        },
    )
}

#[pyfunction]
pub(crate) fn _graph_page_tokens(py: Python<'_>, parts: ApiParts) -> PyResult<RequestParts<'_>> {
    built(py, oauth::page_tokens(&api(&parts)?))
}

#[pyfunction]
pub(crate) fn _graph_debug_token<'py>(
    py: Python<'py>,
    parts: ApiParts,
    input_token: &str,
) -> PyResult<RequestParts<'py>> {
    built(py, oauth::debug_token(&api(&parts)?, input_token))
}

/// Token, user id, scopes, seconds to live.
type TokenParts = (String, Option<String>, Vec<String>, Option<i64>);

#[pyfunction]
pub(crate) fn _graph_token(py: Python<'_>, status: u16, body: &[u8]) -> PyResult<TokenParts> {
    let token = oauth::parse_token(status, body).map_err(|failure| failed(py, &failure))?;
    Ok((
        token.access_token().to_owned(),
        token.user_id().map(str::to_owned),
        token.scopes().to_vec(),
        token.expires_in_s(),
    ))
}

#[pyfunction]
pub(crate) fn _graph_refresh_due(issued_ms: i64, expires_ms: i64, now_ms: i64) -> &'static str {
    oauth::refresh_due(issued_ms, expires_ms, now_ms).name()
}

#[pyfunction]
pub(crate) fn _graph_proof(token: &str, app_secret: &str, time_s: Option<i64>) -> String {
    oauth::appsecret_proof(token, app_secret, time_s)
}

#[pyfunction]
pub(crate) fn _graph_state_check(expected: &str, got: &str) -> bool {
    oauth::state_check(expected, got)
}
