//! What the SDKs do otherwise, and why that is as it should be.

use crate::compare::Difference;
use crate::sdk::Sdk;

/// A difference that is as it should be.
#[derive(Debug)]
pub(crate) struct Explained {
    pub(crate) sdk: Sdk,
    /// The steps it occurs in: a name, in which `*` stands for any text.
    steps: &'static str,
    /// What of the step it is: see [`Difference::at`]. `*` stands for any text.
    at: &'static str,
    /// What the SDK has there.
    theirs: &'static str,
    /// The reason.
    #[expect(dead_code, reason = "it is for whoever reads the table, or a failure that prints it")]
    why: &'static str,
}

impl Explained {
    pub(crate) fn explains(&self, sdk: Sdk, difference: &Difference) -> bool {
        self.sdk == sdk
            && matches(self.steps, &difference.step)
            && matches(self.at, &difference.at)
            && matches(self.theirs, &difference.theirs)
    }
}

/// Whether a text is a pattern's, of which `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        Some((beginning, end)) => {
            text.len() >= beginning.len() + end.len() && text.starts_with(beginning) && text.ends_with(end)
        }
        None => pattern == text,
    }
}

const fn python(steps: &'static str, at: &'static str, theirs: &'static str, why: &'static str) -> Explained {
    Explained { sdk: Sdk::Python, steps, at, theirs, why }
}

const fn node(steps: &'static str, at: &'static str, theirs: &'static str, why: &'static str) -> Explained {
    Explained { sdk: Sdk::Node, steps, at, theirs, why }
}

pub(crate) const EXPLAINED: &[Explained] = &[
    // Python
    python(
        "*",
        "content-type",
        "nothing",
        "it declares the body only of operations it has types for, and not of requests for tokens; and no type where \
         there is no body, so that the platform does not name the file it downloads",
    ),
    python(
        "im.v1.pin.list:store",
        "body.app_*",
        "\"[redacted]\"",
        "the token requests of all its clients share one body, so it sends again what earlier ones were sent; here, to \
         fetch a tenant token, what the app token was fetched with",
    ),
    python(
        "im.v1.image.create",
        "body.*",
        "\"[redacted]\"",
        "the same: with the credentials of the custom app, it sends those of the store app",
    ),
    python("im.v1.*.get", "reply.file_name", "nothing", "see content-type"),
    python("im.v1.file.create*", "part.file.file name", "nothing", "an open file is sent without its name"),
    python("im.v1.file.create*", "part.file.content-type", "nothing", "nor does it have a type"),
    python("im.v1.chat.create*", "query.set_bot_manager", "False", "it writes what is true or false as Python does"),
    // Node
    node("*", "content-type", "application/json", "without a charset: UTF-8 is all that JSON is sent in"),
    node("*", "body", "{}", "what has no body is sent an empty one, on GET and DELETE as well"),
    node("auth*", "authorization", "tenant_access_token", "operations that take no token are sent one"),
    node(
        "auth.v3.tenant_access_token.internal",
        "request of auth.v3.tenant_access_token.internal",
        "sent",
        "so it fetches one for the first of them",
    ),
    node(
        "im.v1.image.create",
        "request of auth.v3.tenant_access_token.internal",
        "nothing",
        "and has one when ours is first needed",
    ),
    node("im.v1.file.create*", "part.file.file name", "nothing", "a buffer has no name"),
    node("im.v1.*.get", "reply.file_name", "nothing", "it hands over the headers, and leaves the name to its user"),
];
