//! Takes bodies apart into the elements that become events.

use crate::support::LISTS;
use crate::tree::Tree;

/// In the order in which their elements become events.
pub(crate) const CONTAINERS: [&str; 5] = ["messaging", "standby", "changes", "calls", "changed_fields"];

/// The fields of WhatsApp whose values are taken apart; of the others the change is the element.
const LISTED: [&str; 14] = [
    "messages",
    "message_echoes",
    "smb_message_echoes",
    "smb_app_state_sync",
    "history",
    "calls",
    "user_preferences",
    "user_id_update",
    "automatic_events",
    "tracking_events",
    "group_lifecycle_update",
    "group_participants_update",
    "group_settings_update",
    "group_status_update",
];

pub(crate) type Members = Vec<(String, Tree)>;
/// What stands around the lists of a change: its field, what the value holds beside lists, and the same of its `standby`,
/// if the lists are in there.
pub(crate) type Around = (String, Members, Option<Members>);

/// An element of a vector, and what has to stand around it for the event to be the same.
#[derive(Clone)]
pub(crate) struct Element {
    pub(crate) vector: String,
    /// The members of the body but its entries.
    pub(crate) object: Members,
    pub(crate) place: Place,
    pub(crate) tree: Tree,
}

#[derive(Clone)]
pub(crate) enum Place {
    /// A body of its own.
    Body,
    /// An entry of its own.
    Entry,
    Container {
        /// The entry's id, where it has one.
        head: Members,
        container: usize,
    },
    List {
        head: Members,
        around: Around,
        list: usize,
    },
}

/// Takes a body apart, in the order of its events.
pub(crate) fn elements(vector: &str, body: &[u8]) -> Vec<Element> {
    let bodies = match Tree::parse(body) {
        Tree::Array(bodies) => bodies,
        body => vec![body],
    };
    let mut all = Vec::new();
    for body in bodies {
        let element = |object: &Members, place, tree| Element {
            vector: vector.to_owned(),
            object: object.clone(),
            place,
            tree,
        };
        let Some(Tree::Array(entries)) = member(&body, "entry").filter(|entries| !is_empty(entries)) else {
            all.push(element(&Vec::new(), Place::Body, body));
            continue;
        };
        let object = others(&body, &["entry"]);
        for entry in entries {
            let places = containers(entry);
            if places.is_empty() {
                all.push(element(&object, Place::Entry, entry.clone()));
            }
            all.extend(places.into_iter().map(|(place, tree)| element(&object, place, tree)));
        }
    }
    all
}

fn containers(entry: &Tree) -> Vec<(Place, Tree)> {
    let head: Members = member(entry, "id").map(|id| ("id".to_owned(), id.clone())).into_iter().collect();
    let mut all = Vec::new();
    for (container, name) in CONTAINERS.into_iter().enumerate() {
        let Some(Tree::Array(elements)) = member(entry, name) else { continue };
        for element in elements {
            let listed = if name == "changes" { lists(&head, element) } else { Vec::new() };
            if listed.is_empty() {
                all.push((Place::Container { head: head.clone(), container }, element.clone()));
            }
            all.extend(listed);
        }
    }
    all
}

/// The elements of the lists of a WhatsApp change; none where the change is the element.
fn lists(head: &Members, change: &Tree) -> Vec<(Place, Tree)> {
    let (Some(Tree::String(field)), Some(value)) = (member(change, "field"), member(change, "value")) else {
        return Vec::new();
    };
    let is_any = |names: &[&str], tree| names.iter().any(|name| member(tree, name).is_some());
    let special = is_any(&["control_passed", "control_taken", "changes"], value);
    let (outer, inner) = match member(value, "standby") {
        Some(standby) if field == "standby" && !special && !is_any(&LISTS, value) => {
            (others(value, &["standby"]), Some(standby))
        }
        None if LISTED.contains(&field.as_str()) && !special => (others(value, &LISTS), None),
        _ => return Vec::new(),
    };
    let around = (field.clone(), outer, inner.map(|standby| others(standby, &LISTS)));
    let mut all = Vec::new();
    for (list, name) in LISTS.into_iter().enumerate() {
        let Some(Tree::Array(elements)) = member(inner.unwrap_or(value), name) else { continue };
        // Errors are events where there is nothing else.
        if name == "errors" && (!all.is_empty() || inner.is_some()) {
            continue;
        }
        let place = Place::List { head: head.clone(), around: around.clone(), list };
        all.extend(elements.iter().map(|element| (place.clone(), element.clone())));
    }
    all
}

fn member<'t>(tree: &'t Tree, name: &str) -> Option<&'t Tree> {
    match tree {
        Tree::Object(members) => members.iter().find(|(key, _)| key == name).map(|(_, value)| value),
        _ => None,
    }
}

fn others(tree: &Tree, names: &[&str]) -> Members {
    match tree {
        Tree::Object(members) => {
            members.iter().filter(|(key, _)| !names.contains(&key.as_str())).cloned().collect()
        }
        _ => Vec::new(),
    }
}

pub(crate) fn is_empty(tree: &Tree) -> bool {
    matches!(tree, Tree::Array(elements) if elements.is_empty())
}
