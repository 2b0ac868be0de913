//! A request as a value, and the one way in which all of them are put together.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use form_urlencoded::Serializer;

use super::api::{Api, check_version};
use super::build_error::{BuildError, filled};
use super::document::object;
use crate::generated::graph::BuildErrorCode;

/// The methods of the Graph API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Sends, makes, changes.
    Post,
    /// Deletes.
    Delete,
}

impl Method {
    /// The name in HTTP.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A request to be sent with any HTTP client.
///
/// Send it as it is, to exactly this URL, without following redirects: the token is in the headers, and for some
/// calls of [`oauth`](super::oauth) in URL or body. `Debug` shows neither header values nor the query's values nor
/// the body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The whole URL, `https://` and all, percent-encoded.
    pub url: String,
    /// Names in lower case, and values: `authorization`, and `content-type` where there is a body.
    pub headers: Vec<(&'static str, String)>,
    /// The body, empty where there is none.
    pub body: Vec<u8>,
}

impl Request {
    /// Without a token in the headers: for OAuth.
    pub(super) fn bare(method: Method, url: String) -> Self {
        Self { method, url, headers: Vec::new(), body: Vec::new() }
    }

    /// With a form as its body.
    pub(super) fn with_form(mut self, form: &[(&str, &str)]) -> Self {
        self.headers.push(("content-type", "application/x-www-form-urlencoded".to_string()));
        self.body = Serializer::new(String::new()).extend_pairs(form).finish().into_bytes();
        self
    }

    /// The first value of a header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (address, query) = self.url.split_once('?').unwrap_or((&self.url, ""));
        write!(f, "Request({} {address}", self.method)?;
        for (at, (name, _)) in form_urlencoded::parse(query.as_bytes()).enumerate() {
            write!(f, "{}{name}=…", if at == 0 { '?' } else { '&' })?;
        }
        for (name, _) in &self.headers {
            write!(f, ", {name}: …")?;
        }
        write!(f, ", {} bytes)", self.body.len())
    }
}

/// Any call of the Graph API: conversations, profiles, publishing, insights, ice breakers, subscriptions and whatever
/// has no function of its own.
///
/// `path` is what follows the version, one id or edge an element; `query` is encoded in the order given, a token or a
/// proof in it is refused; `json` is the text of one JSON object, sent as it stands.
///
/// ```
/// use hubsig::graph::{Api, Method, call};
///
/// let api = Api::instagram("v26.0", "IGAA-token");
/// let query = [("platform", "instagram"), ("fields", "id,updated_time"), ("limit", "2")];
/// let page = call(&api, Method::Get, &["me", "conversations"], &query, None)?;
/// assert!(page.url.ends_with("/v26.0/me/conversations?platform=instagram&fields=id%2Cupdated_time&limit=2"));
/// # Ok::<(), hubsig::graph::BuildError>(())
/// ```
///
/// For the next page, make the same call with `("after", …)` from [`Reply::after`](super::Reply::after).
///
/// Errors: `empty` and `id_invalid` for an element of the path, `version_invalid`, `token_invalid`, `query_reserved`,
/// `json_invalid`, `body_not_allowed`.
pub fn call(
    api: &Api<'_>,
    method: Method,
    path: &[&str],
    query: &[(&str, &str)],
    json: Option<&str>,
) -> Result<Request, BuildError> {
    if query.iter().any(|(name, _)| RESERVED.contains(name)) {
        return Err(BuildError::new(BuildErrorCode::QueryReserved, "query"));
    }
    let json = match json {
        None => None,
        Some(_) if method == Method::Get => {
            return Err(BuildError::new(BuildErrorCode::BodyNotAllowed, "json"));
        }
        Some(json) => Some(object(json).ok_or(BuildError::new(BuildErrorCode::JsonInvalid, "json"))?),
    };
    if path.is_empty() {
        return Err(BuildError::new(BuildErrorCode::Empty, "path"));
    }
    let segments = path.iter().map(|segment| checked_id(segment, "path")).collect::<Result<Vec<_>, _>>()?;
    build(api, method, &segments, query, json)
}

/// What the library puts into a query itself.
const RESERVED: [&str; 3] = ["access_token", "appsecret_proof", "appsecret_time"];

/// Puts a request together. The segments have been checked, the JSON is an object.
pub(super) fn build(
    api: &Api<'_>,
    method: Method,
    path: &[&str],
    query: &[(&str, &str)],
    json: Option<&str>,
) -> Result<Request, BuildError> {
    let authorization = api.bearer()?;
    let mut url = address(api.host().name(), Some(api.version()), path)?;
    let proof = api.proof()?;
    if !query.is_empty() || proof.is_some() {
        url.push('?');
        let start = url.len();
        let mut pairs = Serializer::for_suffix(url, start);
        pairs.extend_pairs(query);
        if let Some((proof, time)) = proof {
            pairs.append_pair("appsecret_proof", &proof);
            if let Some(time) = time {
                pairs.append_pair("appsecret_time", &time.to_string());
            }
        }
        url = pairs.finish();
    }
    let mut headers = Vec::with_capacity(2);
    headers.push(("authorization", authorization));
    if json.is_some() {
        headers.push(("content-type", "application/json".to_string()));
    }
    Ok(Request { method, url, headers, body: json.unwrap_or_default().as_bytes().to_vec() })
}

/// `https://host/version/segment/segment`.
pub(super) fn address(host: &str, version: Option<&str>, path: &[&str]) -> Result<String, BuildError> {
    let mut url = String::with_capacity(96);
    url.push_str("https://");
    url.push_str(host);
    if let Some(version) = version {
        url.push('/');
        url.push_str(check_version(version)?);
    }
    for segment in path {
        url.push('/');
        url.push_str(segment);
    }
    Ok(url)
}

/// The same with a query.
pub(super) fn address_with(
    host: &str,
    version: Option<&str>,
    path: &[&str],
    query: &[(&str, &str)],
) -> Result<String, BuildError> {
    let mut url = address(host, version, path)?;
    url.push('?');
    let start = url.len();
    Ok(Serializer::for_suffix(url, start).extend_pairs(query).finish())
}

/// An id, or the name of an edge, that may stand in a path: nothing in it can end the segment or climb out of it.
pub(super) fn checked_id<'t>(id: &'t str, argument: &'static str) -> Result<&'t str, BuildError> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b':' | b'=' | b'-');
    if matches!(filled(id, argument)?, "." | "..") || !id.bytes().all(plain) {
        return Err(BuildError::new(BuildErrorCode::IdInvalid, argument));
    }
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_may_stand_in_a_path() {
        for good in ["me", "17841499900011122", "aWdfZAG1faXRlbToxOklHTWVzc2FnZQ==", "m_4k-x.y:z", "..."] {
            assert!(checked_id(good, "id").is_ok(), "{good}");
        }
        for bad in ["", ".", "..", "a/b", "a?b", "a#b", "a%2fb", "a b", "a\nb", "a\0", "é", "a\\b", "a@b"] {
            assert!(checked_id(bad, "id").is_err(), "{bad:?}");
        }
    }
}
