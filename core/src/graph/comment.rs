//! Comments on Instagram: answering in public, hiding, deleting. The private reply is a message
//! ([`To::Comment`](super::To::Comment)).

use super::api::{Api, Channel};
use super::build_error::{BuildError, filled};
use super::object::pair;
use super::request::{Method, Request, build, checked_id};
use crate::generated::graph::BuildErrorCode;

/// A public answer to a top-level comment: `POST /{comment}/replies`. Not possible for hidden comments and those on a
/// live video. The answer holds the id of the new comment.
pub fn reply(api: &Api<'_>, comment: &str, text: &str) -> Result<Request, BuildError> {
    let body = pair("message", filled(text, "text")?);
    build(instagram(api)?, Method::Post, &[checked_id(comment, "comment")?, "replies"], &[], Some(&body))
}

/// A comment under a post of one's own: `POST /{media}/comments`. The answer holds its id.
pub fn create(api: &Api<'_>, media: &str, text: &str) -> Result<Request, BuildError> {
    let body = pair("message", filled(text, "text")?);
    build(instagram(api)?, Method::Post, &[checked_id(media, "media")?, "comments"], &[], Some(&body))
}

/// Hides a comment, or shows it again: `POST /{comment}?hide=…`.
pub fn hide(api: &Api<'_>, comment: &str, hide: bool) -> Result<Request, BuildError> {
    let hide = if hide { "true" } else { "false" };
    build(instagram(api)?, Method::Post, &[checked_id(comment, "comment")?], &[("hide", hide)], None)
}

/// Deletes a comment: `DELETE /{comment}`.
pub fn delete(api: &Api<'_>, comment: &str) -> Result<Request, BuildError> {
    build(instagram(api)?, Method::Delete, &[checked_id(comment, "comment")?], &[], None)
}

/// Comments of pages have other edges and parameters.
fn instagram<'r, 'a>(api: &'r Api<'a>) -> Result<&'r Api<'a>, BuildError> {
    match api.channel() {
        Channel::Instagram => Ok(api),
        _ => Err(BuildError::new(BuildErrorCode::ChannelUnsupported, "api")),
    }
}
