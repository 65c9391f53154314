//! The vocabulary of messages: set phrases, and words by their role in a sentence. All are in the form that
//! [`super::words`] returns.

/// A common statement of messages.
#[derive(Clone, Copy)]
pub(super) enum Form {
    /// The subject comes before it: `ChatNotFound`.
    Behind(&'static str),
    /// The subject comes after it: `InvalidChat`.
    Before(&'static str),
}

use Form::{Before, Behind};

/// The phrases of each form, in the words of [`super::words`] without auxiliary verbs; the first match counts. A word
/// with a `~` is optional, a `*` matches up to three words, and `$` the end.
pub(super) const FORMS: &[(&str, Form)] = &[
    ("server internal error", Behind("InternalError")),
    ("service internal error", Behind("InternalError")),
    ("system internal error", Behind("InternalError")),
    ("internal server~ service~ system~ error", Behind("InternalError")),
    ("internal server~ service~ system~ exception", Behind("InternalError")),
    ("server error", Behind("InternalError")),
    ("service error", Behind("InternalError")),
    ("system error", Behind("InternalError")),
    ("system exception", Behind("InternalError")),
    ("rate limit exceed~", Behind("RateLimited")),
    ("frequent limit exceed~", Behind("RateLimited")),
    ("request limit exceed~", Behind("RateLimited")),
    ("exceed rate~ frequent limit", Behind("RateLimited")),
    ("too many request", Behind("RateLimited")),
    ("too frequent", Behind("RateLimited")),
    ("trigger * limit", Behind("RateLimited")),
    ("too many", Before("TooMany")),
    ("already exist", Behind("AlreadyExists")),
    ("not exist", Behind("NotFound")),
    ("no exist", Behind("NotFound")),
    ("not found", Behind("NotFound")),
    ("cannot found", Behind("NotFound")),
    ("cannot find", Behind("NotFound")),
    ("not find", Behind("NotFound")),
    ("exist $", Behind("AlreadyExists")),
    ("exceed upper~ maximum~ limit value~", Behind("LimitExceeded")),
    ("exceed maximum number~ value~", Behind("LimitExceeded")),
    ("reach upper~ maximum~ limit maximum~ number~", Behind("LimitExceeded")),
    ("reach number of time", Behind("LimitExceeded")),
    ("reach limit of maximum number", Behind("LimitExceeded")),
    ("reach maximum number", Behind("LimitExceeded")),
    ("limit exceed", Behind("LimitExceeded")),
    ("over limit", Behind("LimitExceeded")),
    ("beyond limit", Behind("LimitExceeded")),
    ("outof limit", Behind("LimitExceeded")),
    ("exceed * limit", Behind("LimitExceeded")),
    ("exceed $", Behind("LimitExceeded")),
    ("unsupported", Before("Unsupported")),
    ("not support", Behind("Unsupported")),
    ("cannot support", Behind("Unsupported")),
    ("not allow", Behind("NotAllowed")),
    ("invalid", Before("Invalid")),
    ("not valid", Before("Invalid")),
    ("failto", Behind("Failed")),
    ("fail", Behind("Failed")),
];

/// Long phrases and their short equivalents.
pub(super) const PHRASES: &[(&str, &str)] = &[
    ("there be no", "no"),
    ("do not have", "no"),
    ("not have", "no"),
    ("have no", "no"),
    ("lack of", "no"),
    ("lack", "no"),
    ("unable to", "cannot"),
    ("can not", "cannot"),
    ("could not", "cannot"),
    ("fail to", "failto"),
    ("to be", "tobe"),
    ("contain sensitive information", "sensitive"),
    ("contain sensitive word", "sensitive"),
    ("cannot be outof", "not in"),
    ("cannot be outside", "not in"),
    ("out of", "outof"),
    ("cannot be in", "in"),
    ("cannot be less", "less"),
    ("cannot be empty", "empty"),
    ("cannot be zero", "zero"),
    ("cannot be found", "not found"),
    ("cannot be support", "not support"),
    ("cannot be", "cannotbe"),
    ("can only be", "canonlybe"),
    ("format should be", "format error"),
    ("not existing", "not exist"),
    ("not given", "missing"),
    ("not provided", "missing"),
    ("not specify", "missing"),
    ("err code", ""),
    ("err msg", ""),
    ("err path", ""),
    ("set by", "by"),
    ("should not be", ""),
    ("must not be", ""),
    ("request contain", ""),
    ("request specify", ""),
    ("request have be~", ""),
    ("in request", ""),
    ("request parameter", "parameter"),
    ("input parameter", "parameter"),
    ("wrong parameter", "invalid parameter"),
    ("bad parameter", "invalid parameter"),
    ("error parameter", "invalid parameter"),
    ("parameter error", "invalid parameter"),
    ("parameter be~ wrong", "invalid parameter"),
    ("scope auth", "scope permission"),
    ("be not authorized", "no permission"),
    ("not authorized", "no permission"),
    ("permission fail", "no permission"),
];

/// The first words of clauses that are not the main statement.
pub(super) const ASIDES: &[&str] = &["please", "due", "if", "because"];
/// Auxiliary verbs.
pub(super) const AUXILIARY: &[&str] = &["be", "have", "do"];
/// Words without significance.
#[rustfmt::skip]
pub(super) const FILLERS: &[&str] = &[
    "please", "you", "which", "that", "who", "already", "current", "currently", "also", "existing", "exist",
    "provided", "passed", "given", "specify", "whose", "necessary", "corresponding", "specific", "now", "temporarily",
    "trigger", "should", "would", "will", "may", "maybe", "can", "and", "any", "ext",
];
/// Words without significance beside others.
pub(super) const SOFT_FILLERS: &[&str] = &["request", "operation"];
/// Words that start an adverbial clause: when, how or why.
#[rustfmt::skip]
pub(super) const CUTS: &[&str] = &[
    "which", "that", "who", "where", "when", "while", "if", "because", "as", "by", "within", "after", "before",
    "during", "via", "due", "unless", "according", "for", "from", "until", "since", "so", "but", "without",
];
/// Words that start a more precise statement.
pub(super) const PREPOSITIONS: &[&str] = &["in", "on", "at", "with"];
/// Denials, which may follow a more precise statement.
pub(super) const DENIALS: &[&str] = &["not", "cannot", "cannotbe"];
/// Words that cannot end a name.
#[rustfmt::skip]
pub(super) const DANGLING: &[&str] = &[
    "in", "of", "to", "on", "at", "with", "than", "not", "no", "too", "only", "all", "be", "being", "cannotbe",
    "canonlybe", "outof", "tobe", "have", "must",
];
/// Words that mark a permission as missing.
#[rustfmt::skip]
pub(super) const MISSING: &[&str] = &[
    "no", "not", "denied", "missing", "need", "require", "insufficient", "without", "cannot", "error",
];
/// Words beside a permission that do not identify it.
#[rustfmt::skip]
pub(super) const PERMISSION_FILLERS: &[&str] = &[
    "complete", "perform", "request", "operation", "api", "operator", "access", "correct", "all", "enough", "to",
    "used",
];
/// Words that start a statement about the words before them.
#[rustfmt::skip]
pub(super) const STATES: &[&str] = &[
    "cannot", "exceed", "limit", "reach", "deleted", "empty", "of", "error", "recalled", "expired", "unavailable",
    "invisible", "sensitive", "contain",
];
