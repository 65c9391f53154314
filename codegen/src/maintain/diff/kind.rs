//! The kinds of change, and what each breaks: the table that `docs/diff.md` explains.

use serde::{Serialize, Serializer};
use std::fmt;

/// What a change means for one of the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// Only people notice: what is written about it changed, or how it is written.
    Documentation,
    /// A program can notice, and goes on working.
    Compatible,
    /// A program that worked may no longer compile, be answered, or understand the answer.
    Breaking,
}

impl Class {
    /// The word for it, in small letters.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

macro_rules! table {
    ($($kind:ident $slug:literal $source:ident $wire:ident $why:literal)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind {
            $(#[doc = $why] $kind,)*
        }

        impl Kind {
            /// All kinds, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// Its name in reports, for example `request-field-added`. It does not change.
            pub fn slug(self) -> &'static str {
                match self { $(Self::$kind => $slug),* }
            }

            /// What it means for source code that uses the generated bindings.
            pub fn source(self) -> Class {
                match self { $(Self::$kind => Class::$source),* }
            }

            /// What it means for requests and replies on the wire.
            pub fn wire(self) -> Class {
                match self { $(Self::$kind => Class::$wire),* }
            }

            /// Why it is classed so.
            pub fn reason(self) -> &'static str {
                match self { $(Self::$kind => $why),* }
            }
        }
    };
}

// Kind                   slug                            source        wire          why
table! {
    OperationAdded        "operation-added"               Compatible    Compatible    "A method and types more."
    OperationRemoved      "operation-removed"             Breaking      Breaking      "The method and its types are gone, and so may be the endpoint."
    OperationRenamed      "operation-renamed"             Breaking      Documentation "Same method and path under another id: modules, method and types have other names."
    RustNameChanged       "rust-name-changed"             Breaking      Documentation "Code that uses the old name does not compile."
    MethodChanged         "method-changed"                Documentation Breaking      "A request by the old method is refused."
    PathChanged           "path-changed"                  Documentation Breaking      "A request to the old path is refused."
    HostChanged           "host-changed"                  Documentation Breaking      "The old host no longer answers it, or need not."
    PathParameterRenamed  "path-parameter-renamed"        Documentation Documentation "A path holds the value of a parameter, not its name."
    BodyEncodingChanged   "body-encoding-changed"         Documentation Breaking      "JSON where a form is expected is refused, and the other way round."
    EnvelopeChanged       "envelope-changed"              Documentation Breaking      "The fields of the reply stand elsewhere."
    ReplyKindChanged      "reply-kind-changed"            Breaking      Breaking      "A file in place of JSON, or the other way round."
    IdempotentStated      "idempotent-stated"             Documentation Compatible    "Repeating a call is now safe."
    IdempotentDropped     "idempotent-dropped"            Documentation Breaking      "Repeating a call no longer is safe."
    PagingGained          "paging-gained"                 Compatible    Documentation "The list is a stream as well: `stream` and `pages` more."
    PagingLost            "paging-lost"                   Breaking      Documentation "`stream` and `pages` are gone."
    PagingItemsChanged    "paging-items-changed"          Breaking      Documentation "A stream is of the items of another field."
    PagingFieldsChanged   "paging-fields-changed"         Documentation Compatible    "A stream goes from page to page by other fields."

    EventAdded            "event-added"                   Compatible    Compatible    "A type more; it is pushed to those only who subscribe to it."
    EventRemoved          "event-removed"                 Breaking      Breaking      "The type is gone, and so may be the event."
    EventRenamed          "event-renamed"                 Breaking      Documentation "The same event under another id: module and type have other names."
    EventTypeChanged      "event-type-changed"            Documentation Breaking      "A program that goes by the old type does not know it."
    EventIdentityChanged  "event-identity-changed"        Documentation Compatible    "Other pushes count as the same event."

    TokenAdded            "token-added"                   Documentation Compatible    "One more kind of token opens it."
    TokenRemoved          "token-removed"                 Documentation Breaking      "Calls with that kind of token are refused."
    TokenRequired         "token-required"                Documentation Breaking      "It took no token; calls without one are refused."
    TokenDropped          "token-dropped"                 Documentation Compatible    "It takes no token any more; one that is sent does no harm."
    TokensReordered       "tokens-reordered"              Documentation Compatible    "A client that has several kinds calls with the first one."
    AppAdded              "app-added"                     Documentation Compatible    "One more kind of app may call it."
    AppRemoved            "app-removed"                   Documentation Breaking      "Calls by that kind of app are refused."
    AppsRestated          "apps-restated"                 Documentation Documentation "All kinds of app, listed or left out."
    ScopesTightened       "scopes-tightened"              Documentation Breaking      "Scopes that sufficed no longer do."
    ScopesLoosened        "scopes-loosened"               Documentation Compatible    "What sufficed still does, and less does, too."
    ScopesChanged         "scopes-changed"                Documentation Breaking      "Other scopes: some that sufficed no longer do."
    ScopesRestated        "scopes-restated"               Documentation Documentation "The same rule in other words, or in another order."

    Deprecated            "deprecated"                    Compatible    Compatible    "It works as before; the compiler warns of calls."
    Undeprecated          "undeprecated"                  Compatible    Compatible    "It works as before."
    ReplacementChanged    "replacement-changed"           Documentation Documentation "Other operations are recommended in its place."

    LimitLowered          "limit-lowered"                 Documentation Breaking      "Calls at the old pace are refused."
    LimitRaised           "limit-raised"                  Documentation Compatible    "Calls at the old pace still pass."
    LimitChanged          "limit-changed"                 Documentation Breaking      "Higher over one time, lower over another."
    LimitRestated         "limit-restated"                Documentation Documentation "The same limit in other words."
    LimitStated           "limit-stated"                  Documentation Compatible    "Nobody could rely on a limit that was not stated in numbers."
    LimitUnstated         "limit-unstated"                Documentation Compatible    "No longer stated in numbers; clients lose their pacing, not their calls."
    QuotaAdded            "quota-added"                   Documentation Breaking      "Calls on one value at the old pace are refused."
    QuotaRemoved          "quota-removed"                 Documentation Compatible    "One limit less."
    QuotaSubjectChanged   "quota-subject-changed"         Documentation Compatible    "Calls are counted with those of other operations, or no longer so; the client paces them accordingly."
    QuotaErrorChanged     "quota-error-changed"           Documentation Compatible    "The refusal has another code; a client may handle it as any other error."

    RequestFieldAdded     "request-field-added"           Compatible    Compatible    "A field and a setter more in a `#[non_exhaustive]` struct; it may be left out."
    RequestFieldAddedConditional "request-field-added-conditional" Compatible Breaking "As an optional field; but requests that meet its condition are refused."
    RequestFieldAddedRequired "request-field-added-required" Breaking   Breaking      "One more argument of `new` and of the method; requests without it are refused."
    RequestFieldRemoved   "request-field-removed"         Breaking      Breaking      "The field and its setter or argument are gone; what it asked for is no longer done."
    RequestFieldMoved     "request-field-moved"           Documentation Breaking      "It is sent in another place; in the old place it is ignored."
    RequestFieldRequired  "request-field-required"        Breaking      Breaking      "A setter becomes an argument; requests without it are refused."
    RequestFieldOptional  "request-field-optional"        Breaking      Compatible    "An argument becomes a setter, `T` becomes `Option<T>`."
    RequestFieldConditional "request-field-conditional"   Documentation Breaking      "Requests that meet the condition are refused without it."
    RequestFieldUnconditional "request-field-unconditional" Documentation Compatible  "The condition under which it had to be sent is gone."
    ArgumentsReordered    "arguments-reordered"           Breaking      Documentation "Arguments of `new` and of the method are told apart by position."
    RequestKeyChanged     "request-key-changed"           Breaking      Documentation "A request that was stored as JSON is read by another key."
    DefaultStated         "default-stated"                Documentation Compatible    "What is assumed is now known."
    DefaultUnstated       "default-unstated"              Documentation Compatible    "What is assumed is no longer known."
    FixedChanged          "fixed-changed"                 Breaking      Breaking      "The client sends it by itself, so it is not a field in Rust; or its value is another one."
    DefaultChanged        "default-changed"               Documentation Breaking      "A request that leaves it out means something else."

    ReplyFieldAdded       "reply-field-added"             Compatible    Compatible    "A field more in a `#[non_exhaustive]` struct; a client passes over keys it does not know."
    ReplyFieldRemoved     "reply-field-removed"           Breaking      Breaking      "The field is gone; an old client reads it as empty."
    ReplyPresenceChanged  "reply-presence-changed"        Breaking      Compatible    "`T` becomes `Option<T>` or the other way round; no reply promises to send a field."

    TypeChanged           "type-changed"                  Breaking      Breaking      "A value of another kind, or one that stands for something else."
    RequestTypeNarrowed   "request-type-narrowed"         Breaking      Breaking      "Another Rust type; some values that were accepted are refused."
    RequestTypeWidened    "request-type-widened"          Breaking      Compatible    "Another Rust type; all values that were accepted still are."
    ReplyTypeNarrowed     "reply-type-narrowed"           Breaking      Compatible    "Another Rust type; a client that could read all values can read these."
    ReplyTypeWidened      "reply-type-widened"            Breaking      Breaking      "Another Rust type; values come that an old client may not read."
    RustTypeChanged       "rust-type-changed"             Breaking      Documentation "The same on the wire, another type in Rust."
    NumberEncodingChanged "number-encoding-changed"       Documentation Breaking      "A number in a string in place of a number, or the other way round; both are `i64`."

    TypeAdded             "type-added"                    Compatible    Documentation "A type more for pages to refer to."
    TypeRemoved           "type-removed"                  Breaking      Documentation "The type is gone; what is sent and received is said by the fields that were of it."
    RowShown              "row-shown"                     Documentation Compatible    "The page lists a field that its shared type had already; it may be left out."
    RowShownRequired      "row-shown-required"            Documentation Breaking      "The page lists a field that its shared type had already; requests without it are refused."
    RowHidden             "row-hidden"                    Documentation Breaking      "The page no longer lists a field of its shared type: it is refused, or does not come."
    RowRequired           "row-required"                  Documentation Breaking      "This operation alone refuses requests without the field; its shared type is the same."
    RowOptional           "row-optional"                  Documentation Compatible    "This operation alone takes requests without the field; its shared type is the same."

    ValueAdded            "value-added"                   Compatible    Compatible    "One more variant of an open, `#[non_exhaustive]` enum; old clients keep values they do not know."
    RequestValueRemoved   "request-value-removed"         Breaking      Breaking      "The variant is gone; the value is refused."
    ReplyValueRemoved     "reply-value-removed"           Breaking      Compatible    "The variant is gone; a client does not depend on a value that is no longer sent."
    BoundsTightened       "bounds-tightened"              Documentation Breaking      "Some values that were accepted are refused; the bindings do not check them."
    BoundsLoosened        "bounds-loosened"               Documentation Compatible    "All values that were accepted still are."
    BoundsChanged         "bounds-changed"                Documentation Breaking      "Other values are accepted; some of the old ones may be refused."
    ReplyBoundsChanged    "reply-bounds-changed"          Documentation Compatible    "Nothing that reads a reply checks the bounds of its values."
    FieldDeprecated       "field-deprecated"              Documentation Compatible    "It works as before; the bindings say so in its documentation."
    FieldUndeprecated     "field-undeprecated"            Documentation Compatible    "It works as before."

    ErrorAdded            "error-added"                   Compatible    Compatible    "One more constant, or variant of a `#[non_exhaustive]` enum; clients expect codes they do not know."
    ErrorRemoved          "error-removed"                 Breaking      Compatible    "The constant or variant is gone; a client does not depend on an error that is no longer returned."
    ErrorStatusChanged    "error-status-changed"          Documentation Breaking      "Clients and proxies that go by the HTTP status act differently."
    ErrorStatusStated     "error-status-stated"           Documentation Documentation "The page says the status, or no longer does; what is sent is the same."
    ErrorRateLimitChanged "error-rate-limit-changed"      Documentation Compatible    "Whether clients take it for too many calls, and wait before they call again."
    ErrorMessageChanged   "error-message-changed"         Documentation Compatible    "The code tells errors apart, not the message."

    ScopeAdded            "scope-added"                   Compatible    Documentation "One more constant; what it opens is said by the operations."
    ScopeRemoved          "scope-removed"                 Breaking      Documentation "The constant is gone; what it opened is said by the operations."
    IdTypeAdded           "id-type-added"                 Compatible    Documentation "One more identifier type."
    IdTypeRemoved         "id-type-removed"               Breaking      Documentation "The identifier type is gone."
    IdPrefixChanged       "id-prefix-changed"             Documentation Compatible    "How values start is a hint that no program checks."
    ServiceAdded          "service-added"                 Compatible    Documentation "One more Cargo feature."
    ServiceRemoved        "service-removed"               Breaking      Documentation "A Cargo feature less; its operations are reported, too."
    ServiceOptional       "service-optional"              Breaking      Documentation "What was always there needs a Cargo feature now."
    ServiceBuiltIn        "service-built-in"              Compatible    Documentation "What needed a Cargo feature is always there."
    ProtocolChanged       "protocol-changed"              Documentation Breaking      "The service takes tokens, or tells of errors, in another way."

    OrderChanged          "order-changed"                 Documentation Documentation "The page lists the same in another order."
    ExampleChanged        "example-changed"               Documentation Documentation "An example is one of many."
    TextChanged           "text-changed"                  Documentation Documentation "Words for people."
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.slug())
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}
