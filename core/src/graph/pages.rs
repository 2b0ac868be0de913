//! The pages of a user with their tokens: reading the answer to `page_tokens`.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use zeroize::Zeroizing;

use super::failure::Failure;
use super::interpret::interpret;
use super::token::names;
use super::usage::Usage;
use crate::generated::graph::Action;
use crate::json::Value;

/// A page with its token. The token is wiped when dropped; `Debug` shows neither it nor the page.
#[derive(Clone)]
pub struct PageToken {
    id: String,
    name: Option<String>,
    access: Option<Zeroizing<String>>,
    instagram_id: Option<String>,
    tasks: Vec<String>,
}

impl PageToken {
    /// The id of the page.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its name.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Its token, for [`Api::instagram_page`](super::Api::instagram_page) or [`Api::messenger`](super::Api::messenger).
    /// `None` where a permission is missing: Meta leaves it out without a word.
    pub fn access_token(&self) -> Option<&str> {
        self.access.as_ref().map(|token| token.as_str())
    }

    /// The Instagram account that is linked to it, if one is and the app may see it.
    pub fn instagram_id(&self) -> Option<&str> {
        self.instagram_id.as_deref()
    }

    /// What the person may do on the page, such as `MESSAGING`.
    pub fn tasks(&self) -> &[String] {
        &self.tasks
    }
}

impl fmt::Debug for PageToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageToken")
            .field("access_token", &self.access.is_some())
            .field("instagram_id", &self.instagram_id.is_some())
            .finish_non_exhaustive()
    }
}

/// Some of the pages of a user.
#[derive(Debug, Clone)]
pub struct Pages {
    /// The pages, in order.
    pub pages: Vec<PageToken>,
    /// Where the rest begins, for [`page_tokens_after`](super::oauth::page_tokens_after); `None` where these are the
    /// last.
    pub after: Option<String>,
}

/// Reads the answer to [`page_tokens`](super::oauth::page_tokens). An element without an id is left out. No pages at all
/// is a success: the person chose none in the dialog, or has none.
pub fn parse_page_tokens(status: u16, body: &[u8]) -> Result<Pages, Failure> {
    let reply = interpret(status, &Usage::default(), body)?;
    if reply.json().member("data").is_none_or(|data| data.raw().first() != Some(&b'[')) {
        return Err(Failure::bare(status, Action::Fix, false));
    }
    Ok(Pages {
        pages: reply.data().filter_map(page).collect(),
        after: reply.after().map(|cursor| cursor.to_string()),
    })
}

fn page(value: Value<'_>) -> Option<PageToken> {
    let text = |name| value.member(name)?.string();
    let token = text("access_token").filter(|token| !token.raw().is_empty());
    Some(PageToken {
        id: value.member("id")?.text()?.to_string(),
        name: text("name").map(|name| name.to_string()),
        access: token.map(|token| Zeroizing::new(token.decode().into_owned())),
        instagram_id: value
            .find(&["instagram_business_account", "id"])
            .and_then(|id| id.text())
            .map(|id| id.to_string()),
        tasks: value.member("tasks").map(names).unwrap_or_default(),
    })
}
