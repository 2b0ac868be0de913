//! What a token is worth: reading the answer to `debug_token`.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::document::document;
use super::failure::{ErrorEnvelope, Failure};
use super::interpret::interpret;
use super::token::names;
use super::usage::Usage;
use crate::generated::graph::Action;
use crate::json::Value;
use crate::time;

/// What Meta says about a token that was asked about. `Debug` shows neither ids nor the names of permissions.
#[derive(Clone)]
pub struct TokenInfo {
    /// The app it was made for.
    pub app_id: Option<String>,
    /// `USER`, `PAGE`, `APP`, `SYSTEM_USER`, …
    pub kind: Option<String>,
    /// Whether it can be used. `false` where the answer does not say so.
    pub is_valid: bool,
    /// When it was made, in milliseconds UTC.
    pub issued_at_ms: Option<i64>,
    /// When it ends, in milliseconds UTC; `None` where it has no end of its own, which Meta writes as 0.
    pub expires_at_ms: Option<i64>,
    /// When the app loses access to the person's data unless the person logs in again; `None` as above.
    pub data_access_expires_at_ms: Option<i64>,
    /// What was granted.
    pub scopes: Vec<String>,
    /// The same with the accounts each was granted for.
    pub granular_scopes: Vec<GranularScope>,
    /// Whose it is.
    pub user_id: Option<String>,
    /// For a token of a page, which one.
    pub profile_id: Option<String>,
    /// Why it is dead: with [`Action::Reauth`] the person has to log in again.
    pub error: Option<Failure>,
}

/// A permission and the accounts it was granted for.
#[derive(Clone, PartialEq, Eq)]
pub struct GranularScope {
    /// The permission.
    pub scope: String,
    /// The accounts; `None` for all of the person's, those to come included.
    pub target_ids: Option<Vec<String>>,
}

impl TokenInfo {
    /// Whether a permission was granted.
    pub fn has(&self, scope: &str) -> bool {
        self.scopes.iter().any(|granted| granted == scope)
    }
}

impl fmt::Debug for TokenInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenInfo")
            .field("is_valid", &self.is_valid)
            .field("expires_at_ms", &self.expires_at_ms)
            .field("scopes", &self.scopes.len())
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for GranularScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let accounts = self.target_ids.as_ref().map(Vec::len);
        f.debug_struct("GranularScope").field("target_ids", &accounts).finish_non_exhaustive()
    }
}

/// Reads the answer to [`debug_token`](super::oauth::debug_token).
///
/// That the token asked about is dead is what was asked, so it is no failure here: `is_valid` is `false` and `error`
/// says why. A failure means that the question failed, for instance because the app's own token is wrong.
/// [`interpret`], which does not know the question, takes both for failures.
pub fn parse_debug_token(status: u16, body: &[u8]) -> Result<TokenInfo, Failure> {
    let error = match interpret(status, &Usage::default(), body) {
        Ok(_) => None,
        Err(failure) if failure.envelope == ErrorEnvelope::Data && (200..300).contains(&status) => {
            Some(failure)
        }
        Err(failure) => return Err(failure),
    };
    let data = document(body).and_then(|root| root.member("data"));
    let Some(data) = data.filter(Value::is_object) else {
        return Err(Failure::bare(status, Action::Fix, false));
    };
    let text = |name| data.member(name).and_then(|value| value.text()).map(|text| text.to_string());
    let at = |name| data.member(name)?.text().and_then(time::parse).filter(|at| *at > 0);
    let granular = data.member("granular_scopes").into_iter().flat_map(|list| list.elements());
    Ok(TokenInfo {
        app_id: text("app_id"),
        kind: text("type"),
        is_valid: error.is_none() && data.member("is_valid").and_then(|value| value.boolean()) == Some(true),
        issued_at_ms: at("issued_at"),
        expires_at_ms: at("expires_at"),
        data_access_expires_at_ms: at("data_access_expires_at"),
        scopes: data.member("scopes").map(names).unwrap_or_default(),
        granular_scopes: granular.filter_map(granular_scope).collect(),
        user_id: text("user_id"),
        profile_id: text("profile_id"),
        error,
    })
}

fn granular_scope(value: Value<'_>) -> Option<GranularScope> {
    // Ids come as strings, and as numbers where somebody's serialiser did its best.
    let ids = |list: Value<'_>| list.elements().filter_map(|id| id.text()).map(|id| id.to_string()).collect();
    Some(GranularScope {
        scope: value.member("scope")?.string()?.to_string(),
        target_ids: value.member("target_ids").filter(|list| list.raw() != b"null").map(ids),
    })
}
