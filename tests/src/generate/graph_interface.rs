//! What the C interface and the Go package have of the graph part: the numbers of `core/spec/graph_interface.toml`, and
//! the refusals of `graph_errors.toml` as statuses.

use std::path::Path;

use serde::Deserialize;

use super::Result;
use super::graph::{Graph, Refusal};
use super::tables::{Row, parse};

/// `graph_interface.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Interface {
    login: Vec<Row>,
    method: Vec<Row>,
    to: Vec<Row>,
    messaging_type: Vec<Row>,
    sender_action: Vec<Row>,
    oauth: Vec<Row>,
    form: Vec<Row>,
    due: Vec<Row>,
    answer: Vec<Row>,
}

/// A list of numbers.
pub(super) struct List<'t> {
    /// The beginning of its constants, and the name of the function that names them.
    pub(super) name: &'static str,
    /// What it is, for a heading.
    pub(super) title: &'static str,
    /// The type in Go.
    pub(super) go: &'static str,
    /// What that type is.
    pub(super) about: &'static str,
    /// Its rows.
    pub(super) rows: &'t [Row],
}

/// A refusal as a status.
pub(super) struct AsStatus<'t> {
    /// The number.
    pub(super) id: u16,
    /// The name, with that of its table before it.
    pub(super) name: String,
    /// What it means, as a sentence that stands alone.
    pub(super) message: String,
    /// Meaning and remedy.
    pub(super) doc: &'t str,
    /// What to catch it with.
    pub(super) class: &'static str,
    /// What to answer a request with that fails for this.
    pub(super) http_status: u16,
}

impl Interface {
    /// Reads the table below the root of the repository.
    pub(super) fn load(root: &Path) -> Result<Self> {
        parse(&root.join("core/spec"), "graph_interface")
    }

    /// Every list, in the order of the header.
    pub(super) fn lists<'t>(&'t self, graph: &'t Graph) -> Vec<List<'t>> {
        let list = |name, title, go, about, rows| List { name, title, go, about, rows };
        vec![
            list(
                "login",
                "How an account logged in: hubsig_graph_api.login.",
                "Login",
                "Login is how an account logged in, which decides about host, ids and limits.",
                &self.login,
            ),
            list(
                "method",
                "The methods of the Graph API, for hubsig_graph_call.",
                "method",
                "method is a method of the Graph API.",
                &self.method,
            ),
            list(
                "to",
                "Whom a message goes to: to_kind of hubsig_graph_message and hubsig_graph_action.",
                "toKind",
                "toKind is what sort of recipient one is.",
                &self.to,
            ),
            list(
                "messaging_type",
                "Why a message is sent, in Messenger's terms: hubsig_graph_message.messaging_type.",
                "MessagingType",
                "MessagingType is why a message is sent, in Messenger's terms. 0 is what is usual.",
                &self.messaging_type,
            ),
            list(
                "sender_action",
                "What the other side sees beside messages: hubsig_graph_action.action.",
                "actKind",
                "actKind is what the other side sees beside messages.",
                &self.sender_action,
            ),
            list(
                "oauth",
                "The steps of a login, for hubsig_graph_oauth.",
                "oauthStep",
                "oauthStep is a step of a login.",
                &self.oauth,
            ),
            list(
                "action",
                "What to do about an answer that is no success: hubsig_answer.action.",
                "Action",
                "Action is what to do about an answer that is no success.",
                &graph.errors.action,
            ),
            list(
                "form",
                "In which of Meta's forms an error came: hubsig_answer.form.",
                "Form",
                "Form is in which of Meta's forms an error came. It is 0 where there was none that can be read.",
                &self.form,
            ),
            list(
                "answer",
                "The texts of an answer, for hubsig_answer_text.",
                "answerText",
                "answerText is a text of an answer.",
                &self.answer,
            ),
            list(
                "due",
                "What to do about a long-lived token: hubsig_graph_refresh_due.",
                "Due",
                "Due is what to do about a long-lived token of Instagram Login.",
                &self.due,
            ),
        ]
    }
}

/// Every refusal of the graph part, in the order of their numbers.
pub(super) fn statuses(graph: &Graph) -> Vec<AsStatus<'_>> {
    let errors = &graph.errors;
    let tables: [(&[Refusal], &str, &str, &str, u16); 3] = [
        (&errors.build, "build", "an argument ", "Build", 500),
        (&errors.reply, "reply", "the event is not answered: ", "Reply", 500),
        // The browser that came back brought nothing that can be used.
        (&errors.callback, "callback", "", "Callback", 400),
    ];
    let mut statuses = Vec::new();
    for (rows, prefix, begin, class, http_status) in tables {
        statuses.extend(rows.iter().map(|row| AsStatus {
            id: row.id,
            name: format!("{prefix}_{}", row.name),
            message: format!("{begin}{}", row.message),
            doc: &row.doc,
            class,
            http_status,
        }));
    }
    statuses
}
