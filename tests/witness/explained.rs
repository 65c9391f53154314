//! The accepted deviations of the SDKs, with reasons.

use crate::compare::Difference;
use crate::sdk::Sdk;

/// An accepted deviation.
#[derive(Debug)]
struct Explained {
    sdk: Sdk,
    /// The names of the steps in which it occurs; `*` matches any text.
    steps: &'static str,
    /// The part that differs: see [`Difference::at`]. `*` matches any text.
    at: &'static str,
    /// The values of our client and of the SDK; `*` matches any text.
    values: [&'static str; 2],
    /// The reason.
    #[expect(dead_code, reason = "for readers of the table, and for the output of a failure")]
    why: &'static str,
}

/// Fails if a difference is not explained, or if an explanation is unused. `about` is the kind of differences: `event`,
/// `fields`, `frame` or `operation`.
pub(crate) fn judge(sdk: Sdk, about: &str, differences: &[Difference]) {
    let is_about = |one: &&Explained| one.steps.split_once(' ').map_or("operation", |(kind, _)| kind) == about;
    let explanations = || EXPLAINED.iter().filter(|one| one.sdk == sdk).filter(is_about);
    let unexplained = differences.iter().filter(|difference| !explanations().any(|one| one.explains(difference)));
    let unexplained: Vec<_> = unexplained.map(ToString::to_string).collect();
    assert!(unexplained.is_empty(), "{sdk:?} deviates without an explanation:\n{}", unexplained.join("\n"));
    let idle = explanations().filter(|one| !differences.iter().any(|difference| one.explains(difference)));
    let idle: Vec<_> = idle.map(|one| format!("{one:?}")).collect();
    assert!(idle.is_empty(), "these differences no longer occur; remove them:\n{}", idle.join("\n"));
}

impl Explained {
    fn explains(&self, difference: &Difference) -> bool {
        matches(self.steps, &difference.step)
            && matches(self.at, &difference.at)
            && matches(self.values[0], &difference.ours)
            && matches(self.values[1], &difference.theirs)
    }
}

/// Whether a text matches a pattern, in which `*` matches any text.
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

const OFF_THE_PAGE: &str = "not on the documentation page";
const WHOLE_CHAT: &str = "all operations return the same chat type here; the SDK has one per operation";
const JSON: &str = "application/json; charset=utf-8";
const REDACTED: &str = "\"[redacted]\"";
const TOKEN: &str = "auth.v3.tenant_access_token.internal";

const EXPLAINED: &[Explained] = &[
    // Python
    python(
        "im.v1.pin.list:store",
        "auth.v3.* content-type",
        [JSON, "nothing"],
        "its token requests have no content type",
    ),
    python(
        "im.v1.image.create",
        "auth.v3.* content-type",
        [JSON, "nothing"],
        "the same for the token of the custom app",
    ),
    python(
        "im.v1.pin.list:store",
        "auth.v3.tenant_access_token.create body.app_*",
        ["nothing", REDACTED],
        "all its clients share the body of token requests, so it sends fields of earlier requests again; here, to \
         fetch a tenant token, it sends those for the app token",
    ),
    python(
        "im.v1.image.create",
        "auth.v3.tenant_access_token.internal body.*",
        ["nothing", REDACTED],
        "the same: it sends the credentials of the store app with those of the custom app",
    ),
    python("im.v1.image.get*", "content-type", [JSON, "nothing"], "no content type without a body"),
    python("im.v1.file.get*", "content-type", [JSON, "nothing"], "the same"),
    python("im.v1.message_resource.get*", "content-type", [JSON, "nothing"], "the same"),
    python(
        "im.v1.*.get",
        "reply.file_name",
        ["*", "nothing"],
        "the platform sends a file name only if the request has a content-type",
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
        "an open file is sent without a media type",
    ),
    python("im.v1.chat.create*", "query.set_bot_manager", ["false", "False"], "booleans are written as in Python"),
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
    python("fields im.v1.*", "knows.token.user", ["nothing", "true"], "the page lists only the token of the app"),
    python("frame connecting", "callback.ws.endpoint content-type", [JSON, "application/json"], "JSON is always UTF-8"),
    python(
        "frame im.chat.updated_v1:fails",
        "frame.headers.biz_rt",
        ["\"milliseconds\"", "nothing"],
        "it reports the duration of an event only if its handler succeeded",
    ),
    python("frame im.chat.updated_v1:fails", "frame.order", ["*", "*"], "the same"),
    // Node
    node("*", "content-type", [JSON, "application/json"], "without a charset: JSON is always UTF-8"),
    node("im.v1.*", "auth.v3.* content-type", [JSON, "application/json"], "the same for token requests"),
    node("*", "content-type", ["nothing", "application/json"], "requests without a body get an empty one: see body"),
    node("*", "body", ["nothing", "{}"], "also for GET and DELETE"),
    node("auth*", "authorization", ["nothing", "tenant_access_token"], "operations that take no token get one"),
    node(TOKEN, "request", ["nothing", "sent"], "so it fetches one for the first of these operations"),
    node(
        "im.v1.image.create",
        "auth.v3.tenant_access_token.internal request",
        ["sent", "nothing"],
        "and already has one when our client fetches its first",
    ),
    node("im.v1.file.create*", "part.file.file name", ["notes.txt", "nothing"], "a buffer has no name"),
    node(
        "im.v1.*.get",
        "reply.file_name",
        ["*", "nothing"],
        "it returns the headers, from which the caller can get the name",
    ),
    node("frame connecting", "callback.ws.endpoint content-type", [JSON, "application/json"], "JSON is always UTF-8"),
    node(
        "frame *",
        "frame.SeqID",
        ["\"of the event\"", "*"],
        "it stores numbers as floating point, which is not exact above 2^53",
    ),
    node("frame *", "frame.LogID", ["\"of the event\"", "*"], "the same"),
    node(
        "frame *",
        "frame.problem",
        ["nothing", "\"SeqID is *"],
        "reported by the sandbox, which still accepts the answer",
    ),
];
