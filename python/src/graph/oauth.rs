//! Logging in, and what becomes of tokens.

use hubsig::graph::oauth::{self, App};
use pyo3::prelude::*;
use pyo3::types::PyDict;

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
pub(crate) fn _graph_page_tokens<'py>(
    py: Python<'py>,
    parts: ApiParts,
    after: Option<&str>,
) -> PyResult<RequestParts<'py>> {
    let api = api(&parts)?;
    built(
        py,
        match after {
            None => oauth::page_tokens(&api),
            Some(after) => oauth::page_tokens_after(&api, after),
        },
    )
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

/// The attributes of a `TokenInfo`.
#[pyfunction]
pub(crate) fn _graph_token_info<'py>(
    py: Python<'py>,
    status: u16,
    body: &[u8],
) -> PyResult<Bound<'py, PyDict>> {
    let info = oauth::parse_debug_token(status, body).map_err(|failure| failed(py, &failure))?;
    let granular: Vec<_> =
        info.granular_scopes.into_iter().map(|each| (each.scope, each.target_ids)).collect();
    let parts = PyDict::new(py);
    parts.set_item("app_id", info.app_id)?;
    parts.set_item("type", info.kind)?;
    parts.set_item("is_valid", info.is_valid)?;
    parts.set_item("issued_at_ms", info.issued_at_ms)?;
    parts.set_item("expires_at_ms", info.expires_at_ms)?;
    parts.set_item("data_access_expires_at_ms", info.data_access_expires_at_ms)?;
    parts.set_item("scopes", info.scopes)?;
    parts.set_item("granular_scopes", granular)?;
    parts.set_item("user_id", info.user_id)?;
    parts.set_item("profile_id", info.profile_id)?;
    parts.set_item("error", info.error.map(|failure| failed(py, &failure)))?;
    Ok(parts)
}

/// Id, name, token, Instagram account, tasks.
type PageParts = (String, Option<String>, Option<String>, Option<String>, Vec<String>);

#[pyfunction]
pub(crate) fn _graph_pages(
    py: Python<'_>,
    status: u16,
    body: &[u8],
) -> PyResult<(Vec<PageParts>, Option<String>)> {
    let found = oauth::parse_page_tokens(status, body).map_err(|failure| failed(py, &failure))?;
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let pages = found.pages.iter().map(|page| {
        let texts = (owned(page.name()), owned(page.access_token()), owned(page.instagram_id()));
        (page.id().to_owned(), texts.0, texts.1, texts.2, page.tasks().to_vec())
    });
    Ok((pages.collect(), found.after))
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
