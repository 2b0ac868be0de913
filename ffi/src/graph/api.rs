//! Where requests go and what they are signed with.

use hubsig::graph::Api;

use super::{member, optional, sized, small};
use crate::error::Fault;
use crate::event::HUBSIG_NO_TIME;
use crate::generated::{
    HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_LOGIN_INSTAGRAM, HUBSIG_LOGIN_INSTAGRAM_PAGE, HUBSIG_LOGIN_MESSENGER,
    HUBSIG_LOGIN_WHATSAPP,
};
use crate::webhook::hubsig_bytes;

/// What every request to the Graph API needs. Begin with HUBSIG_GRAPH_API_INIT and set login, version and token. It is
/// read at each call and nothing of it is kept: wipe the token when you are done.
///
/// Tokens of the logins are not interchangeable, and neither are the ids in paths: an Instagram account's own id with
/// HUBSIG_LOGIN_INSTAGRAM, the id of the linked page with HUBSIG_LOGIN_INSTAGRAM_PAGE, `me` with either.
#[repr(C)]
pub struct hubsig_graph_api {
    /// sizeof(hubsig_graph_api), so that later versions can add to it.
    pub size: usize,
    /// How the account logged in: HUBSIG_LOGIN_*.
    pub login: u32,
    /// 0.
    pub reserved: u32,
    /// The version of the Graph API, such as `v26.0`. None is chosen for you: a path without one means whatever the app's
    /// dashboard says.
    pub version: hubsig_bytes,
    /// The token, visible ASCII. It goes into the header `authorization`, never into a URL.
    pub token: hubsig_bytes,
    /// The app secret, where requests are to carry `appsecret_proof`; with `data` NULL they do not. Only requests to
    /// graph.facebook.com ever do.
    pub app_secret: hubsig_bytes,
    /// Makes the proof one that is good for five minutes from this time on, in seconds since 1970 UTC; HUBSIG_NO_TIME
    /// for one without an end.
    pub proof_time_s: i64,
}

/// The same as the core has it.
///
/// # Safety
/// `api` points to options that begin with their size and whose texts are as they say, or is NULL.
pub(crate) unsafe fn api_at<'a>(api: *const hubsig_graph_api) -> Result<Api<'a>, Fault> {
    // SAFETY: the contract is the same.
    let options = unsafe { sized(api) }?;
    // SAFETY: the contract is the same.
    let (version, token, secret) = unsafe {
        (
            member(options.version, "version")?,
            member(options.token, "token")?,
            optional(options.app_secret, "app_secret")?,
        )
    };
    let mut api = match small(options.login) {
        HUBSIG_LOGIN_INSTAGRAM => Api::instagram(version, token),
        HUBSIG_LOGIN_INSTAGRAM_PAGE => Api::instagram_page(version, token),
        HUBSIG_LOGIN_MESSENGER => Api::messenger(version, token),
        HUBSIG_LOGIN_WHATSAPP => Api::whatsapp(version, token),
        _ => return Err(Fault { argument: "login", ..HUBSIG_ERROR_UNKNOWN_NAME.into() }),
    };
    if let Some(secret) = secret {
        api = api.with_app_secret(secret);
    }
    if options.proof_time_s != HUBSIG_NO_TIME {
        api = api.with_proof_time_s(options.proof_time_s);
    }
    Ok(api)
}
