//! What the SDKs do otherwise, and why that is as it should be.

use crate::compare::Difference;
use crate::sdk::Sdk;

/// A difference that is as it should be.
#[derive(Debug)]
struct Explained {
    sdk: Sdk,
    /// The steps it occurs in: a name, in which `*` stands for any text.
    steps: &'static str,
    /// What of the step it is: see [`Difference::at`]. `*` stands for any text.
    at: &'static str,
    /// What our client has there, and what the SDK has. `*` stands for any text.
    values: [&'static str; 2],
    /// The reason.
    #[expect(dead_code, reason = "it is for whoever reads the table, or a failure that prints it")]
    why: &'static str,
}

/// Fails where differences are not explained, and where explanations explain nothing. `about` is what the differences
/// are in: `event`, `fields`, `frame` or `operation`.
pub(crate) fn judge(sdk: Sdk, about: &str, differences: &[Difference]) {
    let is_about = |one: &&Explained| one.steps.split_once(' ').map_or("operation", |(kind, _)| kind) == about;
    let explanations = || EXPLAINED.iter().filter(|one| one.sdk == sdk).filter(is_about);
    let unexplained = differences.iter().filter(|difference| !explanations().any(|one| one.explains(difference)));
    let unexplained: Vec<_> = unexplained.map(ToString::to_string).collect();
    assert!(unexplained.is_empty(), "{sdk:?} does otherwise, and nothing explains it:\n{}", unexplained.join("\n"));
    let idle = explanations().filter(|one| !differences.iter().any(|difference| one.explains(difference)));
    let idle: Vec<_> = idle.map(|one| format!("{one:?}")).collect();
    assert!(idle.is_empty(), "these differences no longer occur; take them out:\n{}", idle.join("\n"));
}

impl Explained {
    fn explains(&self, difference: &Difference) -> bool {
        matches(self.steps, &difference.step)
            && matches(self.at, &difference.at)
            && matches(self.values[0], &difference.ours)
            && matches(self.values[1], &difference.theirs)
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

const fn python(steps: &'static str, at: &'static str, values: [&'static str; 2], why: &'static str) -> Explained {
    Explained { sdk: Sdk::Python, steps, at, values, why }
}

const fn node(steps: &'static str, at: &'static str, values: [&'static str; 2], why: &'static str) -> Explained {
    Explained { sdk: Sdk::Node, steps, at, values, why }
}

const OFF_THE_PAGE: &str = "the documentation page does not have it";
const WHOLE_CHAT: &str = "a chat is of one type here, whichever operation answers it; the SDK has one for each";
const JSON: &str = "application/json; charset=utf-8";
const REDACTED: &str = "\"[redacted]\"";
const TOKEN: &str = "auth.v3.tenant_access_token.internal";

const EXPLAINED: &[Explained] = &[
    // Python
    python(
        "im.v1.pin.list:store",
        "auth.v3.* content-type",
        [JSON, "nothing"],
        "it does not say what the body is of the requests by which it fetches tokens",
    ),
    python(
        "im.v1.image.create",
        "auth.v3.* content-type",
        [JSON, "nothing"],
        "the same, for the token of the custom app",
    ),
    python(
        "im.v1.pin.list:store",
        "auth.v3.tenant_access_token.create body.app_*",
        ["nothing", REDACTED],
        "the token requests of all its clients share one body, so it sends again what earlier ones were sent; here, to \
         fetch a tenant token, what the app token was fetched with",
    ),
    python(
        "im.v1.image.create",
        "auth.v3.tenant_access_token.internal body.*",
        ["nothing", REDACTED],
        "the same: with the credentials of the custom app, it sends those of the store app",
    ),
    python("im.v1.image.get*", "content-type", [JSON, "nothing"], "it gives no type where there is no body"),
    python("im.v1.file.get*", "content-type", [JSON, "nothing"], "the same"),
    python("im.v1.message_resource.get*", "content-type", [JSON, "nothing"], "the same"),
    python(
        "im.v1.*.get",
        "reply.file_name",
        ["*", "nothing"],
        "the platform names a file only to those who send a content-type with the request for it",
    ),
    python(
        "im.v1.file.create*",
        "part.file.file name",
        ["notes.txt", "nothing"],
        "an open file is sent without its name",
    ),
    python(
        "im.v1.file.create*",
        "part.file.content-type",
        ["application/octet-stream", "nothing"],
        "and without a type",
    ),
    python(
        "im.v1.chat.create*",
        "query.set_bot_manager",
        ["false", "False"],
        "it writes true and false as Python does",
    ),
    python("im.v1.chat.create*", "reply.*_count", ["*", "nothing"], WHOLE_CHAT),
    python("im.v1.chat.create*", "reply.chat_status", ["*", "nothing"], WHOLE_CHAT),
    python("fields im.v1.chat.create", "knows.reply.*", ["true", "nothing"], WHOLE_CHAT),
    python("fields im.v1.chat.get", "knows.reply.chat_id", ["true", "nothing"], WHOLE_CHAT),
    python("fields im.v1.chat.*", "knows.*.toolkit_ids", ["nothing", "true"], OFF_THE_PAGE),
    python("fields im.v1.chat.*", "knows.*.pin_manage_setting", ["nothing", "true"], OFF_THE_PAGE),
    python("fields im.v1.chat.*", "knows.*.labels", ["nothing", "true"], OFF_THE_PAGE),
    python("fields im.v1.chat.create", "knows.body.external", ["nothing", "true"], OFF_THE_PAGE),
    python("fields im.v1.chat.create", "knows.body.chat_tags", ["nothing", "true"], OFF_THE_PAGE),
    python("fields im.v1.chat.list", "knows.parameter.types", ["nothing", "true"], OFF_THE_PAGE),
    python("fields im.v1.chat_members.get", "knows.reply.*security_conf_limit", ["nothing", "true"], OFF_THE_PAGE),
    python("fields im.v1.message.*", "knows.parameter.with_sender_name", ["nothing", "true"], OFF_THE_PAGE),
    python("fields im.v1.message.list", "knows.parameter.only_thread_root_messages", ["nothing", "true"], OFF_THE_PAGE),
    python("fields im.v1.message.*", "knows.reply.*message_position", ["nothing", "true"], OFF_THE_PAGE),
    python("fields im.v1.message.*", "knows.reply.message_app_link", ["nothing", "true"], OFF_THE_PAGE),
    python("fields im.v1.*", "knows.token.user", ["nothing", "true"], "the page has the token of the app alone"),
    python(
        "frame connecting",
        "callback.ws.endpoint content-type",
        [JSON, "application/json"],
        "JSON is in UTF-8 anyway",
    ),
    python(
        "frame im.chat.updated_v1:fails",
        "frame.headers.biz_rt",
        ["\"milliseconds\"", "nothing"],
        "it says how long an event took only where its handler did not fail",
    ),
    python("frame im.chat.updated_v1:fails", "frame.order", ["*", "*"], "the same"),
    // Node
    node("*", "content-type", [JSON, "application/json"], "without a charset: JSON is in UTF-8 anyway"),
    node("im.v1.*", "auth.v3.* content-type", [JSON, "application/json"], "the same, where it fetches a token"),
    node("*", "content-type", ["nothing", "application/json"], "what has no body is sent an empty one: see body"),
    node("*", "body", ["nothing", "{}"], "for GET and DELETE as well"),
    node("auth*", "authorization", ["nothing", "tenant_access_token"], "operations that take no token are sent one"),
    node(TOKEN, "request", ["nothing", "sent"], "so it fetches one for the first of them"),
    node(
        "im.v1.image.create",
        "auth.v3.tenant_access_token.internal request",
        ["sent", "nothing"],
        "and has one when our client first needs it",
    ),
    node("im.v1.file.create*", "part.file.file name", ["notes.txt", "nothing"], "a buffer has no name"),
    node(
        "im.v1.*.get",
        "reply.file_name",
        ["*", "nothing"],
        "it hands over the headers, and leaves the name to its user",
    ),
    node(
        "frame connecting",
        "callback.ws.endpoint content-type",
        [JSON, "application/json"],
        "JSON is in UTF-8 anyway",
    ),
    node(
        "frame *",
        "frame.SeqID",
        ["\"of the event\"", "*"],
        "it keeps numbers as floating point, which cannot tell those above 2^53 from their neighbours",
    ),
    node("frame *", "frame.LogID", ["\"of the event\"", "*"], "the same"),
    node(
        "frame *",
        "frame.problem",
        ["nothing", "\"SeqID is *"],
        "so the sandbox says; it takes the answer all the same",
    ),
];
