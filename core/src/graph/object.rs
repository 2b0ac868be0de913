//! JSON objects in the order in which their members are added.

use alloc::string::String;

use crate::json::write;

/// An object being written. Names are identifiers of Meta's: nothing in them has to be escaped.
pub(super) struct Object(String);

impl Object {
    pub(super) fn new() -> Self {
        let mut out = String::with_capacity(128);
        out.push('{');
        Self(out)
    }

    /// A member that is a string.
    pub(super) fn text(mut self, name: &str, value: &str) -> Self {
        self.name(name);
        write::string(&mut self.0, value);
        self
    }

    /// The same, where there is one.
    pub(super) fn maybe_text(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.text(name, value),
            None => self,
        }
    }

    /// A member that is JSON already.
    pub(super) fn json(mut self, name: &str, value: &str) -> Self {
        self.name(name);
        self.0.push_str(value);
        self
    }

    /// The text of the object.
    pub(super) fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }

    fn name(&mut self, name: &str) {
        self.0.push_str(if self.0.len() > 1 { ",\"" } else { "\"" });
        self.0.push_str(name);
        self.0.push_str("\":");
    }
}

/// An array of values that are JSON already.
pub(super) fn array<E>(values: impl IntoIterator<Item = Result<String, E>>) -> Result<String, E> {
    let mut out = String::from("[");
    for value in values {
        if out.len() > 1 {
            out.push(',');
        }
        out.push_str(&value?);
    }
    out.push(']');
    Ok(out)
}

/// An object of one string.
pub(super) fn pair(name: &str, value: &str) -> String {
    Object::new().text(name, value).end()
}
